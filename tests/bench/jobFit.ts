/**
 * Where the job match gains and loses, by the author of the postings: `npm run bench -- jobFit`. How much of what the recruiter
 * listed is read out of the posting, how much of what is read was listed, how much of what is paired is decided right, and how
 * often the line quoted is one that the recruiter named: by weights in force, and by weights of all other authors' postings.
 * With FIT_WRITE=1 what is fitted on all is written to lib/analysis/match (of decisions by jobDecisions.ts), with FIT_SETS the
 * authors are only those whose letters it matches. No bar; the bars are rows of `eval`.
 */
import { existsSync, writeFileSync } from "node:fs";
import type { MatchFit } from "@/lib/analysis/match/matchJob";
import { wantSignNames } from "@/lib/analysis/match/thingSigns";
import type { TreeFit, WantFit } from "@/lib/analysis/match/treeOdds";
import { decisionCases, decisionPenalty, setOf } from "@/lib/evals/decisionCases";
import { evaluateJobs, type JobCase } from "@/lib/evals/jobs";
import { loadJobs, loadResumes } from "@/lib/evals/loadSets";
import { fitLogistic, type LogisticCase } from "@/lib/evals/logistic";
import { fitTrees, type TreeShape } from "@/lib/evals/treeFit";
import { wantCases } from "@/lib/evals/wantCases";

const thingShape: TreeShape = { trees: 80, leaves: 8, rate: 0.1, fewest: 25, penalty: 5 };
const clauseShape: TreeShape = { trees: 20, leaves: 6, rate: 0.2, fewest: 25, penalty: 5 };
/** The rules know the older sets by heart: the newest count more, for what a rule is worth on postings it was not made on. */
const newest = /^[qr]/;
const countOf = ({ id }: JobCase): number => (newest.test(id) ? 2 : 1);
const wantCountOf = ({ id }: JobCase): number => (id.startsWith("r") ? 2 : id.startsWith("q") ? 1.5 : 0.5);
const writes = process.env.FIT_WRITE;
const only = new RegExp(process.env.FIT_SETS ?? "");
const calibration = "../shared/data/calibration";
const files: [jobs: string, resumes: string][] = [
  ["lib/evals/own/jobs.data.json", "lib/evals/own/jobResumes.data.json"],
];
if (existsSync(`${calibration}/jobs.json`)) files.push([`${calibration}/jobs.json`, `${calibration}/resumes.json`]);
const jobs = files.flatMap(([path]) => loadJobs(path));
const resumes = files.flatMap(([, path]) => loadResumes(path));
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

const cases = { wants: wantCases(jobs, wantCountOf), decisions: decisionCases(jobs, resumes, countOf) };
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
    wants: {
      clauses: fitTrees(without(cases.wants.clauses, set), clauseShape),
      things: fitTrees(without(cases.wants.things, set), thingShape),
    },
    decisions: fitLogistic(without(cases.decisions, set), decisionPenalty),
  };
  if (!only.test(set)) continue;
  print(`${set.padEnd(5)} in force             ${figuresOf(own, {})}`);
  print(`${set.padEnd(5)} fitted on the others ${figuresOf(own, fit)}`);
}

const rounded = (value: number): string => value.toFixed(3);

const madeBy = "made by `FIT_WRITE=1 npm run bench -- jobFit`, do not edit";

const written = ({ bias, trees }: TreeFit): string => `{
    bias: ${rounded(bias)},
    trees: [
${trees.map((tree) => `      [${tree.join(", ")}],`).join("\n")}
    ],
  }`;

function writeWants({ clauses, things }: WantFit): void {
  const said = `${cases.wants.things.length} things that ${jobs.length} postings name, listed by a recruiter or not`;
  writeFileSync(
    "lib/analysis/match/wantTrees.data.ts",
    `/**
 * How likely a thing is wanted, by the signs of wantSigns.ts and thingSigns.ts in their order; ${madeBy}.
 * Fitted on ${said} (lib/evals/own, and the calibration set).
 */
import type { WantFit } from "./treeOdds";

export const wantTrees: WantFit = {
  clauses: ${written(clauses)},
  things: ${written(things)},
};
`,
  );
}

const wants = {
  clauses: fitTrees(cases.wants.clauses, clauseShape),
  things: fitTrees(cases.wants.things, thingShape),
};
const asked = wantSignNames.map((name, sign) => {
  const nodes = wants.things.trees.flatMap((tree) => tree.filter((_, at) => at % 3 === 0));
  return { name, times: nodes.filter((node) => node === sign).length };
});
print("\nhow often the trees ask for a sign of a want");
for (const { name, times } of asked.sort((a, b) => b.times - a.times)) print(`${String(times).padStart(8)}  ${name}`);
if (writes === "1") writeWants(wants);
