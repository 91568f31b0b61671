/** The figures of reading documents, each beside its bar. Run by documents.mjs. */
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { AppError } from "../../../lib/backend/errors";
import { closeDocumentPool, readDocument } from "../../../lib/documents/readDocument";
import { readLinkedInFile } from "../../../lib/feedback/readLinkedInFile";
import { makeArchiveBombs, makeBombs } from "../../fixtures/documents/makeBombs";
import { makePdf, stack, twoPageResume } from "../../fixtures/documents/makeFixtures";
import { timePdfsToReport } from "./pdfToReport";

const print = (what: string, figure: string, bar: string): void => {
  process.stdout.write(`${what.padEnd(58)} ${figure.padStart(22)}   ${bar}\n`);
};
const medianOf = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function time(bytes: Uint8Array): Promise<number> {
  const start = performance.now();
  await readDocument({ bytes });
  return performance.now() - start;
}

async function medianMs(bytes: Uint8Array, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await time(bytes));
  return medianOf(times);
}

async function bomb(
  bytes: Uint8Array,
  read: (input: { bytes: Uint8Array }) => Promise<unknown> = readDocument,
): Promise<{ code: string; tookMs: number; growthMb: number }> {
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 10);
  const start = performance.now();
  const code = await read({ bytes }).then(
    () => "was read",
    (thrown: unknown) => (thrown instanceof AppError ? thrown.code : String(thrown)),
  );
  clearInterval(watch);
  return { code, tookMs: performance.now() - start, growthMb: (peak - before) / 2 ** 20 };
}

process.stdout.write(`load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores\n`);
const twoPages = await makePdf(twoPageResume());
const files = readdirSync(tmpdir()).length;
print("PDF of two pages, first of a cold pool", `${(await time(twoPages)).toFixed(1)} ms`, "beside it");
await medianMs(twoPages, 15);
print(
  "PDF of two pages to lines, warm worker, median of 40",
  `${(await medianMs(twoPages, 40)).toFixed(1)} ms`,
  "bar: well under 20 ms",
);
for (const timing of await timePdfsToReport()) {
  const pair = (min: number, median: number): string => `${min.toFixed(1)}, ${median.toFixed(1)} ms`;
  print(timing.name, "", "two pages, warm worker: min, median of 40");
  print("  to lines", pair(timing.linesMinMs, timing.linesMedianMs), "");
  print("  to the report", pair(timing.reportMinMs, timing.reportMedianMs), "bar: 20 ms");
  print("  reference workload", pair(timing.referenceMinMs, timing.referenceMedianMs), "beside it");
}
for (const file of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(file));
  print(file.split("/").at(-1) ?? file, `${(await medianMs(bytes, 9)).toFixed(1)} ms`, "");
}
for (const [name, bytes] of await makeBombs()) {
  const { code, tookMs, growthMb } = await bomb(bytes);
  print(name, `${tookMs.toFixed(0)} ms, ${growthMb.toFixed(0)} MB`, `${code}; bar: 2,000 ms, 200 MB`);
}
for (const [name, bytes] of makeArchiveBombs()) {
  const { code, tookMs, growthMb } = await bomb(bytes, readLinkedInFile);
  print(name, `${tookMs.toFixed(0)} ms, ${growthMb.toFixed(0)} MB`, `${code}; bar: 2,000 ms, 200 MB`);
}
await readDocument({
  bytes: await makePdf(stack(["Mara Lindqvist"], 50, 50).concat(stack(["Port engineer of Duluth"], 50, 70))),
});
print("files left in the temporary folder", String(Math.max(0, readdirSync(tmpdir()).length - files)), "bar: 0");
await closeDocumentPool();
