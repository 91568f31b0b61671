/** Product events, from what happens to what is shown of it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DELETE as accountDelete } from "@/app/api/account/route";
import { GET as analytics } from "@/app/api/analytics/route";
import { POST as casesPost } from "@/app/api/cases/route";
import { GET as compare } from "@/app/api/reports/compare/route";
import { POST as read } from "@/app/api/resume-feedback-stream/route";
import { POST as unsubscribe } from "@/app/api/unsubscribe/route";
import { purgeExpired } from "@/lib/accounts/purgeExpired";
import { forgetSummaries } from "@/lib/analytics/readSummary";
import { flushEvents, recordEvent } from "@/lib/analytics/recordEvent";
import { analyticsHashOf } from "@/lib/analytics/userHash";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import { type DatabaseTarget, databaseTarget, setDatabaseTarget } from "@/lib/db/databaseTarget";
import { signUnsubscribe } from "@/lib/email/unsubscribeToken";
import { peerHeader } from "@/lib/security/clientIdentity";
import { OwnSummarySchema, ProductSummarySchema } from "@/lib/validation/analyticsSchemas";
import { streamEventSchemas } from "@/lib/validation/schemas";
import {
  type Browser,
  call,
  newBrowser,
  signInAs,
  startTestDatabase,
  type TestDatabase,
  testSecret,
} from "../doubles/accounts";
import { readEvents } from "../doubles/readEvents";
import { resumeText } from "../fixtures/modelReadInput";

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase({ ADMIN_EMAILS: "boss@example.com" });
});
beforeEach(() => forgetSummaries());
afterAll(() => database.stop());

async function readAs(browser: Browser, body: Record<string, string> = {}): Promise<string> {
  const events = await readEvents(await call(read, browser, { body: { text: resumeText, engine: "local", ...body } }));
  return streamEventSchemas.done.parse(events.at(-1)?.data).reportId ?? "";
}

async function eventsOf(userId: string | null) {
  await flushEvents();
  let query = getDatabase().selectFrom("analytics_events").select(["name", "fields"]).orderBy("occurred_at");
  query = userId ? query.where("user_hash", "=", analyticsHashOf(userId)) : query.where("user_hash", "is", null);
  return query.execute();
}
const namesOf = async (userId: string | null) => (await eventsOf(userId)).map(({ name }) => name).toSorted();

describe("what happens", () => {
  it("is recorded where it happens, of a user under a keyed hash, with fields of the list and no word of the résumé", async () => {
    const user = await signInAs("doer@example.com");
    const before = await readAs(user, {
      targetRole: "Plimsoll Keeper",
      jobDescription: "Requires a plimsoricant licence.",
    });
    const after = await readAs(user);
    await call(compare, user, { path: `/?before=${before}&after=${after}` });
    await call(casesPost, user, { body: { role: "Plimsoll Keeper" } });
    const events = await eventsOf(user.userId);
    expect(events.map(({ name }) => name).toSorted()).toEqual([
      "case_made",
      "match_made",
      "read_begun",
      "read_begun",
      "read_finished",
      "read_finished",
      "report_saved",
      "report_saved",
      "reports_compared",
      "signed_in",
    ]);
    const finished = events.find(({ name }) => name === "read_finished")?.fields;
    expect(finished).toEqual({
      source: "resume",
      engine: "local",
      degraded: false,
      saved: true,
      durationMs: expect.any(Number),
    });
    const kept = JSON.stringify(await getDatabase().selectFrom("analytics_events").selectAll().execute());
    const words = new Set(resumeText.match(/[A-Z][a-z]{5,}/g));
    expect([...words, "Plimsoll", "plimsoricant", "doer@", user.userId].filter((word) => kept.includes(word))).toEqual(
      [],
    );
  });

  it("signed out is recorded of nobody, and how a read failed by its code", async () => {
    await readAs(newBrowser());
    const form = new FormData();
    form.set("file", new File(["%PDF-1.7 and then nothing that a PDF has"], "cv.pdf", { type: "application/pdf" }));
    const headers = { "sec-fetch-site": "same-origin", [peerHeader]: "10.77.0.1" };
    const broken = await read(new Request("http://localhost/", { method: "POST", headers, body: form }));
    expect(await broken.text()).toContain("event: error");
    const events = await eventsOf(null);
    expect(events.map(({ name }) => name)).toEqual(["read_begun", "read_finished", "read_begun", "read_failed"]);
    expect(events.at(-1)?.fields).toEqual({ source: "resume", engine: "local", code: "UNREADABLE_DOCUMENT" });
  });

  it("is not recorded twice where the same thing is done again without effect", async () => {
    const user = await signInAs("stops@example.com");
    await getDatabase().insertInto("email_preferences").values({ user_id: user.userId, retention: true }).execute();
    const token = signUnsubscribe({ userId: user.userId, category: "retention" });
    const post = () => unsubscribe(new Request(`http://localhost/?token=${token}`, { method: "POST", body: "x=y" }));
    await post();
    await post();
    expect((await namesOf(user.userId)).filter((name) => name === "unsubscribed")).toHaveLength(1);
  });

  it("fails nothing and waits for nothing: no database, a wrong field, too many", async () => {
    const target: DatabaseTarget = databaseTarget();
    setDatabaseTarget({ kind: "none", connectionString: null, reason: "a test" });
    expect(() => recordEvent("case_made", {})).not.toThrow();
    setDatabaseTarget(target);
    expect(() => recordEvent("request_failed", { route: "Not A Name", code: "TIMEOUT" })).not.toThrow();
    const before = (await namesOf(null)).length;
    for (let n = 0; n < 450; n += 1) recordEvent("report_claimed", {});
    expect((await namesOf(null)).length - before).toBe(450);
  });

  it("leaves nothing of an account that is deleted, not even what waits to be written", async () => {
    const user = await signInAs("leaves@example.com");
    await readAs(user);
    await flushEvents();
    recordEvent("reports_compared", {}, user.userId);
    await call(accountDelete, user, { method: "DELETE" });
    recordEvent("case_made", {}, user.userId);
    expect(await namesOf(user.userId)).toEqual([]);
    expect(await namesOf(null)).toContain("account_deleted");
  });

  it("is kept for a year", async () => {
    const day = 86_400_000;
    const at = (days: number) => new Date(Date.now() - days * day);
    const ages = [364, 366];
    for (const age of ages) {
      await getDatabase()
        .insertInto("analytics_events")
        .values({ name: `aged_${age}`, occurred_at: at(age) })
        .execute();
    }
    await purgeExpired(new Date());
    const left = getDatabase().selectFrom("analytics_events").select("name").where("name", "like", "aged%");
    expect((await left.execute()).map(({ name }) => name)).toEqual(["aged_364"]);
  });
});

describe("GET /api/analytics", () => {
  it("tells a user what they did, and nobody else's", async () => {
    const user = await signInAs("own@example.com");
    await readAs(user);
    const own = OwnSummarySchema.parse(await (await call(analytics, user)).json());
    const counts = Object.fromEntries(own.done.map(({ name, count }) => [name, count]));
    expect(counts).toEqual({ signed_in: 1, read_begun: 1, read_finished: 1, report_saved: 1 });
  });

  it("keeps what it worked out for ten minutes", async () => {
    const user = await signInAs("cached@example.com");
    const first = OwnSummarySchema.parse(await (await call(analytics, user)).json());
    await readAs(user);
    expect(await (await call(analytics, user)).json()).toEqual(first);
    forgetSummaries();
    expect(OwnSummarySchema.parse(await (await call(analytics, user)).json()).done.length).toBeGreaterThan(1);
  });

  it("tells an admin how the product does: reads, failures, purchases, mail, evaluations", async () => {
    const boss = await signInAs("boss@example.com");
    await readAs(boss);
    recordEvent("read_failed", { source: "resume", engine: "model", code: "TIMEOUT" });
    await getDatabase()
      .insertInto("passes")
      .values({
        plan: "pack",
        status: "paid",
        units: 5,
        amount_minor: 1900,
        refunded_minor: 400,
        currency: "usd",
        email_hash: "0",
        starts_at: new Date(),
      })
      .execute();
    await getDatabase()
      .insertInto("eval_runs")
      .values([
        { engine: "openai", prompt_version: "gpt/2026.2", passed: true, metrics: '{"own":{"model: whole":900}}' },
        { prompt_version: "2026.2", passed: false, failed_cases: '["a","b"]', metrics: '{"order":{"share":0.9}}' },
      ])
      .execute();
    const summary = ProductSummarySchema.parse(await (await call(analytics, boss)).json());
    expect(summary.days).toHaveLength(30);
    const today = summary.days.at(-1);
    expect([today?.day, (today?.local ?? 0) > 0]).toEqual([new Date().toISOString().slice(0, 10), true]);
    // This one, and the file above that could not be read.
    expect(summary.days.reduce((sum, { failed }) => sum + failed, 0)).toBe(2);
    expect(summary.failures).toContainEqual({ what: "a read", code: "TIMEOUT", count: 1 });
    expect(summary.funnel.at(-1)).toEqual({ step: "checkout_paid", count: 1 });
    expect(summary.payments).toEqual([
      expect.objectContaining({ plan: "pack", currency: "usd", count: 1, paidMinor: 1900, refundedMinor: 400 }),
    ]);
    expect(summary.evals).toEqual([
      expect.objectContaining({
        engine: "local",
        version: "2026.2",
        passed: false,
        failedCases: 2,
        metrics: { "order.share": 0.9 },
      }),
      expect.objectContaining({ engine: "openai", passed: true, metrics: { "own.model: whole": 900 } }),
    ]);
    expect(summary.users.total).toBeGreaterThan(1);
    const own = OwnSummarySchema.parse(await (await call(analytics, boss, { path: "/?scope=own" })).json());
    expect(own.scope).toBe("own");
  });

  it("is 404 for whoever asks for the product's and may not, 401 for nobody, 400 for a scope that is none", async () => {
    const eve = await signInAs("eve@example.com");
    const statusOf = async (browser: Browser, query = "") =>
      (await call(analytics, browser, { path: `/${query}` })).status;
    expect(await statusOf(eve, "?scope=product")).toBe(404);
    expect(await statusOf(newBrowser(), "?scope=product")).toBe(404);
    expect([await statusOf(newBrowser()), await statusOf(newBrowser(), "?scope=own")]).toEqual([401, 401]);
    expect(await statusOf(eve, "?scope=all")).toBe(400);
  });

  it("is asked thirty times a minute by one user", async () => {
    const user = await signInAs("often@example.com");
    const statuses = await Promise.all(Array.from({ length: 31 }, async () => (await call(analytics, user)).status));
    expect([
      statuses.filter((status) => status === 200).length,
      statuses.filter((status) => status === 429).length,
    ]).toEqual([30, 1]);
  });

  it("on one person's machine tells its owner without a sign-in", async () => {
    setEnv(parseEnv({ APP_SECRET: testSecret, LOG_LEVEL: "error" }));
    const answer = await call(analytics, newBrowser());
    expect([answer.status, ProductSummarySchema.parse(await answer.json()).scope]).toEqual([200, "product"]);
    setEnv(parseEnv({ APP_SECRET: testSecret, LOG_LEVEL: "error", ADMIN_EMAILS: "boss@example.com" }));
  });
});
