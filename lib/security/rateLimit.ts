/**
 * The limits of every limited route, in one registry, and the one question they answer. On Redis when it is
 * configured, so that all machines count together; in the process when it is not, or when Redis is slow or down:
 * a limiter that fails open is none, and one that fails closed is an outage.
 */
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";
import { logWarn } from "../observability/logger";
import { getRedis } from "../redis/redisClient";
import { createProcessLimiter, type Limiter } from "./processLimiter";
import { createRedisLimiter } from "./redisLimiter";

export interface RateLimit {
  /** Requests admitted in one window. */
  limit: number;
  /** A client's window begins with its first request. */
  windowSeconds: number;
}

/**
 * The owner's five limits (backend-reliability-spec.md, 5.2), and those of what came after. A code is one of a million, is good
 * for three tries and comes at most ten times an hour to one address: somebody who tries an account for a year finds
 * its code with a chance of one in four at most, and its owner has eighty thousand mails to show for it.
 */
export const rateLimits = {
  "resume-feedback-stream": { limit: 10, windowSeconds: 60 },
  "linkedin-feedback-stream": { limit: 10, windowSeconds: 60 },
  // A page that follows five reads asks some sixty times in its first minute.
  "read-state": { limit: 90, windowSeconds: 60 },
  "job-page": { limit: 20, windowSeconds: 60 },
  checkout: { limit: 5, windowSeconds: 60 },
  // The page that a buyer comes back to asks every second or two while a debit is under way.
  "checkout-state": { limit: 60, windowSeconds: 60 },
  "export-pdf": { limit: 20, windowSeconds: 60 },
  analytics: { limit: 30, windowSeconds: 60 },
  auth: { limit: 30, windowSeconds: 60 },
  "sign-in-code": { limit: 10, windowSeconds: 3600 },
  "sign-in-attempt": { limit: 30, windowSeconds: 3600 },
  "account-write": { limit: 60, windowSeconds: 60 },
  "account-export": { limit: 10, windowSeconds: 60 },
} as const satisfies Record<string, RateLimit>;
export type RateLimitName = keyof typeof rateLimits;

export interface RateLimitDecision {
  name: RateLimitName;
  allowed: boolean;
  limit: number;
  windowSeconds: number;
  remaining: number;
  /** Whole seconds, rounded up, until the window ends: a request after them is admitted. */
  resetSeconds: number;
  /** Which of the two counted. */
  store: "redis" | "process";
}

/** Whose requests are counted together. `key` is a hash; an address or an id is never written down. */
export interface RateLimitSubject {
  kind: "address" | "user" | "email";
  key: string;
}

interface Limiters {
  redis: Limiter | null;
  process: Limiter;
}

function limitersFor(name: RateLimitName): Limiters {
  const redis = getRedis();
  const { limit, windowSeconds } = rateLimits[name];
  return {
    redis: redis && createRedisLimiterOnce(name, redis),
    process: processState(`rateLimit.process.${name}`, () => createProcessLimiter(limit, windowSeconds)),
  };
}

function createRedisLimiterOnce(name: RateLimitName, redis: NonNullable<ReturnType<typeof getRedis>>): Limiter {
  const perClient = processState("rateLimit.redis", () => new WeakMap<object, Map<string, Limiter>>());
  const made = perClient.get(redis) ?? new Map<string, Limiter>();
  perClient.set(redis, made);
  const { limit, windowSeconds } = rateLimits[name];
  const limiter = made.get(name) ?? createRedisLimiter(redis, name, limit, windowSeconds);
  made.set(name, limiter);
  return limiter;
}

/** Counts one request of `subject` against the limit `name`. Never throws and adds at most 500 ms. */
export async function rateLimit(name: RateLimitName, subject: RateLimitSubject): Promise<RateLimitDecision> {
  const { limit, windowSeconds } = rateLimits[name];
  const limiters = limitersFor(name);
  const key = `${subject.kind}:${subject.key}`;
  const decide = async (limiter: Limiter, store: RateLimitDecision["store"]): Promise<RateLimitDecision> => {
    const { allowed, remaining, resetMs } = await limiter(key);
    const resetSeconds = Math.max(1, Math.ceil(resetMs / 1000));
    return { name, allowed, limit, windowSeconds, remaining, resetSeconds, store };
  };
  if (limiters.redis) {
    try {
      return await decide(limiters.redis, "redis");
    } catch (error) {
      // An open breaker has been reported by the failures that opened it.
      const known = error instanceof AppError && error.code === "UPSTREAM_UNAVAILABLE";
      if (!known) logWarn("rate limit fell back to the process", { service: "redis", name, error });
    }
  }
  return decide(limiters.process, "process");
}
