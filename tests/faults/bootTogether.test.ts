import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { queryRows, startDeployment } from "../doubles/deployment";

const rounds = 20;
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

describe("two servers that boot at once on an empty database", () => {
  it(`are both up after one migration, ${rounds} times`, async () => {
    const migrations = readdirSync(join(root, "database", "migrations")).map((name) => name.replace(/\.sql$/, ""));
    for (let round = 0; round < rounds; round += 1) {
      await queryRows(postgres.connectionString, `create database round_${round}`);
      const connectionString = postgres.connectionString.replace(/\/firstpass$/, `/round_${round}`);
      const servers = await Promise.all([startDeployment(connectionString), startDeployment(connectionString)]);
      const ready = await Promise.all(servers.map(({ url }) => fetch(`${url}/api/ready`)));
      expect(ready.map(({ status }) => status)).toEqual([200, 200]);
      const applied = servers.flatMap(({ said }) => /migrations applied: (\d+)/.exec(said())?.[1] ?? []);
      expect(applied).toEqual([`${migrations.length}`]);
      const names = await queryRows<{ name: string }>(
        connectionString,
        "select name from schema_migrations order by id",
      );
      expect(names.map(({ name }) => name)).toEqual(migrations.sort());
      await Promise.all(servers.map((server) => server.close()));
    }
  }, 600_000);
});
