/**
 * Whether a page shows what is wanted, apart from reading it out of a posting: `npm run bench -- jobDecisions`. Each thing that a
 * recruiter listed is decided under the recruiter's own name, author by author: by the rules and weights in force, and by weights
 * of all the other authors. FIT_FOLDERS adds sets: folders that hold jobs.json and jobResumes.json, parted by colons. With
 * FIT_WRITE=1 the weights of all are written to lib/analysis/match. No bar; the bars are rows of `eval`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { decisionSignNames } from "@/lib/analysis/match/decisionSigns";
import { decidedByName, decisionCases, decisionPenalty, setOf } from "@/lib/evals/decisionCases";
import type { JobCase } from "@/lib/evals/jobs";
import { loadJobs, loadResumes } from "@/lib/evals/loadSets";
import { fitLogistic } from "@/lib/evals/logistic";

/** The rules know the older sets by heart: the newest count twice, for what a rule is worth on postings it was not made on. */
const older = /^(?:jobd|oj|dj|jf|jg|ja|jk|nj|vj|pj|j)$/;
const countOf = ({ id }: JobCase): number => (older.test(setOf(id)) ? 1 : 2);
const calibration = "../shared/data/calibration";
const files: [jobs: string, resumes: string][] = [
  ["lib/evals/own/jobs.data.json", "lib/evals/own/jobResumes.data.json"],
  ...(process.env.FIT_FOLDERS ?? "")
    .split(":")
    .filter(Boolean)
    .map((folder): [string, string] => [`${folder}/jobs.json`, `${folder}/jobResumes.json`]),
];
if (existsSync(`${calibration}/jobs.json`)) files.push([`${calibration}/jobs.json`, `${calibration}/resumes.json`]);
const jobs = files.flatMap(([path]) => loadJobs(path));
const resumes = files.flatMap(([, path]) => loadResumes(path));
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const cases = decisionCases(jobs, resumes, countOf);
const sum = { before: 0, after: 0, count: 0 };
for (const set of new Set(jobs.map(({ id }) => setOf(id)))) {
  const own = jobs.filter(({ id }) => setOf(id) === set);
  const fit = fitLogistic(
    cases.filter((one) => one.set !== set),
    decisionPenalty,
  );
  const [before, after] = [decidedByName(own, resumes), decidedByName(own, resumes, fit)];
  print(
    `${set.padEnd(5)} decided right under the recruiter's names: in force ${before.right}, by the others' weights ${after.right} of ${after.count}`,
  );
  sum.before += before.right;
  sum.after += after.right;
  sum.count += after.count;
}
print(
  `all   in force ${(sum.before / sum.count).toFixed(4)}, by the others' weights ${(sum.after / sum.count).toFixed(4)} of ${sum.count}`,
);

const { bias, weights } = fitLogistic(cases, decisionPenalty);
const rounded = (value: number): string => value.toFixed(3);
const plain = (value: number): string => String(Number(rounded(value)));
for (const [at, name] of decisionSignNames.entries()) print(`${rounded(weights[at] ?? 0).padStart(8)}  ${name}`);
/** Numbers parted by commas, in lines of the house's width. */
const inLines = (numbers: readonly string[]): string =>
  `${numbers.join(", ")},`.replace(/(.{1,116})(?: |$)/g, "    $1\n");
if (process.env.FIT_WRITE === "1")
  writeFileSync(
    "lib/analysis/match/decisionWeights.data.ts",
    `/**
 * What the signs of decisionSigns.ts are worth together, in their order; made by \`FIT_WRITE=1 npm run bench -- jobDecisions\`, do
 * not edit. Fitted on ${cases.length} wants of ${jobs.length} postings that recruiters judged (lib/evals/own, and the calibration set).
 */
export const decisionWeights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: ${plain(bias)},
  weights: [
${inLines(weights.map(plain))}  ],
};
`,
  );
