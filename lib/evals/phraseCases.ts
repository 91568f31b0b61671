/** What the decision on phrases is fitted on: wants that only their words decide, with what the recruiter found. */
import { judgeResume } from "../analysis/local/judgeResume";
import { decide, isByWords } from "../analysis/match/decide";
import { wordsShown } from "../analysis/match/decidePhrase";
import { gatherEvidence } from "../analysis/match/evidence";
import { readRequirements } from "../analysis/match/readRequirements";
import { readWants } from "../analysis/match/readWants";
import type { Want } from "../analysis/match/want";
import { type JobCase, pairRequirements } from "./jobs";
import type { LogisticCase } from "./logistic";
import { inputOf, type ResumeCase } from "./resumeSet";

export interface PhraseCase extends LogisticCase {
  set: string;
  /** True for a want of the posting's own words; false for a recruiter's name given in its place. */
  extracted: boolean;
  /** What the rules alone say. */
  ruled: boolean;
}

/** Which of a posting's authors wrote it: the letters that its id begins with. */
export const setOf = (id: string): string => /^\p{L}+/u.exec(id)?.[0] ?? "";

/** The things that a recruiter's short name asks for, read as an item of a list. */
const wantsOfName = (text: string): Want[] =>
  readRequirements([{ want: "required", text, listed: true, asked: true, duty: false }]);

/** Every case of these postings: wants as they are read, paired with the recruiter's, and the recruiter's own names. */
export function phraseCases(jobs: readonly JobCase[], resumes: readonly ResumeCase[]): PhraseCase[] {
  const cases: PhraseCase[] = [];
  for (const job of jobs) {
    const resume = resumes.find(({ id }) => id === job.resumeId);
    if (!resume) continue;
    const evidence = gatherEvidence(judgeResume(inputOf(resume.text)).resume);
    const take = (name: string, want: Want, extracted: boolean): void => {
      if (!isByWords(want, evidence)) return;
      const { ruled, signs } = wordsShown(want, evidence);
      if (!signs) return;
      const held = job.matched.includes(name);
      cases.push({ set: setOf(job.id), extracted, held, ruled: ruled.met === "yes", signs: signs.values });
    };
    const { wants } = readWants(job.jobDescription);
    const judged = wants.map((want) => ({ want, requirement: decide(want, evidence) }));
    const pairs = pairRequirements(
      job,
      judged.map(({ requirement }) => requirement),
    );
    for (const [name, requirement] of pairs) {
      const want = judged.find((one) => one.requirement === requirement)?.want;
      if (want) take(name, want, true);
    }
    for (const name of [...job.required, ...job.preferred]) {
      const [want, ...others] = wantsOfName(name);
      if (want && others.length === 0) take(name, want, false);
    }
  }
  return cases;
}
