/**
 * How well the job match agrees with a recruiter. A requirement of the recruiter is the engine's when they share a skill
 * of the table, or at least half of the content words of the shorter name; each is used once. "yes" counts as matched,
 * "part" and "no" as missing. What the recruiter listed and the engine did not extract is a miss on its side.
 */
import { z } from "zod";
import { judgeResume } from "../analysis/local/judgeResume";
import type { TypedResume } from "../analysis/local/resume";
import { gatherEvidence } from "../analysis/match/evidence";
import { type MatchFit, matchAgainst } from "../analysis/match/matchJob";
import { stemsOfPhrase } from "../analysis/match/phraseStems";
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
  /** By matched name: the lines of the résumé that the recruiter would point at. */
  evidence: z.record(z.string(), z.array(z.string())).optional(),
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
  /** Requirements that the recruiters listed, that were read, and that stand for one another. */
  extraction: { listed: number; read: number; paired: number };
  /** Of those that stand for one another: decided as the recruiter did. */
  decidedRight: number;
  /** Of the names that are found met and that the recruiter gave lines for: how many quote one of those. */
  quoted: { right: number; count: number };
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
export function pairNames(job: JobCase, mine: readonly string[]): Map<string, number> {
  const pairs = [...job.required, ...job.preferred]
    .flatMap((name) => mine.map((text, at) => ({ name, at, likeness: sameRequirement(name, text) })))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Map<string, number>();
  const used = new Set<number>();
  for (const { name, at } of pairs)
    if (!taken.has(name) && !used.has(at)) {
      taken.set(name, at);
      used.add(at);
    }
  return taken;
}

/** The same for requirements that were judged. */
export function pairRequirements(job: JobCase, mine: readonly Requirement[]): Map<string, Requirement> {
  const pairs = pairNames(
    job,
    mine.map(({ requirement }) => requirement),
  );
  return new Map([...pairs].flatMap(([name, at]) => (mine[at] ? [[name, mine[at]]] : [])));
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** The words of the line that a requirement quotes: of its unit, however the page wraps it. */
function quotedWords({ anchors }: Requirement, { units }: TypedResume): Set<string> {
  const [first] = anchors;
  const unit = units.find(({ parts }) =>
    parts.some(({ line, start, end }) => line === first?.line && start <= first.start && end >= first.end),
  );
  return wordsOf(unit?.text ?? "");
}

/** True when two lines are one: they share most words of the shorter. */
function isSameLine(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > 0 && shared >= 0.7 * Math.min(a.size, b.size);
}

/** Scores the match over all jobs whose résumé is in the set; micro-averaged. `fit` in place of the weights in force. */
export function evaluateJobs(jobs: readonly JobCase[], resumes: readonly ResumeCase[], fit?: MatchFit): JobFigures {
  const tally = {
    matched: { truePositive: 0, falsePositive: 0, falseNegative: 0 },
    missing: { truePositive: 0, falsePositive: 0, falseNegative: 0 },
  };
  const wrong: JobFigures["wrong"] = [];
  const quoted = { right: 0, count: 0 };
  const extraction = { listed: 0, read: 0, paired: 0 };
  for (const job of jobs) {
    const resume = resumes.find(({ id }) => id === job.resumeId);
    if (!resume) continue;
    const typed = judgeResume(inputOf(resume.text)).resume;
    const match = matchAgainst(gatherEvidence(typed), job.jobDescription, fit);
    const mine: Requirement[] = [...match.required, ...match.preferred];
    const theirs = [...job.required, ...job.preferred];
    const taken = pairRequirements(job, mine);
    extraction.listed += theirs.length;
    extraction.read += mine.length;
    extraction.paired += taken.size;
    for (const name of theirs) {
      const truth = job.matched.includes(name) ? "matched" : "missing";
      const got = taken.get(name);
      const lines = job.evidence?.[name];
      if (lines && got?.met === "yes") {
        const words = quotedWords(got, typed);
        quoted.count += 1;
        if (lines.some((line) => isSameLine(wordsOf(line), words))) quoted.right += 1;
      }
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
  return {
    jobs: jobs.length,
    matched: finish(tally.matched),
    missing: finish(tally.missing),
    extraction,
    decidedRight: tally.matched.truePositive + tally.missing.truePositive,
    quoted,
    wrong,
  };
}
