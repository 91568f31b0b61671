/**
 * Limits counted on Redis, by Upstash's limiter. Its token bucket, refilled whole once per window, is the algorithm
 * whose window begins with the client's first request: the n-th is the last admitted, and the reset it names is exact.
 * (Its fixed window is cut by the wall clock, so a burst across the cut passes twice; its sliding window lets one more
 * in just after the cut and cannot say when the next is admitted.)
 */
import { Ratelimit } from "@upstash/ratelimit";
import type { Redis } from "@upstash/redis";
import { after } from "next/server.js";
import { TimeoutError } from "../backend/timeout";
import { onRedis, redisTimeoutMs } from "../redis/redisClient";
import type { Limiter } from "./processLimiter";

/** Lets work that the answer does not need finish after the response; outside of Next it simply runs on. */
function finishLater(pending: Promise<unknown>): void {
  const settled = pending.catch(() => undefined);
  try {
    after(() => settled);
  } catch {
    // Not in a Next request (a test, the command line): nothing waits for it.
  }
}

/** A limiter of `limit` requests per `windowSeconds`. It throws when Redis does not answer in time. */
export function createRedisLimiter(redis: Redis, name: string, limit: number, windowSeconds: number): Limiter {
  const limiter = new Ratelimit({
    redis,
    limiter: Ratelimit.tokenBucket(limit, `${windowSeconds} s`, limit),
    prefix: `firstpass:limit:${name}`,
    timeout: redisTimeoutMs,
    ephemeralCache: false,
    analytics: false,
    enableTelemetry: false,
  });
  return async (key) => {
    const answer = await onRedis(redis, async () => {
      const found = await limiter.limit(key);
      // The library answers yes when Redis is slow; that is no answer.
      if (found.reason === "timeout") throw new TimeoutError(redisTimeoutMs, "rate limit");
      return found;
    });
    finishLater(answer.pending);
    return { allowed: answer.success, remaining: answer.remaining, resetMs: answer.reset - Date.now() };
  };
}
