/**
 * When to ask again how reads in the background stand: soon after something moved, ever more seldom while nothing does,
 * and not at all once none is under way or their time is over.
 */
import { isUnderWay, type PendingRead } from "@/lib/validation/pendingSchemas";

const firstMs = 1_000;
const growth = 1.3;
const longestMs = 10_000;
/** A read whose time is over is ended by a sweep that comes by every minute. */
const sweptWithinMs = 90_000;

/** Milliseconds until the next asking, after so many in a row that told nothing new. */
export function delayAfter(quietTurns: number): number {
  return Math.min(longestMs, Math.round(firstMs * growth ** quietTurns));
}

/** Those that are worth asking about at `nowMs`. */
export function toFollow(reads: readonly PendingRead[], nowMs: number): PendingRead[] {
  return reads.filter((read) => isUnderWay(read) && nowMs < Date.parse(read.expiresAt) + sweptWithinMs);
}

/** True when `after` tells something of a read that `before` did not. */
export function hasMoved(before: PendingRead, after: PendingRead): boolean {
  return before.state !== after.state || before.stage !== after.stage || before.fraction !== after.fraction;
}
