import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as accountGet } from "@/app/api/account/route";
import { POST as addArtifact, GET as artifactsGet } from "@/app/api/cases/[id]/artifacts/route";
import { GET as casesGet, POST as casesPost } from "@/app/api/cases/route";
import { POST as leaveRead } from "@/app/api/reads/route";
import { GET as reportsGet } from "@/app/api/reports/route";
import { POST as read } from "@/app/api/resume-feedback-stream/route";
import { getDatabase } from "@/lib/db/database";
import type { RouteHandler } from "@/lib/http/routePolicy";
import { AccountSchema } from "@/lib/validation/accountSchemas";
import { PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { streamEventSchemas } from "@/lib/validation/schemas";
import { type Browser, call, newBrowser, signInAs, startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { readEvents } from "../doubles/readEvents";
import { loadRoutes, type RouteModule } from "../doubles/routeModules";
import { resumeText } from "../fixtures/modelReadInput";

let database: TestDatabase;
let routes: RouteModule[];
type User = Browser & { userId: string };
let ada: User;
let eve: User;
/** Ids of what is Ada's, and of Eve's own case. */
let ids: { report: string; case: string; artifact: string; session: string; eveCase: string; read: string };

async function saveReport(user: Browser): Promise<string> {
  const events = await readEvents(await call(read, user, { body: { text: resumeText, engine: "local" } }));
  return streamEventSchemas.done.parse(events.at(-1)?.data).reportId ?? "";
}

beforeAll(async () => {
  database = await startTestDatabase();
  routes = await loadRoutes();
  [ada, eve] = [await signInAs("ada@example.com"), await signInAs("eve@example.com")];
  const report = await saveReport(ada);
  const newCase = async (user: User) =>
    ((await (await call(casesPost, user, { body: { role: "Dispatcher" } })).json()) as { id: string }).id;
  const [ofAda, eveCase] = [await newCase(ada), await newCase(eve)];
  const added = await call(addArtifact, ada, { params: { id: ofAda }, body: { kind: "report", reportId: report } });
  const { id: artifact } = (await added.json()) as { id: string };
  const account = AccountSchema.parse(await (await call(accountGet, ada)).json());
  const left = await call(leaveRead, ada, { body: { text: resumeText, engine: "local" } });
  const { id: waiting } = PendingReadSchema.parse(await left.json());
  ids = { report, case: ofAda, artifact, session: account.sessions[0]?.id ?? "", eveCase, read: waiting };
});
afterAll(() => database.stop());

const handlerOf = (path: string, method: string): RouteHandler => {
  const handler = routes.find((route) => route.path === path)?.handlers[method];
  if (!handler) throw new Error(`no ${method} ${path}`);
  return handler;
};

interface Attempt {
  path: string;
  method: string;
  /** The id in the path. */
  id: () => string;
  query?: () => string;
  body?: () => unknown;
}

/** Every way in which one user's request can name another's thing. */
const attempts: Attempt[] = [
  { path: "/api/reports/[id]", method: "GET", id: () => ids.report },
  { path: "/api/reports/[id]", method: "PATCH", id: () => ids.report, body: () => ({ title: "Mine now" }) },
  { path: "/api/reports/[id]", method: "PATCH", id: () => ids.report, body: () => ({ deleted: false }) },
  { path: "/api/reports/[id]", method: "DELETE", id: () => ids.report },
  {
    path: "/api/reports/compare",
    method: "GET",
    id: () => "",
    query: () => `?before=${ids.report}&after=${ids.report}`,
  },
  { path: "/api/cases/[id]", method: "GET", id: () => ids.case },
  { path: "/api/cases/[id]", method: "PATCH", id: () => ids.case, body: () => ({ role: "Mine now" }) },
  { path: "/api/cases/[id]", method: "DELETE", id: () => ids.case },
  { path: "/api/cases/[id]/artifacts", method: "GET", id: () => ids.case },
  {
    path: "/api/cases/[id]/artifacts",
    method: "POST",
    id: () => ids.case,
    body: () => ({ kind: "resume_version", reportId: ids.report }),
  },
  {
    path: "/api/cases/[id]/artifacts",
    method: "POST",
    id: () => ids.eveCase,
    body: () => ({ kind: "report", reportId: ids.report }),
  },
  { path: "/api/cases/[id]/artifacts", method: "DELETE", id: () => ids.case, query: () => `?artifact=${ids.artifact}` },
  {
    path: "/api/cases/[id]/artifacts",
    method: "DELETE",
    id: () => ids.eveCase,
    query: () => `?artifact=${ids.artifact}`,
  },
  { path: "/api/account/sessions/[id]", method: "DELETE", id: () => ids.session },
  { path: "/api/reads/[id]", method: "GET", id: () => ids.read },
  { path: "/api/reads/[id]", method: "DELETE", id: () => ids.read },
];

const send = ({ path, method, id, query, body }: Attempt, browser: Browser): Promise<Response> =>
  call(handlerOf(path, method), browser, {
    method,
    path: `/${query?.() ?? ""}`,
    params: { id: id() },
    ...(body ? { body: body() } : {}),
  });

const snapshot = async () => {
  const [reports, cases, artifacts, sessions, reads] = await Promise.all([
    getDatabase().selectFrom("reports").select(["id", "title", "deleted_at"]).execute(),
    getDatabase().selectFrom("cases").select(["id", "role"]).orderBy("id").execute(),
    getDatabase().selectFrom("artifacts").select(["id", "case_id"]).execute(),
    getDatabase().selectFrom("sessions").select("id").orderBy("id").execute(),
    getDatabase().selectFrom("pending_analyses").select(["id", "state"]).execute(),
  ]);
  return { reports, cases, artifacts, sessions, reads };
};

describe("another user's things", () => {
  it("are 404 by every route that takes an id, exactly as what never was, and stay as they are", async () => {
    const before = await snapshot();
    const never = "0190b5a0-0000-7000-8000-000000000000";
    for (const attempt of attempts) {
      const what = `${attempt.method} ${attempt.path}`;
      const theirs = await send(attempt, eve);
      expect([what, theirs.status]).toEqual([what, 404]);
      const missing = await send(
        {
          ...attempt,
          id: () => never,
          query: () => `?before=${never}&after=${never}`.slice(0, attempt.query ? undefined : 0),
        },
        eve,
      );
      if (!attempt.query) {
        const shape = async (response: Response) => ({ ...((await response.json()) as object), requestId: "" });
        expect([what, await shape(theirs)]).toEqual([what, await shape(missing)]);
      }
    }
    expect(await snapshot()).toEqual(before);
  });

  it("are out of reach by an id that is none", async () => {
    for (const id of ["", "1", "../reports", "null", `${ids.report}'--`]) {
      expect((await call(handlerOf("/api/reports/[id]", "GET"), ada, { params: { id } })).status).toBe(404);
    }
  });

  it("are in no list", async () => {
    expect(await (await call(reportsGet, eve)).json()).toEqual({ reports: [], nextCursor: null });
    expect(await (await call(casesGet, eve)).json()).toMatchObject({ cases: [{ id: ids.eveCase, artifacts: 0 }] });
  });

  it("are covered by this table wherever a path has an id", () => {
    const withId = routes.filter(({ path }) => /\[id\]/.test(path));
    const served = withId.flatMap(({ path, handlers }) =>
      ["GET", "POST", "PUT", "PATCH", "DELETE"].flatMap((method) => (handlers[method] ? [{ path, method }] : [])),
    );
    expect(served.length).toBeGreaterThan(0);
    for (const { path, method } of served) {
      const isTried = attempts.some((attempt) => attempt.path === path && attempt.method === method);
      if (!isTried) expect([path, method, routeRefuses(path, method)]).toEqual([path, method, "otherMethods"]);
    }
  });
});

/** A method that a route does not serve is one shared handler for all of them. */
function routeRefuses(path: string, method: string): string {
  const handlers = routes.find((route) => route.path === path)?.handlers ?? {};
  return handlers[method] === handlers.OPTIONS ? "otherMethods" : "its own";
}

describe("routes of an account", () => {
  it("say 401 to nobody", async () => {
    for (const attempt of attempts) expect((await send(attempt, newBrowser())).status).toBe(401);
    for (const handler of [reportsGet, casesGet, accountGet])
      expect((await call(handler, newBrowser())).status).toBe(401);
    const body = { text: resumeText };
    expect((await call(leaveRead, newBrowser(), { body })).status).toBe(401);
  });
});

/** Routes whose signature stands for their origin; stripeSignature, jobsRoute and unsubscribe tests hold them to it. */
const signed: readonly string[] = ["/api/stripe/webhook", "/api/inngest", "/api/unsubscribe"];

describe("what another site makes a browser send", () => {
  const foreign: readonly Record<string, string>[] = [
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "cross-site", origin: "http://localhost" },
    { "sec-fetch-site": "none", origin: "https://evil.example" },
    { "sec-fetch-site": "same-origin", origin: "null" },
    { "sec-fetch-site": "same-origin", origin: "http://localhost.evil.example" },
  ];
  const mutating = ["POST", "PUT", "PATCH", "DELETE"];

  it("is refused by every mutating method of every route, and changes nothing", async () => {
    const before = await snapshot();
    let tried = 0;
    for (const { path, handlers } of routes.filter((route) => !signed.includes(route.path))) {
      for (const method of mutating) {
        const handler = handlers[method];
        if (!handler || handler === handlers.OPTIONS || path === "/api/[...path]") continue;
        for (const headers of foreign) {
          const params = { id: ids.report, all: ["sign-out"] };
          const response = await call(handler, ada, { method, headers, params, body: {} });
          expect([method, path, headers, response.status]).toEqual([method, path, headers, 403]);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThanOrEqual(13 * foreign.length);
    expect(await snapshot()).toEqual(before);
  });

  it("as a form needs no permission for is refused by every route that takes a body", async () => {
    for (const { path, handlers } of routes.filter((route) => !signed.includes(route.path))) {
      const handler = handlers.POST;
      if (!handler || handler === handlers.OPTIONS || path === "/api/[...path]") continue;
      for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
        const headers = new Headers({
          "content-type": type,
          cookie: [...ada.cookies].map((pair) => pair.join("=")).join(),
        });
        const request = new Request("http://localhost/", { method: "POST", headers, body: "{}" });
        const response = await handler(request, { params: Promise.resolve({ id: ids.report, all: ["sign-out"] }) });
        expect([path, type, response.status]).toEqual([path, type, 415]);
      }
    }
  });
});

describe("a case", () => {
  it("holds a report, a résumé version by outline and hash, and says so when there is no match", async () => {
    const put = (kind: string) =>
      call(addArtifact, ada, { params: { id: ids.case }, body: { kind, reportId: ids.report } });
    const version = (await (await put("resume_version")).json()) as Record<string, unknown>;
    expect(version).toMatchObject({
      kind: "resume_version",
      reportId: null,
      fingerprint: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
    expect(JSON.stringify(version.outline)).toContain("EXPERIENCE");
    expect((await (await put("resume_version")).json()) as unknown).toEqual(version);
    expect((await put("job_match")).status).toBe(400);
    const rows = JSON.stringify(await getDatabase().selectFrom("artifacts").selectAll().execute());
    expect(rows).not.toContain("dispatch of 14 trucks");
    const listed = (await (await call(artifactsGet, ada, { params: { id: ids.case } })).json()) as {
      artifacts: unknown[];
    };
    expect(listed.artifacts).toHaveLength(2);
  });
});
