/** Limits counted in this process, by rate-limiter-flexible. The window begins with a client's first request. */
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

export interface LimiterAnswer {
  allowed: boolean;
  remaining: number;
  /** Until the window ends. */
  resetMs: number;
}

/** Counts one request under `key`. */
export type Limiter = (key: string) => Promise<LimiterAnswer>;

/** A limiter of `limit` requests per `windowSeconds`; keys are forgotten when their window ends. */
export function createProcessLimiter(limit: number, windowSeconds: number): Limiter {
  const limiter = new RateLimiterMemory({ points: limit, duration: windowSeconds });
  return async (key) => {
    try {
      const { remainingPoints, msBeforeNext } = await limiter.consume(key);
      return { allowed: true, remaining: remainingPoints, resetMs: msBeforeNext };
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return { allowed: false, remaining: 0, resetMs: refusal.msBeforeNext };
    }
  };
}
