/** A check of the résumé's lines as a profile tells it: quoted by whole sentences, or in other words. */
import { countWords } from "../../countWords";
import type { Check, Hit, Place } from "../checks/check";
import { sentencesOf } from "../checks/features/words";
import { inQuotes } from "../checks/voice";
import { anchorsOf } from "../resume";
import type { OnReading } from "./whereSure";

/** A longer sentence is quoted by the words that were found. */
const quotedWordsMax = 45;
const quotedCharsMin = 30;

function wholeSentences(place: Place, wordsMax: number): Place {
  const { unit, start, end } = place;
  const own = sentencesOf(unit.text).filter((span) => span.start < end && start < span.end);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return place;
  const whole = { unit, start: Math.min(start, first.start), end: Math.max(end, last.end) };
  if (countWords(unit.text.slice(whole.start, whole.end)) > wordsMax) return place;
  // A finding is quoted by its first line: a sentence of which that holds a word or two is quoted as before.
  const [line] = anchorsOf(unit, whole.start, whole.end);
  return line && line.end - line.start < quotedCharsMin ? place : whole;
}

/** The check with its places widened to the sentences they stand in, of at most so many words: half a sentence is half understood. */
export const inWholeSentences = (check: Check | OnReading, wordsMax = quotedWordsMax): OnReading => ({
  ...check,
  judge(reading) {
    const verdict = check.judge(reading);
    return {
      ...verdict,
      hits: verdict.hits.map((hit) => ({ ...hit, places: hit.places.map((place) => wholeSentences(place, wordsMax)) })),
    };
  },
});

/** The check with other words; they are given what is quoted. */
export const inWords = (
  check: Check | OnReading,
  wordsFor: (quoted: string) => Pick<Hit, "note" | "claim" | "why">,
): OnReading => ({
  ...check,
  judge(reading) {
    const verdict = check.judge(reading);
    const hits = verdict.hits.map((hit) => {
      const [place] = hit.places;
      return place ? { ...hit, ...wordsFor(inQuotes(place.unit.text.slice(place.start, place.end))) } : hit;
    });
    return { ...verdict, hits };
  },
});
