import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sweepReservations } from "@/lib/billing/reservations";
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase, getDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { SavedReportSchema } from "@/lib/validation/savedReport";
import { addUsers, queryRows, startDeployment } from "../doubles/deployment";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { resumeText } from "../fixtures/modelReadInput";

/** The bar is 20; the suite makes do with fewer. `FAULT_ROUNDS=20 npm test -- tests/faults` measures it. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 5);
const readsAtOnce = 12;
const root = join(import.meta.dirname, "../..");
let dataDir: string;
let postgres: EmbeddedPostgres;
let double: OpenAiDouble;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "firstpass-kill-"));
  postgres = await startEmbeddedPostgres({ root, dataDir });
  await migrateDatabase({ connectionString: postgres.connectionString, folder: join(root, "database", "migrations") });
  double = await startOpenAiDouble();
});
afterAll(async () => {
  await closeDatabase();
  setDatabaseTarget(null);
  setEnv(undefined);
  await double.close();
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Reader {
  cookie: string;
  address: string;
}

/** Reads a stream as far as it comes; `onEnd` is told of each `done`. Resolves with the id that was acknowledged. */
async function readUntilCut(url: string, { cookie, address }: Reader, onDone: () => void): Promise<string | null> {
  let text = "";
  try {
    const response = await fetch(`${url}/api/resume-feedback-stream`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "idempotency-key": `key-of-${address}`,
        "x-forwarded-for": address,
        cookie,
      },
      body: JSON.stringify({ text: resumeText, engine: "model" }),
    });
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      if (/event: done/.test(text)) onDone();
    }
  } catch {
    // Cut off, as it was meant to be.
  }
  return /"reportId":"([^"]+)"/.exec(text)?.[1] ?? null;
}

const count = async (text: string): Promise<number> =>
  Number((await queryRows<{ count: string }>(postgres.connectionString, `select count(*) from ${text}`))[0]?.count);

describe(`a server killed while it saves, ${rounds} times`, () => {
  it("leaves no half report, loses none that was acknowledged, and no credit is spent without one", async () => {
    const acknowledged: string[] = [];
    let killedMidway = 0;
    for (let round = 0; round < rounds; round += 1) {
      const users = await addUsers(postgres.connectionString, readsAtOnce);
      const server = await startDeployment(postgres.connectionString, {
        OPENAI_API_KEY: "test",
        OPENAI_BASE_URL: double.baseUrl,
      });
      let done = 0;
      // The nth answer of a round is the moment of its end, so that others are being saved just then.
      const killAt = 1 + (round % (readsAtOnce - 2));
      const reads = users.map(({ cookie }, index) =>
        readUntilCut(server.url, { cookie, address: `10.1.${round}.${index}` }, () => {
          done += 1;
          if (done === killAt) server.child.kill("SIGKILL");
        }),
      );
      const ids = (await Promise.all(reads).finally(() => server.close())).filter((id) => id !== null);
      acknowledged.push(...ids);
      if (ids.length < readsAtOnce) killedMidway += 1;
    }
    expect(killedMidway).toBeGreaterThan(rounds / 2);
    const rows = await queryRows<{ id: string; report: unknown }>(
      postgres.connectionString,
      "select id, report from reports",
    );
    const ids = new Set(rows.map(({ id }) => id));
    expect(rows.filter(({ report }) => !SavedReportSchema.safeParse(report).success)).toEqual([]);
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(acknowledged.length);
    const settled = await count("credit_ledger where kind = 'settle'");
    expect([settled, await count("reports where reservation_id is not null")]).toEqual([rows.length, rows.length]);
    expect(await count("idempotency_keys where report_id is not null")).toBe(rows.length);
    expect(
      await count(`reports r where not exists (select from credit_ledger l where l.reservation_id = r.reservation_id
      and l.kind = 'settle')`),
    ).toBe(0);
  }, 600_000);

  it("has every other credit given back once its time is over", async () => {
    setEnv(parseEnv({ LOG_LEVEL: "silent" }));
    setDatabaseTarget({ kind: "embedded", connectionString: postgres.connectionString });
    const tomorrow = new Date(Date.now() + 86_400_000);
    const open = await count("open_reservations");
    expect(open).toBeGreaterThan(0);
    const swept = await getDatabase()
      .transaction()
      .execute((transaction) => sweepReservations(transaction, tomorrow));
    expect([swept, await count("open_reservations")]).toEqual([open, 0]);
    const [sums] = await queryRows<{ wrong: string }>(
      postgres.connectionString,
      `select count(*) as wrong from (select grant_id, sum(units) as left, count(*) filter (where kind = 'settle') as spent
         from credit_ledger group by grant_id) g where g.left <> 3 - g.spent`,
    );
    expect(Number(sums?.wrong)).toBe(0);
  });
});
