import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/database";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { addUsers, queryRows, startDeployment } from "../doubles/deployment";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { requestUntilServed } from "../doubles/requestFrom";
import type { ServerProcess } from "../doubles/serverProcess/serverProcess";
import { type SmtpDouble, startSmtpDouble } from "../doubles/smtp/startSmtpDouble";
import { resumeText } from "../fixtures/modelReadInput";

const reads = 10;
const root = join(import.meta.dirname, "../..");
let dataDir: string;
let postgres: EmbeddedPostgres;
let double: OpenAiDouble;
let smtp: SmtpDouble;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "firstpass-kill-read-"));
  postgres = await startEmbeddedPostgres({ root, dataDir });
  await migrateDatabase({ connectionString: postgres.connectionString, folder: join(root, "database", "migrations") });
  [double, smtp] = [await startOpenAiDouble(), await startSmtpDouble()];
});
afterAll(async () => {
  await closeDatabase();
  await Promise.all([double.close(), smtp.stop()]);
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = (): Promise<ServerProcess> =>
  startDeployment(postgres.connectionString, {
    OPENAI_API_KEY: "test",
    OPENAI_BASE_URL: double.baseUrl,
    SMTP_URL: smtp.url,
    MAIL_FROM: "hello@example.com",
  });
const query = <Row>(text: string): Promise<Row[]> => queryRows<Row>(postgres.connectionString, text);
const count = async (of: string): Promise<number> =>
  Number((await query<{ n: string }>(`select count(*) as n from ${of}`))[0]?.n);

async function leave(server: ServerProcess, cookie: string, index: number): Promise<void> {
  // Each by a connection of its own: one that was kept may lead to the server that was killed.
  const { status, text } = await requestUntilServed({
    url: `${server.url}/api/reads`,
    method: "POST",
    headers: {
      "content-type": "application/json",
      "idempotency-key": `reader-${index}`,
      "x-forwarded-for": `10.4.0.${index + 1}`,
      cookie,
    },
    body: JSON.stringify({ text: `${resumeText}\nLine of reader ${index}`, engine: "model" }),
  });
  if (status !== 202) throw new Error(`${status} ${text}`);
}

/** The moment of the end: of the reads of one round, as many rows as `atLeast` are as `where` says. */
const moments = [
  { name: "killed when the first is taken up", where: "state = 'working'", atLeast: 1, signal: "SIGKILL" },
  { name: "killed in the middle of the model's answers", where: "stage = 'writing'", atLeast: 3, signal: "SIGKILL" },
  { name: "killed when the first is stored", where: "state = 'done'", atLeast: 1, signal: "SIGKILL" },
  { name: "told to stop in the middle of them", where: "stage = 'writing'", atLeast: 3, signal: "SIGTERM" },
] as const;
let before = 0;

describe.each(moments)(`a server with ${reads} reads under way that were left to it, $name`, (moment) => {
  it("leaves them to the next one: all end, each is charged once, and no text is left", async () => {
    const users = await addUsers(postgres.connectionString, reads);
    const mine = `user_id in (${users.map(({ userId }) => `'${userId}'`).join(", ")})`;
    const countMine = (where: string): Promise<number> => count(`pending_analyses where ${mine} and ${where}`);
    // Slow enough to be in the middle of the answer when the end comes; one that is told to stop first gives those under
    // way some seconds, in which none may be able to end.
    double.behaviour = { kind: "answer", pieceChars: 60, pieceMs: moment.signal === "SIGTERM" ? 600 : 60 };
    const first = await start();
    await Promise.all(users.map(({ cookie }, index) => leave(first, cookie, before + index)));
    const until = { timeout: 120_000, interval: 20 };
    await expect.poll(() => countMine(moment.where), until).toBeGreaterThanOrEqual(moment.atLeast);
    const { code } = await first.signal(moment.signal);
    await first.close();
    // One that is told to stop ends by itself, within the ten seconds that its supervisor gives it.
    if (moment.signal === "SIGTERM") expect(code).toBe(0);
    const underWay = await countMine("state in ('waiting', 'working')");
    expect(underWay).toBeGreaterThan(0);
    expect(await countMine("sealed is not null")).toBe(underWay);

    double.behaviour = { kind: "answer" };
    const second = await start();
    try {
      const slowly = { timeout: 150_000, interval: 250 };
      await expect.poll(() => countMine("ended_at is not null and told_at is not null"), slowly).toBe(reads);
    } finally {
      await second.close();
    }
    before += reads;
    expect([await countMine("state = 'done'"), await countMine("sealed is not null")]).toEqual([reads, 0]);
    expect(await count("reports")).toBe(before);
    expect(await count("credit_ledger where kind = 'settle'")).toBe(before);
    expect(await count("open_reservations")).toBe(0);
    expect(await count("(select from credit_ledger group by grant_id having sum(units) <> 2) g")).toBe(0);
    const perAddress = Map.groupBy(await smtp.parsed(), ({ to }) => (to && "text" in to ? to.text : ""));
    expect(perAddress.size).toBe(before);
    // A mail whose sender dies between the answer and the commit is the one that may come twice, as the same mail.
    for (const mails of perAddress.values()) expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1);
  }, 400_000);
});
