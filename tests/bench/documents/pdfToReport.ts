/** Two-page PDFs with embedded fonts, from bytes to the report in a warm worker, beside a reference workload. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyzeLocally } from "../../../lib/analysis/local/analyzeLocally";
import { readDocument } from "../../../lib/documents/readDocument";

const asOf = { year: 2026, month: 1 };
const sharedPdfs = join(process.cwd(), "../shared/data/pdf");
const [warmUps, rounds] = [25, 40];

export interface ReportTiming {
  name: string;
  linesMinMs: number;
  linesMedianMs: number;
  reportMinMs: number;
  reportMedianMs: number;
  /** The same for the reference workload, run between the reads. */
  referenceMinMs: number;
  referenceMedianMs: number;
}

/** A fixed amount of hashing and sorting, to tell a slow machine from slow code. */
function referenceWorkload(): number {
  const start = performance.now();
  const words = Array.from({ length: 20_000 }, (_, at) => `${(at * 7919) % 20_011}`);
  const counts = new Map<string, number>();
  for (const word of words.sort()) counts.set(word.slice(0, 3), (counts.get(word.slice(0, 3)) ?? 0) + 1);
  return performance.now() - start + (counts.size === 0 ? 1 : 0);
}

const sorted = (values: number[]): number[] => values.sort((a, b) => a - b);
const minOf = (values: number[]): number => sorted(values)[0] ?? 0;
const medianOf = (values: number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? 0;

async function timeOne(name: string, bytes: Uint8Array): Promise<ReportTiming> {
  const [lines, report, reference]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const start = performance.now();
    const document = await readDocument({ bytes });
    const read = performance.now();
    analyzeLocally({ document, asOf });
    const end = performance.now();
    const referenceMs = referenceWorkload();
    if (round < warmUps) continue;
    lines.push(read - start);
    report.push(end - start);
    reference.push(referenceMs);
  }
  return {
    name,
    linesMinMs: minOf(lines),
    linesMedianMs: medianOf(lines),
    reportMinMs: minOf(report),
    reportMedianMs: medianOf(report),
    referenceMinMs: minOf(reference),
    referenceMedianMs: medianOf(reference),
  };
}

/** Measures each PDF of two pages that stands beside the project; empty where none does. */
export async function timePdfsToReport(): Promise<ReportTiming[]> {
  if (!existsSync(sharedPdfs)) return [];
  const timings: ReportTiming[] = [];
  for (const name of readdirSync(sharedPdfs).filter((file) => file.endsWith(".pdf"))) {
    const bytes = new Uint8Array(readFileSync(join(sharedPdfs, name)));
    const { extraction } = await readDocument({ bytes });
    if (extraction.pages === 2) timings.push(await timeOne(name, bytes));
  }
  return timings;
}
