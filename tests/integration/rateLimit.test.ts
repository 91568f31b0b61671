import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseEnv, setEnv } from "@/lib/config/env";
import { setLogDestination } from "@/lib/observability/logger";
import { type RateLimitName, rateLimit, rateLimits } from "@/lib/security/rateLimit";
import { type RedisBridge, startRedisBridge } from "../doubles/redisBridge/redisBridge";
import { hasRedis, type RedisServer, startRedisServer } from "../doubles/redisBridge/redisServer";

const names = Object.keys(rateLimits) as RateLimitName[];
const subject = () => ({ kind: "address" as const, key: randomUUID() });
const secret = "a secret for tests, long enough";

beforeAll(() => setLogDestination({ write: () => undefined }));
afterAll(() => {
  vi.useRealTimers();
  setEnv(undefined);
  setLogDestination();
});

function guarantees(store: "redis" | "process") {
  it("holds the owner's five limits", () => {
    expect(rateLimits).toMatchObject({
      "resume-feedback-stream": { limit: 10, windowSeconds: 60 },
      "linkedin-feedback-stream": { limit: 10, windowSeconds: 60 },
      checkout: { limit: 5, windowSeconds: 60 },
      "export-pdf": { limit: 20, windowSeconds: 60 },
      analytics: { limit: 30, windowSeconds: 60 },
    });
  });

  it.each(names)("%s admits n, refuses n+1, and admits a retry after Retry-After but not 1 s before", async (name) => {
    const { limit, windowSeconds } = rateLimits[name];
    const startMs = Date.now();
    vi.useFakeTimers({ toFake: ["Date"], now: startMs });
    const who = subject();
    for (let n = 1; n <= limit; n += 1) {
      expect(await rateLimit(name, who)).toMatchObject({ allowed: true, remaining: limit - n, store });
    }
    vi.setSystemTime(startMs + 20_500);
    const refused = await rateLimit(name, who);
    expect(refused).toMatchObject({ allowed: false, remaining: 0, resetSeconds: windowSeconds - 20, store });
    vi.setSystemTime(startMs + 20_500 + (refused.resetSeconds - 1) * 1000);
    expect(await rateLimit(name, who)).toMatchObject({ allowed: false, store });
    vi.setSystemTime(startMs + 20_500 + refused.resetSeconds * 1000);
    expect(await rateLimit(name, who)).toMatchObject({ allowed: true, store });
    vi.useRealTimers();
  });

  it("lets exactly 10 of 200 at once through, in 20 rounds of 20", async () => {
    const passed: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      const who = subject();
      const decisions = await Promise.all(Array.from({ length: 200 }, () => rateLimit("resume-feedback-stream", who)));
      expect(new Set(decisions.map((decision) => decision.store))).toEqual(new Set([store]));
      passed.push(decisions.filter(({ allowed }) => allowed).length);
    }
    expect(passed).toEqual(Array.from({ length: 20 }, () => 10));
  });

  it("counts addresses and users apart, and routes apart", async () => {
    const key = randomUUID();
    for (let n = 0; n < 5; n += 1) await rateLimit("checkout", { kind: "address", key });
    expect((await rateLimit("checkout", { kind: "address", key })).allowed).toBe(false);
    expect((await rateLimit("checkout", { kind: "user", key })).allowed).toBe(true);
    expect((await rateLimit("analytics", { kind: "address", key })).allowed).toBe(true);
  });
}

describe("limits in the process", () => {
  beforeAll(() => setEnv(parseEnv({ APP_SECRET: secret.padEnd(40, ".") })));
  guarantees("process");
});

describe.runIf(hasRedis())("limits on Redis", () => {
  let server: RedisServer;
  let bridge: RedisBridge;
  beforeAll(async () => {
    server = await startRedisServer();
    bridge = await startRedisBridge(server.port);
    setEnv(parseEnv({ UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: bridge.token }));
  });
  afterAll(async () => {
    await bridge.stop();
    await server.stop();
  });
  guarantees("redis");

  it("leaves nothing on Redis that outlives its window", async () => {
    await rateLimit("checkout", subject());
    const keys = await bridge.command("KEYS", "*");
    expect(Array.isArray(keys) && keys.length > 0).toBe(true);
    for (const key of keys as string[]) {
      const windows = names.filter((name) => key.includes(`:${name}:`)).map((name) => rateLimits[name].windowSeconds);
      const ttlMs = Number(await bridge.command("PTTL", key));
      expect(windows, key).toHaveLength(1);
      expect(ttlMs, key).toBeGreaterThan(0);
      expect(ttlMs, key).toBeLessThanOrEqual((windows[0] ?? 0) * 1000);
    }
  });
});
