/** The routes of the account, signed in: while the database goes away at any of their questions, and on any body. */
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { POST as casesPost } from "@/app/api/cases/route";
import { POST as read } from "@/app/api/resume-feedback-stream/route";
import { getPool } from "@/lib/db/database";
import { ApiErrorSchema, streamEventSchemas } from "@/lib/validation/schemas";
import { type Browser, call, signInAs, startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { readEvents } from "../doubles/readEvents";
import { loadRoutes, type RouteModule } from "../doubles/routeModules";
import { resumeText } from "../fixtures/modelReadInput";

let database: TestDatabase;
let routes: RouteModule[];
let ada: Browser;
let ids: { report: string; case: string };

beforeAll(async () => {
  database = await startTestDatabase({ LOG_LEVEL: "silent" });
  routes = await loadRoutes();
  ada = await signInAs("ada@example.com");
  const events = await readEvents(await call(read, ada, { body: { text: resumeText, engine: "local" } }));
  const report = streamEventSchemas.done.parse(events.at(-1)?.data).reportId ?? "";
  const opened = (await (await call(casesPost, ada, { body: { role: "Dispatcher" } })).json()) as { id: string };
  ids = { report, case: opened.id };
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => database.stop());

/** What a page of ours asks, apart from what ends the session or the account. */
const asked: { path: string; method: string; id?: () => string; query?: () => string; body?: () => unknown }[] = [
  { path: "/api/reports", method: "GET" },
  { path: "/api/reports/history", method: "GET" },
  { path: "/api/reports/[id]", method: "GET", id: () => ids.report },
  { path: "/api/reports/[id]", method: "PATCH", id: () => ids.report, body: () => ({ title: "Named" }) },
  {
    path: "/api/reports/compare",
    method: "GET",
    query: () => `?before=${ids.report}&after=${ids.report}`,
  },
  { path: "/api/cases", method: "GET" },
  { path: "/api/cases", method: "POST", body: () => ({ role: "Baker" }) },
  { path: "/api/cases/[id]", method: "GET", id: () => ids.case },
  { path: "/api/cases/[id]", method: "PATCH", id: () => ids.case, body: () => ({ role: "Dispatch lead" }) },
  { path: "/api/cases/[id]/artifacts", method: "GET", id: () => ids.case },
  {
    path: "/api/cases/[id]/artifacts",
    method: "POST",
    id: () => ids.case,
    body: () => ({ kind: "report", reportId: ids.report }),
  },
  { path: "/api/account", method: "GET" },
  { path: "/api/account/export", method: "GET" },
  { path: "/api/billing", method: "GET" },
  { path: "/api/export-pdf", method: "POST", body: () => ({ reportId: ids.report }) },
];

/** A minute past every limit, without waiting for it. */
function passLimits(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 61_000 });
}

/** Has the pool refuse a connection from the `allowed`th on. How often it was asked is counted. */
function cutAfter(allowed: number): { asked: () => number; mend: () => void } {
  const pool = getPool();
  const connect = pool.connect.bind(pool);
  let count = 0;
  const cut = vi.spyOn(pool, "connect").mockImplementation(() => {
    count += 1;
    if (count > allowed) return Promise.reject(Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
    return connect();
  });
  return { asked: () => count, mend: () => cut.mockRestore() };
}

describe("a database that goes away in the middle of a request", () => {
  it.each(asked)("is a 503 that can be tried again: $method $path", async ({ path, method, id, query, body }) => {
    const handler = routes.find((route) => route.path === path)?.handlers[method];
    if (!handler) throw new Error(`no ${method} ${path}`);
    let refused = 0;
    for (let allowed = 0; allowed < 40; allowed += 1) {
      passLimits();
      const { asked: questions, mend } = cutAfter(allowed);
      const given = { method, path: `${path}${query?.() ?? ""}`, params: { id: id?.() ?? "" } };
      const response = await call(handler, ada, body ? { ...given, body: body() } : given);
      mend();
      const text = await response.text();
      if (questions() <= allowed) {
        expect(response.status).toBeLessThan(400);
        break;
      }
      // What is asked for beside the answer, such as a limit's or a cache's, may go without.
      if (response.status < 400) continue;
      refused += 1;
      expect([allowed, response.status, text]).toEqual([allowed, 503, text]);
      expect(ApiErrorSchema.parse(JSON.parse(text))).toMatchObject({
        errorCode: "SERVICE_UNAVAILABLE",
        retryable: true,
      });
      expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
    }
    expect(refused).toBeGreaterThan(0);
  });
});

describe("bodies on the routes of the account, signed in", () => {
  const likely = fc.record(
    {
      title: fc.anything(),
      deleted: fc.anything(),
      role: fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.anything()),
      company: fc.anything(),
      stage: fc.oneof(fc.constantFrom("applying", "interviewing"), fc.anything()),
      status: fc.anything(),
      kind: fc.oneof(fc.constantFrom("report", "resume_version", "match_result"), fc.anything()),
      reportId: fc.oneof(fc.uuid(), fc.string()),
      name: fc.anything(),
      retention: fc.anything(),
    },
    { requiredKeys: [] },
  );
  const bodies = fc.oneof(likely, fc.anything(), fc.string({ unit: "binary" }));

  it("are answered without a 500", async () => {
    for (const { path, handlers } of routes) {
      for (const method of ["POST", "PATCH", "PUT"]) {
        const handler = handlers[method];
        if (!handler || handler === handlers.OPTIONS || !/^\/api\/(?:reports|cases|account|export-pdf)/.test(path))
          continue;
        const id = path.startsWith("/api/cases") ? ids.case : ids.report;
        let sent = 0;
        await fc.assert(
          fc.asyncProperty(bodies, async (body) => {
            sent += 1;
            if (sent % 10 === 1) passLimits();
            const given = { method, path, params: { id } };
            const response = await call(handler, ada, { ...given, body: body ?? null });
            expect(response.status).toBeLessThan(500);
            expect(response.status).not.toBe(429);
            await response.body?.cancel();
          }),
          { numRuns: 300 },
        );
      }
    }
  });
});
