/**
 * The language of a document by its function words. Libraries for this are trained on running prose and carry
 * megabytes or trigram tables; a résumé is full of names, and only "English or not" and a name for the rest are asked.
 */

import { forEachLetterRun, isAscii } from "../../asciiText";
import { narrowText } from "../../narrowText";
import { stopWords } from "./stopWords.data";

const codesOf = new Map<string, string[]>();
for (const [code, set] of Object.entries(stopWords))
  for (const word of set) codesOf.set(word, [...(codesOf.get(word) ?? []), code]);
const longest = Math.max(...[...codesOf.keys()].map(({ length }) => length));

const scripts: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u4e00-\u9fff]/g, "zh"],
  [/[\u0400-\u04ff]/g, "ru"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u0600-\u06ff]/g, "ar"],
  [/[\u0590-\u05ff]/g, "he"],
  [/[\u0900-\u097f]/g, "hi"],
];

/** Words, with the one apostrophe that they may hold; those too long for a function word are left out. */
function forEachToken(line: string, take: (token: string) => void): void {
  if (isAscii(line) && !line.includes("'")) {
    forEachLetterRun(line, 1, (start, end) => {
      if (end - start <= longest) take(line.slice(start, end));
    });
  } else for (const token of narrowText(line).match(/\p{L}+(?:'\p{L}+)?/gu) ?? []) take(token);
}

/** ISO 639-1 code; "und" under four function words. Words that two languages share count for both. */
export function detectLanguage(text: string): string {
  const letters = text.length * 0.75;
  for (const [pattern, code] of /[\u0370-\uffff]/.test(text) ? scripts : []) {
    if ((text.match(pattern)?.length ?? 0) > letters * 0.3) return code;
  }
  const counts = new Map<string, number>();
  const count = (token: string): void => {
    const codes = codesOf.get(token);
    if (codes) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const line of text.toLowerCase().split("\n")) forEachToken(line, count);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 4) return "und";
  // English wins a near tie: foreign names of places and schools bring foreign function words along.
  if (best[0] !== "en" && second && (counts.get("en") ?? 0) >= best[1] * 0.7) return "en";
  return best[0];
}
