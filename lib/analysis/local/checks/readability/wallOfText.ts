/**
 * Takes for a block that cannot be scanned: over ninety words without a break. Short sentences that each tell something
 * carry a reader further than one long one, so a block of them may run on.
 */
import { countWords } from "../../../countWords";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import type { Reading } from "../features/reading";
import { sentencesOf, wordsOf } from "../features/words";
import { eyeTracking } from "../sources";
import { inQuotes } from "../voice";

const maxWords = 90;
const readablyLong = 150;
const shortSentence = 20;
/** Words of the block that are quoted: its beginning stands for all of it. */
const quoted = 14;

/** Words of a unit when it is a wall; 0 when it is none. */
export function wallWords(unit: Unit, reading: Reading): number {
  if (unit.kind === "heading" || ["publications", "skills"].includes(reading.sectionOf(unit))) return 0;
  const words = countWords(unit.text);
  if (words <= maxWords) return 0;
  const told = words / sentencesOf(unit.text).length <= shortSentence && showsWork(reading);
  return told && words <= readablyLong ? 0 : words;
}

/** The end of the first sentence, or of its first words. */
export function openingEnd(text: string, start = 0): number {
  const [first] = sentencesOf(text.slice(start));
  const words = wordsOf(text.slice(start));
  const last = words[quoted - 1];
  return start + Math.min(first?.end ?? text.length, last?.end ?? text.length);
}

const endlessWords = 40;

/** Where the longest sentence of the block begins, when it is one that nobody reads to its end and not the first. */
function longestSentence(unit: Unit): Hit["places"] {
  const longest = sentencesOf(unit.text)
    .slice(1)
    .map(({ start, end }) => ({ start, words: countWords(unit.text.slice(start, end)) }))
    .sort((a, b) => b.words - a.words)[0];
  return longest && longest.words >= endlessWords
    ? [{ unit, start: longest.start, end: openingEnd(unit.text, longest.start) }]
    : [];
}

export const wallOfText: Check = {
  id: "wall-of-text",
  head: "readability",
  title: "Blocks that cannot be scanned",
  kinds: ["wall_of_text", "too_long_bullet"],
  source: eyeTracking,
  effect: "takes",
  maxPoints: 20,
  judge(reading) {
    const hits: Hit[] = reading.units.flatMap((unit) => {
      const words = wallWords(unit, reading);
      if (words === 0) return [];
      return [
        {
          places: [{ unit, start: 0, end: openingEnd(unit.text) }, ...longestSentence(unit)],
          severity: "fix" as const,
          weight: 1,
          note: "One block. Break it where the subject changes.",
          claim: "Break the block into lines",
          why: `${inQuotes(unit.text, 6)} opens ${words} words without a break. Four short lines would be read; this will be skipped.`,
        },
      ];
    });
    return { hits, share: shareOfCount(hits, 2) };
  },
};
