/**
 * How long the local engine takes, as milliseconds and as multiples of a plain reference workload. All are taken in
 * turns within one run, so that what else the machine does falls on each alike; the multiple is what to compare.
 */
import { analyzeLocally } from "../analysis/local/analyzeLocally";
import { inputOf } from "./resumeSet";
import { medianOf } from "./statistics";

export const shortChars = 3_000;
export const longChars = 30_000;
const pieces = longChars / shortChars;
const warmUpRounds = 12;
const referenceRounds = 20;

export interface Speed {
  /** 3,000 characters to report: median and fastest. */
  shortMs: number;
  shortLeastMs: number;
  /** 30,000 characters to report, and how many times the median of 3,000 that is. */
  longMs: number;
  growth: number;
  referenceMs: number;
  referenceLeastMs: number;
  /** The median of 3,000 characters over the reference workload's. */
  ratio: number;
  /** Runs on 3,000 characters that the figures rest on. */
  count: number;
}

/**
 * The reference workload: 3,000 characters cut into words by one expression, each word lower-cased and counted, twenty
 * times over. What any reader of text has to do, with nothing of ours in it. Returns the number of different words.
 */
export function referenceWork(text: string): number {
  const counts = new Map<string, number>();
  for (let round = 0; round < referenceRounds; round += 1) {
    for (const word of text.slice(0, shortChars).match(/[\p{L}\p{N}]+/gu) ?? []) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return counts.size;
}

function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/**
 * Measures on 30,000 characters of the texts (repeated where they are shorter), whole and as ten pieces of 3,000, each
 * round the ten pieces, the whole and the reference ten times, after a dozen rounds of warming up.
 */
export function measureSpeed(texts: readonly string[], rounds: number): Speed {
  const joined = texts.join("\n\n");
  const text = `${joined}\n\n`.repeat(Math.ceil(longChars / joined.length)).slice(0, longChars);
  const short: number[] = [];
  const long: number[] = [];
  const reference: number[] = [];
  for (let round = 0; round < warmUpRounds + rounds; round += 1) {
    if (round === warmUpRounds) for (const times of [short, long, reference]) times.length = 0;
    for (let piece = 0; piece < pieces; piece += 1) {
      const words = text.slice(piece * shortChars, (piece + 1) * shortChars);
      short.push(timeOf(() => analyzeLocally(inputOf(words))));
      reference.push(timeOf(() => referenceWork(text)));
    }
    long.push(timeOf(() => analyzeLocally(inputOf(text))));
  }
  const [shortMs, longMs, referenceMs] = [medianOf(short), medianOf(long), medianOf(reference)];
  return {
    shortMs,
    shortLeastMs: Math.min(...short),
    longMs,
    growth: longMs / shortMs,
    referenceMs,
    referenceLeastMs: Math.min(...reference),
    ratio: shortMs / referenceMs,
    count: short.length,
  };
}
