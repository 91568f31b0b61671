/**
 * The report on the sample résumé, as the local engine reads it: the landing page shows what the product does, not
 * what we wish it did. Read once a process, as of a fixed month, so that the page is the same every day.
 */
import { analyzeLocally } from "../analysis/local/analyzeLocally";
import { readText } from "../documents/readText";
import type { ResumeFeedbackResponse } from "../validation/schemas";
import { sampleResume } from "./sampleResume";

const sampleAsOf = { year: 2026, month: 1 } as const;

let report: ResumeFeedbackResponse | undefined;

export function sampleReport(): ResumeFeedbackResponse {
  report ??= analyzeLocally({ document: readText(sampleResume), asOf: sampleAsOf });
  return report;
}
