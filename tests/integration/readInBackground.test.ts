import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import { GET as state, DELETE as stop } from "@/app/api/reads/[id]/route";
import { POST as leave } from "@/app/api/reads/route";
import { GET as openReport } from "@/app/api/reports/[id]/route";
import { POST as read } from "@/app/api/resume-feedback-stream/route";
import { purgeExpired } from "@/lib/accounts/purgeExpired";
import { createUpstreamGuards, type UpstreamGuards } from "@/lib/analysis/openai/upstreamGuards";
import { systemClock } from "@/lib/backend/clock";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { failRead } from "@/lib/feedback/pending/endRead";
import { openContent } from "@/lib/feedback/pending/pendingContent";
import { leaseMs, underWayMax } from "@/lib/feedback/pending/pendingLease";
import { claimPending } from "@/lib/feedback/pending/pendingWork";
import { runRead } from "@/lib/feedback/pending/runRead";
import { sweepReads } from "@/lib/feedback/pending/sweepReads";
import { type PendingRead, PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { StoredReportSchema } from "@/lib/validation/reportSchemas";
import { toSavedReport } from "@/lib/validation/savedReport";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { type Browser, call, newBrowser, signInAs, testSecret } from "../doubles/accounts";
import { setUpModelStage } from "../doubles/modelStage";
import { readEvents } from "../doubles/readEvents";
import { makeDocx, paragraph } from "../fixtures/documents/makeDocx";
import { resumeText } from "../fixtures/modelReadInput";

const stage = setUpModelStage();
let guards: UpstreamGuards;
beforeEach(() => {
  // What one test's model did is no reason for the next test's to be left alone.
  guards = createUpstreamGuards("model of one test");
});

type User = Browser & { userId: string };
interface Asked {
  text?: string;
  engine?: string;
  targetRole?: string;
  jobDescription?: string;
  key?: string;
}

const asks = (browser: Browser, { key, ...body }: Asked = {}): Promise<Response> =>
  call(leave, browser, {
    body: { text: resumeText, engine: "auto", ...body },
    headers: key ? { "idempotency-key": key } : {},
  });
async function left(browser: Browser, asked: Asked = {}): Promise<PendingRead> {
  const response = await asks(browser, asked);
  expect(response.status).toBe(202);
  return PendingReadSchema.parse(await response.json());
}
const stateOf = async (browser: Browser, id: string): Promise<PendingRead> =>
  PendingReadSchema.parse(await (await call(state, browser, { params: { id } })).json());
const never = new AbortController().signal;
const run = (id: string, runId = `run-${id}`, replaced: Parameters<typeof runRead>[1] = {}) =>
  runRead({ id, runId, signal: never }, { guards: () => guards, ...replaced });

/** The ledger of a user, in order. */
async function ledgerOf({ userId }: User): Promise<string[]> {
  const rows = await getDatabase()
    .selectFrom("credit_ledger")
    .innerJoin("users", "users.subject_id", "credit_ledger.subject_id")
    .select("kind")
    .where("users.id", "=", userId)
    .orderBy("position")
    .execute();
  return rows.map(({ kind }) => kind);
}
const reportsOf = ({ userId }: User) =>
  getDatabase().selectFrom("reports").selectAll().where("user_id", "=", userId).execute();
const rowOf = (id: string) =>
  getDatabase().selectFrom("pending_analyses").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** Every row of every table, as text. */
async function dump(): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
    as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`.execute(getDatabase());
  const texts = await Promise.all(
    tables.map(({ name }) =>
      sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(getDatabase()),
    ),
  );
  return texts.flatMap(({ rows }) => rows.map(({ row }) => row)).join("\n");
}

describe("a read that was left", () => {
  it("waits with a credit held, is read, stored and paid for, and its text is gone", async () => {
    const ada = await signInAs("left@example.com");
    const waiting = await left(ada, { targetRole: "Operations lead" });
    expect(waiting).toMatchObject({ state: "waiting", engine: "model", reportId: null, failure: null });
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve"]);
    const events = getDatabase().selectFrom("job_events").select(["name", "data"]).where("user_id", "=", ada.userId);
    expect(await events.execute()).toEqual([
      { name: "report.generate.requested", data: { analysisId: waiting.id, userId: ada.userId } },
    ]);
    const { reportId } = await run(waiting.id);
    expect(await stateOf(ada, waiting.id)).toMatchObject({ state: "done", fraction: 1, reportId });
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "settle"]);
    expect((await rowOf(waiting.id)).sealed).toBeNull();
    const stored = StoredReportSchema.parse(
      await (await call(openReport, ada, { params: { id: reportId ?? "" } })).json(),
    );
    expect(stored).toMatchObject({ title: "Operations lead", engine: "model", degraded: false });
  });

  it("comes to the very report that the stream would have come to", async () => {
    const ada = await signInAs("same@example.com");
    const asked = { engine: "local", jobDescription: "Wants Excel and route planning" };
    const streamed = await readEvents(await call(read, ada, { body: { text: resumeText, ...asked } }));
    const report = streamed.find(({ event }) => event === "report")?.data as ResumeFeedbackResponse;
    await run((await left(ada, asked)).id);
    const [one, other] = await reportsOf(ada);
    expect(other?.report).toEqual(one?.report);
    expect(other?.resume_hash).toBe(one?.resume_hash);
    expect(other?.report).toEqual(toSavedReport(report));
  });

  it("by the local engine holds no credit; without one, auto reads locally and says so", async () => {
    const ada = await signInAs("locally@example.com");
    const local = await left(ada, { engine: "local" });
    expect(local.engine).toBe("local");
    await run(local.id);
    for (let count = 0; count < 3; count += 1) await run((await left(ada)).id);
    const fourth = await left(ada);
    expect(fourth.engine).toBe("local");
    await run(fourth.id);
    expect((await reportsOf(ada)).map(({ engine, degraded }) => [engine, degraded])).toEqual([
      ["local", false],
      ["model", false],
      ["model", false],
      ["model", false],
      ["local", true],
    ]);
    expect((await asks(ada, { engine: "model" })).status).toBe(402);
    expect(await ledgerOf(ada)).toEqual(["grant", ...Array(3).fill(["reserve", "settle"]).flat()]);
  });

  it("whose model fails is finished by the local engine, and costs nothing", async () => {
    stage.double.behaviour = { kind: "fail", status: 500 };
    const ada = await signInAs("degraded@example.com");
    const { id } = await left(ada);
    await run(id);
    expect(await reportsOf(ada)).toMatchObject([{ engine: "local", degraded: true, reservation_id: null }]);
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
  });

  it("of a file keeps the lines of it and no byte of the file", async () => {
    const ada = await signInAs("file@example.com");
    const form = new FormData();
    const bytes = new Uint8Array(
      makeDocx(
        resumeText
          .split("\n")
          .map((line) => paragraph(line.replaceAll("&", "and")))
          .join(""),
      ),
    );
    form.set("file", new File([bytes], "ada-lovelace-cv.docx"));
    form.set("engine", "local");
    const request = new Request("http://localhost/api/reads", { method: "POST", body: form });
    const headers = Object.fromEntries(request.headers);
    const cookie = [...ada.cookies].map((pair) => pair.join("=")).join("; ");
    const response = await leave(
      new Request("http://localhost/api/reads", {
        method: "POST",
        body: await request.arrayBuffer(),
        headers: { ...headers, cookie, "sec-fetch-site": "same-origin", "x-firstpass-peer": ada.address },
      }),
      { params: Promise.resolve({}) },
    );
    expect(response.status).toBe(202);
    const { id } = PendingReadSchema.parse(await response.json());
    const kept = openContent((await rowOf(id)).sealed ?? Buffer.alloc(0), { id, userId: ada.userId });
    expect(kept.material).toMatchObject({ document: { extraction: { kind: "docx" } } });
    expect(JSON.stringify(kept)).toContain('"text":"EXPERIENCE"');
    expect(JSON.stringify(kept)).not.toMatch(/lovelace|word\/document/);
    expect(await dump()).not.toContain("lovelace");
    expect((await run(id)).reportId).not.toBeNull();
    expect(await reportsOf(ada)).toMatchObject([{ engine: "local" }]);
  });

  it("shows its progress stage by stage while the model writes, and never goes back", async () => {
    stage.double.behaviour = { kind: "answer", pieceChars: 200, pieceMs: 4 };
    const ada = await signInAs("progress@example.com");
    const { id } = await left(ada);
    const seen: PendingRead[] = [];
    const working = run(id);
    for (let last = await stateOf(ada, id); last.state !== "done"; last = await stateOf(ada, id)) seen.push(last);
    await working;
    const stages = seen.map(({ stage }) => ["reading", "checking", "writing", "verifying"].indexOf(stage));
    expect(stages).toEqual(stages.toSorted());
    const fractions = seen.map(({ fraction }) => fraction);
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
    expect(new Set(fractions).size).toBeGreaterThan(2);
  });
});

describe("a text at rest", () => {
  it("is found in no row of any table, before, while and after it is read", async () => {
    const canaries = ["Quillabeth Zorvannic", "rebuilt the grommelspin intake", "plimsoricant", "Brandlewort"];
    const [name, work, posting, role] = canaries;
    const text = `${name}\n\nEXPERIENCE\nIntake Lead, Granary, 2019 - present\n- ${work}\n\nEDUCATION\nBSc, 2018\n`;
    const ada = await signInAs("canary@example.com");
    const { id } = await left(ada, { text, jobDescription: posting, targetRole: role, engine: "local" });
    const found = async () => {
      const all = await dump();
      const bytes = Buffer.from((await rowOf(id)).sealed ?? Buffer.alloc(0)).toString("latin1");
      return canaries.filter(
        (canary) => all.includes(canary) || all.includes(Buffer.from(canary).toString("hex")) || bytes.includes(canary),
      );
    };
    expect(await found()).toEqual([]);
    await claimPending({ id, runId: "first", claimId: crypto.randomUUID(), now: new Date() });
    expect(await found()).toEqual([]);
    await failRead(id, { errorCode: "ANALYSIS_FAILED" }, new Date());
    expect(await found()).toEqual([]);
    expect((await rowOf(id)).sealed).toBeNull();
  });

  it("opens after the secret was turned over, and fails for good once the old one is gone", async () => {
    const ada = await signInAs("rotated@example.com");
    const [first, second] = [await left(ada, { engine: "local" }), await left(ada, { engine: "local" })];
    const APP_SECRET = "another secret, as long as the first was";
    setEnv(parseEnv({ ...stage.env, APP_SECRET, APP_SECRET_PREVIOUS: testSecret }));
    expect((await run(first.id)).reportId).not.toBeNull();
    setEnv(parseEnv({ ...stage.env, APP_SECRET }));
    await expect(run(second.id)).rejects.toMatchObject({ code: "INTERNAL_ERROR", retryable: false });
  });

  it("cannot stay behind when its read has ended, nor be missing while it is under way: the database refuses", async () => {
    const ada = await signInAs("constraint@example.com");
    const { id } = await left(ada, { engine: "local" });
    const set = (values: object) =>
      getDatabase().updateTable("pending_analyses").set(values).where("id", "=", id).execute();
    await expect(set({ sealed: null })).rejects.toThrow(/pending_analyses_text_check/);
    await expect(set({ state: "cancelled", ended_at: new Date() })).rejects.toThrow(/pending_analyses_text_check/);
    await expect(set({ state: "done", sealed: null, ended_at: new Date() })).rejects.toThrow(
      /pending_analyses_report_check/,
    );
  });
});

describe("a read that is delivered twice", () => {
  it("by two runs at once makes one report and one charge", async () => {
    const ada = await signInAs("twice@example.com");
    const { id } = await left(ada);
    const outcomes = await Promise.all([run(id, "one"), run(id, "two"), run(id, "three")]);
    expect(outcomes.filter(({ reportId }) => reportId !== null)).toHaveLength(1);
    expect(await reportsOf(ada)).toHaveLength(1);
    expect(stage.double.calls).toHaveLength(1);
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "settle"]);
  });

  it("after it was stored tells the same report again, to its own run and to another", async () => {
    const ada = await signInAs("again@example.com");
    const { id } = await left(ada);
    const first = await run(id, "one");
    expect([await run(id, "one"), await run(id, "two")]).toEqual([first, first]);
    expect([(await reportsOf(ada)).length, stage.double.calls.length]).toEqual([1, 1]);
  });

  it("to a run whose attempt hangs lets only the later attempt store", async () => {
    stage.double.next = [{ kind: "stall", afterChars: 400 }];
    const ada = await signInAs("zombie@example.com");
    const { id } = await left(ada);
    const hanging = run(id, "one", { timers: { firstTokenMs: 60_000, idleMs: 60_000 } });
    await expect.poll(() => stage.double.calls.length).toBe(1);
    const second = await run(id, "one");
    expect(second.reportId).not.toBeNull();
    expect(await hanging).toEqual(second);
    expect(await reportsOf(ada)).toHaveLength(1);
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "settle"]);
  });
});

describe("a read that comes to nothing", () => {
  it("fails in its owner's eyes, gives the credit back, and lets its key be used again", async () => {
    setEnv(parseEnv({ ...stage.env, ANALYSIS_FALLBACK: "none" }));
    stage.double.behaviour = { kind: "refusal" };
    const ada = await signInAs("fails@example.com");
    const { id } = await left(ada, { key: "the-key-of-it" });
    await expect(run(id, "one")).rejects.toMatchObject({ code: "ANALYSIS_FAILED", retryable: false });
    expect((await stateOf(ada, id)).state).toBe("working");
    await failRead(id, { errorCode: "ANALYSIS_FAILED", runId: "one" }, new Date());
    const failed = await stateOf(ada, id);
    expect(failed).toMatchObject({ state: "failed", failure: { errorCode: "ANALYSIS_FAILED" }, reportId: null });
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
    expect((await rowOf(id)).sealed).toBeNull();
    expect((await run(id, "one")).reportId).toBeNull();
    stage.double.behaviour = { kind: "answer" };
    const again = await left(ada, { key: "the-key-of-it" });
    expect(again.id).not.toBe(id);
    expect((await run(again.id)).reportId).not.toBeNull();
  });

  it("is not failed by the handler of a run that never had it", async () => {
    const ada = await signInAs("others@example.com");
    const { id } = await left(ada, { engine: "local" });
    await claimPending({ id, runId: "one", claimId: crypto.randomUUID(), now: new Date() });
    await failRead(id, { errorCode: "ANALYSIS_FAILED", runId: "two" }, new Date());
    expect((await stateOf(ada, id)).state).toBe("working");
  });

  it.each([
    ["a model that is busy", { kind: "fail", status: 503 }, true],
    ["a model that asks for an hour", { kind: "fail", status: 429, retryAfterSeconds: 3_600 }, false],
    ["a model that will not", { kind: "fail", status: 401 }, false],
  ] as const)("for %s is worth another attempt: said by the error", async (name, behaviour, retryable) => {
    setEnv(parseEnv({ ...stage.env, ANALYSIS_FALLBACK: "none" }));
    stage.double.behaviour = behaviour;
    const ada = await signInAs(`${name.replaceAll(" ", "-")}@example.com`);
    const { id } = await left(ada);
    await expect(run(id)).rejects.toMatchObject({ retryable });
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve"]);
  });

  it("for want of a server is failed by the sweep, once its time is over and not before", async () => {
    const ada = await signInAs("swept@example.com");
    const { id } = await left(ada);
    await claimPending({ id, runId: "dead", claimId: crypto.randomUUID(), now: new Date() });
    await sweepReads(never, new Date(Date.now() + leaseMs - 60_000));
    expect((await stateOf(ada, id)).state).toBe("working");
    await sweepReads(never, new Date(Date.now() + leaseMs + 1));
    expect(await stateOf(ada, id)).toMatchObject({ state: "failed", failure: { errorCode: "TIMEOUT" } });
    expect((await rowOf(id)).sealed).toBeNull();
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
    await purgeExpired(new Date(Date.now() + 6 * 86_400_000));
    expect((await stateOf(ada, id)).state).toBe("failed");
    await purgeExpired(new Date(Date.now() + 8 * 86_400_000));
    expect((await call(state, ada, { params: { id } })).status).toBe(404);
  });

  it("for want of time is failed when it is next taken up, and never read", async () => {
    const ada = await signInAs("late@example.com");
    const { id } = await left(ada);
    const late = { ...systemClock, now: () => Date.now() + leaseMs + 1 };
    expect(await run(id, "late", { clock: late })).toEqual({ reportId: null });
    expect(await stateOf(ada, id)).toMatchObject({ state: "failed", failure: { errorCode: "TIMEOUT" } });
    expect(stage.double.calls).toHaveLength(0);
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
  });
});

describe("stopping a read", () => {
  it("that waits gives everything back, and a second time puts it away", async () => {
    const ada = await signInAs("stops@example.com");
    const { id } = await left(ada);
    const stops = () => call(stop, ada, { method: "DELETE", params: { id } });
    expect((await stops()).status).toBe(204);
    expect((await stateOf(ada, id)).state).toBe("cancelled");
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
    expect((await rowOf(id)).sealed).toBeNull();
    expect((await run(id)).reportId).toBeNull();
    expect((await stops()).status).toBe(204);
    expect((await call(state, ada, { params: { id } })).status).toBe(404);
  });

  it("that is being written ends the call of the model and stores nothing", async () => {
    stage.double.behaviour = { kind: "stall", afterChars: 400 };
    const ada = await signInAs("midway@example.com");
    const { id } = await left(ada);
    const working = run(id, "one", { timers: { firstTokenMs: 60_000, idleMs: 60_000 } });
    await expect.poll(() => stage.double.calls.length).toBe(1);
    await call(stop, ada, { method: "DELETE", params: { id } });
    expect(await working).toEqual({ reportId: null });
    await expect.poll(() => stage.double.openStreams()).toBe(0);
    expect(await reportsOf(ada)).toEqual([]);
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "release"]);
  });

  it("that is done is a conflict, and the report stays", async () => {
    const ada = await signInAs("too-late@example.com");
    const { id } = await left(ada, { engine: "local" });
    await run(id);
    const answer = await call(stop, ada, { method: "DELETE", params: { id } });
    expect([answer.status, (await reportsOf(ada)).length]).toEqual([409, 1]);
  });
});

describe("an Idempotency-Key", () => {
  it("leaves one read however often it is sent, at once or later, under way or done", async () => {
    const ada = await signInAs("keyed@example.com");
    const atOnce = await Promise.all(Array.from({ length: 5 }, () => left(ada, { key: "five-at-once" })));
    const [first] = atOnce;
    expect(new Set(atOnce.map(({ id }) => id)).size).toBe(1);
    const { reportId } = await run(first?.id ?? "");
    expect(await left(ada, { key: "five-at-once" })).toMatchObject({ id: first?.id, state: "done", reportId });
    expect(await reportsOf(ada)).toHaveLength(1);
    expect(await ledgerOf(ada)).toEqual(["grant", "reserve", "settle"]);
  });

  it("is one body's, and is shared with the stream", async () => {
    const ada = await signInAs("shared@example.com");
    const { id } = await left(ada, { key: "for-both-ways" });
    expect((await asks(ada, { key: "for-both-ways", targetRole: "Else" })).status).toBe(409);
    const stream = () =>
      call(read, ada, {
        body: { text: resumeText, engine: "auto" },
        headers: { "idempotency-key": "for-both-ways" },
      });
    expect((await stream()).status).toBe(409);
    const { reportId } = await run(id);
    const done = (await readEvents(await stream())).at(-1)?.data;
    expect(done).toMatchObject({ reportId, saved: true });
    expect(await reportsOf(ada)).toHaveLength(1);
  });

  it("whose report the stream has made is answered with that report", async () => {
    const ada = await signInAs("streamed@example.com");
    const body = { text: resumeText, engine: "local" };
    const events = await readEvents(await call(read, ada, { body, headers: { "idempotency-key": "stream-first" } }));
    const known = await left(ada, { engine: "local", key: "stream-first" });
    expect(events.at(-1)?.data).toMatchObject({ reportId: known.reportId });
    expect(known).toMatchObject({ state: "done", fraction: 1 });
    expect(await reportsOf(ada)).toHaveLength(1);
  });
});

describe("the door of it", () => {
  it("is closed to nobody, and to what no stream would take", async () => {
    expect((await asks(newBrowser())).status).toBe(401);
    const ada = await signInAs("door@example.com");
    expect((await asks(ada, { text: "  " })).status).toBe(400);
    expect((await asks(ada, { text: "x".repeat(30_001) })).status).toBe(400);
    expect((await asks(ada, { key: "short" })).status).toBe(400);
    expect(await getDatabase().selectFrom("pending_analyses").where("user_id", "=", ada.userId).execute()).toEqual([]);
  });

  it("counts together with the stream: ten reads a minute by whichever way", async () => {
    const ada = await signInAs("limited@example.com");
    const statuses = [];
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await asks(ada, { text: " " })).status);
      statuses.push((await call(read, ada, { body: { text: " " } })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(400), 429, 429]);
  });

  it(`lets ${underWayMax} of one user be under way, however many are asked for at once`, async () => {
    const ada = await signInAs("many@example.com");
    const answers = await Promise.all(Array.from({ length: 8 }, () => asks(ada, { engine: "local" })));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array(underWayMax).fill(202), ...Array(8 - underWayMax).fill(429)]);
    expect(answers.find(({ status }) => status === 429)?.headers.get("retry-after")).toBe("30");
  });

  it("shows nobody another's read, nor lets them stop it", async () => {
    const [ada, eve] = [await signInAs("owner@example.com"), await signInAs("stranger@example.com")];
    const { id } = await left(ada, { engine: "local" });
    expect((await call(state, eve, { params: { id } })).status).toBe(404);
    expect((await call(stop, eve, { method: "DELETE", params: { id } })).status).toBe(404);
    expect((await stateOf(ada, id)).state).toBe("waiting");
  });

  it("answers 503 while there is no database, and nothing is left half done", async () => {
    const ada = await signInAs("down@example.com");
    setDatabaseTarget(null);
    expect((await asks(ada)).status).toBe(503);
  });
});
