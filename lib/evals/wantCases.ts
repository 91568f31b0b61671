/** What the reading of wants is fitted on: all that the clauses of postings name, with whether the recruiter listed it. */
import { candidatesOf } from "../analysis/match/candidates";
import { plainPosting } from "../analysis/match/plainPosting";
import { clausesOf } from "../analysis/match/postingShape";
import { thingSigns } from "../analysis/match/thingSigns";
import { clauseSigns } from "../analysis/match/wantSigns";
import { setOf } from "./decisionCases";
import { type JobCase, sameRequirement } from "./jobs";
import type { LogisticCase } from "./logistic";

export interface WantCase extends LogisticCase {
  set: string;
}

/** From this likeness on a want is one that the recruiter listed. */
const sameFrom = 0.4;

/**
 * Which candidates of a clause the recruiter listed. A whole that stands for several of the recruiter's names is none of them
 * where other candidates stand for each.
 */
function heldAmong(texts: readonly string[], listed: readonly string[]): boolean[] {
  const covers = texts.map((text) => listed.filter((name) => sameRequirement(name, text) >= sameFrom));
  return covers.map((names, at) => {
    if (names.length < 2) return names.length === 1;
    const apart = names.filter((name) =>
      covers.some((others, other) => other !== at && others.length === 1 && others[0] === name),
    );
    return apart.length < 2;
  });
}

export interface WantCases {
  /** Every clause, held where any of its candidates is. */
  clauses: WantCase[];
  /** Every candidate. */
  things: WantCase[];
}

/** All that the clauses of these postings name; `countOf` says how much a posting's cases count. */
export function wantCases(jobs: readonly JobCase[], countOf: (job: JobCase) => number = () => 1): WantCases {
  const all: WantCases = { clauses: [], things: [] };
  for (const job of jobs) {
    const listed = [...job.required, ...job.preferred];
    const clauses = clausesOf(plainPosting(job.jobDescription));
    const signs = clauseSigns(clauses);
    for (const [at, clause] of clauses.entries()) {
      const candidates = candidatesOf(clause);
      const held = heldAmong(
        candidates.map(({ want }) => want.text),
        listed,
      );
      const own = { set: setOf(job.id), count: countOf(job) };
      const ofClause = signs[at]?.values ?? [];
      all.clauses.push({ ...own, signs: ofClause, held: held.includes(true) });
      for (const [index, candidate] of candidates.entries())
        all.things.push({
          ...own,
          signs: [...ofClause, ...thingSigns(candidate, clause)],
          held: held[index] ?? false,
        });
    }
  }
  return all;
}
