/** What the reading of wants is fitted on: all that the clauses of postings name, with whether the recruiter listed it. */
import { clausesOf } from "../analysis/match/postingShape";
import { wantsIn } from "../analysis/match/readWants";
import { clauseSigns, thingSigns } from "../analysis/match/wantSigns";
import { type JobCase, sameRequirement } from "./jobs";
import type { LogisticCase } from "./logistic";
import { setOf } from "./phraseCases";

export interface WantCase extends LogisticCase {
  set: string;
}

/** From this likeness on a want is one that the recruiter listed. */
const sameFrom = 0.4;

/** Every want that a clause of these postings names. */
export function wantCases(jobs: readonly JobCase[]): WantCase[] {
  return jobs.flatMap((job) => {
    const listed = [...job.required, ...job.preferred];
    const clauses = clausesOf(job.jobDescription);
    const signs = clauseSigns(clauses);
    return clauses.flatMap((clause, at) =>
      wantsIn(clause).map((want) => ({
        set: setOf(job.id),
        signs: [...(signs[at]?.values ?? []), ...thingSigns(want, clause)],
        held: listed.some((name) => sameRequirement(name, want.text) >= sameFrom),
      })),
    );
  });
}
