/** What comes to the door from outside, by the thousand: bodies, request ids, methods, on every route there is. */

import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { setStripeTarget } from "@/lib/billing/stripeTarget";
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import type { RouteHandler } from "@/lib/http/routePolicy";
import { logInfo, setLogDestination } from "@/lib/observability/logger";
import { getRequestId } from "@/lib/observability/requestContext";
import { peerHeader } from "@/lib/security/clientIdentity";
import { ResumeFeedbackFormSchema, ResumeFeedbackRequestSchema } from "@/lib/validation/requestSchemas";
import { ApiErrorSchema } from "@/lib/validation/schemas";
import { loadRoutes, type RouteModule } from "../doubles/routeModules";

const validId = /^[A-Za-z0-9._-]{8,64}$/;
const origin = "http://localhost";
let lines: string[] = [];
let peer = 0;
/** Each request from an address of its own, so that limits stay out of it. */
const nextPeer = () => {
  peer += 1;
  return `10.${(peer >> 16) & 255}.${(peer >> 8) & 255}.${peer & 255}`;
};

const sample: RouteModule = {
  path: "/api/sample",
  handlers: {
    ...otherMethods("sample", ["POST"]),
    POST: defineRoute(
      { name: "sample", auth: "none", body: ResumeFeedbackRequestSchema, form: ResumeFeedbackFormSchema },
      ({ body }) => body,
    ),
  },
};
let routes: RouteModule[] = [];

beforeAll(async () => {
  setLogDestination({ write: (line: string) => void lines.push(line) });
  routes = [sample, ...(await loadRoutes())];
});
afterAll(() => setLogDestination());

function ask(handler: RouteHandler, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set(peerHeader, nextPeer());
  return handler(new Request(`${origin}${path}`, { ...init, headers }), { params: Promise.resolve({}) });
}

const json = { "content-type": "application/json" };
const likely = fc.record(
  {
    text: fc.oneof(fc.string(), fc.string({ unit: "binary", maxLength: 200 }), fc.constant("x".repeat(30_001))),
    jobDescription: fc.oneof(fc.string(), fc.anything()),
    targetRole: fc.string(),
    engine: fc.oneof(fc.constantFrom("auto", "local", "model"), fc.string()),
    __proto__: fc.anything(),
    constructor: fc.anything(),
  },
  { requiredKeys: [] },
);
const bodies = fc.oneof(
  { weight: 4, arbitrary: likely.map((value) => JSON.stringify(value) ?? "") },
  { weight: 2, arbitrary: fc.json({ maxDepth: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 5_000 }).map((depth) => "[".repeat(depth)) },
);
const types = fc.constantFrom(
  "application/json",
  "application/json; charset=utf-8",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "text/plain",
  "application/json; charset=\u00ff",
  "",
);

describe("every route", () => {
  it("answers 10,000 generated bodies without a 500, each refusal in the one shape, its id that of the header", async () => {
    // Where nothing is sold the webhook answers 503 to anybody; here it has a secret to hold bodies against.
    setStripeTarget({
      kind: "double",
      secretKey: "sk_test_x",
      webhookSecrets: ["whsec_x"],
      apiBase: "http://127.0.0.1:9",
    });
    for (const { path, handlers } of routes) {
      const { POST } = handlers;
      // What a route does not serve is one handler for all its other methods, which another test asks.
      if (!POST || POST === handlers.OPTIONS) continue;
      await fc.assert(
        fc.asyncProperty(
          bodies,
          fc.oneof({ weight: 4, arbitrary: fc.constant("application/json") }, types),
          async (body, type) => {
            const sent = typeof body === "string" ? body : new Uint8Array(body);
            const response = await ask(POST, path, { method: "POST", body: sent, headers: { "content-type": type } });
            if (response.status === 200) {
              // A stream's failure comes after its 200, as its last event.
              expect(await response.text()).not.toMatch(/"errorCode":"(ANALYSIS_FAILED|INTERNAL_ERROR)"/);
              return;
            }
            expect(response.status).toBeLessThan(500);
            expect(ApiErrorSchema.parse(await response.json()).requestId).toBe(response.headers.get("x-request-id"));
          },
        ),
        { numRuns: 10_000 },
      );
    }
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  }, 900_000);

  it("answers every method: with its own, or 405 with Allow in the one shape, OPTIONS with 204", async () => {
    for (const { path, handlers } of routes) {
      for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
        const handler = handlers[method];
        expect([path, method, typeof handler]).toEqual([path, method, "function"]);
        if (!handler) continue;
        const response = await ask(handler, path, { method });
        if (response.status !== 405) continue;
        expect(response.headers.get("allow")).toMatch(/OPTIONS/);
        expect(ApiErrorSchema.parse(await response.json()).requestId).toBe(response.headers.get("x-request-id"));
      }
    }
  });

  it("echoes none of 1,000 fuzzed request ids that is invalid, keeps those that are valid, and logs lines that parse", async () => {
    const printable = Array.from({ length: 256 - 32 }, (_, n) => String.fromCharCode(n + 32)).filter(
      (unit) => unit !== "\u007f",
    );
    const ids = fc.oneof(
      fc.string({ unit: fc.constantFrom(...printable), maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(..."abcXYZ019._-"), minLength: 6, maxLength: 70 }),
      fc.constantFrom('"}\\n{"level":"fatal', "../../../etc/passwd", "a".repeat(5_000), "%0d%0aset-cookie: a=b"),
    );
    for (const { path, handlers } of routes) {
      const handler = handlers.POST ?? handlers.GET;
      if (!handler) continue;
      lines = [];
      let kept = 0;
      await fc.assert(
        fc.asyncProperty(ids, async (id) => {
          const method = handlers.POST ? "POST" : "GET";
          const response = await ask(handler, path, { method, headers: { ...json, "x-request-id": id } });
          await response.body?.cancel();
          const echoed = response.headers.get("x-request-id") ?? "";
          expect(echoed).toMatch(validId);
          // What a header carries: blanks and tabs around it are not part of it, a no-break space is.
          const carried = id.replace(/^[\t ]+|[\t ]+$/g, "");
          expect(echoed === carried).toBe(validId.test(carried));
          if (echoed === id) kept += 1;
        }),
        { numRuns: 1_000 },
      );
      expect(kept).toBeGreaterThan(100);
      for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    }
  });
});

describe("the request's context", () => {
  it("keeps 50 requests at once apart: no log line under another's id", async () => {
    lines = [];
    const route = defineRoute(
      { name: "apart", auth: "none", body: z.strictObject({ n: z.int() }) },
      async ({ body }) => {
        for (let step = 0; step < 5; step += 1) {
          await new Promise((resolve) => setImmediate(resolve));
          logInfo("step", { count: body.n });
        }
        return { requestId: await getRequestId() };
      },
    );
    const idOf = (n: number) => `request-${String(n).padStart(4, "0")}`;
    const answers = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => {
        const headers = { ...json, "x-request-id": idOf(n) };
        const response = await ask(route, "/api/apart", { method: "POST", body: JSON.stringify({ n }), headers });
        return (await response.json()) as { requestId: string };
      }),
    );
    expect(answers.map(({ requestId }) => requestId)).toEqual(Array.from({ length: 50 }, (_, n) => idOf(n)));
    const logged = lines.map((line) => JSON.parse(line) as { message: string; count?: number; requestId: string });
    const steps = logged.filter(({ message }) => message === "step");
    expect(steps).toHaveLength(250);
    expect(steps.filter(({ count, requestId }) => requestId !== idOf(count ?? -1))).toEqual([]);
    expect(logged.filter(({ message }) => message === "request")).toHaveLength(50);
  });
});
