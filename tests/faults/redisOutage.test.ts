/** What a Redis that is silent, broken, gone or ours no longer does to the limits: nothing that a user would notice. */
import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parseEnv, setEnv } from "@/lib/config/env";
import { defineRoute } from "@/lib/http/defineRoute";
import { setLogDestination } from "@/lib/observability/logger";
import { type RateLimitDecision, rateLimit } from "@/lib/security/rateLimit";
import { type RedisBridge, startRedisBridge } from "../doubles/redisBridge/redisBridge";
import { hasRedis, type RedisServer, startRedisServer } from "../doubles/redisBridge/redisServer";

const allowed = (decisions: RateLimitDecision[]) => decisions.filter((decision) => decision.allowed).length;
const stores = (decisions: RateLimitDecision[]) => [...new Set(decisions.map(({ store }) => store))];

async function askInTurn(times: number): Promise<RateLimitDecision[]> {
  const who = { kind: "address" as const, key: randomUUID() };
  const decisions: RateLimitDecision[] = [];
  for (let n = 0; n < times; n += 1) decisions.push(await rateLimit("resume-feedback-stream", who));
  return decisions;
}

describe.runIf(hasRedis())("limits while Redis is out", () => {
  let server: RedisServer;
  let bridge: RedisBridge;
  let lines: string[] = [];
  beforeAll(async () => {
    server = await startRedisServer();
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    lines = [];
    setLogDestination({ write: (line: string) => void lines.push(line) });
    bridge = await startRedisBridge(server.port);
    setEnv(parseEnv({ UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: bridge.token }));
  });
  afterEach(async () => {
    await bridge.stop().catch(() => undefined);
    setEnv(undefined);
    setLogDestination();
  });

  it.each<[string, () => void | Promise<void>]>([
    ["silent", () => bridge.setMode("silent")],
    ["failing", () => bridge.setMode("failing")],
    ["gone", () => bridge.stop()],
    [
      "another's",
      () => setEnv(parseEnv({ UPSTASH_REDIS_REST_URL: `${bridge.url}/`, UPSTASH_REDIS_REST_TOKEN: "wrong" })),
    ],
  ])("still hold when it is %s, counted in the process, and ask it no more than a few times", async (_, fail) => {
    await fail();
    const before = bridge.requests();
    const decisions = await askInTurn(50);
    expect(stores(decisions)).toEqual(["process"]);
    expect(allowed(decisions)).toBe(10);
    expect(bridge.requests() - before).toBeLessThanOrEqual(4);
    expect(lines.length).toBeLessThanOrEqual(4);
  });

  it("answer no 500 when it falls silent under load", async () => {
    const route = defineRoute({ name: "analytics", auth: "none", rateLimit: "analytics" }, () => ({}));
    const ask = () =>
      route(new Request("http://localhost/api/analytics", { headers: { "x-firstpass-peer": "10.1.1.1" } }));
    const up = await Promise.all(Array.from({ length: 20 }, ask));
    bridge.setMode("silent");
    const out = await Promise.all(Array.from({ length: 200 }, ask));
    const statuses = new Set([...up, ...out].map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 429]);
  });

  it("use it again within 5 s of its being back", async () => {
    bridge.setMode("failing");
    expect(stores(await askInTurn(5))).toEqual(["process"]);
    bridge.setMode("up");
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5_000 });
    expect(stores(await askInTurn(5))).toEqual(["redis"]);
    vi.useRealTimers();
  });

  it("write no address down, on Redis or in the log", async () => {
    const route = defineRoute({ name: "analytics", auth: "none", rateLimit: "analytics" }, () => ({}));
    await route(new Request("http://localhost/x", { headers: { "x-firstpass-peer": "203.0.113.77" } }));
    const keys = JSON.stringify(await bridge.command("KEYS", "*"));
    expect(keys).toContain("firstpass:limit:analytics");
    expect(keys + lines.join("")).not.toContain("203.0.113");
  });
});
