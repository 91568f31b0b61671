/**
 * Measures the local engine and the whole `analyze` process: `npm run bench -- engine`. Milliseconds stand beside their
 * multiple of a reference workload taken in the same run (`lib/evals/speed.ts`), which is what to compare.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { measureSpeed } from "@/lib/evals/speed";
import { medianOf } from "@/lib/evals/statistics";
import { makePdf, twoPageResume } from "../fixtures/documents/makeFixtures";

const bars = { shortMs: 4, growth: 10, processMs: 700 };
const engineRounds = 12;
const processRuns = 7;

let misses = 0;
function row(what: string, figure: number, unit: string, bar?: number): void {
  const isMet = bar === undefined || figure <= bar;
  if (!isMet) misses += 1;
  const beside = bar === undefined ? "" : ` (bar ${bar})`;
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${figure.toFixed(2)} ${unit}${beside}\n`);
}

const TextsSchema = z.array(z.looseObject({ text: z.string() }));
const texts = TextsSchema.parse(JSON.parse(readFileSync("lib/evals/own/resumesA.data.json", "utf8")));

function measureEngine(): void {
  const speed = measureSpeed(
    texts.map(({ text }) => text),
    engineRounds,
  );
  row("3,000 characters to report, median", speed.shortMs, "ms", bars.shortMs);
  row("3,000 characters to report, fastest", speed.shortLeastMs, "ms");
  row("the reference workload, median", speed.referenceMs, "ms");
  row("the reference workload, fastest", speed.referenceLeastMs, "ms");
  row("3,000 characters against the reference workload", speed.ratio, "times");
  row("30,000 characters against 3,000", speed.growth, "times", bars.growth);
}

function analyze(file: string): { tookMs: number; output: string } {
  const from = performance.now();
  const words = ["run", "-s", "firstpass", "--", "analyze", file, "--json", "--as-of", "2026-01"];
  const output = execFileSync("npm", words, { encoding: "utf8" });
  return { tookMs: performance.now() - from, output };
}

/** A process that does nothing: the reference for whole processes. */
function emptyProcessMs(): number {
  const from = performance.now();
  execFileSync(process.execPath, ["-e", "0"]);
  return performance.now() - from;
}

function measureProcess(kind: string, file: string): void {
  analyze(file);
  const runs = Array.from({ length: processRuns }, () => ({ ...analyze(file), emptyMs: emptyProcessMs() }));
  const took = runs.map(({ tookMs }) => tookMs);
  row(`analyze, ${kind}: whole process, median of ${processRuns}`, medianOf(took), "ms", bars.processMs);
  row(`analyze, ${kind}: fastest`, Math.min(...took), "ms");
  row(`analyze, ${kind}: against an empty process`, medianOf(took) / medianOf(runs.map((run) => run.emptyMs)), "times");
  row(
    `analyze, ${kind}: different outputs beyond the first`,
    new Set(runs.map(({ output }) => output)).size - 1,
    "",
    0,
  );
}

process.stdout.write(`load ${loadavg()[0]?.toFixed(1)}\n`);
measureEngine();
const folder = mkdtempSync(join(tmpdir(), "firstpass-bench-"));
try {
  const [text, pdf] = [join(folder, "resume.txt"), join(folder, "resume.pdf")];
  writeFileSync(text, texts[0]?.text ?? "");
  writeFileSync(pdf, await makePdf(twoPageResume()));
  measureProcess("text", text);
  measureProcess("PDF of two pages", pdf);
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = misses > 0 ? 1 : 0;
