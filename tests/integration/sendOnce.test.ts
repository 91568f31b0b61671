/** Mail that is sent once, on a real database and a real SMTP server. */
import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { DELETE as accountDelete, PATCH as accountPatch } from "@/app/api/account/route";
import { getDatabase } from "@/lib/db/database";
import { type Mail, type MailTransport, messageIdOf } from "@/lib/email/mail";
import { type MailOnce, sendMailOnce } from "@/lib/email/sendOnce";
import { readFailedMail, reportReadyMail } from "@/lib/email/templates/readMails";
import { call, signInAs } from "../doubles/accounts";
import { setUpMailStage } from "../doubles/mailStage";

const stage = setUpMailStage();

const reportId = "0190b5a0-0000-7000-8000-0000000000aa";
const readyFor = (userId: string, dedupeKey = reportId): MailOnce => ({
  userId,
  kind: "report_ready",
  dedupeKey,
  write: (to, messageId) => reportReadyMail({ to, userId, messageId, reportId }),
});
const services = () => ({ signal: new AbortController().signal, now: new Date(), transport: stage.transport });
const rowsOf = (userId: string) =>
  getDatabase().selectFrom("sent_mails").selectAll().where("user_id", "=", userId).execute();

describe("a mail that is sent once", () => {
  it("goes out once, however often the step is run, and says so", async () => {
    const { userId } = await signInAs("once@example.com");
    expect(await sendMailOnce(readyFor(userId), services())).toBe("sent");
    expect(await sendMailOnce(readyFor(userId), services())).toBe("already-sent");
    expect(await sendMailOnce(readyFor(userId, "another report"), services())).toBe("sent");
    const [first, second, ...more] = await stage.smtp.parsed();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ subject: "Your report is ready", to: { value: [{ address: "once@example.com" }] } });
    expect(first?.headers.get("list")).toMatchObject({
      unsubscribe: { url: expect.stringContaining("/api/unsubscribe?token=") },
    });
    expect(first?.messageId).not.toBe(second?.messageId);
    const sent = (await rowsOf(userId)).map(({ message_id, sent_at }) => [message_id, sent_at !== null]);
    expect(new Map(sent as [string, boolean][])).toEqual(
      new Map([
        [first?.messageId, true],
        [second?.messageId, true],
      ]),
    );
  });

  it("goes out once of twenty runs at once; those that come meanwhile are to be tried again", async () => {
    const { userId } = await signInAs("at-once@example.com");
    const runs = await Promise.allSettled(Array.from({ length: 20 }, () => sendMailOnce(readyFor(userId), services())));
    const outcomes = runs.map((run) => (run.status === "fulfilled" ? run.value : run.reason.code));
    expect(outcomes.filter((outcome) => outcome === "sent")).toHaveLength(1);
    expect(outcomes.filter((outcome) => !["sent", "already-sent", "SERVICE_UNAVAILABLE"].includes(outcome))).toEqual(
      [],
    );
    expect(stage.smtp.taken).toHaveLength(1);
  });

  it("that the server would not take is tried again under the Message-ID it had", async () => {
    const { userId } = await signInAs("again@example.com");
    const ids: string[] = [];
    stage.smtp.beforeAnswer = async ({ raw }) => {
      ids.push(/^Message-ID: (\S+)/im.exec(raw)?.[1] ?? "none");
      return ids.length > 1;
    };
    await expect(sendMailOnce(readyFor(userId), services())).rejects.toMatchObject({ code: "UPSTREAM_UNAVAILABLE" });
    expect((await rowsOf(userId))[0]?.sent_at).toBeNull();
    expect(await sendMailOnce(readyFor(userId), services())).toBe("sent");
    expect(ids[0]).toBe(ids[1]);
  });

  it("is not sent to whom does not want it by then, nor to an account that is gone", async () => {
    const user = await signInAs("unwanted@example.com");
    await call(accountPatch, user, { method: "PATCH", body: { reportReady: false } });
    expect(await sendMailOnce(readyFor(user.userId), services())).toBe("unwanted");
    await call(accountPatch, user, { method: "PATCH", body: { reportReady: true } });
    expect(await sendMailOnce(readyFor(user.userId), services())).toBe("sent");
    await call(accountDelete, user, { method: "DELETE" });
    expect(await rowsOf(user.userId)).toEqual([]);
    expect(await sendMailOnce(readyFor(user.userId, "later"), services())).toBe("gone");
    expect(stage.smtp.taken).toHaveLength(1);
  });

  it("keeps an account's deletion waiting until it is out, so that no trace of it comes after", async () => {
    const user = await signInAs("between@example.com");
    let deletion: Promise<Response> | undefined;
    let isOut = false;
    const slow: MailTransport = {
      kind: "outbox",
      async send(mail: Mail) {
        deletion = call(accountDelete, user, { method: "DELETE" });
        await expect.poll(waitingForLocks).toBeGreaterThan(0);
        isOut = true;
        await getDatabase()
          .insertInto("outbox_mails")
          .values({ message_id: mail.messageId, to_address: mail.to, subject: "", text_body: "", html_body: "" })
          .execute();
      },
    };
    expect(await sendMailOnce(readyFor(user.userId), { ...services(), transport: slow })).toBe("sent");
    expect([(await deletion)?.status, isOut]).toEqual([204, true]);
    const left = getDatabase().selectFrom("outbox_mails").select("id").where("to_address", "=", "between@example.com");
    expect(await left.execute()).toEqual([]);
  });
});

/** How many statements wait for a lock that another transaction holds. */
async function waitingForLocks(): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) as count from pg_locks where not granted`.execute(
    getDatabase(),
  );
  return Number(rows[0]?.count);
}

describe("a failed read's mail", () => {
  it("says why in the words of its code, and that nothing was used", async () => {
    const { text, subject } = await readFailedMail({
      to: "ada@example.com",
      userId: reportId,
      messageId: messageIdOf("m", undefined),
      code: "UNREADABLE_DOCUMENT",
      source: "linkedin",
    });
    expect(subject).toBe("Your read failed, and nothing was used");
    expect(text).toContain("We could not read any text in that document.");
    expect(text).toContain("no model read was counted");
    expect(text.replace(/\s+/g, " ")).toContain("put your LinkedIn profile in once more");
  });
});
