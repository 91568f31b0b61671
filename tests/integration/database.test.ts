import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { parseEnv, setEnv } from "@/lib/config/env";
import { closeDatabase, getDatabase } from "@/lib/db/database";
import { setDatabaseTarget } from "@/lib/db/databaseTarget";
import { dumpSchema } from "@/lib/db/dumpSchema";
import { dumpTypes } from "@/lib/db/dumpTypes";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { pingDatabase } from "@/lib/db/pingDatabase";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "database", "migrations");
let dataDir: string;
let postgres: EmbeddedPostgres;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "firstpass-db-"));
  postgres = await startEmbeddedPostgres({ root, dataDir });
});
afterAll(async () => {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function query<Row>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: postgres.connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("the embedded PostgreSQL", () => {
  it("keeps its password for the owner alone and does not run as root", async () => {
    expect(statSync(join(dataDir, "postgres", "password")).mode & 0o777).toBe(0o600);
    const pid = Number(readFileSync(join(dataDir, "postgres/cluster/data/postmaster.pid"), "utf8").split("\n")[0]);
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const uid = Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
    const namespaced = readFileSync(`/proc/${pid}/uid_map`, "utf8") !== readFileSync("/proc/self/uid_map", "utf8");
    expect(uid !== 0 || namespaced).toBe(true);
  });

  it("listens on the loopback address alone, and asks for the password", async () => {
    expect(await query("show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    const stranger = new Client({ connectionString: postgres.connectionString.replace(/:[^:@/]+@/, ":wrong@") });
    await expect(stranger.connect()).rejects.toMatchObject({ code: "28P01" });
  });

  it("is shared by a second server on the same folder, and outlives it", async () => {
    const second = await startEmbeddedPostgres({ root, dataDir });
    expect([second.reused, second.connectionString]).toEqual([true, postgres.connectionString]);
    await second.stop();
    expect(await query("select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("writes neither statements nor values to its log", async () => {
    await expect(query("select 'canary-4711' from nowhere")).rejects.toThrow();
    await expect(query("do $$ begin raise exception 'x' using detail = 'canary-4712'; end $$")).rejects.toThrow();
    expect(readFileSync(join(dataDir, "postgres/postgres.log"), "utf8")).not.toMatch(/canary/);
  });
});

describe("migrations", () => {
  it("are applied once by ten servers that boot together", async () => {
    const { connectionString } = postgres;
    const runs = await Promise.all(Array.from({ length: 10 }, () => migrateDatabase({ connectionString, folder })));
    expect(runs.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await query("select name from schema_migrations order by id")).toEqual(
      runs.flat().map((name) => ({ name: name.split("/").at(-1) })),
    );
  });

  it("lead to database/schema.sql and to Kysely's types, to the letter", async () => {
    const client = new Client({ connectionString: postgres.connectionString });
    await client.connect();
    const [dumped, types] = [await dumpSchema(client), await dumpTypes(client)];
    await client.end();
    expect(dumped).toBe(readFileSync(join(root, "database", "schema.sql"), "utf8"));
    expect(types).toBe(readFileSync(join(root, "lib", "db", "databaseSchema.ts"), "utf8"));
  });

  it("can be replayed from database/schema.sql into the same shape", async () => {
    await query("create database replayed");
    const client = new Client({ connectionString: postgres.connectionString.replace(/\/firstpass$/, "/replayed") });
    await client.connect();
    const wanted = readFileSync(join(root, "database", "schema.sql"), "utf8");
    await client.query(wanted);
    expect(await dumpSchema(client)).toBe(wanted);
    await client.query("create view seen as select 1");
    await expect(dumpSchema(client)).rejects.toThrow("view seen");
    await client.end();
  });
});

describe("the database of a process", () => {
  afterEach(async () => {
    await closeDatabase();
    setDatabaseTarget(null);
    setEnv(undefined);
  });

  it("takes and gives rows through Kysely", async () => {
    setEnv(parseEnv({}));
    setDatabaseTarget({ kind: "embedded", connectionString: postgres.connectionString });
    const values = { prompt_version: "2026-01", passed: true, metrics: JSON.stringify({ recall: 0.9 }) };
    const row = await getDatabase().insertInto("eval_runs").values(values).returningAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ passed: true, failed_cases: [], metrics: { recall: 0.9 } });
    expect(z.uuid().parse(row.id)).toBe(row.id);
  });

  it("is refused with SERVICE_UNAVAILABLE when there is none", () => {
    setEnv(parseEnv({}));
    expect(() => getDatabase()).toThrow(expect.objectContaining({ code: "SERVICE_UNAVAILABLE" }));
  });

  it("is pinged once by a hundred questions at once, and truthfully", async () => {
    setEnv(parseEnv({}));
    setDatabaseTarget({ kind: "embedded", connectionString: postgres.connectionString });
    Reflect.get(globalThis, Symbol.for("firstpass.processState")).delete("databasePing");
    let asked = 0;
    const ask = async () => {
      asked += 1;
      return true;
    };
    const answers = await Promise.all(Array.from({ length: 100 }, () => pingDatabase(ask)));
    expect([asked, answers.every(({ ok }) => ok)]).toEqual([1, true]);
    Reflect.get(globalThis, Symbol.for("firstpass.processState")).delete("databasePing");
    expect(await pingDatabase()).toMatchObject({ ok: true });
    setDatabaseTarget({ kind: "embedded", connectionString: "postgres://x:y@127.0.0.1:9/none" });
    Reflect.get(globalThis, Symbol.for("firstpass.processState")).delete("databasePing");
    expect(await pingDatabase()).toMatchObject({ ok: false });
  });
});
