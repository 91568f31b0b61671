/** The longer words that a page itself uses, with how often: what a trade calls its things stands in no list of common words. */
import { forEachLetterRun, isPlainPrint } from "../../../asciiText";
import { findAll } from "../../../findAll";
import type { Reading } from "../features/reading";

/** Words of the page with the same first letter as one given, with how often each stands there. */
export type CountsLike = (word: string) => ReadonlyMap<string, number>;

const leastLetters = 5;

/** Where the words of five letters or more of a page stand, by their first letter: text, start and end, one after another. */
interface Places {
  texts: readonly string[];
  byLetter: ReadonlyMap<number, readonly number[]>;
}

/** Of letters in lower case; "İ" and the like are told by their first unit. */
const letterAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 128 ? code | 32 : text.charAt(at).toLowerCase().charCodeAt(0);
};

function placesOf(reading: Reading): Places {
  const texts = reading.units.map(({ text }) => text);
  const byLetter = new Map<number, number[]>();
  texts.forEach((text, number) => {
    const add = (start: number, end: number): void => {
      const letter = letterAt(text, start);
      const own = byLetter.get(letter);
      if (own) own.push(number, start, end);
      else byLetter.set(letter, [number, start, end]);
    };
    if (isPlainPrint(text)) forEachLetterRun(text, leastLetters, add);
    else for (const { 0: word, index } of findAll(longWords, text)) add(index, index + word.length);
  });
  return { texts, byLetter };
}
const longWords = /\p{L}{5,}/gu;

/** Words of a page are counted a letter at a time, when one of it is asked for: few forms are in no list. */
export function countsOf(reading: Reading): CountsLike {
  let places: Places | null = null;
  const known = new Map<number, ReadonlyMap<string, number>>();
  return (word) => {
    const letter = word.charCodeAt(0);
    const held = known.get(letter);
    if (held) return held;
    places ??= placesOf(reading);
    const counts = new Map<string, number>();
    const own = places.byLetter.get(letter) ?? [];
    for (let at = 0; at < own.length; at += 3) {
      const lower = (places.texts[own[at] ?? 0] ?? "").slice(own[at + 1], own[at + 2]).toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
    known.set(letter, counts);
    return counts;
  };
}
