/**
 * The queue's schema, by the queue's own migrations. It is no part of database/schema.sql and of no backup: what waits
 * in it follows from our own tables and is put there again at boot.
 */
import { Pool } from "pg";
import { createQueueLogger } from "./queueLogger";

/** Called under the lock of the migrations. @throws when the database is down or refuses. */
export async function migrateQueue(connectionString: string, connectTimeoutMs: number): Promise<void> {
  const { runMigrations } = await import("graphile-worker");
  const pgPool = new Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: connectTimeoutMs,
    application_name: "firstpass-migrate",
  });
  pgPool.on("error", () => {});
  pgPool.on("connect", (client) => client.on("error", () => {}));
  try {
    await runMigrations({ pgPool, logger: await createQueueLogger(), preset: {} });
  } finally {
    await pgPool.end().catch(() => {});
  }
}
