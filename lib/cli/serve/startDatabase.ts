/**
 * The database at boot: the deployment's own, or the embedded one. Migrations are applied before the first request
 * when it answers; when it does not, reading goes on without it and migrating is tried again until it does.
 */
import { join } from "node:path";
import type { Env } from "../../config/env";
import { setDatabaseTarget } from "../../db/databaseTarget";
import { startEmbeddedPostgres } from "../../db/embedded/embeddedPostgres";
import { migrateDatabase } from "../../db/migrateDatabase";
import { logError, logInfo } from "../../observability/logger";
import { isShuttingDown, onShutdown } from "../../observability/shutdown";

const retryAfterMs = 5_000;

export interface DatabaseStart {
  /** Names of the migrations applied now. */
  applied: string[];
  /** False while the database does not answer. */
  migrated: boolean;
}

async function migrate(connectionString: string, root: string, onMigrated: () => void): Promise<DatabaseStart> {
  const folder = join(root, "database", "migrations");
  try {
    const applied = await migrateDatabase({ connectionString, folder });
    onMigrated();
    return { applied, migrated: true };
  } catch (error) {
    logError("migrations could not be applied", { service: "database", error });
    const retry = setTimeout(async () => {
      if (isShuttingDown()) return;
      const { applied, migrated } = await migrate(connectionString, root, onMigrated);
      if (migrated) logInfo("migrations applied", { service: "database", count: applied.length });
    }, retryAfterMs);
    retry.unref();
    return { applied: [], migrated: false };
  }
}

/** Never throws: a machine without a database reads all the same. `onMigrated` is called once, now or when it is there. */
export async function startDatabase(env: Env, root: string, onMigrated: () => void): Promise<DatabaseStart> {
  if (env.DATABASE_URL) return migrate(env.DATABASE_URL, root, onMigrated);
  try {
    const postgres = await startEmbeddedPostgres({ root, dataDir: env.DATA_DIR });
    onShutdown("embedded PostgreSQL", postgres.stop, "database");
    setDatabaseTarget({ kind: "embedded", connectionString: postgres.connectionString });
    return await migrate(postgres.connectionString, root, onMigrated);
  } catch (error) {
    logError("the embedded database did not start", { service: "database", error });
    const reason = error instanceof Error ? error.message : "it did not start";
    setDatabaseTarget({
      kind: "none",
      connectionString: null,
      reason: `the embedded PostgreSQL did not start: ${reason}`,
    });
    return { applied: [], migrated: false };
  }
}
