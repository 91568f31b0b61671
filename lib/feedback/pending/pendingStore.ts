/**
 * Reads in the background: their rows, as they are asked for and shown. A row holds a sealed text while its read is
 * under way, and the database refuses any other (migration 0011).
 */
import { type Selectable, sql } from "kysely";
import { errorCodes, isErrorCode } from "../../backend/errorCodes";
import type { Database } from "../../billing/ledgerStore";
import { getDatabase } from "../../db/database";
import type { DatabaseSchema } from "../../db/databaseSchema";
import type { PendingRead, PendingState } from "../../validation/pendingSchemas";
import type { ReportSource } from "../../validation/reportSource";
import type { Engine } from "../../validation/schemas";

export type PendingRow = Selectable<DatabaseSchema["pending_analyses"]>;
export type ViewRow = Omit<PendingRow, "sealed">;

export const underWay = ["waiting", "working"] as const satisfies PendingState[];
/** Everything but the text, which only the work itself has a use for. */
export const viewColumns = [
  "id",
  "user_id",
  "source",
  "state",
  "reservation_id",
  "lease_expires_at",
  "created_at",
  "engine",
  "stage",
  "percent",
  "run_id",
  "claim_id",
  "attempts",
  "report_id",
  "error_code",
  "key_hash",
  "key_lease_id",
  "ended_at",
  "told_at",
] as const;

/** A read as its owner is told of it. */
export function toPendingRead(row: ViewRow): PendingRead {
  const errorCode = isErrorCode(row.error_code) ? row.error_code : "ANALYSIS_FAILED";
  return {
    id: row.id,
    state: row.state,
    source: row.source,
    engine: row.engine,
    stage: row.stage,
    fraction: row.percent / 100,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.lease_expires_at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    reportId: row.report_id,
    failure: row.error_code === null ? null : { errorCode, message: errorCodes[errorCode].message },
  };
}

export interface NewPending {
  id: string;
  userId: string;
  source: ReportSource;
  sealed: Buffer;
  engine: Engine;
  reservationId: string | null;
  leaseExpiresAt: Date;
  createdAt: Date;
  key: { hash: string; leaseId: string } | null;
}

/** Stores a read that waits to be taken up. */
export async function insertPending(transaction: Database, given: NewPending): Promise<ViewRow> {
  return transaction
    .insertInto("pending_analyses")
    .values({
      id: given.id,
      user_id: given.userId,
      source: given.source,
      sealed: given.sealed,
      engine: given.engine,
      reservation_id: given.reservationId,
      lease_expires_at: given.leaseExpiresAt,
      created_at: given.createdAt,
      key_hash: given.key?.hash ?? null,
      key_lease_id: given.key?.leaseId ?? null,
    })
    .returning(viewColumns)
    .executeTakeFirstOrThrow();
}

/** Stores a read that needs no work: its key has led to a report before. */
export async function insertDone(
  transaction: Database,
  given: Pick<NewPending, "id" | "userId" | "source" | "createdAt"> & {
    reportId: string;
    engine: Engine;
    keyHash: string;
  },
): Promise<ViewRow> {
  return transaction
    .insertInto("pending_analyses")
    .values({
      id: given.id,
      user_id: given.userId,
      source: given.source,
      sealed: null,
      state: "done",
      stage: "verifying",
      percent: 100,
      engine: given.engine,
      report_id: given.reportId,
      key_hash: given.keyHash,
      lease_expires_at: given.createdAt,
      created_at: given.createdAt,
      ended_at: given.createdAt,
      // It is told of where it was asked for.
      told_at: given.createdAt,
    })
    .returning(viewColumns)
    .executeTakeFirstOrThrow();
}

/** One of a user's reads; null when there is none of that id, or it is another's. */
export async function findPending(userId: string, id: string): Promise<ViewRow | null> {
  const row = await getDatabase()
    .selectFrom("pending_analyses")
    .select(viewColumns)
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row ?? null;
}

/** The newest read of a user under a key, whatever became of it. */
export async function findByKey(database: Database, userId: string, keyHash: string): Promise<ViewRow | null> {
  const row = await database
    .selectFrom("pending_analyses")
    .select(viewColumns)
    .where("user_id", "=", userId)
    .where("key_hash", "=", keyHash)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Reads of a user that are under way, and those that failed and were not put away; newest first. */
export async function listPending(userId: string, limit: number): Promise<ViewRow[]> {
  return getDatabase()
    .selectFrom("pending_analyses")
    .select(viewColumns)
    .where("user_id", "=", userId)
    .where("state", "in", [...underWay, "failed"])
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}

export async function countUnderWay(database: Database, userId: string): Promise<number> {
  const { count } = await database
    .selectFrom("pending_analyses")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("user_id", "=", userId)
    .where("state", "in", underWay)
    .executeTakeFirstOrThrow();
  return count;
}
