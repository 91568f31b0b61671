/**
 * What is read out of a posting, by the author of the postings: `npm run bench -- jobWants`. The rules alone, and the rules
 * held against signs whose worth was fitted on all the other authors' postings: how much of what the recruiter listed is read,
 * how much of what is read was listed, and what that makes of the match. With FIT_WRITE=1 the weights of all are written to
 * lib/analysis/match/wantWeights.data.ts. No bar; the bars are rows of `eval`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { judgeResume } from "@/lib/analysis/local/judgeResume";
import { gatherEvidence } from "@/lib/analysis/match/evidence";
import { matchAgainst } from "@/lib/analysis/match/matchJob";
import type { SignWeights } from "@/lib/analysis/match/readWants";
import { wantSignNames } from "@/lib/analysis/match/wantSigns";
import { evaluateJobs, type JobCase, pairRequirements } from "@/lib/evals/jobs";
import { loadJobs, loadResumes } from "@/lib/evals/loadSets";
import { fitLogistic } from "@/lib/evals/logistic";
import { setOf } from "@/lib/evals/phraseCases";
import { inputOf } from "@/lib/evals/resumeSet";
import { wantCases } from "@/lib/evals/wantCases";

const penalty = 20;
const rounds = 400;
const calibration = "../shared/data/calibration";
const weightsFile = "lib/analysis/match/wantWeights.data.ts";
/** Weights by which nothing is left out and nothing put in. */
const rulesAlone: SignWeights = { bias: 0, weights: [] };

const files: [jobs: string, resumes: string][] = [
  ["lib/evals/own/jobs.data.json", "lib/evals/own/jobResumes.data.json"],
];
if (existsSync(`${calibration}/jobs.json`)) files.push([`${calibration}/jobs.json`, `${calibration}/resumes.json`]);
const jobs = files.flatMap(([path]) => loadJobs(path));
const resumes = files.flatMap(([, path]) => loadResumes(path));
const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const evidenceOf = new Map(resumes.map(({ id, text }) => [id, gatherEvidence(judgeResume(inputOf(text)).resume)]));

function figuresOf(some: readonly JobCase[], fit: SignWeights): string {
  let [listed, read, paired] = [0, 0, 0];
  for (const job of some) {
    const evidence = evidenceOf.get(job.resumeId);
    if (!evidence) continue;
    const match = matchAgainst(evidence, job.jobDescription, fit);
    const mine = [...match.required, ...match.preferred];
    listed += job.required.length + job.preferred.length;
    read += mine.length;
    paired += pairRequirements(job, mine).size;
  }
  const { matched, missing } = evaluateJobs(some, resumes, fit);
  return `recall ${(paired / listed).toFixed(3)}, precision ${(paired / read).toFixed(3)}, F1 ${((2 * paired) / (listed + read)).toFixed(3)}; matched ${matched.f1.toFixed(3)}, missing ${missing.f1.toFixed(3)}`;
}

const cases = wantCases(jobs);
for (const set of new Set(jobs.map(({ id }) => setOf(id)))) {
  const own = jobs.filter(({ id }) => setOf(id) === set);
  const others = cases.filter((one) => one.set !== set);
  print(`${set.padEnd(5)} rules alone          ${figuresOf(own, rulesAlone)}`);
  print(`${set.padEnd(5)} fitted on the others ${figuresOf(own, fitLogistic(others, penalty, rounds))}`);
}

const fit = fitLogistic(cases, penalty, rounds);
const rounded = (value: number): string => value.toFixed(3);
print(`\nall   rules alone          ${figuresOf(jobs, rulesAlone)}`);
print(`all   fitted on all        ${figuresOf(jobs, fit)}`);
print(`\nweights fitted on all ${cases.length} wants`);
for (const [at, name] of wantSignNames.entries()) print(`${rounded(fit.weights[at] ?? 0).padStart(8)}  ${name}`);
if (process.env.FIT_WRITE === "1")
  writeFileSync(
    weightsFile,
    `/**
 * What the signs of wantSigns.ts are worth together, in their order; made by \`FIT_WRITE=1 npm run bench -- jobWants\`, do not
 * edit. Fitted on ${cases.length} things that ${jobs.length} postings name, listed by a recruiter or not (lib/evals/own, and the calibration set).
 */
export const wantWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: ${rounded(fit.bias)},
  weights: [${fit.weights.map(rounded).join(", ")}],
};
`,
  );
