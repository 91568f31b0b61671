/**
 * A database that cannot serve just now, told apart from a query that is wrong: the former is a 503 to be tried again,
 * the latter a fault of ours. Decided by SQLSTATE (PostgreSQL 18, appendix A), and by its absence: what the server
 * itself refuses carries one, a connection that broke or was not had does not.
 */
import type { DatabaseConnection, PostgresDialectConfig } from "kysely";
import type { Pool } from "pg";
import { DatabaseError } from "pg";
import { AppError } from "../backend/errors";

/** Connection exceptions, insufficient resources, operator intervention (shutdown, crash, a statement out of time). */
const awayStates = /^(?:08|53|57)/;
const retryAfterSeconds = 5;

/** `error` as SERVICE_UNAVAILABLE when it says that the database is away, else as it is. */
export function orAway(error: unknown): unknown {
  // What the driver could not make of our own parameters is ours.
  if (!(error instanceof Error) || error instanceof AppError || error instanceof TypeError) return error;
  if (error instanceof DatabaseError && !awayStates.test(error.code ?? "")) return error;
  return new AppError({ code: "SERVICE_UNAVAILABLE", cause: error, retryAfterSeconds });
}

const sayAway = (error: unknown): never => {
  throw orAway(error);
};

/** Kysely's settings for `pool`, with every failure of a connection told as `orAway` has it. */
export function tellingWhenAway(pool: Pool): PostgresDialectConfig {
  return {
    pool: {
      // Kysely asks the pool for these beside connections.
      options: pool.options,
      connect: () => pool.connect().catch(sayAway),
      end: () => pool.end(),
    },
    async onCreateConnection(connection: DatabaseConnection) {
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = <Row>(...given: Parameters<typeof execute>) => execute<Row>(...given).catch(sayAway);
    },
  };
}
