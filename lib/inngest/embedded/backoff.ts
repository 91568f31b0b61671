/**
 * How long a failed attempt waits: 10, 20, 40, 80 s and so on, an hour at most, each up to a fifth longer by chance so
 * that what failed together does not come back together. Five attempts take under four minutes.
 */
const firstMs = 10_000;
const maxMs = 3_600_000;
const jitter = 0.2;

/** @param attempt how many have failed, 1 for the first. */
export function backoffMs(attempt: number, random: () => number): number {
  return Math.round(Math.min(maxMs, firstMs * 2 ** (attempt - 1)) * (1 + jitter * random()));
}
