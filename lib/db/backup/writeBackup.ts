/** Writes a backup of a database as of one moment, while it is in use; rows are read in pieces, never all at once. */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { Client } from "pg";
import { backupFormat, quoteName } from "./backupFormat";

const rowsAtOnce = 500;

export interface BackupOptions {
  connectionString: string;
  file: string;
  appSecret: string | null;
  now: Date;
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

async function listMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("select name from schema_migrations order by id");
  return rows.map(({ name }) => name);
}

/** Every table but the migrator's own, with the columns that can be written. */
async function listTables(client: Client): Promise<{ table: string; columns: string[] }[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migrations'
       and a.attgenerated = ''
     group by c.relname order by c.relname`,
  );
  return rows;
}

async function* rowsOf(client: Client, table: string, columns: readonly string[]): AsyncGenerator<(string | null)[]> {
  const list = columns.map((column) => `${quoteName(column)}::text`).join(", ");
  await client.query(`declare backup_rows cursor for select ${list} from ${quoteName(table)}`);
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch ${rowsAtOnce} from backup_rows`,
      rowMode: "array",
    });
    yield* rows;
    if (rows.length < rowsAtOnce) break;
  }
  await client.query("close backup_rows");
}

async function* linesOf(client: Client, options: BackupOptions, count: (rows: number) => void): AsyncGenerator<string> {
  const { appSecret, now } = options;
  const migrations = await listMigrations(client);
  yield line({ format: backupFormat, version: 1, createdAt: now.toISOString(), migrations, appSecret });
  let rows = 0;
  for (const { table, columns } of await listTables(client)) {
    yield line({ table, columns });
    for await (const row of rowsOf(client, table, columns)) {
      rows += 1;
      yield line(row);
    }
  }
  yield line({ rows });
  count(rows);
}

/** Writes the file, readable by its owner alone; how many rows are in it. */
export async function writeBackup(options: BackupOptions): Promise<number> {
  const client = new Client({ connectionString: options.connectionString, application_name: "firstpass-backup" });
  await client.connect();
  let rows = 0;
  try {
    await client.query("begin isolation level repeatable read read only");
    const lines = linesOf(client, options, (counted) => {
      rows = counted;
    });
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(options.file, { mode: 0o600 }));
    await client.query("commit");
    return rows;
  } finally {
    await client.end();
  }
}
