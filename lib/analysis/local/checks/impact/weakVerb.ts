/** Takes for openings that hide the part played: helped, assisted, was involved in, worked on. */
import { guarded } from "../../../guardedPattern";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Clause } from "../features/clauses";
import type { Statement } from "../features/reading";
import { plainLanguage } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const duty = /^(?:was |were )?responsib|^(?:my )?(?:job )?duties|in charge of|tasked with/;

const raising = guarded(
  /\b(?:supervis|mentor|coach|train|teach|tutor|rais|hir|student|intern|apprentice|trainee|junior|graduate)/i,
);
/** On a page that tells its outcomes only these hide a part: "tried", "learned" and "went to" may be plain speech. */
const hiding =
  /^(?:was |were |been )?(?:help|assist|support|participa|contribut|involv|work|(?:took|takes?|taking) part|part of|member|exposed|play|had a|lent|gave)/;

/** Verbs of what somebody is like, can or wants. */
export const ofSelf: ReadonlySet<string> = new Set(["know", "learn", "want", "hope", "like", "love", "enjoy", "feel"]);

/** 0 where the opening is fair: people who came on, or a shared part in a line that goes on to tell its outcome. */
function weight(statement: Statement, clause: Clause, leads: boolean, telling: number): number {
  if (clause.opening.tier !== "weak" || duty.test(clause.opening.lemma) || clause.relative) return 0;
  // "Know the tablets", "learn fast": what somebody is like hides no part of a deed.
  if (clause.opening.tense === "present" && ofSelf.has(clause.opening.lemma)) return 0;
  const told = statement.outcome;
  if (told.kinds.has("people") && raising.test(statement.text)) return 0;
  if (telling >= 0.35 && !hiding.test(clause.opening.lemma)) return 0;
  if (!leads && telling >= 0.35 && told.strength >= 2 && !/invol|exposed|part/.test(clause.opening.lemma)) return 0;
  return told.strength >= 2 ? 0.6 : 1;
}

/** The clauses of a statement that open weakly, at most three. */
function weakClauses(statement: Statement, telling: number): { clause: Clause; weight: number }[] {
  return statement.sentences
    .flatMap((sentence, number) =>
      sentence.clauses.map((clause) => ({
        clause,
        weight: weight(statement, clause, number === 0 && clause.leads, telling),
      })),
    )
    .filter((one) => one.weight > 0)
    .slice(0, 3);
}

export const weakVerb: Check = {
  id: "weak-verb",
  head: "impact",
  title: "Verbs that hide the part you played",
  kinds: ["weak_verb", "vague_claim", "duty_not_outcome", "no_metric"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 18,
  judge({ work, telling }) {
    const hits: Hit[] = [];
    for (const statement of work) {
      for (const { clause, weight: weighs } of weakClauses(statement, telling)) {
        const { opening } = clause;
        const verb = inQuotes(statement.text.slice(opening.start, opening.end));
        const line = inQuotes(statement.text.slice(clause.start, clause.end), 7);
        hits.push({
          places: [placeOf(statement, opening)],
          severity: "fix",
          weight: weighs,
          note: pick(
            ["Which part of this was yours?", "What did you do here, exactly?", "Name your own part."],
            hits.length,
          ),
          claim: pick([`Name your own part: ${line}`, `Say what you did yourself: ${line}`], hits.length),
          why: pick(
            [
              `${verb} leaves open whether you led it or were in the room. If you wrote, ran or decided something, use that verb.`,
              `From ${verb} a reader cannot tell what would have been missing without you. Lead with that.`,
              `After ${verb} a reader still asks what was yours in it. Name the piece you made, and what came of it.`,
            ],
            hits.length,
          ),
        });
      }
    }
    return { hits, share: shareOfLines(hits, work.length, 0.4) };
  },
};
