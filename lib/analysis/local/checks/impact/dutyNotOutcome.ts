/** Takes for lines that stop at the duty: what anyone in the post would do, with nothing that came of it. */

import { candour, facts, milestones } from "../../lexicon/standing.data";
import { type Check, type Hit, shareOfLines } from "../check";
import { isActivity } from "../features/figures";
import type { Statement } from "../features/reading";
import { verbForm } from "../features/verbForm";
import type { Span } from "../features/words";
import { careerServices } from "../sources";
import { inQuotes, objectOf, pick, placeOf } from "../voice";

const dutyPhrase = /^(?:was |were )?responsib|^(?:my )?(?:job )?duties|in charge of|tasked with/;
const leading = (sources: readonly string[]): RegExp => new RegExp(`^(?:${sources.join("|")})(?![\\p{L}])`, "iu");
const [milestone, admitted] = [leading(milestones), leading(candour)];
const fact = new RegExp(`(?<![\\p{L}-])(?:${facts.join("|")})(?![\\p{L}-])`, "iu");

/** Opens with a date: a station of the path, not a task. */
const dated =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\b|(?:early|mid|late|since|from|until|spring|summer|autumn|fall|winter)\b)[^a-z]*(?:to [a-z]+ )?(?:19|20)\d\d|^(?:19|20)\d\d/i;

const isScoped = (statement: Statement): boolean =>
  statement.counts.some((count) => !isActivity(count)) || statement.figures.some(({ worth }) => worth === "money");

/** "the sheet that hangs at every saw", "bees, which now supply the kitchen": the line goes on to say what for. */
const goesOn = ({ sentences }: Statement): boolean =>
  sentences.some(
    ({ clauses, words }) =>
      clauses.some(({ relative }) => relative) || words.some(({ lower }) => lower === "that" || lower === "whose"),
  );

const determined = /^(?:the|a|an|its|our|their|each|most|both|half|one|some|many)\s/i;
/** A sentence with a subject of its own ("The bakery sold out by ten") tells what happened and names no task. */
const isTold = ({ opening, sentences, text }: Statement): boolean =>
  opening.tier === "none" &&
  (sentences[0]?.words ?? []).slice(1).some(({ lower }, index) => {
    if (/^(?:was|were|is|are|had|has|have|did|went)$/.test(lower)) return true;
    const form = verbForm(lower);
    return form?.tense === "past" && (determined.test(text) || (index > 0 && !form.participle));
  });

/** A line with no verb at its head that lists tasks by their names: "Infection control, equipment and visiting". */
const isTaskList = ({ opening, sentences, words, unit }: Statement): boolean =>
  unit.kind === "bullet" &&
  opening.tier === "none" &&
  !opening.person &&
  words.length >= 4 &&
  sentences.length === 1 &&
  !/["“]/.test(unit.text);

/** Lines that are no task at all. */
function isNoTask(statement: Statement): boolean {
  const { opening, outcome, text } = statement;
  if (outcome.strength >= 2 || statement.activity.length > 0) return true;
  if (milestone.test(text) || admitted.test(text) || dated.test(text)) return true;
  if (opening.person && opening.lemma === "have") return true;
  return (opening.tier === "none" || opening.tier === "other") && (fact.test(text) || isTold(statement));
}

/** 0 when the line tells an outcome or a decision; 1 for a duty, less where scope or tools give it some content. */
export function dutyWeight(statement: Statement, telling = 0): number {
  const { opening, outcome, words } = statement;
  if (isNoTask(statement)) return 0;
  const scoped = isScoped(statement) || goesOn(statement);
  if (opening.tier === "weak") return dutyPhrase.test(opening.lemma) ? (scoped ? 0.6 : 1) : 0;
  if (opening.tier === "duty") return scoped ? 0.5 : 1;
  if (opening.tier === "none") {
    if (words.length < 4 || statement.counts.length > 0) return 0;
    return (words.length <= 8 && statement.role >= 0) || (telling < 0.3 && isTaskList(statement)) ? 0.8 : 0;
  }
  if (opening.tier === "act" || opening.tier === "other") return scoped ? 0.5 : 0.7;
  return outcome.strength === 0 ? 0.4 : 0;
}

/** What is quoted: a bare duty to its first break, the verb alone where the scope that follows is worth keeping. */
function quoteOf(statement: Statement, weight: number): Span {
  const { opening } = statement;
  if ((weight < 0.7 || isScoped(statement) || goesOn(statement)) && opening.end > opening.start)
    return { start: opening.start, end: opening.end };
  const sentence = statement.sentences[0];
  const text = statement.text.slice(0, sentence?.end ?? statement.text.length).split(/[;(]/)[0] ?? statement.text;
  return { start: 0, end: text.trimEnd().length };
}

/** Costs a little, but is not worth a note: an old post kept to one line, two bare words. */
function isSpared(statement: Statement, work: readonly Statement[]): boolean {
  if (statement.words.length < 3) return true;
  if (statement.role <= 0 || statement.current === true || statement.opening.tier === "weak") return false;
  return !work.some((other) => other !== statement && other.role === statement.role);
}

/** Note, claim and reason for a bare duty; they turn with the seed, so that neighbours differ. */
function wordsFor(statement: Statement, object: string, seed: number): Pick<Hit, "note" | "claim" | "why"> {
  const line = inQuotes(statement.text);
  const about = inQuotes(object, 5);
  return {
    note: pick(
      [
        "And what came of it?",
        "What got better because you did this?",
        "The task is here. The result is not.",
        "How did it go?",
      ],
      seed,
    ),
    claim: pick([`Say what came of ${about}`, `Finish the line on ${about}`, `Show how it went with ${about}`], seed),
    why: pick(
      [
        `Anyone in this post could write ${line}. What changed while it was yours is the part only you can add.`,
        `${line} names the task. How much of it there was, how hard it was, or what improved would make it evidence.`,
        `The line says what you were there to do with ${about}, not how it went. One case you remember would do.`,
        `${line} would be true on the first day as on the last. Say what the months between added.`,
        `A reader believes that you did this. What is missing from ${about} is a reason to care.`,
      ],
      seed,
    ),
  };
}

export const dutyNotOutcome: Check = {
  id: "duty-not-outcome",
  head: "impact",
  title: "Lines that stop at the duty",
  kinds: ["duty_not_outcome", "no_metric", "vague_claim", "weak_verb"],
  source: careerServices,
  effect: "takes",
  maxPoints: 26,
  judge({ work, telling }) {
    const hits: Hit[] = [];
    for (const statement of work) {
      const weight = dutyWeight(statement, telling);
      if (weight < 0.5) continue;
      const object = objectOf(statement) || statement.text.slice(0, 40);
      if (isSpared(statement, work)) continue;
      const seed = hits.length;
      hits.push({
        places: [placeOf(statement, quoteOf(statement, weight))],
        severity: weight >= 1 ? "fix" : "consider",
        weight,
        ...wordsFor(statement, object, seed),
      });
    }
    return { hits, share: shareOfLines(hits, work.length, 0.6) };
  },
};
