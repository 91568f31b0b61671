import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { queryRows, startDeployment } from "../doubles/deployment";

/** The bar is 20; the suite makes do with fewer. `FAULT_ROUNDS=20 npm test -- tests/faults` measures it. */
const rounds = Number(process.env.FAULT_ROUNDS ?? 5);
const root = join(import.meta.dirname, "../..");
let dataDir: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "firstpass-together-"));
  postgres = await startEmbeddedPostgres({ root, dataDir });
});
afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Names in the order they were applied; a migration that ran twice would be there twice. */
async function appliedTo(connectionString: string): Promise<string[]> {
  const rows = await queryRows<{ name: string }>(connectionString, "select name from schema_migrations order by id");
  return rows.map(({ name }) => name);
}

describe("two servers that boot at once on an empty database", () => {
  it(`are both up after one migration, ${rounds} times`, async () => {
    const migrations = readdirSync(join(root, "database", "migrations"))
      .map((name) => name.replace(/\.sql$/, ""))
      .sort();
    for (let round = 0; round < rounds; round += 1) {
      await queryRows(postgres.connectionString, `create database round_${round}`);
      const connectionString = postgres.connectionString.replace(/\/firstpass$/, `/round_${round}`);
      const booting = await Promise.allSettled([startDeployment(connectionString), startDeployment(connectionString)]);
      const servers = booting.flatMap((boot) => (boot.status === "fulfilled" ? [boot.value] : []));
      try {
        // What a server that did not come up said stands in the failure.
        expect(booting.flatMap((boot) => (boot.status === "rejected" ? [String(boot.reason)] : []))).toEqual([]);
        const ready = () => Promise.all(servers.map(async ({ url }) => (await fetch(`${url}/api/ready`)).status));
        await expect.poll(ready).toEqual([200, 200]);
        const said = servers.flatMap((server) => /migrations applied: (\d+)/.exec(server.said())?.[1] ?? []);
        expect([[], [`${migrations.length}`]]).toContainEqual(said);
        // A machine with much else to do may get to it at a second try, which is not in the words of the start.
        await expect.poll(() => appliedTo(connectionString), { timeout: 30_000 }).toEqual(migrations);
      } finally {
        await Promise.all(servers.map((server) => server.close()));
      }
    }
  }, 600_000);
});
