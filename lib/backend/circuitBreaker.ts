/**
 * A circuit breaker per upstream, on cockatiel: after a run of failures it refuses at once instead of letting every
 * caller wait for the same outage, and lets one call through now and then to see whether it is over. What is asked
 * while that one is out is refused too, so nobody waits for another's probe.
 */
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from "cockatiel";
import { AppError, ClientGoneError } from "./errors";

export interface BreakerOptions {
  /** Failures in a row that open it. */
  failures?: number;
  /** How long it stays open before one call is let through. */
  openMs?: number;
  /** Whether a failure tells against the upstream; a client that left, or its own bad request, does not. */
  isFailure?: (error: unknown) => boolean;
}

export interface Breaker {
  /**
   * Runs `work` unless the circuit is open.
   * @throws AppError UPSTREAM_UNAVAILABLE at once when it is open; else what the work throws.
   */
  run<Value>(work: () => Promise<Value>): Promise<Value>;
  isOpen(): boolean;
}

const notTheUpstream = new Set(["VALIDATION_ERROR", "PAYLOAD_TOO_LARGE", "CONFLICT", "NOT_FOUND"]);
const countsAgainst = (error: unknown): boolean =>
  !(error instanceof ClientGoneError) && !(error instanceof AppError && notTheUpstream.has(error.code));

/** A breaker for the upstream called `name`; keep one per process and upstream. */
export function createBreaker(name: string, options: BreakerOptions = {}): Breaker {
  const { failures = 5, openMs = 10_000, isFailure = countsAgainst } = options;
  const policy = circuitBreaker(handleWhen(isFailure), {
    halfOpenAfter: openMs,
    breaker: new ConsecutiveBreaker(failures),
  });
  const refuse = (cause: unknown): AppError => new AppError({ code: "UPSTREAM_UNAVAILABLE", cause });
  return {
    async run(work) {
      if (policy.state === CircuitState.HalfOpen) throw refuse(`${name}: circuit is being probed`);
      let started = false;
      try {
        return await policy.execute(() => {
          started = true;
          return work();
        });
      } catch (error) {
        if (started) throw error;
        throw refuse(error);
      }
    },
    isOpen: () => policy.state !== CircuitState.Closed,
  };
}
