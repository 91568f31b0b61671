/**
 * Brings a database to the newest migration, and the queue's own schema (graphile_worker) with it. Servers that boot at
 * once take turns on an advisory lock; each migration is a transaction of its own.
 */
import { runner } from "node-pg-migrate";
import { Client } from "pg";
import { migrateQueue } from "./migrateQueue";

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface MigrateOptions {
  connectionString: string;
  /** The folder of NNNN-verb-noun.sql. */
  folder: string;
  /** At most so many, for a database that is to be at an older state, without the queue; all that are missing when absent. */
  count?: number;
  /** How long to wait for the first connection. */
  connectTimeoutMs?: number;
}

/** Applies what is missing and returns the names of what was applied. @throws when the database is down or refuses. */
export async function migrateDatabase({
  connectionString,
  folder,
  count,
  connectTimeoutMs = 5_000,
}: MigrateOptions): Promise<string[]> {
  const client = new Client({
    connectionString,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: "firstpass-migrate",
  });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('firstpass.migrations', 0))");
    const applied = await runner({
      dbClient: client,
      dir: folder,
      direction: "up",
      ...(count === undefined ? {} : { count }),
      migrationsTable: "schema_migrations",
      advisoryLockMode: "wait",
      singleTransaction: false,
      logger: silent,
    });
    if (count === undefined) await migrateQueue(connectionString, connectTimeoutMs);
    return applied.map((migration) => migration.name);
  } finally {
    await client.end().catch(() => {});
  }
}
