/** Takes for self-praise, stock phrases and abstractions in a row, wherever they stand. */
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Reading } from "../features/reading";
import { plainLanguage } from "../sources";
import { inQuotes, joinWords, pick } from "../voice";
import { type StockRun, stockRuns } from "./stockWords";

const describing = new Set(["summary", "objective", "header", "personal", "other"]);

function hitOf(unit: Unit, run: StockRun, seed: number): Hit {
  const words = [...new Set(run.named)].slice(0, 3).map((text) => inQuotes(text, 5));
  return {
    places: [{ unit, start: run.start, end: run.end }],
    severity: run.found.length > 1 ? "fix" : "consider",
    weight: Math.min(2, run.found.length),
    note: pick(
      [
        "Stock words. Show it, then cut them.",
        "True of anyone. What is true of you?",
        "A label. The evidence would do more.",
      ],
      seed,
    ),
    claim: `Replace ${words[0]} with something only you can say`,
    why:
      words.length > 1
        ? `${joinWords(words)}: nobody writes the opposite, so the reader skips the line. One fact from your work would do what these do not.`
        : `${words[0]} would fit any applicant. The fact behind it would not.`,
  };
}

/** How a letter ends is nobody's claim about himself. */
export const closing =
  /^(?:with |my )?(?:kind|best|warm(?:est)?)(?: (?:personal )?regards| wishes)|^(?:yours |most )?(?:sincerely|faithfully|truly|respectfully)\b|^thank you for\b/i;

/** Lines that may hold stock words. Names of posts and of papers are what they are. */
function isJudged(unit: Unit, reading: Reading): boolean {
  const section = reading.sectionOf(unit);
  if (["name", "heading", "role"].includes(unit.kind) || section === "publications") return false;
  if (closing.test(unit.text)) return false;
  return section !== "skills" || unit.text.length > 12;
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
      .filter((unit) => isJudged(unit, reading))
      .flatMap((unit) =>
        stockRuns(unit.text, describing.has(reading.sectionOf(unit)) || /^I(?:'|’)?m? /.test(unit.text))
          .slice(0, 5)
          .map((run, index) => hitOf(unit, run, unit.id + index)),
      );
    return { hits, share: shareOfLines(hits, reading.work.length + reading.profile.length, 0.4) };
  },
};
