/**
 * The whole local report: the typed résumé judged, told and put into the shape of the wire. Pure and synchronous; it
 * needs no key and sends nothing anywhere. Rewrites and the job match come from rooms of their own.
 */
import type { JobMatch, ResumeFeedbackResponse, Rewrites } from "../../validation/schemas";
import type { AnalysisInput } from "../document";
import { type Judgement, judgeResume } from "./judgeResume";
import { writeFirstRead } from "./report/firstRead";
import { writeGaps, writeMissing, writeNextSteps, writeStrengths } from "./report/sections";
import { writeVerdict } from "./report/verdict";
import { rubricVersion } from "./rubricVersion";
import { describeLines } from "./segment/describeLines";

/** What other rooms add to a judgement. */
interface Additions {
  rewrites: Rewrites;
  jobMatch: JobMatch | null;
}

function additionsOf(_judgement: Judgement, _jobDescription: string | undefined): Additions {
  return { rewrites: { rewrites: [], withheld: [] }, jobMatch: null };
}

/** A report from a judgement that was made already. */
export function reportOf(judgement: Judgement, input: AnalysisInput): ResumeFeedbackResponse {
  const { rewrites, jobMatch } = additionsOf(judgement, input.jobDescription);
  const known = new Set(input.document.extraction.warnings.map(({ code }) => code));
  const warnings = [
    ...input.document.extraction.warnings,
    ...judgement.warnings.filter(({ code }) => !known.has(code)),
  ];
  return {
    rubricVersion,
    engine: "local",
    verdict: writeVerdict(judgement),
    score: judgement.score,
    scoreReason: judgement.scoreReason,
    label: judgement.label,
    subscores: judgement.subscores,
    ledger: judgement.ledger,
    firstRead: writeFirstRead(judgement),
    topFixes: judgement.topFixes,
    findings: judgement.findings,
    ...rewrites,
    strengths: writeStrengths(judgement),
    gaps: writeGaps(judgement),
    missing: writeMissing(judgement),
    jobMatch,
    nextSteps: writeNextSteps(judgement),
    extraction: { ...input.document.extraction, warnings },
    document: { lines: describeLines(judgement.resume) },
  };
}

/** Document in, report out. The same input gives the same report, byte for byte. */
export function analyzeLocally(input: AnalysisInput): ResumeFeedbackResponse {
  return reportOf(judgeResume(input), input);
}
