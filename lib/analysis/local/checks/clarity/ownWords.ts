/** The longer words that a page itself uses, with how often: what a trade calls its things stands in no list of common words. */
import { forEachLetterRun, isPlainPrint } from "../../../asciiText";
import type { Reading } from "../features/reading";

/** Words of the page with the same first letter as one given, with how often each stands there. */
export type CountsLike = (word: string) => ReadonlyMap<string, number>;

/** The words of five letters or more of a page, in order, by their first letter. */
function wordsByLetter(reading: Reading): Map<string, string[]> {
  const words = new Map<string, string[]>();
  const add = (word: string): void => {
    const letter = word.charAt(0).toLowerCase().charAt(0);
    const own = words.get(letter);
    if (own) own.push(word);
    else words.set(letter, [word]);
  };
  for (const { text } of reading.units) {
    if (isPlainPrint(text)) forEachLetterRun(text, 5, (start, end) => add(text.slice(start, end)));
    else for (const word of text.match(/\p{L}{5,}/gu) ?? []) add(word);
  }
  return words;
}

/** Words of a page are counted a letter at a time, when one of it is asked for: few forms are in no list. */
export function countsOf(reading: Reading): CountsLike {
  let words: Map<string, string[]> | null = null;
  const known = new Map<string, ReadonlyMap<string, number>>();
  return (word) => {
    const letter = word.charAt(0);
    const held = known.get(letter);
    if (held) return held;
    words ??= wordsByLetter(reading);
    const counts = new Map<string, number>();
    for (const one of words.get(letter) ?? []) {
      const lower = one.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
    known.set(letter, counts);
    return counts;
  };
}
