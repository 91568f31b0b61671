import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GET as exportGet } from "@/app/api/account/export/route";
import { DELETE as accountDelete, GET as accountGet, PATCH as accountPatch } from "@/app/api/account/route";
import { DELETE as sessionDelete } from "@/app/api/account/sessions/[id]/route";
import { POST as addArtifact } from "@/app/api/cases/[id]/artifacts/route";
import { POST as casesPost } from "@/app/api/cases/route";
import { DELETE as reportDelete, GET as reportGet, PATCH as reportPatch } from "@/app/api/reports/[id]/route";
import { GET as reportsGet } from "@/app/api/reports/route";
import { POST as read } from "@/app/api/resume-feedback-stream/route";
import { purgeExpired } from "@/lib/accounts/purgeExpired";
import { analyticsHashesOf } from "@/lib/analytics/userHash";
import { getDatabase } from "@/lib/db/database";
import { sendEvent } from "@/lib/inngest/sendEvent";
import { deletedKeptDays, listDeleted } from "@/lib/reports/reportStore";
import { AccountExportSchema, AccountSchema } from "@/lib/validation/accountSchemas";
import { ReportListSchema } from "@/lib/validation/reportSchemas";
import { streamEventSchemas } from "@/lib/validation/schemas";
import {
  type Browser,
  call,
  codeFor,
  newBrowser,
  signInAs,
  startTestDatabase,
  type TestDatabase,
} from "../doubles/accounts";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { readEvents } from "../doubles/readEvents";
import { resumeText } from "../fixtures/modelReadInput";

let database: TestDatabase;
let double: OpenAiDouble;
beforeAll(async () => {
  double = await startOpenAiDouble();
  database = await startTestDatabase({ OPENAI_API_KEY: "test", OPENAI_BASE_URL: double.baseUrl });
});
afterAll(async () => {
  await database.stop();
  await double.close();
});

async function saveReport(user: Browser, targetRole: string, engine = "local") {
  const body = { text: resumeText, engine, targetRole };
  const events = await readEvents(
    await call(read, user, { body, headers: { "idempotency-key": `key-of-${encodeURIComponent(targetRole)}` } }),
  );
  return streamEventSchemas.done.parse(events.at(-1)?.data);
}

/** Every row of every table as text, the queue's too. */
async function wholeDatabase(): Promise<string> {
  const tables = await sql<{ schema: string; name: string }>`select nspname as schema, relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where nspname in ('public', 'graphile_worker') and relkind = 'r'`.execute(getDatabase());
  const dumps = await Promise.all(
    tables.rows.map(async ({ schema, name }) => {
      const rows = await sql<{ row: string }>`select t::text as row from ${sql.table(`${schema}.${name}`)} t`.execute(
        getDatabase(),
      );
      return `${name}\n${rows.rows.map(({ row }) => row).join("\n")}`;
    }),
  );
  return dumps.join("\n");
}

/** A user with something in every table that a user can have something in. */
async function userWithEverything(email: string) {
  const user = await signInAs(email);
  await call(accountPatch, user, { method: "PATCH", body: { retention: true } });
  const { reportId = "" } = await saveReport(user, "Plimsoll Keeper", "model");
  const made = await call(casesPost, user, { body: { role: "Plimsoll Keeper", company: "Vextolmar Granary" } });
  const { id: caseId } = (await made.json()) as { id: string };
  await call(addArtifact, user, { params: { id: caseId }, body: { kind: "report", reportId } });
  await call(addArtifact, user, { params: { id: caseId }, body: { kind: "resume_version", reportId } });
  await codeFor(email, newBrowser());
  const { subject_id: subjectId } = await getDatabase()
    .selectFrom("users")
    .select("subject_id")
    .where("id", "=", user.userId)
    .executeTakeFirstOrThrow();
  const [userHash = ""] = analyticsHashesOf(user.userId);
  await getDatabase().insertInto("analytics_events").values({ name: "report_opened", user_hash: userHash }).execute();
  const messageId = `<${user.userId}@vextolmar.example>`;
  const sent = { user_id: user.userId, kind: "retention", dedupe_key: "away", message_id: messageId } as const;
  await getDatabase().insertInto("sent_mails").values(sent).execute();
  await getDatabase()
    .insertInto("passes")
    .values({ subject_id: subjectId, plan: "pack", status: "paid", units: 5, amount_minor: 1900, currency: "usd" })
    .execute();
  await sql`insert into pending_analyses (user_id, sealed, lease_expires_at)
    values (${user.userId}, '\\x00', now() + interval '15 minutes')`.execute(getDatabase());
  // An event of theirs, in the queue, and a run of it that was under way.
  const eventId = `reminder:${user.userId}`;
  await sendEvent("report.generate.requested", { analysisId: randomUUID(), userId: user.userId }, { id: eventId });
  await sql`with run as (insert into job_runs (function_id, event_id, idempotency_key)
      values ('firstpass-test', ${eventId}, ${user.userId}) returning id)
    insert into job_steps (run_id, step_id, position, kind, value)
    select id, 'step', 0, 'data', to_jsonb(${reportId}::text) from run`.execute(getDatabase());
  const event = { id: "cs_1", customer_details: { email: email.toUpperCase(), name: "Plimsoll Person" } };
  await getDatabase()
    .insertInto("stripe_events")
    .values({
      id: `evt_${user.userId.slice(0, 8)}`,
      type: "checkout.session.completed",
      status: "done",
      payload: JSON.stringify(event),
      happened_at: new Date(),
    })
    .execute();
  await sql`insert into accounts (user_id, account_id, provider_id) values (${user.userId}, 'a', 'b')`.execute(
    getDatabase(),
  );
  return { user, reportId, caseId, subjectId, userHash };
}

describe("an account's deletion", () => {
  it("leaves no row that leads to the person in any table, and of what was paid a random subject alone", async () => {
    const email = "leaving.person@example.com";
    const { user, reportId, caseId, subjectId, userHash } = await userWithEverything(email);
    const traces = [email, user.userId, reportId, caseId, userHash, "Plimsoll", "Vextolmar"];
    const before = await wholeDatabase();
    for (const trace of traces) expect([trace, before.includes(trace)]).toEqual([trace, true]);
    const other = await signInAs("staying@example.com");
    await saveReport(other, "Staying");
    const response = await call(accountDelete, user, { method: "DELETE" });
    expect([response.status, user.cookies.has("firstpass.session_token")]).toEqual([204, false]);
    const after = await wholeDatabase();
    for (const trace of traces) expect([trace, after.includes(trace)]).toEqual([trace, false]);
    const paid = await getDatabase().selectFrom("passes").selectAll().where("subject_id", "=", subjectId).execute();
    expect(paid).toMatchObject([{ status: "paid", email_hash: null, receipt_url: null }]);
    expect(ReportListSchema.parse(await (await call(reportsGet, other)).json()).reports).toHaveLength(1);
  });

  it("ends every session at once", async () => {
    const here = await signInAs("two-places@example.com");
    const there = await signInAs("two-places@example.com");
    await call(accountDelete, here, { method: "DELETE" });
    expect((await call(accountGet, there)).status).toBe(401);
  });

  it("is no way to new free reads within the month", async () => {
    const email = "comes-back@example.com";
    const user = await signInAs(email);
    expect((await saveReport(user, "First", "auto")).creditsLeft).toBe(2);
    await call(accountDelete, user, { method: "DELETE" });
    const again = await signInAs(email);
    const account = AccountSchema.parse(await (await call(accountGet, again)).json());
    expect(account.credits).toMatchObject({ metered: true, left: 2 });
    expect((await saveReport(again, "Second", "auto")).creditsLeft).toBe(1);
    await call(accountDelete, again, { method: "DELETE" });
    const third = await signInAs(email);
    expect((await saveReport(third, "Third", "auto")).creditsLeft).toBe(0);
  });
});

describe("an account's export", () => {
  it("holds everything, as a file that fits its schema, deleted reports too", async () => {
    const { user, reportId, caseId } = await userWithEverything("exporting@example.com");
    const second = await saveReport(user, "Second");
    await call(reportDelete, user, { method: "DELETE", params: { id: second.reportId ?? "" } });
    const response = await call(exportGet, user);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/);
    const all = AccountExportSchema.parse(await response.json());
    expect(all).toMatchObject({ user: { email: "exporting@example.com" }, preferences: { retention: true } });
    expect(all.reports.map(({ id, deletedAt }) => [id, deletedAt !== null])).toEqual([
      [second.reportId, true],
      [reportId, false],
    ]);
    expect(all.cases).toMatchObject([{ id: caseId, artifactList: [{ kind: "resume_version" }, { kind: "report" }] }]);
    expect(all.credits.map(({ kind }) => kind)).toEqual(["grant", "reserve", "settle"]);
    expect([all.passes.length, all.mails.length, all.sessions.length]).toEqual([1, 1, 1]);
    expect(all.analytics.map(({ name }) => name)).toContain("report_opened");
    expect(all.reads).toMatchObject([{ state: "waiting", reportId: null, endedAt: null }]);
  });
});

describe("an account", () => {
  it("shows its sessions by device, and ends one of them", async () => {
    const firefox = { "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" };
    const here = await signInAs("sessions@example.com");
    const there = newBrowser();
    const code = await codeFor("sessions@example.com", there);
    const { POST: auth } = await import("@/app/api/auth/[...all]/route");
    const body = { email: "sessions@example.com", otp: code };
    await call(auth, there, { body, params: { all: ["sign-in", "email-otp"] }, headers: firefox });
    const { sessions } = AccountSchema.parse(await (await call(accountGet, here)).json());
    expect(sessions.map(({ device, current }) => [device, current])).toEqual([
      ["Firefox on Linux", false],
      [null, true],
    ]);
    const { status } = await call(sessionDelete, here, { method: "DELETE", params: { id: sessions[0]?.id ?? "" } });
    expect([status, (await call(accountGet, there)).status, (await call(accountGet, here)).status]).toEqual([
      204, 401, 200,
    ]);
  });

  it("keeps its preferences, and remembers that it was asked", async () => {
    const user = await signInAs("prefers@example.com");
    const preferences = async () => AccountSchema.parse(await (await call(accountGet, user)).json()).preferences;
    expect(await preferences()).toEqual({ reportReady: true, retention: false, retentionAsked: false });
    await call(accountPatch, user, { method: "PATCH", body: { retention: false } });
    await call(accountPatch, user, { method: "PATCH", body: { reportReady: false } });
    expect(await preferences()).toEqual({ reportReady: false, retention: false, retentionAsked: true });
    expect((await call(accountPatch, user, { method: "PATCH", body: {} })).status).toBe(400);
  });
});

describe("a report's deletion", () => {
  it("takes it out of lists, can be undone, and is final after a week", async () => {
    const user = await signInAs("deletes@example.com");
    const { reportId: id = "" } = await saveReport(user, "Kept for a week");
    const listed = async () => ReportListSchema.parse(await (await call(reportsGet, user)).json()).reports.length;
    await call(reportDelete, user, { method: "DELETE", params: { id } });
    expect([await listed(), (await call(reportGet, user, { params: { id } })).status]).toEqual([0, 404]);
    const other = await signInAs("deletes-nothing@example.com");
    expect(await listDeleted(user.userId)).toMatchObject([{ id, title: "Kept for a week" }]);
    expect(await listDeleted(other.userId)).toEqual([]);
    expect((await call(reportDelete, user, { method: "DELETE", params: { id } })).status).toBe(404);
    await call(reportPatch, user, { method: "PATCH", params: { id }, body: { deleted: false } });
    expect([await listed(), await listDeleted(user.userId)]).toEqual([1, []]);
    await call(reportDelete, user, { method: "DELETE", params: { id } });
    const day = 86_400_000;
    await purgeExpired(new Date(Date.now() + deletedKeptDays * day - 60_000));
    expect((await call(reportPatch, user, { method: "PATCH", params: { id }, body: { deleted: false } })).status).toBe(
      200,
    );
    await call(reportDelete, user, { method: "DELETE", params: { id } });
    await purgeExpired(new Date(Date.now() + deletedKeptDays * day + 60_000));
    expect((await getDatabase().selectFrom("reports").select("id").where("id", "=", id).execute()).length).toBe(0);
  });

  it("searches by title and role whatever the case, and takes % and _ for themselves", async () => {
    const user = await signInAs("searches@example.com");
    for (const role of ["Harbour Pilot", "100% Remote_Editor", "Editor"]) await saveReport(user, role);
    const found = async (search: string) => {
      const response = await call(reportsGet, user, { path: `/?search=${encodeURIComponent(search)}` });
      return ReportListSchema.parse(await response.json()).reports.map(({ title }) => title);
    };
    expect(await found("harbour")).toEqual(["Harbour Pilot"]);
    expect(await found("%")).toEqual(["100% Remote_Editor"]);
    expect(await found("_")).toEqual(["100% Remote_Editor"]);
    expect(await found("EDITOR")).toEqual(["Editor", "100% Remote_Editor"]);
    expect(await found("\\")).toEqual([]);
  });

  it("is paged by cursors that neither repeat nor skip, while reports come and go", async () => {
    const user = await signInAs("pages@example.com");
    for (let count = 0; count < 7; count += 1) await saveReport(user, `Role ${count}`);
    const titles: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `&cursor=${cursor}` : "";
      const page = ReportListSchema.parse(await (await call(reportsGet, user, { path: `/?limit=3${query}` })).json());
      titles.push(...page.reports.map(({ title }) => title));
      if (!cursor) await saveReport(user, "Came meanwhile");
      cursor = page.nextCursor;
    } while (cursor);
    expect(titles).toEqual([6, 5, 4, 3, 2, 1, 0].map((count) => `Role ${count}`));
    for (const forged of ["x", Buffer.from("1.2").toString("base64url"), "%00"]) {
      expect((await call(reportsGet, user, { path: `/?cursor=${encodeURIComponent(forged)}` })).status).toBe(400);
    }
  });
});
