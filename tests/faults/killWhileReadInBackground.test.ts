import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/database";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { addUsers, queryRows, startDeployment } from "../doubles/deployment";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
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

async function leave(server: ServerProcess, cookie: string, index: number): Promise<string> {
  const response = await fetch(`${server.url}/api/reads`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": `10.4.0.${index}`, cookie },
    body: JSON.stringify({ text: `${resumeText}\nLine of reader ${index}`, engine: "model" }),
  });
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  return PendingReadSchema.parse(await response.json()).id;
}

describe(`a server that is killed while it makes ${reads} reads that were left to it`, () => {
  it("leaves them to the next one: all end, each is charged once, and no text is left", async () => {
    const users = await addUsers(postgres.connectionString, reads);
    // Slow enough to be in the middle of the answer when the end comes.
    double.behaviour = { kind: "answer", pieceChars: 40, pieceMs: 200 };
    const first = await start();
    await Promise.all(users.map(({ cookie }, index) => leave(first, cookie, index)));
    await expect.poll(() => count("pending_analyses where stage = 'writing'"), { timeout: 60_000 }).toBeGreaterThan(2);
    const underWay = await count("pending_analyses where state in ('waiting', 'working')");
    first.child.kill("SIGKILL");
    await first.close();
    expect(underWay).toBeGreaterThan(0);
    expect(await count("pending_analyses where sealed is not null")).toBe(underWay);

    double.behaviour = { kind: "answer" };
    const second = await start();
    try {
      await expect
        .poll(() => count("pending_analyses where state in ('waiting', 'working')"), {
          timeout: 120_000,
          interval: 500,
        })
        .toBe(0);
      await expect
        .poll(() => count("pending_analyses where told_at is not null"), { timeout: 60_000, interval: 500 })
        .toBe(reads);
    } finally {
      await second.close();
    }
    expect(await count("pending_analyses where state = 'done'")).toBe(reads);
    expect(await count("pending_analyses where sealed is not null")).toBe(0);
    expect(await count("reports")).toBe(reads);
    expect(await count("credit_ledger where kind = 'settle'")).toBe(reads);
    expect(await count("open_reservations")).toBe(0);
    const wrong = `(select grant_id from credit_ledger group by grant_id having sum(units) <> 2) g`;
    expect(await count(wrong)).toBe(0);
    const mails = await smtp.parsed();
    const perAddress = Map.groupBy(mails, ({ to }) => (to && "text" in to ? to.text : ""));
    expect(perAddress.size).toBe(reads);
    // A mail whose sender dies between the answer and the commit is the one that may come twice, as the same mail.
    for (const of of perAddress.values()) expect(new Set(of.map(({ messageId }) => messageId)).size).toBe(1);
    expect(mails.length).toBeLessThanOrEqual(reads + 1);
  }, 300_000);
});
