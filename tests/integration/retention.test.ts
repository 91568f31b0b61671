/** The word after a week away: who is written to, how often, and what stands in it. */
import { describe, expect, it } from "vitest";
import { DELETE as accountDelete, GET as accountGet, PATCH as accountPatch } from "@/app/api/account/route";
import { DELETE as reportDelete } from "@/app/api/reports/[id]/route";
import { GET as reportsGet } from "@/app/api/reports/route";
import { POST as read } from "@/app/api/resume-feedback-stream/route";
import { parseEnv, setEnv } from "@/lib/config/env";
import { getDatabase } from "@/lib/db/database";
import type { MailTransport } from "@/lib/email/mail";
import { sendRetentionBatch } from "@/lib/inngest/functions/sendRetentionMails";
import { sendEvent } from "@/lib/inngest/sendEvent";
import { dueBefore, everyUser, nextDueRange } from "@/lib/reports/retention/dueUsers";
import { sendRetention } from "@/lib/reports/retention/sendRetention";
import { AccountSchema } from "@/lib/validation/accountSchemas";
import { ReportListSchema } from "@/lib/validation/reportSchemas";
import { type Browser, call, newBrowser, signInAs, testSecret } from "../doubles/accounts";
import { startJobRunner } from "../doubles/jobRunner";
import { setUpMailStage } from "../doubles/mailStage";
import { resumeText } from "../fixtures/modelReadInput";

const stage = setUpMailStage();

type User = Browser & { userId: string };
const day = 86_400_000;
const all = everyUser;
const at = (days = 0) => new Date(Date.now() + days * day);
const services = (now = at()) => ({ signal: new AbortController().signal, now, transport: stage.transport });
const readAs = async (user: Browser) =>
  (await call(read, user, { body: { text: resumeText, engine: "local", targetRole: "Plimsoll Keeper" } })).text();
const wishes = (user: Browser, retention: boolean) =>
  call(accountPatch, user, { method: "PATCH", body: { retention } });
const awaySince = (user: User, days: number) =>
  getDatabase()
    .updateTable("users")
    .set({ last_active_at: at(-days) })
    .where("id", "=", user.userId)
    .execute();
const addresses = () => stage.smtp.taken.map(({ to }) => to[0]?.split("@")[0]).toSorted();

/** Somebody who said yes, has a report, and has been away for `days`. */
async function awayUser(name: string, days = 8): Promise<User> {
  const user = await signInAs(`${name}@example.com`);
  await readAs(user);
  await wishes(user, true);
  await awaySince(user, days);
  return user;
}

describe("the sweep after a week away", () => {
  it("writes to who said yes, has a report and was away for seven days, and to nobody else", async () => {
    await awayUser("due");
    await awayUser("six-days", 6.9);
    const no = await awayUser("said-no");
    await wishes(no, false);
    await awaySince(no, 8);
    const unasked = await signInAs("unasked@example.com");
    await readAs(unasked);
    await awaySince(unasked, 8);
    const empty = await signInAs("no-report@example.com");
    await wishes(empty, true);
    await awaySince(empty, 8);
    const emptied = await awayUser("deleted-report");
    const { reports } = ReportListSchema.parse(await (await call(reportsGet, emptied)).json());
    await call(reportDelete, emptied, { method: "DELETE", params: { id: reports[0]?.id ?? "" } });
    await awaySince(emptied, 8);
    await call(accountDelete, await awayUser("gone"), { method: "DELETE" });
    expect(await sendRetention(all, services())).toMatchObject({ sent: 1, failed: 0 });
    expect(addresses()).toEqual(["due"]);
  });

  it("writes once in a spell, and again in the next one", async () => {
    const user = await awayUser("spells");
    await sendRetention(all, services());
    await sendRetention(all, services(at(1)));
    await sendRetention(all, services(at(300)));
    const times = () => addresses().filter((name) => name === "spells").length;
    expect(times()).toBe(1);
    // Whoever opens a page is back.
    await call(accountGet, user);
    await sendRetention(all, services(at(6)));
    expect(times()).toBe(1);
    await sendRetention(all, services(at(8)));
    expect(times()).toBe(2);
  });

  it("names what is left to fix in the last report, with links to it and to no more mail, and no word of the résumé", async () => {
    const user = await awayUser("reads-it");
    await readAs(user);
    await awaySince(user, 8);
    await sendRetention(all, services());
    const mail = (await stage.smtp.parsed()).find(({ to }) => JSON.stringify(to).includes("reads-it"));
    const { reports } = ReportListSchema.parse(await (await call(reportsGet, user)).json());
    expect(mail?.text).toMatch(/There (are|is) .* left to fix/);
    expect(mail?.text).toContain(`Its score is ${reports[0]?.score}, as in the report before.`);
    expect(mail?.text).toContain(`/reports/${reports[0]?.id}`);
    expect(mail?.headers.get("list-unsubscribe-post") ?? JSON.stringify(mail?.headers.get("list"))).toContain(
      "One-Click",
    );
    const words = new Set(resumeText.match(/[A-Z][a-z]{5,}|\d{3,}/g));
    const told = `${mail?.subject} ${mail?.text?.replace(/https?:\S+/g, "")}`;
    expect([...words, "Plimsoll"].filter((word) => told.includes(word))).toEqual([]);
  });

  it("is not held up by an address that is refused for good, and does not try it again in this spell", async () => {
    await awayUser("refused");
    await awayUser("taken");
    expect(await sendRetention(all, services())).toMatchObject({ sent: 1, refused: 1, failed: 0 });
    expect(await sendRetention(all, services(at(1)))).toMatchObject({ sent: 0, refused: 0 });
    expect(addresses()).toEqual(["taken"]);
  });

  it("that is cut short goes on where it was, and nobody is written to twice", async () => {
    for (const name of ["cut-a", "cut-b", "cut-c", "cut-d"]) await awayUser(name);
    let answered = 0;
    stage.smtp.beforeAnswer = async () => {
      answered += 1;
      return answered <= 2;
    };
    const closed: MailTransport = {
      kind: "smtp",
      async send(mail, signal) {
        if (answered >= 2) throw Object.assign(new Error("gone"), { code: "ECONNRESET" });
        await stage.transport.send(mail, signal);
      },
    };
    await expect(sendRetention(all, { ...services(), transport: closed })).rejects.toMatchObject({
      code: "UPSTREAM_UNAVAILABLE",
    });
    stage.smtp.beforeAnswer = async () => true;
    await sendRetention(all, services());
    expect(addresses()).toEqual(["cut-a", "cut-b", "cut-c", "cut-d"]);
  });

  it("is walked in ranges that cover all who are due, each once", async () => {
    for (let n = 0; n < 7; n += 1) await awayUser(`range-${n}`);
    const before = dueBefore(at());
    const counts: number[] = [];
    let { after } = everyUser;
    for (;;) {
      const range: { through: string; count: number } | null = await nextDueRange(after, before, 3);
      if (!range) break;
      counts.push(range.count);
      await sendRetention({ after, through: range.through }, services());
      after = range.through;
    }
    expect(counts).toEqual([3, 3, 1]);
    expect(addresses()).toEqual(Array.from({ length: 7 }, (_, n) => `range-${n}`));
  });
});

describe("the job of a batch", () => {
  it("is tried again while the mail server falters, until each is written to, once", async () => {
    for (let n = 0; n < 4; n += 1) await awayUser(`job-${n}`);
    setEnv(
      parseEnv({
        APP_SECRET: testSecret,
        LOG_LEVEL: "silent",
        SMTP_URL: stage.smtp.url,
        MAIL_FROM: "hello@firstpass.example",
      }),
    );
    let answered = 0;
    stage.smtp.beforeAnswer = async () => {
      answered += 1;
      return answered % 2 === 0;
    };
    const runner = await startJobRunner({ jobs: [sendRetentionBatch] });
    try {
      await sendEvent("retention.batch.due", everyUser);
      await sendEvent("retention.batch.due", everyUser);
      await runner.settled();
    } finally {
      await runner.stop();
      setEnv(parseEnv({ APP_SECRET: testSecret, LOG_LEVEL: "error" }));
    }
    expect(addresses()).toEqual(["job-0", "job-1", "job-2", "job-3"]);
    expect(answered).toBeGreaterThan(4);
  }, 60_000);
});

describe("the question", () => {
  it("is remembered as asked when it was shown, whatever was answered or not", async () => {
    const user = await signInAs("asked@example.com", newBrowser());
    const preferences = async () => AccountSchema.parse(await (await call(accountGet, user)).json()).preferences;
    expect(await preferences()).toMatchObject({ retention: false, retentionAsked: false });
    await call(accountPatch, user, { method: "PATCH", body: { retentionAsked: true } });
    expect(await preferences()).toMatchObject({ retention: false, retentionAsked: true });
    expect((await call(accountPatch, user, { method: "PATCH", body: { retentionAsked: false } })).status).toBe(400);
  });
});
