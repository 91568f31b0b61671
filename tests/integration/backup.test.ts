import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { main } from "@/lib/cli/main";
import { parseEnv, setEnv } from "@/lib/config/env";
import { restoreBackup } from "@/lib/db/backup/restoreBackup";
import { writeBackup } from "@/lib/db/backup/writeBackup";
import { dumpSchema } from "@/lib/db/dumpSchema";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@/lib/db/embedded/embeddedPostgres";
import { migrateDatabase } from "@/lib/db/migrateDatabase";
import { addUsers, queryRows } from "../doubles/deployment";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "database", "migrations");
let dataDir: string;
let postgres: EmbeddedPostgres;
let databases = 0;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), "firstpass-backup-"));
  postgres = await startEmbeddedPostgres({ root, dataDir });
});
afterAll(async () => {
  setEnv(undefined);
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

let address: string;
let file: string;
beforeEach(async () => {
  databases += 1;
  await queryRows(postgres.connectionString, `create database test_${databases}`);
  address = postgres.connectionString.replace(/\/firstpass$/, `/test_${databases}`);
  file = join(dataDir, `backup-${databases}`);
});

/** What is difficult in text: quotes, lines, backslashes, emoji, null, bytes, arrays of JSON, numbers that are given out. */
async function fill(connectionString: string): Promise<void> {
  const [user] = await addUsers(connectionString, 3);
  const run = (text: string, values: unknown[] = []) => queryRows(connectionString, text, values);
  const hard = "a \"quoted\", 'single'\n\\line\t😀 é \u2028 {1,2} NULL";
  await run("insert into cases (user_id, role, company) values ($1, $2, $3)", [user?.userId, hard, ""]);
  await run("insert into pending_analyses (user_id, sealed, lease_expires_at) values ($1, $2, now())", [
    user?.userId,
    Buffer.from([0, 1, 254, 255, 10, 92]),
  ]);
  await run("insert into eval_runs (prompt_version, passed, failed_cases, metrics) values ($1, true, null, $2)", [
    hard,
    JSON.stringify({ hard, deep: [1, null, { a: "b" }] }),
  ]);
  await run(`insert into credit_ledger (id, subject_id, kind, reason, units, grant_id, expires_at)
    select g.id, g.subject_id, 'grant', 'free', 3, g.id, now() + interval '1 day'
    from (select gen_random_uuid() as id, subject_id from users, generate_series(1, 400)) g`);
}

async function contentOf(connectionString: string): Promise<Record<string, string[]>> {
  const tables = await queryRows<{ name: string }>(
    connectionString,
    "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  const content: Record<string, string[]> = {};
  for (const { name } of tables) {
    if (name === "schema_migrations") continue;
    const rows = await queryRows<{ row: string }>(connectionString, `select t::text as row from ${name} t order by 1`);
    content[name] = rows.map(({ row }) => row);
  }
  return content;
}

async function schemaOf(connectionString: string): Promise<string> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await dumpSchema(client);
  } finally {
    await client.end();
  }
}

const backUp = (connectionString = address) =>
  writeBackup({ connectionString, file, appSecret: null, now: new Date("2026-11-27T12:00:00Z") });
const restore = (connectionString = address) => restoreBackup({ connectionString, file, folder });
const newest = () => readFileSync(join(root, "database", "schema.sql"), "utf8");

describe("a backup", () => {
  it("restored elsewhere has every row of every table to the letter, and goes on counting where it was", async () => {
    await migrateDatabase({ connectionString: address, folder });
    await fill(address);
    const rows = await backUp();
    const wanted = await contentOf(address);
    expect(rows).toBe(Object.values(wanted).reduce((sum, { length }) => sum + length, 0));
    expect(rows).toBeGreaterThan(1_200);
    await queryRows(address, "delete from cases");
    await fill(address);
    await restore();
    expect(await contentOf(address)).toEqual(wanted);
    expect(await schemaOf(address)).toBe(newest());
    const [highest] = await queryRows<{ top: string }>(address, "select max(position) as top from credit_ledger");
    await fill(address);
    const [next] = await queryRows<{ low: string }>(
      address,
      `select min(position) as low from credit_ledger where position > ${highest?.top}`,
    );
    expect(Number(next?.low)).toBe(Number(highest?.top) + 1);
  });

  it("is its owner's alone to read, and is taken while the database is written to", async () => {
    await migrateDatabase({ connectionString: address, folder });
    await fill(address);
    const writing = Array.from({ length: 10 }, () => addUsers(address, 20));
    await Promise.all([backUp(), ...writing]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await restore();
    const [sums] = await queryRows<{ users: string; subjects: string }>(
      address,
      `select (select count(*) from users) as users,
         (select count(*) from credit_subjects where id in (select subject_id from users)) as subjects`,
    );
    expect(sums?.subjects).toBe(sums?.users);
  });

  it("of an older version is brought to the newest tables, with nothing lost", async () => {
    await migrateDatabase({ connectionString: address, folder, count: 4 });
    const [user] = await addUsers(address, 2);
    await queryRows(address, "insert into cases (user_id, role) values ($1, 'Dispatcher')", [user?.userId]);
    await backUp();
    const wanted = await contentOf(address);
    await restore();
    expect(await schemaOf(address)).toBe(newest());
    expect(await contentOf(address)).toMatchObject(wanted);
  });

  it.each([
    ["cut off", () => truncateSync(file, statSync(file).size - 40)],
    ["no backup", () => writeFileSync(file, "hello")],
    ["empty", () => writeFileSync(file, "")],
  ])("that is %s is refused, and the database stays as it was", async (_, spoil) => {
    await migrateDatabase({ connectionString: address, folder });
    await fill(address);
    await backUp();
    const wanted = await contentOf(address);
    spoil();
    await expect(restore()).rejects.toMatchObject({ name: "RestoreError" });
    expect(await contentOf(address)).toEqual(wanted);
  });

  it("of a newer version is refused", async () => {
    await migrateDatabase({ connectionString: address, folder });
    await queryRows(address, "insert into schema_migrations (name, run_on) values ('9999-from-tomorrow', now())");
    await backUp();
    await expect(restore()).rejects.toThrow("newer Firstpass");
  });

  it("is not restored into a database in use, which stays as it was", async () => {
    await migrateDatabase({ connectionString: address, folder });
    await addUsers(address, 1);
    await backUp();
    const user = new Client({ connectionString: address });
    await user.connect();
    await expect(restore()).rejects.toThrow("Stop Firstpass first");
    await user.end();
    expect((await contentOf(address)).users).toHaveLength(1);
  });
});

describe("an older database", () => {
  it("is brought to the newest tables at boot, with nothing lost", async () => {
    await migrateDatabase({ connectionString: address, folder, count: 4 });
    await addUsers(address, 2);
    const wanted = await contentOf(address);
    await migrateDatabase({ connectionString: address, folder });
    expect(await schemaOf(address)).toBe(newest());
    expect(await contentOf(address)).toMatchObject(wanted);
  });
});

describe("firstpass backup and restore", () => {
  const said: string[] = [];
  const console = {
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    readInput: async () => "",
    isInteractive: false,
  };

  it("move one machine's data and its secret to another", async () => {
    const other = mkdtempSync(join(tmpdir(), "firstpass-other-"));
    const secret = "s".repeat(48);
    writeFileSync(join(dataDir, "app-secret"), secret);
    await migrateDatabase({ connectionString: postgres.connectionString, folder });
    await fill(postgres.connectionString);
    setEnv(parseEnv({ DATA_DIR: dataDir }));
    expect(await main(["backup", file], console)).toBe(0);
    setEnv(parseEnv({ DATA_DIR: other }));
    expect(await main(["restore", file], console)).toBe(0);
    expect(readFileSync(join(other, "app-secret"), "utf8").trim()).toBe(secret);
    const moved = await startEmbeddedPostgres({ root, dataDir: other });
    expect(await contentOf(moved.connectionString)).toEqual(await contentOf(postgres.connectionString));
    await moved.stop();
    rmSync(other, { recursive: true, force: true });
    expect(said.join("\n")).toMatch(/rows written to .*\n.*rows of .* restored/s);
  }, 120_000);

  it("are refused where the database is another's, and without one file", async () => {
    const deployment = {
      DATABASE_URL: "postgres://x@127.0.0.1:9/x",
      APP_SECRET: "x".repeat(32),
      APP_URL: "http://x.example",
    };
    setEnv(parseEnv(deployment));
    expect(await main(["backup", file], console)).toBe(2);
    expect(await main(["restore", file], console)).toBe(2);
    expect(await main(["backup"], console)).toBe(2);
  });
});
