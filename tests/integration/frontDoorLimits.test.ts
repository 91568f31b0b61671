/** Limits and identity over real HTTP, on a small app that stands behind the front door. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { parseEnv, setEnv } from "@/lib/config/env";
import { defineRoute } from "@/lib/http/defineRoute";
import { setLogDestination } from "@/lib/observability/logger";
import { type Metric, setMetricSink } from "@/lib/observability/metrics";
import { ApiErrorSchema } from "@/lib/validation/schemas";
import { keepAlive, type Received, requestFrom } from "../doubles/requestFrom";
import { type RouteServer, startRouteServer } from "../doubles/routeServer";

const Body = z.strictObject({ text: z.string().min(1) });
const limited = (name: "resume-feedback-stream" | "checkout" | "analytics") =>
  defineRoute({ name, auth: "optional", body: Body, rateLimit: name }, ({ body }) => ({ chars: body.text.length }));
const routes = {
  "/api/limited": { POST: limited("resume-feedback-stream") },
  "/api/hops": { POST: limited("checkout") },
  "/api/headers": { POST: limited("analytics") },
};

let server: RouteServer;
let metrics: Metric[] = [];
const agent = keepAlive(40);
const agents = [keepAlive(20), keepAlive(20)];

beforeAll(async () => {
  setEnv(parseEnv({ APP_SECRET: "a secret for tests, long enough for it" }));
  setLogDestination({ write: () => undefined });
  setMetricSink((metric) => metrics.push(metric));
  server = await startRouteServer(routes);
});
afterAll(async () => {
  for (const open of [agent, ...agents]) open.destroy();
  await server.stop();
  setEnv(undefined);
  setLogDestination();
  setMetricSink(undefined);
});

const json = { "content-type": "application/json" };
const count = (all: Received[], status: number) => all.filter((one) => one.status === status).length;
const address = (n: number) => [n % 251, (n * 7) % 241, (n * 13) % 239, (n * 17) % 233].join(".");

describe("limits over HTTP", () => {
  it("let 10 each of 1,000 requests from two addresses pass, whatever addresses and agents they claim", async () => {
    const floods = ["127.0.0.1", "127.0.0.2"].map((localAddress, which) =>
      Promise.all(
        Array.from({ length: 1_000 }, (_, n) =>
          requestFrom({
            url: `${server.url}/api/limited`,
            method: "POST",
            localAddress,
            agent: agents[which],
            headers: {
              ...json,
              "x-forwarded-for": `${address(n)}, ${address(n + 1)}`,
              "x-firstpass-peer": address(n + 2),
              "user-agent": `agent/${n}`,
            },
            body: '{"text":"hi"}',
          }),
        ),
      ),
    );
    for (const flood of await Promise.all(floods)) {
      expect([count(flood, 200), count(flood, 429)]).toEqual([10, 990]);
    }
  });

  it("let 10 of 256 addresses of one /64 pass behind one trusted hop, whatever stands left of them", async () => {
    setEnv(parseEnv({ APP_SECRET: "a secret for tests, long enough for it", TRUSTED_PROXY_HOPS: "1" }));
    const answers = await Promise.all(
      Array.from({ length: 256 }, (_, n) =>
        requestFrom({
          url: `${server.url}/api/limited`,
          method: "POST",
          agent,
          headers: { ...json, "x-forwarded-for": `${address(n)}, 2001:db8:1:2:${n.toString(16)}::${n.toString(16)}` },
          body: '{"text":"hi"}',
        }),
      ),
    );
    setEnv(parseEnv({ APP_SECRET: "a secret for tests, long enough for it" }));
    expect([count(answers, 200), count(answers, 429)]).toEqual([10, 246]);
  });

  it("say what is left, and when a retry is admitted, in the form of the IETF draft", async () => {
    const ask = () =>
      requestFrom({ url: `${server.url}/api/headers`, method: "POST", agent, headers: json, body: '{"text":"a"}' });
    const first = await ask();
    expect(first.headers["ratelimit-policy"]).toBe('"analytics";q=30;w=60');
    expect(first.headers.ratelimit).toBe('"analytics";r=29;t=60');
    expect(first.headers["retry-after"]).toBeUndefined();
    const rest = await Promise.all(Array.from({ length: 30 }, ask));
    const refused = rest.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(1);
    expect(refused[0]?.headers.ratelimit).toMatch(/^"analytics";r=0;t=(60|59)$/);
    expect(refused[0]?.headers["retry-after"]).toMatch(/^(60|59)$/);
    const body = ApiErrorSchema.parse(JSON.parse(refused[0]?.text ?? ""));
    expect(body).toMatchObject({ errorCode: "RATE_LIMITED", retryable: true });
    expect(body.requestId).toBe(refused[0]?.headers["x-request-id"]);
  });

  it("count a request before its session, its body and its validation cost anything", async () => {
    metrics = [];
    const bad = () => requestFrom({ url: `${server.url}/api/hops`, method: "POST", agent, headers: json, body: "{" });
    const answers = await Promise.all(Array.from({ length: 8 }, bad));
    expect([count(answers, 400), count(answers, 429)]).toEqual([5, 3]);
    expect(metrics).toHaveLength(8);
  });
});
