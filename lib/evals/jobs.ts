/**
 * How well the job match agrees with a recruiter. A requirement of the recruiter is the engine's when they share a skill
 * of the table, or at least half of the content words of the shorter name; each is used once. "yes" counts as matched,
 * "part" and "no" as missing. What the recruiter listed and the engine did not extract is a miss on its side.
 */
import { z } from "zod";
import { judgeResume } from "../analysis/local/judgeResume";
import { gatherEvidence } from "../analysis/match/evidence";
import { matchAgainst } from "../analysis/match/matchJob";
import { stemsOfPhrase } from "../analysis/match/phraseStems";
import type { SignWeights } from "../analysis/match/readWants";
import { yearsOf } from "../analysis/match/years";
import { readSkills } from "../analysis/skills/readSkills";
import { skillsByPhrase, skillTokens } from "../analysis/skills/skillTable";
import type { Requirement } from "../validation/schemas";
import { inputOf, type ResumeCase } from "./resumeSet";

export const JobCaseSchema = z.object({
  id: z.string(),
  resumeId: z.string(),
  jobDescription: z.string(),
  required: z.array(z.string()),
  preferred: z.array(z.string()),
  matched: z.array(z.string()),
  missing: z.array(z.string()),
});
export type JobCase = z.infer<typeof JobCaseSchema>;

export interface SetFigures {
  truePositive: number;
  falsePositive: number;
  falseNegative: number;
  f1: number;
}

export interface JobFigures {
  jobs: number;
  matched: SetFigures;
  missing: SetFigures;
  wrong: { id: string; name: string; expected: "matched" | "missing" | "unlisted"; got: string }[];
}

const namesOf = (text: string): Set<string> => {
  const direct = skillsByPhrase.get(skillTokens(text).join(" "));
  return new Set([...readSkills(text).map(({ skill }) => skill.name), ...(direct ? [direct.skill.name] : [])]);
};

/** 0 to 1: how surely two names mean one requirement. */
export function sameRequirement(theirs: string, mine: string): number {
  if (theirs.toLowerCase() === mine.toLowerCase()) return 1;
  const [years, wanted] = [yearsOf(theirs), yearsOf(mine)];
  const [a, b] = [namesOf(theirs), namesOf(mine)];
  const [left, right] = [stemsOfPhrase(theirs), stemsOfPhrase(mine)];
  const shared = left.filter((stem) => right.includes(stem)).length;
  const words = Math.min(left.length, right.length);
  const overlap = words === 0 ? 0 : shared / words;
  if ([...a].some((name) => b.has(name))) return 0.9 + overlap / 20;
  if (overlap >= 0.5) return overlap * 0.85;
  // "Three years in practice" and "3+ years of practice": what is left of either says nothing more.
  return years !== null && years === wanted && words === 0 ? 0.5 : 0;
}

function finish(figures: Omit<SetFigures, "f1">): SetFigures {
  const { truePositive, falsePositive, falseNegative } = figures;
  const all = 2 * truePositive + falsePositive + falseNegative;
  return { ...figures, f1: all === 0 ? 1 : (2 * truePositive) / all };
}

/** Which of our requirements stands for which of the recruiter's; the likest first, each used once. */
export function pairRequirements(job: JobCase, mine: readonly Requirement[]): Map<string, Requirement> {
  const pairs = [...job.required, ...job.preferred]
    .flatMap((name) =>
      mine.map((requirement) => ({ name, requirement, likeness: sameRequirement(name, requirement.requirement) })),
    )
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Map<string, Requirement>();
  for (const { name, requirement } of pairs)
    if (!taken.has(name) && ![...taken.values()].includes(requirement)) taken.set(name, requirement);
  return taken;
}

/** Scores the match over all jobs whose résumé is in the set; micro-averaged. `fit` in place of the weights in force. */
export function evaluateJobs(jobs: readonly JobCase[], resumes: readonly ResumeCase[], fit?: SignWeights): JobFigures {
  const tally = {
    matched: { truePositive: 0, falsePositive: 0, falseNegative: 0 },
    missing: { truePositive: 0, falsePositive: 0, falseNegative: 0 },
  };
  const wrong: JobFigures["wrong"] = [];
  for (const job of jobs) {
    const resume = resumes.find(({ id }) => id === job.resumeId);
    if (!resume) continue;
    const match = matchAgainst(gatherEvidence(judgeResume(inputOf(resume.text)).resume), job.jobDescription, fit);
    const mine: Requirement[] = [...match.required, ...match.preferred];
    const theirs = [...job.required, ...job.preferred];
    const taken = pairRequirements(job, mine);
    for (const name of theirs) {
      const truth = job.matched.includes(name) ? "matched" : "missing";
      const got = taken.get(name);
      const said = got === undefined ? null : got.met === "yes" ? "matched" : "missing";
      if (said === truth) tally[truth].truePositive += 1;
      else {
        tally[truth].falseNegative += 1;
        if (said !== null) tally[said].falsePositive += 1;
        wrong.push({
          id: job.id,
          name,
          expected: truth,
          got: got ? `${got.met}: ${got.requirement} (${got.quote})` : "not extracted",
        });
      }
    }
    for (const requirement of mine) {
      if ([...taken.values()].includes(requirement)) continue;
      tally[requirement.met === "yes" ? "matched" : "missing"].falsePositive += 1;
      wrong.push({ id: job.id, name: requirement.requirement, expected: "unlisted", got: requirement.met });
    }
  }
  return { jobs: jobs.length, matched: finish(tally.matched), missing: finish(tally.missing), wrong };
}
