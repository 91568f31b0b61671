/** Takes for a post told in one block: over ninety words without a break cannot be scanned. */
import { countWords } from "../../../countWords";
import { type Check, type Hit, shareOfCount } from "../check";
import { eyeTracking } from "../sources";
import { inQuotes } from "../voice";

const maxWords = 90;

export const wallOfText: Check = {
  id: "wall-of-text",
  head: "readability",
  title: "Blocks that cannot be scanned",
  kinds: ["wall_of_text", "too_long_bullet"],
  source: eyeTracking,
  effect: "takes",
  maxPoints: 20,
  judge(reading) {
    const hits: Hit[] = reading.units
      .filter(
        (unit) =>
          unit.kind !== "heading" &&
          countWords(unit.text) > maxWords &&
          !["publications", "skills"].includes(reading.sectionOf(unit)),
      )
      .map((unit) => ({
        places: [{ unit, start: 0, end: unit.text.length }],
        severity: "fix" as const,
        weight: 1,
        note: "One block. Break it where the subject changes.",
        claim: "Break the block into lines",
        why: `${inQuotes(unit.text, 6)} opens ${countWords(unit.text)} words without a break. Four short lines would be read; this will be skipped.`,
      }));
    return { hits, share: shareOfCount(hits, 2) };
  },
};
