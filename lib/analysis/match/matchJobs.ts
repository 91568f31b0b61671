/** Several job descriptions against one résumé, ranked: the best match first. */

import { splitJobs } from "../../validation/jobDescriptions";
import type { JobMatch } from "../../validation/schemas";
import type { TypedResume } from "../local/resume";
import { gatherEvidence } from "./evidence";
import { matchAgainst } from "./matchJob";

const metOf = ({ required }: JobMatch): number => required.filter(({ met }) => met === "yes").length;

/**
 * Judges every job description in `text` (see jobDescriptions.ts for what stands between two). Ranked by score, then by
 * required items met; a text that asks for nothing comes last. Empty for a text without words.
 */
export function matchJobs(resume: TypedResume, text: string): JobMatch[] {
  const evidence = gatherEvidence(resume);
  return splitJobs(text)
    .map((job) => matchAgainst(evidence, job))
    .map((match, index) => ({ match, index }))
    .sort(
      (a, b) => (b.match.score ?? -1) - (a.match.score ?? -1) || metOf(b.match) - metOf(a.match) || a.index - b.index,
    )
    .map(({ match }) => match);
}
