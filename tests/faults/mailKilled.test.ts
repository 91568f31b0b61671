/**
 * A sender killed while it sends one mail, at every moment that matters: before the server's answer, between the answer
 * and the commit, after the commit, and at random. After each it is run again until it says that the mail is out.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDatabase, type TestDatabase } from "../doubles/accounts";
import { addUsers, queryRows } from "../doubles/deployment";
import { type SmtpDouble, startSmtpDouble } from "../doubles/smtp/startSmtpDouble";

const root = join(import.meta.dirname, "../..");
const script = join(root, "runtime", "test", "sendOneMail.mjs");
let database: TestDatabase;
let smtp: SmtpDouble;
let userId: string;

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ["tests/doubles/mailSender/sendOneMail.ts"],
    outfile: script,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node22",
    external: ["pg-native", "@sentry/nextjs", "next"],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: "warning",
  });
  [database, smtp] = [await startTestDatabase(), await startSmtpDouble()];
  userId = (await addUsers(database.postgres.connectionString, 1))[0]?.userId ?? "";
}, 120_000);
afterAll(async () => {
  await smtp.stop();
  await database.stop();
});

const query = <Row>(text: string, values: unknown[] = []) =>
  queryRows<Row>(database.postgres.connectionString, text, values);

interface Sender {
  child: ChildProcess;
  /** What it said before it ended. */
  said: Promise<string>;
}

function startSender(key: string): Sender {
  const { connectionString } = database.postgres;
  const child = spawn(process.execPath, [script, connectionString, smtp.url, userId, key], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout?.on("data", (chunk) => (text += chunk));
  return { child, said: once(child, "close").then(() => text) };
}

/** Runs it as a queue does: again until the mail is out. */
async function untilOut(key: string): Promise<string> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const outcome = await startSender(key).said;
    if (outcome !== "SERVICE_UNAVAILABLE") return outcome;
  }
  throw new Error("never out");
}

const idsOf = async (since: number): Promise<(string | undefined)[]> =>
  (await smtp.parsed()).slice(since).map(({ messageId }) => messageId);

describe("a sender that is killed", () => {
  it("before the server's answer has sent nothing, and the next run sends it once", async () => {
    const since = smtp.taken.length;
    const first = startSender("before");
    smtp.beforeAnswer = async () => {
      first.child.kill("SIGKILL");
      await first.said;
      return false;
    };
    expect(await first.said).toBe("");
    smtp.beforeAnswer = async () => true;
    expect(await untilOut("before")).toBe("sent");
    expect(await idsOf(since)).toHaveLength(1);
  }, 120_000);

  it("between the answer and the commit sends it once more, under the same Message-ID", async () => {
    const since = smtp.taken.length;
    const keeper = new Client({ connectionString: database.postgres.connectionString });
    await keeper.connect();
    smtp.beforeAnswer = async () => {
      // From here on the row cannot be written to, so that the sender has its answer and waits.
      await keeper.query("begin");
      await keeper.query("lock table sent_mails in share mode");
      return true;
    };
    const first = startSender("between");
    const waiting =
      "select count(*)::int as count from pg_locks where not granted and relation = 'sent_mails'::regclass";
    await expect.poll(async () => (await query<{ count: number }>(waiting))[0]?.count, { timeout: 20_000 }).toBe(1);
    first.child.kill("SIGKILL");
    expect(await first.said).toBe("");
    smtp.beforeAnswer = async () => true;
    await keeper.query("rollback");
    await keeper.end();
    expect(await untilOut("between")).toBe("sent");
    const ids = await idsOf(since);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  }, 120_000);

  it("after the commit sends nothing more", async () => {
    const since = smtp.taken.length;
    expect(await startSender("after").said).toBe("sent");
    expect(await untilOut("after")).toBe("already-sent");
    expect(await idsOf(since)).toHaveLength(1);
  }, 120_000);

  it("at random, twenty times: none is lost, and one that goes twice bears one Message-ID", async () => {
    for (let round = 0; round < 20; round += 1) {
      const since = smtp.taken.length;
      const key = `random-${round}`;
      const first = startSender(key);
      const killWithin = (ms: number) => setTimeout(() => first.child.kill("SIGKILL"), Math.random() * ms);
      const isAfterAnswer = round % 2 === 0;
      smtp.beforeAnswer = async () => {
        if (isAfterAnswer) killWithin(8);
        return true;
      };
      if (!isAfterAnswer) {
        await expect.poll(() => claimedAt(key), { timeout: 20_000 }).toBe(1);
        killWithin(40);
      }
      await first.said;
      smtp.beforeAnswer = async () => true;
      expect(["sent", "already-sent"]).toContain(await untilOut(key));
      const ids = await idsOf(since);
      expect([key, ids.length >= 1 && ids.length <= 2, new Set(ids).size]).toEqual([key, true, 1]);
    }
    const open = await query("select 1 from sent_mails where sent_at is null");
    expect(open).toEqual([]);
  }, 240_000);
});

async function claimedAt(key: string): Promise<number> {
  const rows = await query<{ count: number }>("select count(*)::int as count from sent_mails where dedupe_key = $1", [
    key,
  ]);
  return rows[0]?.count ?? 0;
}
