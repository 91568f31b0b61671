/**
 * Measures what the front door promises and prints each figure beside its bar: `npm run bench -- frontDoor`.
 * Everything runs over real HTTP on this machine; the rows on Redis need `redis-server` and are left out without it.
 */
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { z } from "zod";
import { createBreaker } from "@/lib/backend/circuitBreaker";
import { AppError } from "@/lib/backend/errors";
import { createRetryBudget, withRetry } from "@/lib/backend/retry";
import { withTimeout } from "@/lib/backend/timeout";
import { parseEnv, setEnv } from "@/lib/config/env";
import { defineRoute } from "@/lib/http/defineRoute";
import { defineStreamRoute } from "@/lib/http/defineStreamRoute";
import { setLogDestination } from "@/lib/observability/logger";
import { setMetricSink } from "@/lib/observability/metrics";
import { createCapacity } from "@/lib/security/capacity";
import { startRedisBridge } from "../doubles/redisBridge/redisBridge";
import { hasRedis, startRedisServer } from "../doubles/redisBridge/redisServer";
import { requestFrom } from "../doubles/requestFrom";
import { type RouteServer, startRouteServer } from "../doubles/routeServer";

let misses = 0;
function row(what: string, figure: number, bar: number, unit: string, isMet = figure <= bar): void {
  if (!isMet) misses += 1;
  const shown = Number.isInteger(figure) ? String(figure) : figure.toFixed(2);
  process.stdout.write(`${isMet ? "ok  " : "MISS"}  ${what.padEnd(64)} ${shown} ${unit} (bar ${bar})\n`);
}
function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const failing = () => Promise.reject(new AppError({ code: "UPSTREAM_UNAVAILABLE" }));
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

async function measureTime(): Promise<void> {
  const before = timers();
  await Promise.all(Array.from({ length: 10_000 }, () => withTimeout(async () => 1, 60_000)));
  row("timers left by 10,000 fast calls through withTimeout", timers() - before, 0, "");
  const budget = createRetryBudget();
  let attempts = 0;
  const work = () => {
    attempts += 1;
    return failing();
  };
  const calls = Array.from({ length: 1_000 }, () => withRetry(work, { budget, baseDelayMs: 5 }).catch(() => 0));
  await Promise.all(calls);
  row("attempts of 1,000 requests on an upstream that always fails", attempts, 1_100, "");
  const breaker = createBreaker("bench", { failures: 5, openMs: 60_000 });
  for (let n = 0; n < 5; n += 1) await breaker.run(failing).catch(() => 0);
  const refusals: number[] = [];
  for (let n = 0; n < 1_000; n += 1) {
    const startMs = performance.now();
    await breaker.run(failing).catch(() => 0);
    refusals.push(performance.now() - startMs);
  }
  row("open breaker refuses in, slowest of 1,000", Math.max(...refusals), 5, "ms");
}

const Body = z.strictObject({ text: z.string() });
const eventsPerStream = 20;
let openGenerators = 0;
const streams = createCapacity(200);
const stream = defineStreamRoute(
  { name: "bench-stream", auth: "none", body: Body },
  async function* ({ signal }) {
    openGenerators += 1;
    try {
      for (let n = 0; n < eventsPerStream && !signal.aborted; n += 1) {
        await pause(10);
        yield { event: "progress", data: { stage: "reading", fraction: performance.now() } };
      }
      yield { event: "done", data: { durationMs: 0, engine: "local", degraded: false, saved: false } };
    } finally {
      openGenerators -= 1;
    }
  },
  { streams },
);
const limited = defineRoute({ name: "analytics", auth: "none", rateLimit: "analytics" }, () => ({ ok: true }));

interface Streamed {
  firstByteMs: number;
  lagsMs: number[];
}
function readStream(server: RouteServer, agent: Agent, leaveAfterChunks = Number.POSITIVE_INFINITY): Promise<Streamed> {
  return new Promise((resolve, reject) => {
    const startMs = performance.now();
    const seen: Streamed = { firstByteMs: Number.NaN, lagsMs: [] };
    const headers = { "content-type": "application/json" };
    const sent = request(`${server.url}/api/stream`, { method: "POST", agent, headers }, (response) => {
      let chunks = 0;
      response.on("data", (chunk: Buffer) => {
        chunks += 1;
        if (chunks === 1) seen.firstByteMs = performance.now() - startMs;
        for (const [, sentMs] of chunk.toString().matchAll(/"fraction":([\d.]+)/g)) {
          seen.lagsMs.push(performance.now() - Number(sentMs));
        }
        if (chunks >= leaveAfterChunks) sent.destroy();
      });
      response.on("close", () => resolve(seen));
      response.on("error", () => undefined);
    });
    sent.on("error", (error) => (leaveAfterChunks < 100 ? resolve(seen) : reject(error)));
    sent.end('{"text":"a"}');
  });
}

async function measureStreams(server: RouteServer): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 });
  await readStream(server, agent);
  const read = await Promise.all(Array.from({ length: 50 }, () => readStream(server, agent)));
  const lags = read.flatMap(({ lagsMs }) => lagsMs);
  row(
    "first byte of 50 streams at once, p99",
    percentile(
      read.map(({ firstByteMs }) => firstByteMs),
      0.99,
    ),
    300,
    "ms",
  );
  const prompt = lags.filter((lagMs) => lagMs <= 50).length / lags.length;
  row(`${lags.length} events passed on within 50 ms`, prompt * 100, 99, "%", prompt >= 0.99);
  const abort = () => Promise.all(Array.from({ length: 100 }, () => readStream(server, agent, 4)));
  await abort();
  await pause(100);
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  await abort();
  await pause(200);
  globalThis.gc?.();
  row("generators left by 100 clients that abort mid-stream", openGenerators, 0, "");
  row("places left taken by them", streams.inUse(), 0, "");
  row("heap growth by them", (process.memoryUsage().heapUsed - heapBefore) / 1e6, 10, "MB");
  agent.destroy();
}

async function measureOutage(server: RouteServer): Promise<void> {
  if (!hasRedis()) return;
  const redis = await startRedisServer();
  const bridge = await startRedisBridge(redis.port);
  setEnv(parseEnv({ UPSTASH_REDIS_REST_URL: bridge.url, UPSTASH_REDIS_REST_TOKEN: bridge.token }));
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const flood = async () => {
    const tookMs: number[] = [];
    let failures = 0;
    const worker = async () => {
      for (let n = 0; n < 300; n += 1) {
        const startMs = performance.now();
        const { status } = await requestFrom({ url: `${server.url}/api/limited`, agent });
        tookMs.push(performance.now() - startMs);
        if (status >= 500) failures += 1;
        await pause(15);
      }
    };
    await Promise.all(Array.from({ length: 10 }, worker));
    return { p99Ms: percentile(tookMs, 0.99), slowestMs: Math.max(...tookMs), failures };
  };
  await flood();
  for (const [name, fail] of [
    ["black-holed", async () => bridge.setMode("silent")],
    ["refusing", () => bridge.stop()],
  ] as const) {
    await fail();
    const { p99Ms, slowestMs, failures } = await flood();
    row(`Redis ${name}: whole request, p99 of 3,000`, p99Ms, 1_000, "ms");
    row(`Redis ${name}: slowest of them`, slowestMs, 1_000, "ms");
    row(`Redis ${name}: answers of 500 and over, of 3,000`, failures, 0, "");
  }
  agent.destroy();
  await redis.stop();
}

setEnv(parseEnv({}));
setLogDestination({ write: () => undefined });
setMetricSink(() => undefined);
await measureTime();
const server = await startRouteServer({ "/api/stream": { POST: stream }, "/api/limited": { GET: limited } });
await measureStreams(server);
await measureOutage(server);
await server.stop();
process.exitCode = misses > 0 ? 1 : 0;
