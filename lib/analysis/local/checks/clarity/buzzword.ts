/** Takes for self-praise and stock phrases, wherever they stand. */
import { findAll } from "../../../findAll";
import { buzzwords } from "../../lexicon/phrases.data";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfLines } from "../check";
import { plainLanguage } from "../sources";
import { inQuotes, pick } from "../voice";

const stock = new RegExp(`(?<![\\w-])(?:${buzzwords.join("|")})(?![\\w-])`, "giu");
const exempt = /["“”]/;

function hitOf(unit: Unit): Hit | null {
  const found = findAll(stock, unit.text).filter(
    (match) => !exempt.test(unit.text.slice(Math.max(0, match.index - 1), match.index)),
  );
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return null;
  const near = last.index - first.index < 110 ? last : first;
  const words = found.slice(0, 3).map((match) => inQuotes(match[0], 5));
  return {
    places: [{ unit, start: first.index, end: near.index + near[0].length }],
    severity: found.length > 1 ? "fix" : "consider",
    weight: Math.min(3, found.length),
    note: pick(
      [
        "Stock words. Show it, then cut them.",
        "True of anyone. What is true of you?",
        "A label. The evidence would do more.",
      ],
      unit.id,
    ),
    claim: `Replace ${words[0]} with something only you can say`,
    why:
      found.length > 1
        ? `${words.join(", ")}: nobody writes the opposite, so the reader skips the line. One fact from your work would do what these do not.`
        : `${words[0]} would fit any applicant. The fact behind it would not.`,
  };
}

export const buzzword: Check = {
  id: "buzzword",
  head: "clarity",
  title: "Stock phrases and self-praise",
  kinds: ["buzzword", "vague_claim", "objective_statement"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 20,
  judge(reading) {
    const hits = reading.units
      .filter(
        (unit) =>
          !["name", "contact", "heading", "role"].includes(unit.kind) && reading.sectionOf(unit) !== "publications",
      )
      .filter((unit) => reading.sectionOf(unit) !== "skills" || unit.text.length > 12)
      .flatMap((unit) => hitOf(unit) ?? []);
    return { hits, share: shareOfLines(hits, reading.work.length + reading.profile.length, 0.4) };
  },
};
