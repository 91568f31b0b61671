/**
 * The one pool of connections of this process, and Kysely on top of it. Opened on first use, drained at shutdown.
 * A query lives at most 10 s on the server and waits at most 5 s for a lock of another; a connection is waited for 2 s.
 */
import { Kysely, PostgresDialect } from "kysely";
import { Pool } from "pg";
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";
import { logWarn } from "../observability/logger";
import { onShutdown } from "../observability/shutdown";
import { tellingWhenAway } from "./databaseAway";
import type { DatabaseSchema } from "./databaseSchema";
import { databaseTarget } from "./databaseTarget";

const maxConnections = 10;
const connectTimeoutMs = 2_000;
const statementTimeoutMs = 10_000;
const lockTimeoutMs = 5_000;

interface Opened {
  connectionString: string;
  /** What else stands on this database and ends with it. */
  endings: (() => Promise<void>)[];
  pool: Pool;
  kysely: Kysely<DatabaseSchema>;
}

const slot = () => processState<{ opened: Opened | null }>("database", () => ({ opened: null }));

function open(connectionString: string): Opened {
  const pool = new Pool({
    connectionString,
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    lock_timeout: lockTimeoutMs,
    application_name: "firstpass",
  });
  // An idle connection that breaks (a restart of the database) is replaced on next use; unheard it would end us.
  pool.on("error", (error) => logWarn("database connection lost", { service: "database", error }));
  onShutdown("database pool", closeDatabase);
  return {
    connectionString,
    endings: [],
    pool,
    kysely: new Kysely<DatabaseSchema>({ dialect: new PostgresDialect(tellingWhenAway(pool)) }),
  };
}

function opened(): Opened {
  const { connectionString, reason } = databaseTarget();
  if (!connectionString)
    throw new AppError({ code: "SERVICE_UNAVAILABLE", cause: new Error(`no database: ${reason}`) });
  const state = slot();
  if (state.opened?.connectionString !== connectionString) {
    if (state.opened) void endAll(state.opened);
    state.opened = open(connectionString);
  }
  return state.opened;
}

/**
 * Kysely on the database in force; a query that it cannot serve just now throws AppError SERVICE_UNAVAILABLE.
 * @throws AppError SERVICE_UNAVAILABLE when there is none.
 */
export function getDatabase(): Kysely<DatabaseSchema> {
  return opened().kysely;
}

/** The pool underneath, for what Kysely has no words for. @throws AppError SERVICE_UNAVAILABLE when there is none. */
export function getPool(): Pool {
  return opened().pool;
}

async function endAll({ endings, pool }: Opened): Promise<void> {
  await Promise.all(endings.map((end) => end()));
  await pool.end();
}

/** Has `end` called when the database in force is closed or another takes its place. It must not throw. */
export function whenDatabaseEnds(end: () => Promise<void>): void {
  opened().endings.push(end);
}

/** Ends all connections; the next use opens new ones. */
export async function closeDatabase(): Promise<void> {
  const state = slot();
  const { opened: ending } = state;
  state.opened = null;
  if (ending) await endAll(ending);
}
