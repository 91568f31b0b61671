/**
 * The language of a document by its function words. Libraries for this are trained on running prose and carry
 * megabytes or trigram tables; a résumé is full of names, and only "English or not" and a name for the rest are asked.
 */

import { isLetterCode, isPlainPrint } from "../../asciiText";
import { narrowText } from "../../narrowText";
import { stopWords } from "./stopWords.data";

const codesOf = new Map<string, string[]>();
for (const [code, set] of Object.entries(stopWords))
  for (const word of set) codesOf.set(word, [...(codesOf.get(word) ?? []), code]);
/** Words of so many letters of ASCII, all that the lists hold, are told by a number of five bits a letter. */
const longest = 6;
const letterBits = 5;
const withLetter = (number: number, code: number): number => (number << letterBits) | (code & ((1 << letterBits) - 1));
const codesOfNumber = new Map<number, readonly string[]>();
/** Which numbers may be of a word that is listed, by a hash: most words of a page are none. */
const hashBits = 12;
const hashOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> (32 - hashBits);
const mayBeListed = new Uint8Array(1 << hashBits);
for (const [word, codes] of codesOf) {
  if (!/^[a-z]{1,6}$/.test(word)) continue;
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = withLetter(number, word.charCodeAt(at));
  codesOfNumber.set(number, codes);
  mayBeListed[hashOf(number)] = 1;
}

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

type Take = (codes: readonly string[]) => void;

/** Runs of letters in a line of plain print. */
function forEachPlainWord(line: string, take: Take): void {
  let number = 0;
  let letters = 0;
  for (let at = 0; at <= line.length; at += 1) {
    const code = at < line.length ? line.charCodeAt(at) : 0;
    if (isLetterCode(code)) {
      number = withLetter(number, code);
      letters += 1;
      continue;
    }
    if (letters > 0 && letters <= longest && mayBeListed[hashOf(number)] === 1) {
      const codes = codesOfNumber.get(number);
      if (codes) take(codes);
    }
    number = 0;
    letters = 0;
  }
}

/** The languages that each word of a line is of, where a list holds it. Words may hold one apostrophe. */
function forEachListedWord(line: string, take: Take): void {
  if (isPlainPrint(line) && !line.includes("'")) {
    forEachPlainWord(line, take);
    return;
  }
  for (const word of narrowText(line.toLowerCase()).match(/\p{L}+(?:'\p{L}+)?/gu) ?? []) {
    const codes = codesOf.get(word);
    if (codes) take(codes);
  }
}

/** Any character of these scripts, and a few beside them. */
const otherScript = /[\u0370-\u06ff\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** The script that so many characters of a page are of that it tells the language; null for none. */
function scriptOf(lines: readonly string[]): string | null {
  if (!lines.some((line) => otherScript.test(line))) return null;
  const text = lines.join("\n");
  const letters = text.length * 0.75;
  return scripts.find(([pattern]) => (text.match(pattern)?.length ?? 0) > letters * 0.3)?.[1] ?? null;
}

/** ISO 639-1 code of lines; "und" under four function words. Words that two languages share count for both. */
export function detectLanguage(lines: readonly string[]): string {
  const script = scriptOf(lines);
  if (script !== null) return script;
  const counts = new Map<string, number>();
  const count: Take = (codes) => {
    for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const line of lines) forEachListedWord(line, count);
  const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 4) return "und";
  // English wins a near tie: foreign names of places and schools bring foreign function words along.
  if (best[0] !== "en" && second && (counts.get("en") ?? 0) >= best[1] * 0.7) return "en";
  return best[0];
}
