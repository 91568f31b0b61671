/**
 * The language of a document by its function words. Libraries for this are trained on running prose and carry
 * megabytes or trigram tables; a résumé is full of names, and only "English or not" and a name for the rest are asked.
 */

import { isLetterCode, isPlainPrint } from "../../asciiText";
import { narrowText } from "../../narrowText";
import { stopWords } from "./stopWords.data";

/** The numbers of the languages that have a word. */
const languagesOf = new Map<string, number[]>();
for (const [number, set] of Object.values(stopWords).entries())
  for (const word of set) languagesOf.set(word, [...(languagesOf.get(word) ?? []), number]);
/** Words of so many letters of ASCII, all that the lists hold, are told by a number of five bits a letter. */
const longest = 6;
const letterBits = 5;
const withLetter = (number: number, code: number): number => (number << letterBits) | (code & ((1 << letterBits) - 1));
const languagesOfLetters = new Map<number, readonly number[]>();
/** Which numbers may be of a word that is listed, by a hash: most words of a page are none. */
const hashBits = 12;
const hashOf = (number: number): number => Math.imul(number, 0x9e3779b1) >>> (32 - hashBits);
const mayBeListed = new Uint8Array(1 << hashBits);
for (const [word, of] of languagesOf) {
  if (!/^[a-z]{1,6}$/.test(word)) continue;
  let number = 0;
  for (let at = 0; at < word.length; at += 1) number = withLetter(number, word.charCodeAt(at));
  languagesOfLetters.set(number, of);
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

/** Languages by their number, and how often words of each stand on a page. */
const languages = Object.keys(stopWords);
type Take = (of: readonly number[]) => void;

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
      const of = languagesOfLetters.get(number);
      if (of) take(of);
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
    const of = languagesOf.get(word);
    if (of) take(of);
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
  const counts = languages.map(() => 0);
  // In the order in which they were met: of two that are as frequent the first is taken.
  const met: number[] = [];
  const count: Take = (of) => {
    for (const number of of) {
      const before = counts[number] ?? 0;
      if (before === 0) met.push(number);
      counts[number] = before + 1;
    }
  };
  for (const line of lines) forEachListedWord(line, count);
  const found = met.map((number): [string, number] => [languages[number] ?? "und", counts[number] ?? 0]);
  const [best, second] = found.sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 4) return "und";
  // English wins a near tie: foreign names of places and schools bring foreign function words along.
  if (best[0] !== "en" && second && (found.find(([code]) => code === "en")?.[1] ?? 0) >= best[1] * 0.7) return "en";
  return best[0];
}
