/** Takes for a single sentence that runs past forty words: an inventory, not a line. */
import { type Check, type Hit, shareOfLines } from "../check";
import { plainLanguage } from "../sources";
import { inQuotes, placeOf } from "../voice";
import { openingEnd } from "./wallOfText";

const maxWords = 40;
/** A line that lists as many things as this is an inventory, and wearies sooner. */
const inventoryCommas = 8;
const maxInventoryWords = 30;
const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

export const tooLongBullet: Check = {
  id: "too-long-bullet",
  head: "readability",
  title: "Lines that run on",
  kinds: ["too_long_bullet", "wall_of_text"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 14,
  judge(reading) {
    const { work } = reading;
    const hits: Hit[] = [];
    for (const statement of work) {
      const long = statement.sentences.find(
        ({ words, text }) =>
          words.length > (countOf(text, /,/g) >= inventoryCommas ? maxInventoryWords : maxWords) &&
          countOf(text, /[;:]/g) < 2,
      );
      if (!long) continue;
      const label = /^[^:;.]{3,50}:\s+/.exec(long.text)?.[0].length ?? 0;
      const start = long.start + label;
      hits.push({
        places: [placeOf(statement, { start, end: Math.min(long.end, openingEnd(statement.text, start)) })],
        severity: "fix",
        weight: long.words.length > 55 ? 1.5 : 1,
        note: `${long.words.length} words in one breath. Which matter most?`,
        claim: "Cut the line to the part that counts",
        why: `The sentence that begins ${inQuotes(long.text, 5)} has ${long.words.length} words. Keep the two or three things that were hard, and drop the rest.`,
      });
    }
    return { hits, share: shareOfLines(hits, work.length, 0.2) };
  },
};
