/**
 * Puts a backup in the place of a database. It is loaded beside the one in use, at the migrations that it was written
 * at, then brought to the newest ones; only a whole one takes the other's place, which is kept until the next restore.
 */
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { StringDecoder } from "node:string_decoder";
import { createGunzip } from "node:zlib";
import { Client } from "pg";
import { migrateDatabase } from "../migrateDatabase";
import {
  type BackupHead,
  type BackupTable,
  EndSchema,
  HeadSchema,
  quoteName,
  RowSchema,
  TableSchema,
} from "./backupFormat";

const loading = "firstpass_restoring";
const previous = "firstpass_previous";
const rowsAtOnce = 200;

/** What is wrong with a backup or its place, as a sentence for whoever restores it. */
export class RestoreError extends Error {
  override readonly name = "RestoreError";
}

export interface RestoreOptions {
  /** Of the database in use, as one who may create and rename databases. */
  connectionString: string;
  file: string;
  /** The folder of migrations. */
  folder: string;
}

/** Lines end in a line feed alone: readline would also cut at U+2028, which is text. */
async function* linesOf(file: string): AsyncGenerator<unknown> {
  const decoder = new StringDecoder("utf8");
  let open = "";
  for await (const chunk of createReadStream(file).pipe(createGunzip())) {
    const [first = "", ...more] = decoder.write(chunk).split("\n");
    open += first;
    for (const next of more) {
      const value: unknown = JSON.parse(open);
      yield value;
      open = next;
    }
  }
}

/** A file that is no backup, or not a whole one. */
async function* wholeBackup(file: string): AsyncGenerator<unknown> {
  try {
    yield* linesOf(file);
  } catch (cause) {
    throw new RestoreError(`${file} is no backup of Firstpass, or was cut off.`, { cause });
  }
}

async function withClient<Value>(connectionString: string, work: (client: Client) => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString, application_name: "firstpass-restore" });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
function addressOf(connectionString: string, database: string): string {
  const url = new URL(connectionString);
  url.pathname = `/${database}`;
  return url.href;
}

async function insertRows(client: Client, { table, columns }: BackupTable, rows: (string | null)[][]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map(
    (_, row) => `(${columns.map((_name, at) => `$${row * columns.length + at + 1}`).join(", ")})`,
  );
  const list = columns.map(quoteName).join(", ");
  const text = `insert into ${quoteName(table)} (${list}) overriding system value values ${values.join(", ")}`;
  await client.query(text, rows.flat());
}

/** Loads tables and rows up to the end line. @throws RestoreError when it is missing or its count is not met. */
async function load(client: Client, lines: AsyncGenerator<unknown>): Promise<number> {
  let table: BackupTable | null = null;
  let waiting: (string | null)[][] = [];
  let loaded = 0;
  const flush = async () => {
    if (table) await insertRows(client, table, waiting);
    loaded += waiting.length;
    waiting = [];
  };
  for await (const value of lines) {
    if (Array.isArray(value)) {
      waiting.push(RowSchema.parse(value));
      if (waiting.length === rowsAtOnce) await flush();
      continue;
    }
    await flush();
    const end = EndSchema.safeParse(value);
    if (!end.success) table = TableSchema.parse(value);
    else if (end.data.rows === loaded) return loaded;
    else break;
  }
  throw new RestoreError("The backup was cut off: rows are missing at its end.");
}

/** Numbers that are given out go on after the highest that was. */
async function continueIdentities(client: Client): Promise<void> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and a.attidentity <> ''`,
  );
  for (const { table, column } of rows) {
    const [name, quoted] = [quoteName(table), quoteName(column)];
    await client.query(
      `select setval(pg_get_serial_sequence($1, $2), greatest((select max(${quoted}) from ${name}), 1),
         exists (select from ${name}))`,
      [name, column],
    );
  }
}

async function takePlace(server: Client, database: string): Promise<void> {
  try {
    await server.query(`drop database if exists ${previous}`);
    await server.query(`alter database ${quoteName(database)} rename to ${previous}`);
  } catch (cause) {
    throw new RestoreError("The database is in use. Stop Firstpass first, then restore.", { cause });
  }
  await server.query(`alter database ${loading} rename to ${quoteName(database)}`);
}

/**
 * Restores `file` and brings it to the newest migration; how many rows, and the head of the file.
 * @throws RestoreError with what is wrong; the database in use is then as it was.
 */
export async function restoreBackup({
  connectionString,
  file,
  folder,
}: RestoreOptions): Promise<{ rows: number; head: BackupHead }> {
  const lines = wholeBackup(file);
  const head = HeadSchema.safeParse((await lines.next()).value);
  if (!head.success) throw new RestoreError(`${file} is no backup of Firstpass.`);
  const { migrations } = head.data;
  const database = new URL(connectionString).pathname.slice(1);
  const target = addressOf(connectionString, loading);
  return withClient(addressOf(connectionString, "postgres"), async (server) => {
    await server.query(`drop database if exists ${loading}`);
    await server.query(`create database ${loading}`);
    const applied = await migrateDatabase({ connectionString: target, folder, count: migrations.length });
    if (applied.map((name) => basename(name)).join() !== migrations.join()) {
      throw new RestoreError("The backup is of a newer Firstpass than this one. Update, then restore.");
    }
    const rows = await withClient(target, async (client) => {
      // Rows come table by table: what refers to what, and what triggers would add, is in them already.
      await client.query("begin; set local session_replication_role = replica");
      const loaded = await load(client, lines);
      await continueIdentities(client);
      await client.query("commit");
      return loaded;
    });
    await migrateDatabase({ connectionString: target, folder });
    await takePlace(server, database);
    return { rows, head: head.data };
  });
}
