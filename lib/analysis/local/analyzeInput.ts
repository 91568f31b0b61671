/** A document by what it is: a résumé by the résumé's rubric, a LinkedIn profile by its own. */
import type { ResumeFeedbackResponse } from "../../validation/schemas";
import type { AnalysisInput } from "../document";
import { analyzeLocally } from "./analyzeLocally";
import { analyzeProfile } from "./linkedin/analyzeProfile";
import { profileResume } from "./linkedin/profileResume";
import { profileRubricVersion } from "./linkedin/profileRubricVersion";
import type { TypedResume } from "./resume";
import { rubricVersion } from "./rubricVersion";
import { segmentResume } from "./segment/segmentResume";

/** The version of the rubric that each kind of report is judged by. */
export const rubricVersions = { resume: rubricVersion, linkedin: profileRubricVersion } as const;

/** The local report. The same input gives the same report, byte for byte. */
export function analyzeInput(input: AnalysisInput): ResumeFeedbackResponse {
  const { profile } = input;
  return profile ? analyzeProfile({ ...input, profile }) : analyzeLocally(input);
}

/** What the model engine is shown and held to. */
export const typedResumeOf = ({ document, profile, asOf }: AnalysisInput): TypedResume =>
  profile ? profileResume(profile, asOf) : segmentResume(document, asOf);
