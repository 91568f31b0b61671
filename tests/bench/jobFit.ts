/**
 * Where the job match gains and loses, by the author of the postings: `npm run bench -- jobFit`. How much of what the recruiter
 * listed is read out of the posting, how much of what is read was listed, how much of what is paired is decided right, and how
 * often the line quoted is one that the recruiter named: by weights in force, and by weights of all other authors' postings.
 * With FIT_WRITE=1 the weights of all are written to lib/analysis/match. No bar; the bars are rows of `eval`.
 */
import { existsSync, writeFileSync } from "node:fs";
import { decisionSignNames } from "@/lib/analysis/match/decisionSigns";
import type { MatchFit } from "@/lib/analysis/match/matchJob";
import { wantSignNames } from "@/lib/analysis/match/thingSigns";
import { decisionCases, setOf } from "@/lib/evals/decisionCases";
import { evaluateJobs, type JobCase } from "@/lib/evals/jobs";
import { loadJobs, loadResumes } from "@/lib/evals/loadSets";
import { fitLogistic, type LogisticCase, type LogisticFit } from "@/lib/evals/logistic";
import { wantCases } from "@/lib/evals/wantCases";

const penalty = { wants: 20, decisions: 10 };
/** The rules know the older sets by heart: the newest count twice, for what a rule is worth on postings it was not made on. */
const newest = /^q/;
const countOf = ({ id }: JobCase): number => (newest.test(id) ? 2 : 1);
const calibration = "../shared/data/calibration";
const files: [jobs: string, resumes: string][] = [
  ["lib/evals/own/jobs.data.json", "lib/evals/own/jobResumes.data.json"],
];
if (existsSync(`${calibration}/jobs.json`)) files.push([`${calibration}/jobs.json`, `${calibration}/resumes.json`]);
const jobs = files.flatMap(([path]) => loadJobs(path));
const resumes = files.flatMap(([, path]) => loadResumes(path));
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const cases = { wants: wantCases(jobs, countOf), decisions: decisionCases(jobs, resumes, countOf) };
const sets = [...new Set(jobs.map(({ id }) => setOf(id)))];
const without = <Case extends LogisticCase & { set: string }>(some: readonly Case[], set: string): Case[] =>
  some.filter((one) => one.set !== set);

function figuresOf(some: readonly JobCase[], fit: MatchFit): string {
  const { extraction, decidedRight, matched, missing, quoted } = evaluateJobs(some, resumes, fit);
  const { listed, read, paired } = extraction;
  const share = (part: number, whole: number): string => (part / whole).toFixed(3);
  const lines = quoted.count === 0 ? "" : `; quoted as named ${quoted.right} of ${quoted.count}`;
  return `recall ${share(paired, listed)}, precision ${share(paired, read)}, decided right ${share(decidedRight, paired)}; matched F1 ${matched.f1.toFixed(3)}, missing F1 ${missing.f1.toFixed(3)}${lines}`;
}

for (const set of sets) {
  const own = jobs.filter(({ id }) => setOf(id) === set);
  const fit = {
    wants: fitLogistic(without(cases.wants, set), penalty.wants),
    decisions: fitLogistic(without(cases.decisions, set), penalty.decisions),
  };
  print(`${set.padEnd(5)} in force             ${figuresOf(own, {})}`);
  print(`${set.padEnd(5)} fitted on the others ${figuresOf(own, fit)}`);
}

const rounded = (value: number): string => value.toFixed(3);

function write(what: "want" | "decision", made: LogisticFit, said: string): void {
  writeFileSync(
    `lib/analysis/match/${what}Weights.data.ts`,
    `/**
 * What the signs of ${what}Signs.ts are worth together, in their order; made by \`FIT_WRITE=1 npm run bench -- jobFit\`, do not
 * edit. Fitted on ${said} (lib/evals/own, and the calibration set).
 */
export const ${what}Weights: { readonly bias: number; readonly weights: readonly number[] } = {
  bias: ${rounded(made.bias)},
  weights: [${made.weights.map(rounded).join(", ")}],
};
`,
  );
}

const wants = fitLogistic(cases.wants, penalty.wants);
const decisions = fitLogistic(cases.decisions, penalty.decisions);
print("\nworth of the signs of a want");
for (const [at, name] of wantSignNames.entries()) print(`${rounded(wants.weights[at] ?? 0).padStart(8)}  ${name}`);
print("\nworth of the signs of a decision");
for (const [at, name] of decisionSignNames.entries())
  print(`${rounded(decisions.weights[at] ?? 0).padStart(8)}  ${name}`);
if (process.env.FIT_WRITE === "1") {
  write("want", wants, `${cases.wants.length} things that ${jobs.length} postings name, listed by a recruiter or not`);
  write("decision", decisions, `${cases.decisions.length} wants of ${jobs.length} postings that recruiters judged`);
}
