/**
 * Where the job match gains and loses: `npm run bench -- jobDecisions`. By the author of the postings: how much of what the
 * recruiter listed is read out of the posting, how much of what is read was listed, how much of what is paired is decided
 * right. Then the decision that is fitted, each author's postings judged by weights fitted on all the others'; with
 * FIT_WRITE=1 the weights of all are written to lib/analysis/match/phraseWeights.data.ts. No bar; the bars are rows of `eval`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { judgeResume } from "@/lib/analysis/local/judgeResume";
import { matchJob } from "@/lib/analysis/match/matchJob";
import { signNames } from "@/lib/analysis/match/phraseSigns";
import { evaluateJobs, type JobCase, pairRequirements } from "@/lib/evals/jobs";
import { loadJobs, loadResumes } from "@/lib/evals/loadSets";
import { chanceOf, fitLogistic } from "@/lib/evals/logistic";
import { type PhraseCase, phraseCases, setOf } from "@/lib/evals/phraseCases";
import { inputOf, type ResumeCase } from "@/lib/evals/resumeSet";

const penalty = 3;
const calibration = "../shared/data/calibration";
const weightsFile = "lib/analysis/match/phraseWeights.data.ts";

const files: [jobs: string, resumes: string][] = [
  ["lib/evals/own/jobs.data.json", "lib/evals/own/jobResumes.data.json"],
];
if (existsSync(`${calibration}/jobs.json`)) files.push([`${calibration}/jobs.json`, `${calibration}/resumes.json`]);
const jobs = files.flatMap(([path]) => loadJobs(path));
const resumes = files.flatMap(([, path]) => loadResumes(path));
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

function readOut(some: readonly JobCase[], all: readonly ResumeCase[]): string {
  let [listed, read, paired, right] = [0, 0, 0, 0];
  for (const job of some) {
    const resume = all.find(({ id }) => id === job.resumeId);
    if (!resume) continue;
    const match = matchJob(judgeResume(inputOf(resume.text)).resume, job.jobDescription);
    const mine = [...match.required, ...match.preferred];
    const pairs = pairRequirements(job, mine);
    listed += job.required.length + job.preferred.length;
    read += mine.length;
    paired += pairs.size;
    for (const [name, { met }] of pairs) if ((met === "yes") === job.matched.includes(name)) right += 1;
  }
  const { matched, missing } = evaluateJobs(some, all);
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  return `${some.length} postings, ${listed} requirements: recall ${share(paired, listed)}, precision ${share(paired, read)}, decided right ${share(right, paired)}; matched F1 ${matched.f1.toFixed(3)}, missing F1 ${missing.f1.toFixed(3)}`;
}

const sets = [...new Set(jobs.map(({ id }) => setOf(id)))];
for (const set of sets)
  print(
    `${set.padEnd(5)} ${readOut(
      jobs.filter(({ id }) => setOf(id) === set),
      resumes,
    )}`,
  );

const cases = phraseCases(jobs, resumes);
const rightOf = (some: readonly PhraseCase[], says: (one: PhraseCase) => boolean): string => {
  const right = some.filter((one) => says(one) === one.held).length;
  return `${right} of ${some.length} (${((100 * right) / Math.max(1, some.length)).toFixed(1)} %)`;
};
print("\nwants that only their words decide: rules alone, and with what is fitted on all other sets");
const judged: { one: PhraseCase; chance: number }[] = [];
for (const set of sets) {
  const fit = fitLogistic(
    cases.filter((one) => one.set !== set),
    penalty,
  );
  const own = cases.filter((one) => one.set === set);
  const fitted = new Map(own.map((one) => [one, chanceOf(fit, one.signs)]));
  for (const [one, chance] of fitted) judged.push({ one, chance });
  const says = (one: PhraseCase): boolean => one.ruled || (fitted.get(one) ?? 0) >= 0.5;
  for (const extracted of [true, false]) {
    const some = own.filter((one) => one.extracted === extracted);
    const which = extracted ? "as read from the posting" : "as the recruiter named it";
    print(
      `${set.padEnd(5)} ${which.padEnd(26)} rules ${rightOf(some, ({ ruled }) => ruled)}, fitted ${rightOf(some, says)}`,
    );
  }
}
const chances = new Map(judged.map(({ one, chance }) => [one, chance]));
print(
  `all   rules ${rightOf(cases, ({ ruled }) => ruled)}, fitted ${rightOf(cases, (one) => one.ruled || (chances.get(one) ?? 0) >= 0.5)}`,
);

const fit = fitLogistic(cases, penalty);
const rounded = (value: number): string => value.toFixed(3);
print("\nweights fitted on all");
for (const [at, name] of signNames.entries()) print(`${rounded(fit.weights[at] ?? 0).padStart(8)}  ${name}`);
if (process.env.FIT_WRITE === "1")
  writeFileSync(
    weightsFile,
    `/**
 * What the signs of phraseSigns.ts are worth together, in their order; made by \`FIT_WRITE=1 npm run bench -- jobDecisions\`, do
 * not edit. Fitted on ${cases.length} wants of ${jobs.length} postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const phraseWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: ${rounded(fit.bias)},
  weights: [${fit.weights.map(rounded).join(", ")}],
};
`,
  );
