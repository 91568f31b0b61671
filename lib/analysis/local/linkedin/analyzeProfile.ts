/**
 * The whole local report of a LinkedIn profile: judged by its rubric, told as a résumé's is, with how a search would
 * find it and where a résumé says otherwise. Pure and synchronous; it needs no key and sends nothing anywhere.
 */
import type { LinkedInProfile } from "../../../validation/linkedInProfile";
import type { LinkedInFeedbackResponse, Rewrites } from "../../../validation/schemas";
import type { AnalysisInput } from "../../document";
import { inOneReading } from "../../scopedMemo";
import { reportOf } from "../analyzeLocally";
import { writeVerdict } from "../report/verdict";
import { segmentResume } from "../segment/segmentResume";
import { compareWithResume } from "./agreement/compareWithResume";
import { judgeProfile, type ProfileJudgement } from "./judgeProfile";
import { profileRubricVersion } from "./profileRubricVersion";
import { writeProfileFirstRead } from "./report/profileFirstRead";
import { profileNextSteps } from "./report/profileNextSteps";
import { writeProfileRewrites } from "./report/profileRewrites";
import { profileVerdictWords } from "./report/profileVerdictWords";
import { searchProfile } from "./search/searchProfile";

const rewritesMax = 8;

export type ProfileInput = AnalysisInput & { profile: LinkedInProfile };

/** The profile's own rewrites first; a line is rewritten once. */
function joinRewrites(own: Rewrites, ofLines: Rewrites): Rewrites {
  const lines = new Set([...own.rewrites, ...own.withheld].map(({ line }) => line));
  // A paragraph with another verb in front and nothing asked for is no better than it was.
  const rest = ofLines.rewrites
    .filter(({ line, placeholders }) => !lines.has(line) && placeholders.length > 0)
    .slice(0, rewritesMax - own.rewrites.length);
  return {
    rewrites: [...own.rewrites, ...rest].sort((a, b) => a.line - b.line),
    withheld: [...own.withheld, ...ofLines.withheld.filter(({ line }) => !lines.has(line))],
  };
}

/** A report from a judgement that was made already. */
export function reportOfProfile(judgement: ProfileJudgement, input: ProfileInput): LinkedInFeedbackResponse {
  const report = reportOf(judgement, input);
  const own = judgement.score === null ? { rewrites: [], withheld: [] } : writeProfileRewrites(judgement);
  const search = searchProfile(judgement.reading, input);
  const agreement = input.compareWith
    ? compareWithResume(judgement.resume, segmentResume(input.compareWith, input.asOf))
    : null;
  return {
    ...report,
    rubricVersion: profileRubricVersion,
    verdict: writeVerdict(judgement, profileVerdictWords(judgement)),
    firstRead: writeProfileFirstRead(judgement),
    ...joinRewrites(own, report),
    nextSteps: profileNextSteps(judgement, search, agreement),
    profile: { source: input.profile.source, search, agreement },
  };
}

/** Profile in, report out. The same input gives the same report, byte for byte. */
export const analyzeProfile = (input: ProfileInput): LinkedInFeedbackResponse =>
  inOneReading(() => reportOfProfile(judgeProfile(input.profile, input.asOf), input));
