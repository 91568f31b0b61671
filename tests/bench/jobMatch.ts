/**
 * Measures the job match: `npm run bench -- jobMatch`. One posting of about 300 words against a résumé, the résumé's typed
 * form at hand, and fifty postings at once; milliseconds beside their multiple of the reference workload of the same run.
 */
import { readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { z } from "zod";
import { judgeResume } from "@/lib/analysis/local/judgeResume";
import { gatherEvidence } from "@/lib/analysis/match/evidence";
import { matchAgainst, matchJob } from "@/lib/analysis/match/matchJob";
import { inputOf } from "@/lib/evals/resumeSet";
import { referenceWork } from "@/lib/evals/speed";
import { medianOf } from "@/lib/evals/statistics";

const bars = { oneMs: 10, fiftyMs: 400 };
const rounds = 40;
const many = 50;
const wordsOfOne = 300;

let misses = 0;
function row(what: string, figure: number, unit: string, bar?: number): void {
  const isMet = bar === undefined || figure <= bar;
  if (!isMet) misses += 1;
  const beside = bar === undefined ? "" : ` (bar ${bar})`;
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${figure.toFixed(2)} ${unit}${beside}\n`);
}

function timed(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const read = (name: string): unknown => JSON.parse(readFileSync(`lib/evals/own/${name}.data.json`, "utf8"));
const resumeText =
  z
    .array(z.looseObject({ text: z.string() }))
    .min(1)
    .parse(read("jobResumes"))[0]?.text ?? "";
const postings = z
  .array(z.looseObject({ jobDescription: z.string() }))
  .min(1)
  .parse(read("jobs"))
  .map(({ jobDescription }) => jobDescription);
const length = (text: string): number => text.split(/\s+/).length;
const one = [...postings].sort((a, b) => Math.abs(length(a) - wordsOfOne) - Math.abs(length(b) - wordsOfOne))[0] ?? "";
const fifty = Array.from({ length: many }, (_, index) => postings[index % postings.length] ?? "");

const { resume } = judgeResume(inputOf(resumeText));
for (let round = 0; round < 5; round += 1) for (const posting of postings) matchJob(resume, posting);
const reference: number[] = [];
const single: number[] = [];
const batch: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  reference.push(timed(() => referenceWork(resumeText)));
  single.push(timed(() => matchJob(resume, one)));
  if (round % 4 === 0) {
    batch.push(
      timed(() => {
        const evidence = gatherEvidence(resume);
        for (const posting of fifty) matchAgainst(evidence, posting);
      }),
    );
  }
}

process.stdout.write(`load ${loadavg()[0]?.toFixed(1)}\n`);
row(`a posting of ${length(one)} words against a résumé, median`, medianOf(single), "ms", bars.oneMs);
row("the same, fastest", Math.min(...single), "ms");
row("the same, against the reference workload", medianOf(single) / medianOf(reference), "times");
row(`${many} postings at once, median`, medianOf(batch), "ms", bars.fiftyMs);
row("the same, fastest", Math.min(...batch), "ms");
row("the same, against the reference workload", medianOf(batch) / medianOf(reference), "times");
process.exitCode = misses > 0 ? 1 : 0;
