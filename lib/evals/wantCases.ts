/** What the reading of wants is fitted on: all that the clauses of postings name, with whether the recruiter listed it. */
import { plainPosting } from "../analysis/match/plainPosting";
import { clausesOf } from "../analysis/match/postingShape";
import { wantsIn } from "../analysis/match/readWants";
import { clauseSigns, thingSigns } from "../analysis/match/wantSigns";
import { setOf } from "./decisionCases";
import { type JobCase, sameRequirement } from "./jobs";
import type { LogisticCase } from "./logistic";

export interface WantCase extends LogisticCase {
  set: string;
}

/** From this likeness on a want is one that the recruiter listed. */
const sameFrom = 0.4;

/** Every want that a clause of these postings names; `countOf` says how much a posting's cases count. */
export function wantCases(jobs: readonly JobCase[], countOf: (job: JobCase) => number = () => 1): WantCase[] {
  return jobs.flatMap((job) => {
    const listed = [...job.required, ...job.preferred];
    const clauses = clausesOf(plainPosting(job.jobDescription));
    const signs = clauseSigns(clauses);
    return clauses.flatMap((clause, at) =>
      wantsIn(clause).map((want) => ({
        set: setOf(job.id),
        count: countOf(job),
        signs: [...(signs[at]?.values ?? []), ...thingSigns(want, clause)],
        held: listed.some((name) => sameRequirement(name, want.text) >= sameFrom),
      })),
    );
  });
}
