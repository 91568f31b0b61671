/** What the decision on a want is fitted on: wants as they are read and as the recruiter named them, with what the recruiter found. */
import { judgeResume } from "../analysis/local/judgeResume";
import { decisionSigns, type Weighed, weigh } from "../analysis/match/decisionSigns";
import { gatherEvidence } from "../analysis/match/evidence";
import { readRequirements } from "../analysis/match/readRequirements";
import { readWants } from "../analysis/match/readWants";
import type { Want } from "../analysis/match/want";
import { type DecisionWeights, decideAll } from "../analysis/match/weighDecisions";
import { inOneReading } from "../analysis/scopedMemo";
import { type JobCase, pairNames } from "./jobs";
import type { LogisticCase } from "./logistic";
import { inputOf, type ResumeCase } from "./resumeSet";

export interface DecisionCase extends LogisticCase {
  set: string;
  /** True for a want of the posting's own words; false for a recruiter's name given in its place. */
  extracted: boolean;
  /** What the rules alone say. */
  ruled: boolean;
}

/** Which of a posting's authors wrote it: what its id begins with, up to the letters before its number. */
export const setOf = (id: string): string => /^(?:\p{L}+\d+(?=\p{L}+\d))?\p{L}+/u.exec(id)?.[0] ?? "";

/** On each squared weight of a decision: signs that few wants have are held down. */
export const decisionPenalty = 50;

/** The things that a recruiter's short name asks for, read as an item of a list. */
const wantsOfName = (text: string, want: "required" | "preferred"): Want[] =>
  readRequirements([{ want, text, listed: true, asked: true, duty: false }]);

function casesOf(job: JobCase, resume: ResumeCase, count: number): DecisionCase[] {
  const evidence = gatherEvidence(judgeResume(inputOf(resume.text)).resume);
  const { wants } = readWants(job.jobDescription);
  const weighed = wants.map((want) => weigh(want, evidence));
  const pairs = pairNames(
    job,
    wants.map(({ text }) => text),
  );
  const caseOf = (name: string, one: Weighed, extracted: boolean): DecisionCase => ({
    set: setOf(job.id),
    extracted,
    held: job.matched.includes(name),
    ruled: one.ruled.met === "yes",
    signs: decisionSigns(one, evidence),
    count,
  });
  const asRead = [...pairs].flatMap(([name, at]) => (weighed[at] ? [caseOf(name, weighed[at], true)] : []));
  const asNamed = [...job.required, ...job.preferred].flatMap((name) => {
    const [want, ...others] = wantsOfName(name, job.required.includes(name) ? "required" : "preferred");
    return want && others.length === 0 ? [caseOf(name, weigh(want, evidence), false)] : [];
  });
  return [...asRead, ...asNamed];
}

/** How often what a page shows of the recruiter's own names is decided as the recruiter did: decisions apart from reading. */
export function decidedByName(
  jobs: readonly JobCase[],
  resumes: readonly ResumeCase[],
  fit?: DecisionWeights,
): { right: number; count: number } {
  const tally = { right: 0, count: 0 };
  for (const job of jobs) {
    const resume = resumes.find(({ id }) => id === job.resumeId);
    if (!resume) continue;
    inOneReading(() => {
      const evidence = gatherEvidence(judgeResume(inputOf(resume.text)).resume);
      for (const name of [...job.required, ...job.preferred]) {
        const [want] = wantsOfName(name, job.required.includes(name) ? "required" : "preferred");
        const [decided] = want ? decideAll([want], evidence, fit) : [];
        tally.count += 1;
        tally.right += Number(decided !== undefined && (decided.met === "yes") === job.matched.includes(name));
      }
    });
  }
  return tally;
}

/** Every case of these postings; `countOf` says how much a posting's cases count. */
export const decisionCases = (
  jobs: readonly JobCase[],
  resumes: readonly ResumeCase[],
  countOf: (job: JobCase) => number = () => 1,
): DecisionCase[] =>
  jobs.flatMap((job) => {
    const resume = resumes.find(({ id }) => id === job.resumeId);
    return resume ? inOneReading(() => casesOf(job, resume, countOf(job))) : [];
  });
