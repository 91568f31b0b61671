/** What to do with a profile, in order: the first fixes, what is missing, what a search lacks, where a résumé disagrees. */
import type { Agreement, ProfileSearch } from "../../../../validation/profileSection";
import { writeMissing, writeNextSteps } from "../../report/sections";
import type { ProfileJudgement } from "../judgeProfile";
import { absentTerms } from "../search/searchProfile";

const stepsMax = 6;

export function profileNextSteps(
  judgement: ProfileJudgement,
  search: ProfileSearch,
  agreement: Agreement | null,
): string[] {
  if (judgement.score === null) {
    return ["On your profile choose “More”, then “Save to PDF”, and drop the file here; or paste the whole page."];
  }
  const lines = writeNextSteps(judgement).slice(0, judgement.topFixes.length);
  const missing = writeMissing(judgement)
    .slice(0, 2)
    .map(({ what }) => `${what}.`);
  const absent = absentTerms(search);
  const count = agreement?.disagreements.length ?? 0;
  const mend =
    count === 0 ? [] : [`Make profile and résumé agree: ${count === 1 ? "one place" : `${count} places`} differ.`];
  const steps = [...mend, ...lines, ...missing, ...(absent ? [absent] : [])].slice(0, stepsMax - 1);
  return [
    ...steps,
    "Change it on LinkedIn, save it as PDF and read it again here; the ledger shows which points moved.",
  ];
}
