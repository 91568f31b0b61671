/**
 * Tries work again that failed for the moment: full jitter, the upstream's `Retry-After` honoured, no wait longer than
 * the time left, and a budget shared by all callers of one upstream, so that an upstream which fails for everybody is
 * not asked twice as often for it.
 */
import { type Clock, sleep, systemClock } from "./clock";
import { AppError } from "./errors";

/** Retries allowed for one upstream: at most `ratio` of the calls made so far within the window. */
export interface RetryBudget {
  /** Counts a first attempt. */
  deposit(): void;
  /** True when one more retry is within the budget; it is then spent. */
  withdraw(): boolean;
}

/**
 * A retry budget: `ratio` of a retry is earned by each call, as in Finagle's and Envoy's retry budgets, and at most
 * `maxSaved` retries can be saved up, so that a long quiet spell does not pay for a storm.
 */
export function createRetryBudget({ ratio = 0.1, maxSaved = 10 } = {}): RetryBudget {
  // Counted in thousandths, so that ten tenths make a whole.
  const cost = 1000;
  let saved = 0;
  return {
    deposit() {
      saved = Math.min(saved + Math.round(ratio * cost), maxSaved * cost);
    },
    withdraw() {
      if (saved < cost) return false;
      saved -= cost;
      return true;
    },
  };
}

export interface RetryOptions {
  /** Attempts in all, the first one included. */
  attempts?: number;
  /** Upper end of the first wait; it doubles with each attempt, up to `maxDelayMs`. */
  baseDelayMs?: number;
  maxDelayMs?: number;
  /** When the caller's time is up, on the clock's scale. A retry that could not begin before it is not made. */
  deadlineAtMs?: number;
  signal?: AbortSignal;
  budget?: RetryBudget;
  /** Whether a failure may pass; an AppError's own `retryable` by default, and nothing unknown. */
  isRetryable?: (error: unknown) => boolean;
  clock?: Clock;
  /** In [0, 1). */
  random?: () => number;
}

const retryableByCode = (error: unknown): boolean => error instanceof AppError && error.retryable;

/** Seconds that the upstream asked to be left alone, in ms; 0 when it asked for none. */
function askedDelayMs(error: unknown): number {
  return error instanceof AppError && error.retryAfterSeconds !== undefined ? error.retryAfterSeconds * 1000 : 0;
}

/**
 * Runs `work` until it succeeds, fails for good, or attempts, budget or time run out.
 * @param work is given the attempt's number, from 1.
 * @throws the last failure, or the signal's reason when the caller leaves.
 */
export async function withRetry<Value>(
  work: (attempt: number) => Promise<Value>,
  options: RetryOptions = {},
): Promise<Value> {
  const { attempts = 3, baseDelayMs = 250, maxDelayMs = 5_000, deadlineAtMs = Number.POSITIVE_INFINITY } = options;
  const { signal, budget, isRetryable = retryableByCode, clock = systemClock, random = Math.random } = options;
  budget?.deposit();
  for (let attempt = 1; ; attempt += 1) {
    if (signal?.aborted) throw signal.reason;
    try {
      return await work(attempt);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (attempt >= attempts || !isRetryable(error)) throw error;
      const jitterMs = random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
      const delayMs = Math.max(askedDelayMs(error), jitterMs);
      if (clock.now() + delayMs >= deadlineAtMs) throw error;
      if (budget && !budget.withdraw()) throw error;
      await sleep(delayMs, signal, clock);
    }
  }
}
