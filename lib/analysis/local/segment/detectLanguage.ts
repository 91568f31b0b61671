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
/** Words of so many letters of ASCII, all that the lists hold, are told by a number of five bits a letter. */
const longest = 6;
const numberOf = (text: string, start: number, end: number): number => {
  let number = 0;
  for (let at = start; at < end; at += 1) number = (number << 5) | (text.charCodeAt(at) & 31);
  return number;
};
const codesOfNumber = new Map<number, readonly string[]>();
for (const [word, codes] of codesOf)
  if (/^[a-z]{1,6}$/.test(word)) codesOfNumber.set(numberOf(word, 0, word.length), codes);

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

/** The languages that each word of a line is of. Words may hold one apostrophe. */
function forEachWord(line: string, take: (codes: readonly string[] | undefined) => void): void {
  if (isAscii(line) && !line.includes("'")) {
    forEachLetterRun(line, 1, (start, end) => {
      if (end - start <= longest) take(codesOfNumber.get(numberOf(line, start, end)));
    });
  } else for (const word of narrowText(line.toLowerCase()).match(/\p{L}+(?:'\p{L}+)?/gu) ?? []) take(codesOf.get(word));
}

/** ISO 639-1 code; "und" under four function words. Words that two languages share count for both. */
export function detectLanguage(text: string): string {
  const letters = text.length * 0.75;
  for (const [pattern, code] of /[\u0370-\uffff]/.test(text) ? scripts : []) {
    if ((text.match(pattern)?.length ?? 0) > letters * 0.3) return code;
  }
  const counts = new Map<string, number>();
  const count = (codes: readonly string[] | undefined): void => {
    if (codes) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const line of text.split("\n")) forEachWord(line, count);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 4) return "und";
  // English wins a near tie: foreign names of places and schools bring foreign function words along.
  if (best[0] !== "en" && second && (counts.get("en") ?? 0) >= best[1] * 0.7) return "en";
  return best[0];
}
