/** The stems of a phrase that say what is wanted. */
import { stemOf } from "../grounding/words";
import { stopWords } from "../grounding/words.data";
import { ScopedMemo } from "../scopedMemo";
import { joinWords } from "./joinWords";
import { genericStems } from "./postingWords.data";

const stemPhrase = (text: string): string[] => [
  ...new Set(
    (joinWords(text.toLowerCase()).match(/[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu) ?? [])
      .filter((word) => !stopWords.has(word) && word.length > 1)
      .map(stemOf)
      .filter((stem) => !genericStems.has(stem)),
  ),
];

const remembered = new ScopedMemo<readonly string[]>(stemPhrase);

/** The stems of a phrase that say what is wanted, each once, in order. */
export const stemsOfPhrase = (text: string): string[] => [...remembered.get(text)];
