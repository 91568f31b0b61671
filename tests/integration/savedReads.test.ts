import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { GET as openGet } from "@/app/api/reports/[id]/route";
import { POST as claim, GET as listGet } from "@/app/api/reports/route";
import { POST as read } from "@/app/api/resume-feedback-stream/route";
import { systemClock } from "@/lib/backend/clock";
import { createCreditMeter } from "@/lib/billing/creditMeter";
import { readersPerNetwork } from "@/lib/billing/freeReads";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import { leaseKey } from "@/lib/feedback/idempotencyStore";
import { untilNoneIsUnheard } from "@/lib/feedback/outliveClient";
import { openReceipt, receiptDays, signReceipt } from "@/lib/security/reportReceipt";
import { ReportListSchema, StoredReportSchema } from "@/lib/validation/reportSchemas";
import { toSavedReport } from "@/lib/validation/savedReport";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { type Browser, call, newBrowser, signInAs, testSecret } from "../doubles/accounts";
import { setUpModelStage } from "../doubles/modelStage";
import { readEvents, type SentEvent } from "../doubles/readEvents";
import { resumeText } from "../fixtures/modelReadInput";

const stage = setUpModelStage();

interface Done {
  engine: string;
  degraded: boolean;
  saved: boolean;
  reportId?: string;
  creditsLeft?: number;
  receipt?: string;
}

interface Asked {
  engine?: string;
  text?: string;
  targetRole?: string;
  key?: string;
}

async function ask(browser: Browser, { key, ...body }: Asked = {}) {
  const response = await call(read, browser, {
    body: { text: resumeText, engine: "auto", ...body },
    headers: key ? { "idempotency-key": key } : {},
  });
  if (response.status !== 200)
    return { status: response.status, events: [] as SentEvent[], body: await response.json() };
  const events = await readEvents(response);
  const last = events.at(-1);
  const report = events.find(({ event }) => event === "report")?.data as ResumeFeedbackResponse | undefined;
  return { status: 200, events, report, end: last?.event, done: last?.data as Done, body: last?.data };
}

const balances = () =>
  getDatabase()
    .selectFrom("credit_ledger")
    .select(["grant_id", sql<number>`sum(units)::int`.as("left")])
    .groupBy("grant_id")
    .execute();
const countReports = async (userId: string) =>
  (await getDatabase().selectFrom("reports").select("id").where("user_id", "=", userId).execute()).length;
const kindsOf = async (subjectOf: string) => {
  const { subject_id } = await getDatabase()
    .selectFrom("users")
    .select("subject_id")
    .where("id", "=", subjectOf)
    .executeTakeFirstOrThrow();
  const rows = await getDatabase()
    .selectFrom("credit_ledger")
    .select("kind")
    .where("subject_id", "=", subject_id)
    .orderBy("position")
    .execute();
  return rows.map(({ kind }) => kind);
};

describe("a read of a signed-in user", () => {
  it("is stored with its credit settled, says so, and can be opened at its address", async () => {
    const ada = await signInAs("ada@example.com");
    const { done, report } = await ask(ada, { targetRole: "Operations lead" });
    expect(done).toMatchObject({ engine: "model", saved: true, creditsLeft: 2 });
    expect(await kindsOf(ada.userId)).toEqual(["grant", "reserve", "settle"]);
    const listed = ReportListSchema.parse(await (await call(listGet, ada)).json());
    expect(listed.reports).toMatchObject([{ id: done?.reportId, title: "Operations lead", engine: "model" }]);
    const opened = await call(openGet, ada, { params: { id: done?.reportId ?? "" } });
    const stored = StoredReportSchema.parse(await opened.json());
    expect(report && stored.report).toEqual(report && toSavedReport(report));
  });

  it("keeps no line that nothing quotes, in any row of the database", async () => {
    const ada = await signInAs("unquoted@example.com");
    const odd = "Zymurgy circle of the old town";
    const { done } = await ask(ada, { engine: "local", text: `${resumeText}\nINTERESTS\n${odd}\n` });
    expect(done?.saved).toBe(true);
    const rows = await getDatabase().selectFrom("reports").selectAll().where("user_id", "=", ada.userId).execute();
    expect(JSON.stringify(rows)).not.toContain(odd);
  });

  it("by the local engine is stored too, and costs nothing", async () => {
    const ada = await signInAs("local@example.com");
    const { done } = await ask(ada, { engine: "local" });
    expect(done).toMatchObject({ engine: "local", saved: true });
    expect(await kindsOf(ada.userId)).toEqual([]);
  });

  it.each([
    ["fails", { kind: "fail", status: 500 }],
    ["is cut", { kind: "cut", atByte: 3_000 }],
    ["cannot be believed", { kind: "lie", lie: "inventedNumbers" }],
  ] as const)("whose model %s is degraded, stored, and costs nothing", async (_, behaviour) => {
    stage.double.behaviour = behaviour;
    const user = await signInAs(`${behaviour.kind}@example.com`);
    const { done } = await ask(user);
    expect(done).toMatchObject({ engine: "local", degraded: true, saved: true, creditsLeft: 3 });
    expect(await kindsOf(user.userId)).toEqual(["grant", "reserve", "release"]);
  });

  it("has three model reads a month; then auto reads locally and says so, and an explicit one is a 402", async () => {
    const user = await signInAs("three@example.com");
    const left = [];
    for (let count = 0; count < 3; count += 1) left.push((await ask(user)).done?.creditsLeft);
    expect(left).toEqual([2, 1, 0]);
    expect((await ask(user)).done).toMatchObject({ engine: "local", degraded: true, creditsLeft: 0, saved: true });
    expect(await ask(user, { engine: "model" })).toMatchObject({
      status: 402,
      body: { errorCode: "PAYMENT_REQUIRED" },
    });
  });

  it("never spends more than there is, with ten reads at once", async () => {
    const user = await signInAs("at-once@example.com");
    const reads = await Promise.all(Array.from({ length: 10 }, () => ask(user)));
    expect(reads.filter(({ done }) => done?.engine === "model")).toHaveLength(3);
    expect((await balances()).every(({ left }) => left >= 0)).toBe(true);
  });
});

describe("a signed-out read", () => {
  it("is not stored, has one model read a month, and its cookie cannot be read by scripts", async () => {
    const browser = newBrowser();
    const first = await ask(browser);
    expect(first.done).toMatchObject({ engine: "model", saved: false, creditsLeft: 0, receipt: expect.any(String) });
    expect([...browser.cookies.keys()]).toEqual(["firstpass.reader"]);
    expect((await ask(browser)).done).toMatchObject({ engine: "local", degraded: true, creditsLeft: 0 });
    expect((await ask(browser, { engine: "model" })).status).toBe(402);
  });

  it("leaves room for others at its address, and no room without end for one who clears cookies", async () => {
    const meter = createCreditMeter(systemClock);
    const reserve = (reader: number, clientKey: string) =>
      meter.reserve({ kind: "anonymous", readerId: `reader-${reader}`, clientKey }, 60_000);
    const readers = Array.from({ length: readersPerNetwork + 5 }, (_, reader) => reader);
    const held = await Promise.all(readers.map((reader) => reserve(reader, "one network")));
    expect(held.filter((reservation) => reservation !== null)).toHaveLength(readersPerNetwork);
    expect(await reserve(0, "one network")).toBeNull();
    expect(await reserve(99, "another network")).not.toBeNull();
  });

  it("counts toward the three of the account that the same browser signs in to", async () => {
    const browser = newBrowser();
    await ask(browser);
    const user = await signInAs("counted@example.com", browser);
    expect((await ask(user)).done?.creditsLeft).toBe(1);
  });

  it("that was left to the local engine counts for nothing", async () => {
    stage.double.behaviour = { kind: "fail", status: 500 };
    const browser = newBrowser();
    expect((await ask(browser)).done).toMatchObject({ degraded: true, creditsLeft: 1 });
    stage.double.behaviour = { kind: "answer" };
    const user = await signInAs("uncounted@example.com", browser);
    expect((await ask(user)).done?.creditsLeft).toBe(2);
  });

  it("takes a forged cookie for none", async () => {
    const browser = newBrowser();
    await ask(browser);
    const [value = ""] = [...browser.cookies.values()];
    const forged = { ...browser, cookies: new Map([["firstpass.reader", value.replace(/^./, "z")]]) };
    await ask(forged);
    expect(forged.cookies.get("firstpass.reader")).not.toBe(value.replace(/^./, "z"));
  });
});

describe("a receipt", () => {
  const signedOutRead = async () => {
    const { done, report } = await ask(newBrowser(), { engine: "local" });
    if (!done?.receipt || !report) throw new Error("no receipt");
    return { receipt: done.receipt, report: toSavedReport(report) };
  };

  it("puts the report into an account, once, and tells the same user of it again", async () => {
    const held = await signedOutRead();
    const [ada, eve] = [await signInAs("claims@example.com"), await signInAs("eve@example.com")];
    const claims = await Promise.all(Array.from({ length: 5 }, () => call(claim, ada, { body: held })));
    const ids = await Promise.all(claims.map(async (response) => ((await response.json()) as { id: string }).id));
    expect(new Set(ids).size).toBe(1);
    expect(await countReports(ada.userId)).toBe(1);
    const stolen = await call(claim, eve, { body: held });
    expect([stolen.status, await countReports(eve.userId)]).toEqual([409, 0]);
    const opened = await call(openGet, ada, { params: { id: ids[0] ?? "" } });
    expect(StoredReportSchema.parse(await opened.json()).report).toEqual(held.report);
  });

  it("is good for one of two accounts that claim at once", async () => {
    const held = await signedOutRead();
    const users = [await signInAs("one-of@example.com"), await signInAs("two-of@example.com")];
    const answers = await Promise.all(users.map((user) => call(claim, user, { body: held })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("fits no report that was changed, and none that was made up", async () => {
    const { receipt, report } = await signedOutRead();
    const ada = await signInAs("forger@example.com");
    const [payload = "", mac = ""] = receipt.split(".");
    const forged = JSON.parse(Buffer.from(payload, "base64url").toString()) as Record<string, unknown>;
    const withScore = { ...report, score: 100 };
    const repacked = Buffer.from(JSON.stringify({ ...forged, degraded: true })).toString("base64url");
    const cases = [
      { receipt, report: withScore },
      { receipt, report: { ...report, findings: [] } },
      { receipt: `${repacked}.${mac}`, report },
      { receipt: `${payload}.${"0".repeat(32)}`, report },
      { receipt: `${payload}.${mac}.`, report },
      { receipt: payload, report },
      { receipt: "x", report },
    ];
    for (const body of cases) expect((await call(claim, ada, { body })).status).toBe(400);
    expect(await countReports(ada.userId)).toBe(0);
  });

  it("fits whatever the order of the report's keys, under the secret before this one, and for thirty days", async () => {
    const { receipt, report } = await signedOutRead();
    const turned = Object.fromEntries(Object.entries(report).reverse()) as typeof report;
    setEnv(
      parseEnv({
        ...stage.env,
        APP_SECRET: "another secret, as long as the first was",
        APP_SECRET_PREVIOUS: testSecret,
      }),
    );
    const opened = openReceipt(receipt, turned, Date.now());
    expect(opened.id).toMatch(/^[0-9a-f-]{36}$/);
    const about = { id: opened.id, degraded: false, resumeHash: "h", targetRole: null, readAt: 0 };
    const old = signReceipt(about, report);
    const days = receiptDays * 86_400_000;
    expect(openReceipt(old, report, days).readAt).toBe(0);
    expect(() => openReceipt(old, report, days + 1)).toThrow(expect.objectContaining({ code: "VALIDATION_ERROR" }));
  });
});

describe("an Idempotency-Key", () => {
  it("replays the stored report, and runs and charges once", async () => {
    const user = await signInAs("replay@example.com");
    const [first, second] = [await ask(user, { key: "the-first-key" }), await ask(user, { key: "the-first-key" })];
    expect(second.done).toMatchObject({ saved: true, reportId: first.done?.reportId, engine: "model", creditsLeft: 2 });
    expect(second.report).toEqual(first.report);
    expect(stage.double.calls).toHaveLength(1);
    expect(await countReports(user.userId)).toBe(1);
    expect(await kindsOf(user.userId)).toEqual(["grant", "reserve", "settle"]);
  });

  it("is its owner's, and one body's", async () => {
    const [user, other] = [await signInAs("owner@example.com"), await signInAs("other@example.com")];
    const first = await ask(user, { key: "shared-by-chance" });
    expect((await ask(user, { key: "shared-by-chance", targetRole: "Else" })).status).toBe(409);
    const theirs = await ask(other, { key: "shared-by-chance" });
    expect(theirs.done?.reportId).not.toBe(first.done?.reportId);
    expect((await ask(user, { key: "short" })).status).toBe(400);
  });

  it("sent ten times at once runs, stores and charges once", async () => {
    const user = await signInAs("same-key@example.com");
    const reads = await Promise.all(Array.from({ length: 10 }, () => ask(user, { key: "ten-at-once" })));
    expect(await countReports(user.userId)).toBe(1);
    expect(stage.double.calls).toHaveLength(1);
    expect(await kindsOf(user.userId)).toEqual(["grant", "reserve", "settle"]);
    const ids = reads.flatMap(({ done }) => (done?.reportId ? [done.reportId] : []));
    expect(new Set(ids).size).toBe(1);
    for (const { status, end, body } of reads) {
      if (status === 200 && end === "done") continue;
      expect(body).toMatchObject({ errorCode: "CONFLICT", retryable: true });
    }
  });

  it("whose read failed can be tried again", async () => {
    setEnv(parseEnv({ ...stage.env, ANALYSIS_FALLBACK: "none" }));
    stage.double.behaviour = { kind: "fail", status: 401 };
    const user = await signInAs("again@example.com");
    expect((await ask(user, { key: "fails-at-first" })).end).toBe("error");
    expect(await countReports(user.userId)).toBe(0);
    stage.double.behaviour = { kind: "answer" };
    expect((await ask(user, { key: "fails-at-first" })).done).toMatchObject({ saved: true, engine: "model" });
    expect(await kindsOf(user.userId)).toEqual(["grant", "reserve", "release", "reserve", "settle"]);
  });

  it("of a server that died is taken over when its lease is over, and its credit is swept", async () => {
    const user = await signInAs("died@example.com");
    await ask(user, { key: "died-with-server" });
    const { subject_id } = await getDatabase()
      .selectFrom("users")
      .select("subject_id")
      .where("id", "=", user.userId)
      .executeTakeFirstOrThrow();
    // What a killed server leaves: a lease without a report, and a reservation nobody ends.
    await sql`delete from reports where user_id = ${user.userId}`.execute(getDatabase());
    await sql`insert into idempotency_keys (user_id, key_hash, body_hash, lease_id, lease_expires_at)
      select ${user.userId}::uuid, 'k', 'b', gen_random_uuid(), now() - interval '1 second'`.execute(getDatabase());
    const past = createCreditMeter({ now: () => Date.now() - 600_000, after: () => () => undefined });
    const payer = { kind: "user", subjectId: subject_id, email: "died@example.com", readerId: null } as const;
    expect(await past.reserve(payer, 1_000)).not.toBeNull();
    expect((await ask(user)).done?.creditsLeft).toBe(1);
    const lease = await leaseKey(
      { userId: user.userId, keyHash: "k", bodyHash: "b" },
      new Date(),
      new Date(Date.now() + 60_000),
    );
    expect(lease).toMatchObject({ leaseId: expect.any(String) });
  });
});

describe("a client that leaves", () => {
  /** Reads until `until` holds, leaves, and waits until nothing goes on. */
  const leaveWhen = async (browser: Browser, until: (text: string) => boolean) => {
    const leaving = new AbortController();
    const response = await call(read, browser, { body: { text: resumeText, engine: "auto" }, signal: leaving.signal });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    while (reader && !until(text)) {
      const next = await reader.read();
      if (next.done) break;
      text += next.value;
    }
    leaving.abort();
    await reader?.cancel().catch(() => undefined);
    await expect.poll(() => stage.double.openStreams()).toBe(0);
    await untilNoneIsUnheard();
  };
  const modelSection = (text: string) => /"engine":"model","value"/.test(text);

  it("before the model's first section ends the work, and has its credit back", async () => {
    stage.double.behaviour = { kind: "stall" };
    const user = await signInAs("early@example.com");
    await leaveWhen(user, (text) => text.includes('"stage":"writing"'));
    await expect.poll(() => kindsOf(user.userId)).toEqual(["grant", "reserve", "release"]);
    expect(await countReports(user.userId)).toBe(0);
  });

  it("after it finds the report in the list, stored and settled", async () => {
    stage.double.behaviour = { kind: "answer", pieceChars: 40, pieceMs: 2 };
    const user = await signInAs("late@example.com");
    await leaveWhen(user, modelSection);
    await expect.poll(() => countReports(user.userId)).toBe(1);
    expect(await kindsOf(user.userId)).toEqual(["grant", "reserve", "settle"]);
  });

  it("after it signed out ends the work, and the read has been had", async () => {
    stage.double.behaviour = { kind: "answer", pieceChars: 40, pieceMs: 2 };
    const browser = newBrowser();
    await leaveWhen(browser, modelSection);
    stage.double.behaviour = { kind: "answer" };
    await expect.poll(async () => (await ask(browser, { engine: "model" })).status).toBe(402);
  });
});

describe("while the database is down", () => {
  it("reading goes on, locally and unsaved; an explicit model read says 503", async () => {
    const user = await signInAs("while-down@example.com");
    setEnv(
      parseEnv({ ...stage.env, DATABASE_URL: "postgres://firstpass:x@127.0.0.1:9/none", APP_URL: "http://localhost" }),
    );
    expect((await ask(user)).done).toMatchObject({ engine: "local", degraded: true, saved: false });
    expect((await ask(newBrowser())).done).toMatchObject({ engine: "local", degraded: true, saved: false });
    expect((await ask(newBrowser(), { engine: "model" })).status).toBe(503);
    expect(stage.double.calls).toEqual([]);
  });
});

describe("while a session cannot be read, though credits can be counted", () => {
  const ledger = () =>
    getDatabase().selectFrom("credit_ledger").select(["id", "kind", "units"]).orderBy("position").execute();
  const readers = () => getDatabase().selectFrom("anonymous_readers").selectAll().execute();

  it("nobody's credit is touched: auto reads locally, an explicit model read can be tried again", async () => {
    const user = await signInAs("not-told@example.com");
    const before = [await ledger(), await readers()];
    await sql`alter table sessions rename to sessions_away`.execute(getDatabase());
    try {
      expect((await ask(user)).done).toMatchObject({ engine: "local", degraded: true, saved: false });
      expect(await ask(user, { engine: "model" })).toMatchObject({ status: 503, body: { retryable: true } });
      expect((await ask(newBrowser())).done).toMatchObject({ engine: "model" });
    } finally {
      await sql`alter table sessions_away rename to sessions`.execute(getDatabase());
    }
    const after = [await ledger(), await readers()];
    // The one who never was signed in has had a free read: granted, reserved, settled.
    expect(after.map((rows, index) => rows.length - (before[index]?.length ?? 0))).toEqual([3, 1]);
    expect((await ask(user, { engine: "model" })).done).toMatchObject({ engine: "model", saved: true, creditsLeft: 2 });
  });
});
