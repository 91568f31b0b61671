/**
 * Takes for figures that count activity, attention or outings: mails, meetings, posts, pages, hours. A count that comes
 * with its result is fine; being looked at is none. A run of bare counts, or a large total of the daily work with
 * nothing that came of it, reads the same way.
 */
import { type Check, type Hit, shareOfLines } from "../check";
import type { Clause } from "../features/clauses";
import type { Count } from "../features/counts";
import { isActivity } from "../features/figures";
import { outcomeOf } from "../features/outcome";
import type { Reading, Statement } from "../features/reading";
import { careerServices } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

/** Up to here a number says which ones, not how many. */
const few = 8;
const neverResult = new Set(["attention", "outing", "training"]);

interface Run {
  counts: Count[];
  clauses: Clause[];
}

/** Clauses with counts, neighbours joined where they follow each other in a list. */
function runsOf(statement: Statement): Run[] {
  const runs: Run[] = [];
  for (const clause of statement.sentences.flatMap(({ clauses }) => clauses)) {
    const counts = statement.counts.filter(({ start }) => start >= clause.start && start < clause.end);
    if (counts.length > 0) runs.push({ counts, clauses: [clause] });
  }
  return runs;
}

const perPerson =
  /^(?: (?:an?|per|each|every) \p{L}+)? (?:per|for each|from each) (?:person|head|agent|student|nurse|rep|member|operator)(?!\p{L})/u;

/** "20 calls a month per person" tells a measure; "up to 400,000 documents" what a place holds; who pays is a customer. */
function isOthers({ start, end, rate }: Count, { text, figures }: Statement): boolean {
  if (perPerson.test(text.slice(end)) || (!rate && /\bup to $/.test(text.slice(0, start)))) return true;
  const counted = text.slice(start, end);
  return (
    /\bpaying\b/.test(counted) || (/subscriber|member/.test(counted) && figures.some(({ worth }) => worth === "money"))
  );
}

/** Told of what came of it, and not merely that the count itself grew. */
const beyond = ["effect", "adoption", "verdict", "people", "judgement"] as const;

/** What came of it is told outside the clause that counts, or tells more than that it grew. */
function isBeside(active: readonly Count[], { sentences, outcome, text }: Statement): boolean {
  if (outcome.strength < 2) return false;
  if (beyond.some((kind) => outcome.kinds.has(kind))) return true;
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  return clauses.some(
    ({ start, end }) =>
      !active.some((count) => count.start >= start && count.start < end) &&
      outcomeOf(text.slice(start, end)).strength >= 2,
  );
}

/** The counts of a clause that show effort only; empty when the clause stands by a result or gives scope. */
function idleCounts(run: Run, statement: Statement, telling: number): Count[] {
  const shown = run.counts.filter((count) => isActivity(count) && !isOthers(count, statement));
  const active = shown.filter(({ value }) => value > few || (run.counts.length > 2 && shown.length > 1));
  if (active.some(({ counts }) => neverResult.has(counts)))
    return isBeside(active, statement) && telling >= 0.35 && active.length < 2 ? [] : active;
  if (telling >= 0.35 && statement.outcome.strength >= 2 && active.length < 3) return [];
  const told =
    statement.outcome.strength >= 2 &&
    run.clauses.some(({ start, end }) => outcomeOf(statement.text.slice(start, end)).strength >= 2);
  if (told && active.length < 2) return [];
  if (active.length > 0) return active;
  if (statement.outcome.strength >= 2 || statement.figures.some(({ worth }) => worth === "money" || worth === "share"))
    return [];
  const totals = run.counts.filter(
    ({ counts, value, rate }) => counts === "volume" || (!rate && telling < 0.3 && counts === "scope" && value >= 2000),
  );
  if (telling >= 0.3) return totals;
  const bare = run.counts.filter(({ counts, rate }) => counts === "other" && !rate);
  return totals.length > 0 ? totals : bare.length >= 3 ? bare : [];
}

function hitOf(statement: Statement, counts: readonly Count[], seed: number): Hit | null {
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last) return null;
  const counted = inQuotes(statement.text.slice(first.start, first.end), 5);
  return {
    places: [placeOf(statement, { start: first.start, end: last.end })],
    severity: "fix",
    weight: counts.length > 1 ? 1.2 : 1,
    note: pick(
      ["It counts effort. What did the effort buy?", "A number, but of what use?", "Activity. What came of it?"],
      seed,
    ),
    claim: `Say what ${counted} led to`,
    why: pick(
      [
        `${counted} shows that you were busy. A reader wants to know what all that work changed.`,
        `Others in the field have a count like ${counted} too; it does not tell a good year from a bad one.`,
      ],
      seed,
    ),
  };
}

export const vanityMetric: Check = {
  id: "vanity-metric",
  head: "impact",
  title: "Figures that count activity",
  kinds: ["vanity_metric", "irrelevant_content", "duty_not_outcome", "vague_claim"],
  source: careerServices,
  effect: "takes",
  maxPoints: 22,
  judge({ work, profile, asides, telling }: Reading) {
    const hits: Hit[] = [];
    for (const statement of [...work, ...profile, ...asides]) {
      for (const run of runsOf(statement).slice(0, 12)) {
        const hit = hitOf(statement, idleCounts(run, statement, telling), hits.length);
        if (hit) hits.push(hit);
      }
    }
    return { hits, share: shareOfLines(hits, work.length, 0.4) };
  },
};
