/**
 * Redis by Upstash's REST protocol, when it is configured. Each command has its own clock and is tried once: what
 * stands on Redis has a fallback in the process, and a retry would only make the caller wait for it.
 */
import { Redis } from "@upstash/redis";
import { createBreaker } from "../backend/circuitBreaker";
import { processState } from "../backend/processState";
import { withTimeout } from "../backend/timeout";
import { getEnv } from "../config/env";

/** The longest a request waits for Redis before its fallback; the spec's bar for the whole detour is 1 s. */
export const redisTimeoutMs = 500;

/** A client that gives up on a command after `timeoutMs` and closes its socket. */
export function createRedis(url: string, token: string, timeoutMs = redisTimeoutMs): Redis {
  return new Redis({
    url,
    token,
    retry: { retries: 0 },
    signal: () => AbortSignal.timeout(timeoutMs),
    enableTelemetry: false,
    readYourWrites: false,
  });
}

/** The configured Redis, one client per process and address; null when there is none. */
export function getRedis(): Redis | null {
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = getEnv();
  if (!url || !token) return null;
  return processState(`redis.${url}`, () => createRedis(url, token));
}

/**
 * Runs `work` on Redis behind its breaker: once it has failed three times in a row, callers are refused at once and
 * one every 5 s tries again.
 * @throws AppError UPSTREAM_UNAVAILABLE when the breaker is open, TIMEOUT after 500 ms, else what the work throws.
 */
export function onRedis<Value>(redis: Redis, work: (redis: Redis) => Promise<Value>): Promise<Value> {
  const breakers = processState("redis.breakers", () => new WeakMap<Redis, ReturnType<typeof createBreaker>>());
  const breaker = breakers.get(redis) ?? createBreaker("redis", { failures: 3, openMs: 5_000, isFailure: () => true });
  breakers.set(redis, breaker);
  return breaker.run(() => withTimeout(() => work(redis), redisTimeoutMs, "redis"));
}
