import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST as leave } from "@/app/api/reads/route";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import { sweepReads } from "@/lib/feedback/pending/sweepReads";
import { jobs } from "@/lib/inngest/functions/jobs";
import { sendEvent } from "@/lib/inngest/sendEvent";
import { type PendingRead, PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { call, signInAs, startTestDatabase, type TestDatabase, testSecret } from "../doubles/accounts";
import { queryRows } from "../doubles/deployment";
import { type JobRunner, startJobRunner } from "../doubles/jobRunner";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { type SmtpDouble, startSmtpDouble } from "../doubles/smtp/startSmtpDouble";
import { resumeText } from "../fixtures/modelReadInput";

let database: TestDatabase;
let double: OpenAiDouble;
let smtp: SmtpDouble;
let runner: JobRunner;
let env: Record<string, string>;
/** Bodies that went to the jobs. */
const sent: string[] = [];

beforeAll(async () => {
  [double, smtp] = [await startOpenAiDouble(), await startSmtpDouble()];
  env = {
    APP_SECRET: testSecret,
    LOG_LEVEL: "silent",
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: double.baseUrl,
  };
  database = await startTestDatabase(env);
  runner = await startJobRunner({
    jobs,
    onRequest: (request) => void request.text().then((body) => sent.push(body)),
  });
});
afterAll(async () => {
  await runner.stop();
  await database.stop();
  await Promise.all([double.close(), smtp.stop()]);
});
beforeEach(() => {
  double.behaviour = { kind: "answer" };
  double.calls = [];
  smtp.taken.length = 0;
  smtp.beforeAnswer = async () => true;
});
afterEach(() => setEnv(parseEnv(env)));

/** Codes go to the outbox; what comes after by SMTP. */
const withSmtp = (more: Record<string, string> = {}): void =>
  setEnv(parseEnv({ ...env, SMTP_URL: smtp.url, MAIL_FROM: "Firstpass <hello@example.com>", ...more }));

interface Left {
  user: Awaited<ReturnType<typeof signInAs>>;
  id: string;
}

async function leaveRead(email: string, more: Record<string, string> = {}, asked: object = {}): Promise<Left> {
  setEnv(parseEnv(env));
  const user = await signInAs(email);
  withSmtp(more);
  const response = await call(leave, user, { body: { text: resumeText, engine: "auto", ...asked } });
  const { id }: PendingRead = PendingReadSchema.parse(await response.json());
  return { user, id };
}

const rowOf = (id: string) =>
  getDatabase().selectFrom("pending_analyses").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const query = <Row>(text: string) => queryRows<Row>(database.postgres.connectionString, text);
const reportsOf = ({ user }: Left) =>
  getDatabase().selectFrom("reports").select(["id", "engine"]).where("user_id", "=", user.userId).execute();
async function ledgerOf({ user }: Left): Promise<string[]> {
  const rows = await getDatabase()
    .selectFrom("credit_ledger")
    .innerJoin("users", "users.subject_id", "credit_ledger.subject_id")
    .select("kind")
    .where("users.id", "=", user.userId)
    .orderBy("position")
    .execute();
  return rows.map(({ kind }) => kind);
}
const subjects = async () => (await smtp.parsed()).map(({ subject, to }) => [subject, to && "text" in to && to.text]);

describe("report.generate.async", () => {
  it("reads, stores, charges and tells, once each; and its owner finds the report by the mail's link", async () => {
    const read = await leaveRead("reads@example.com");
    await runner.settled();
    const row = await rowOf(read.id);
    expect(row).toMatchObject({ state: "done", sealed: null, attempts: 1, told_at: expect.any(Date) });
    expect(await reportsOf(read)).toEqual([{ id: row.report_id, engine: "model" }]);
    expect(await ledgerOf(read)).toEqual(["grant", "reserve", "settle"]);
    expect(await subjects()).toEqual([["Your report is ready", "reads@example.com"]]);
    expect((await smtp.parsed())[0]?.text).toContain(`/reports/${row.report_id}`);
  });

  it("has no word of the text in events, steps, runs, queue or requests, done or failed", async () => {
    const canaries = ["Quillabeth", "grommelspin", "plimsoricant", "Brandlewort", "canary-job@example.com"];
    const text = resumeText
      .replace("Marta Quillen", "Quillabeth Zorvannic")
      .replace("Kept the delay log", "Rebuilt the grommelspin intake, and kept the delay log");
    const asked = { text, jobDescription: "plimsoricant", targetRole: "Brandlewort" };
    await leaveRead("canary-job@example.com", {}, asked);
    await runner.settled();
    double.behaviour = { kind: "answer", answer: "no JSON, but grommelspin" };
    await leaveRead("canary-fails@example.com", { ANALYSIS_FALLBACK: "none" }, asked);
    await runner.settled();
    expect(double.calls.some(({ body }) => JSON.stringify(body).includes("grommelspin"))).toBe(true);
    const tables = await query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and (c.relname like 'job\\_%' or n.nspname = 'graphile_worker')`,
    );
    expect(tables.length).toBeGreaterThan(5);
    const rows = await Promise.all(tables.map(({ name }) => query<object>(`select t::text from ${name} t`)));
    const kept = JSON.stringify(rows) + sent.join("\n");
    expect(kept).toContain("report.generate.requested");
    expect(canaries.filter((canary) => kept.includes(canary))).toEqual([]);
  });

  it("that was tried in vain once is tried again, and charged once", async () => {
    double.next = Array.from({ length: 3 }, () => ({ kind: "fail", status: 503 }) as const);
    const read = await leaveRead("second-try@example.com", { ANALYSIS_FALLBACK: "none" });
    await runner.settled();
    expect(await rowOf(read.id)).toMatchObject({ state: "done", attempts: 2 });
    expect(await reportsOf(read)).toHaveLength(1);
    expect(await ledgerOf(read)).toEqual(["grant", "reserve", "settle"]);
  });

  it("that fails for good fails the read, gives the credit back, deletes the text and tells, once each", async () => {
    double.behaviour = { kind: "refusal" };
    const read = await leaveRead("fails-for-good@example.com", { ANALYSIS_FALLBACK: "none" });
    await runner.settled();
    expect(await rowOf(read.id)).toMatchObject({ state: "failed", sealed: null, error_code: "ANALYSIS_FAILED" });
    expect(double.calls).toHaveLength(1);
    expect(await reportsOf(read)).toEqual([]);
    expect(await ledgerOf(read)).toEqual(["grant", "reserve", "release"]);
    expect(await subjects()).toEqual([["Your read failed, and nothing was used", "fails-for-good@example.com"]]);
  });

  it("whose run is forgotten from its first step on does nothing twice", async () => {
    const read = await leaveRead("forgotten@example.com");
    await runner.settled();
    const [run] = await query<{ id: string }>(
      `select id from job_runs r join job_events e on e.id = r.event_id
      where e.id = 'read:${read.id}'`.replace("select id", "select r.id"),
    );
    await query(`delete from job_steps where run_id = '${run?.id}'`);
    await query(`update pending_analyses set told_at = null where id = '${read.id}'`);
    await query(
      `update job_runs set state = 'queued', ended_at = null, revision = revision + 1 where id = '${run?.id}'`,
    );
    await query(`select graphile_worker.add_job('run',
      json_build_object('runId', id, 'revision', revision), job_key => 'run:' || id) from job_runs where id = '${run?.id}'`);
    await runner.settled();
    expect([double.calls.length, smtp.taken.length, (await reportsOf(read)).length]).toEqual([1, 1, 1]);
    expect(await ledgerOf(read)).toEqual(["grant", "reserve", "settle"]);
    expect((await rowOf(read.id)).told_at).not.toBeNull();
  });

  it("whose event comes twice makes one report and one mail", async () => {
    const read = await leaveRead("event-twice@example.com");
    const data = { analysisId: read.id, userId: read.user.userId };
    expect(await sendEvent("report.generate.requested", data, { id: `read:${read.id}` })).toBe(false);
    await sendEvent("report.generate.requested", data);
    await runner.settled();
    expect([double.calls.length, smtp.taken.length, (await reportsOf(read)).length]).toEqual([1, 1, 1]);
    expect(await ledgerOf(read)).toEqual(["grant", "reserve", "settle"]);
  });

  it("whose mail is refused at first sends it again, and reads no second time", async () => {
    let refusals = 1;
    smtp.beforeAnswer = async () => refusals-- <= 0;
    const read = await leaveRead("slow-mail@example.com");
    await runner.settled();
    expect([double.calls.length, smtp.taken.length]).toEqual([1, 1]);
    expect(await rowOf(read.id)).toMatchObject({ state: "done", attempts: 1, told_at: expect.any(Date) });
  });

  it("whose mail is never taken leaves the report done; the sweep tells later", async () => {
    smtp.beforeAnswer = async () => false;
    const read = await leaveRead("no-mail@example.com");
    await runner.settled();
    expect(await rowOf(read.id)).toMatchObject({ state: "done", told_at: null });
    expect(await ledgerOf(read)).toEqual(["grant", "reserve", "settle"]);
    smtp.beforeAnswer = async () => true;
    const signal = new AbortController().signal;
    expect(await sweepReads(signal, new Date())).toEqual({ failed: 0, told: 0 });
    expect(await sweepReads(signal, new Date(Date.now() + 3 * 60_000))).toEqual({ failed: 0, told: 1 });
    expect(await sweepReads(signal, new Date(Date.now() + 4 * 60_000))).toEqual({ failed: 0, told: 0 });
    expect(smtp.taken).toHaveLength(1);
  });

  it("says nothing to one who wants no such mail, and the report is there", async () => {
    const read = await leaveRead("quiet@example.com");
    await getDatabase()
      .insertInto("email_preferences")
      .values({ user_id: read.user.userId, report_ready: false })
      .onConflict((conflict) => conflict.column("user_id").doUpdateSet({ report_ready: false }))
      .execute();
    await runner.settled();
    expect([smtp.taken.length, (await reportsOf(read)).length]).toEqual([0, 1]);
    expect((await rowOf(read.id)).told_at).not.toBeNull();
  });

  it("of an account that goes meanwhile leaves no row of it, and no mail", async () => {
    double.behaviour = { kind: "stall", afterChars: 400 };
    const read = await leaveRead("goes@example.com");
    await expect.poll(() => double.calls.length).toBe(1);
    await getDatabase().deleteFrom("users").where("id", "=", read.user.userId).execute();
    await expect.poll(() => double.openStreams(), { timeout: 10_000 }).toBe(0);
    await runner.settled();
    const left = await query<{ n: string }>(`select (select count(*) from pending_analyses where id = '${read.id}')
      + (select count(*) from reports where user_id = '${read.user.userId}')
      + (select count(*) from job_events where data::text like '%${read.user.userId}%') as n`);
    expect([Number(left[0]?.n), smtp.taken.length]).toEqual([0, 0]);
  });
});
