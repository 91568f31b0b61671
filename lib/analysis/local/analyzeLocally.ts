/**
 * The whole local report: the typed résumé judged, told and put into the shape of the wire. Pure and synchronous; it
 * needs no key and sends nothing anywhere. Rewrites and the job match come from rooms of their own.
 */
import type { Finding, JobMatch, ResumeFeedbackResponse, Rewrites } from "../../validation/schemas";
import type { AnalysisInput } from "../document";
import { matchJobs } from "../match/matchJobs";
import { inOneReading } from "../scopedMemo";
import { type Judgement, judgeResume } from "./judgeResume";
import { writeFirstRead } from "./report/firstRead";
import { writeGaps, writeMissing, writeNextSteps, writeStrengths } from "./report/sections";
import { writeVerdict } from "./report/verdict";
import { writeRewrites } from "./rewrites/writeRewrites";
import { rubricVersion } from "./rubricVersion";
import { describeLines } from "./segment/describeLines";

/** What other rooms add to a judgement. */
interface Additions {
  rewrites: Rewrites;
  /** Ranked, the best first. */
  jobs: JobMatch[];
}

/** Nothing is rewritten on a page that was not judged; the match needs a job description with words in it. */
function additionsOf(judgement: Judgement, jobDescription: string | undefined): Additions {
  const judged = judgement.score !== null;
  const rewrites = judged ? writeRewrites(judgement.resume, judgement.findings) : { rewrites: [], withheld: [] };
  return { rewrites, jobs: jobDescription === undefined ? [] : matchJobs(judgement.resume, jobDescription) };
}

/** "Fix" is what to mend first, three findings at most; what would be a fourth is there to consider. */
function rankedSeverity(finding: Finding, topFixes: readonly string[]): Finding {
  return finding.severity === "fix" && !topFixes.includes(finding.id) ? { ...finding, severity: "consider" } : finding;
}

/** A report from a judgement that was made already. */
export function reportOf(judgement: Judgement, input: AnalysisInput): ResumeFeedbackResponse {
  const { rewrites, jobs } = additionsOf(judgement, input.jobDescription);
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
    firstRead: writeFirstRead(judgement, input.targetRole),
    topFixes: judgement.topFixes,
    findings: judgement.findings.map((finding) => rankedSeverity(finding, judgement.topFixes)),
    ...rewrites,
    strengths: writeStrengths(judgement),
    gaps: writeGaps(judgement),
    missing: writeMissing(judgement),
    jobMatch: jobs[0] ?? null,
    otherJobs: jobs.slice(1),
    nextSteps: writeNextSteps(judgement),
    extraction: { ...input.document.extraction, warnings },
    document: { lines: describeLines(judgement.resume) },
  };
}

/** Document in, report out. The same input gives the same report, byte for byte. */
export function analyzeLocally(input: AnalysisInput): ResumeFeedbackResponse {
  return inOneReading(() => reportOf(judgeResume(input), input));
}
