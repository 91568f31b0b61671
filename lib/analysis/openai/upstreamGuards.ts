/**
 * What stands between one process and its model: a circuit breaker and a budget of retries, shared by all reads, so
 * that a model that fails for everybody is left alone. One layer of retry; the SDK's is off.
 */
import { type Breaker, createBreaker } from "../../backend/circuitBreaker";
import { type Clock, systemClock } from "../../backend/clock";
import { processState } from "../../backend/processState";
import { createRetryBudget, type RetryBudget, withRetry } from "../../backend/retry";
import { ModelFailure, type ModelFailureKind } from "./modelFailure";

export interface UpstreamGuards {
  breaker: Breaker;
  retryBudget: RetryBudget;
  clock: Clock;
  /** Called for each request that leaves the process. */
  onAttempt?: (() => void) | undefined;
}

/** Failures that say nothing about the next call: of one answer, or of our own time running out before the model's. */
const notTheUpstream: ReadonlySet<unknown> = new Set<ModelFailureKind>([
  "refusal",
  "incomplete",
  "unverifiable",
  "deadline",
]);

/** By its name and not by its class: the guards are the process's, and each bundle in it has a class of its own. */
const tellsAgainstUpstream = (error: unknown): boolean =>
  error instanceof Error && error.name === ModelFailure.named && "kind" in error && !notTheUpstream.has(error.kind);

/**
 * A little under a tenth, so that with the few retries saved from the start (a first read must not fail on one hiccup)
 * a thousand failing reads still make at most 1,100 attempts.
 */
function openBudget(): RetryBudget {
  const budget = createRetryBudget({ ratio: 0.09, maxSaved: 10 });
  for (let call = 0; call < 45; call += 1) budget.deposit();
  return budget;
}

/** Guards of their own, for tests and for a first use. */
export function createUpstreamGuards(name: string, clock: Clock = systemClock): UpstreamGuards {
  return {
    breaker: createBreaker(name, { isFailure: tellsAgainstUpstream }),
    retryBudget: openBudget(),
    clock,
  };
}

/** The guards that all reads of this process share for the model at `baseUrl`. */
export function upstreamGuardsFor(baseUrl: string): UpstreamGuards {
  return processState(`model ${baseUrl}`, () => createUpstreamGuards(`model ${baseUrl}`));
}

export interface GuardedCall {
  call: () => Promise<void>;
  /** False once something of the answer has gone out. */
  mayRetry: () => boolean;
  signal: AbortSignal;
  /** When time is up, on the guards' clock. */
  deadlineAtMs: number;
}

/** @throws ModelFailure, or the reason of `signal`. */
export async function callModel(guards: UpstreamGuards, { call, mayRetry, signal, deadlineAtMs }: GuardedCall) {
  let started = false;
  const once = (): Promise<void> => {
    started = false;
    return guards.breaker.run(() => {
      started = true;
      return call();
    });
  };
  try {
    await withRetry(once, {
      attempts: 3,
      deadlineAtMs,
      signal,
      budget: guards.retryBudget,
      clock: guards.clock,
      isRetryable: (error) => error instanceof ModelFailure && error.mayPass && mayRetry(),
    });
  } catch (error) {
    if (!started && !signal.aborted) throw new ModelFailure({ kind: "refused_by_breaker" });
    throw error;
  }
}
