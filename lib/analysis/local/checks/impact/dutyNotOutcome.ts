/** Takes for lines that stop at the duty: what anyone in the post would do, with nothing that came of it. */
import { type Check, type Hit, shareOfLines } from "../check";
import type { Statement } from "../features/reading";
import type { Span } from "../features/words";
import { careerServices } from "../sources";
import { inQuotes, objectOf, pick, placeOf } from "../voice";

const dutyPhrase = /^(?:was |were )?responsib|^(?:my )?(?:job )?duties|in charge of|tasked with/;

/** 0 when the line tells an outcome or a decision; 1 for a duty, less where scope or tools give it some content. */
export function dutyWeight(statement: Statement): number {
  const { opening, outcome, words } = statement;
  if (outcome.strength >= 2 || statement.activity.length > 0) return 0;
  if (opening.tier === "weak") return dutyPhrase.test(opening.lemma) ? 1 : 0;
  const scoped = statement.figures.some((figure) => figure.worth === "scope" || figure.worth === "money");
  if (opening.tier === "duty") return scoped ? 0.5 : 1;
  if (opening.tier === "none") return words.length <= 8 && statement.role >= 0 ? 0.8 : 0;
  if (opening.tier === "act" || opening.tier === "other") return scoped ? 0.3 : 0.7;
  return outcome.strength === 0 ? 0.4 : 0;
}

/** What is quoted: the whole sentence of a bare duty, the verb alone where the scope that follows is worth keeping. */
function quoteOf(statement: Statement, weight: number): Span {
  const { opening } = statement;
  const scoped =
    weight < 0.7 || statement.figures.some((figure) => figure.worth === "scope" || figure.worth === "money");
  if (scoped && opening.end > opening.start) return { start: opening.start, end: opening.end };
  const sentence = statement.sentences[0];
  const text = statement.text.slice(0, sentence?.end ?? statement.text.length).split(/[;(]/)[0] ?? statement.text;
  return { start: 0, end: text.trimEnd().length };
}

/** Costs a little, but is not worth a note: an old post kept to one line, two bare words, a reporting line. */
function isSpared(statement: Statement, work: readonly Statement[]): boolean {
  const alone = statement.role > 0 && work.filter((other) => other.role === statement.role).length === 1;
  const old = alone && statement.current !== true && statement.opening.tier !== "weak";
  return old || statement.words.length < 3 || /^reports? (?:directly )?to\b/i.test(statement.text);
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
  judge({ work }) {
    const hits: Hit[] = [];
    for (const statement of work) {
      const weight = dutyWeight(statement);
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
