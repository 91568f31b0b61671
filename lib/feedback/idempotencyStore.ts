/**
 * What an Idempotency-Key was first used for. A key belongs to its owner and to one body; while its read is under way
 * it is leased, and a lease that was left by a server that died can be taken over.
 */
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { AppError } from "../backend/errors";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";

export interface KeyUse {
  userId: string;
  /** Keyed hashes: neither the key nor the body is written down. */
  keyHash: string;
  bodyHash: string;
}

/** A key's lease: it ends in a stored report, or is given up. */
export interface KeyLease {
  userId: string;
  keyHash: string;
  leaseId: string;
}

const conflict = (message: string, retryAfterSeconds?: number): AppError =>
  new AppError({ code: "CONFLICT", message, retryable: retryAfterSeconds !== undefined, retryAfterSeconds });

type Database = Kysely<DatabaseSchema>;

async function findUse({ userId, keyHash }: KeyUse, database: Database) {
  return database
    .selectFrom("idempotency_keys")
    .select(["body_hash", "report_id", "lease_expires_at"])
    .where("user_id", "=", userId)
    .where("key_hash", "=", keyHash)
    .executeTakeFirst();
}

/** @throws AppError CONFLICT when the key was used for another body. */
export async function assertSameBody(use: KeyUse, database: Database = getDatabase()): Promise<void> {
  const found = await findUse(use, database);
  if (found && found.body_hash !== use.bodyHash) throw conflict("This key was used for another request.");
}

/**
 * The report that a key has led to; null when it is new, or its read came to nothing.
 * @throws AppError CONFLICT for another body, or a read that is still under way.
 */
export async function findReplay(use: KeyUse, now: Date, database: Database = getDatabase()): Promise<string | null> {
  await assertSameBody(use, database);
  const found = await findUse(use, database);
  if (!found) return null;
  if (found.report_id) return found.report_id;
  if (found.lease_expires_at > now) throw conflict("This read is still under way.", 5);
  return null;
}

/** Leases a key until `until`; or the id of the report it has led to. @throws AppError CONFLICT as `findReplay` does. */
export async function leaseKey(
  use: KeyUse,
  now: Date,
  until: Date,
  database: Database = getDatabase(),
): Promise<KeyLease | { reportId: string }> {
  const leaseId = randomUUID();
  const leased = await database
    .insertInto("idempotency_keys")
    .values({
      user_id: use.userId,
      key_hash: use.keyHash,
      body_hash: use.bodyHash,
      lease_id: leaseId,
      lease_expires_at: until,
    })
    .onConflict((found) =>
      found
        .columns(["user_id", "key_hash"])
        .doUpdateSet({ lease_id: leaseId, lease_expires_at: until })
        .where("idempotency_keys.report_id", "is", null)
        .where("idempotency_keys.body_hash", "=", use.bodyHash)
        .where("idempotency_keys.lease_expires_at", "<", now),
    )
    .returning("lease_id")
    .executeTakeFirst();
  if (leased) return { userId: use.userId, keyHash: use.keyHash, leaseId };
  const reportId = await findReplay(use, now, database);
  if (reportId) return { reportId };
  throw conflict("This read is still under way.", 1);
}

/** Binds a key to its report, in the transaction that stores it. @throws AppError CONFLICT when the lease was lost. */
export async function bindKey(transaction: Database, lease: KeyLease, reportId: string): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable("idempotency_keys")
    .set({ report_id: reportId })
    .where("user_id", "=", lease.userId)
    .where("key_hash", "=", lease.keyHash)
    .where("lease_id", "=", lease.leaseId)
    .where("report_id", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw conflict("This key was taken over by another request.");
}

/** Gives up a key whose read came to nothing, so that it can be tried again. */
export async function freeKey(lease: KeyLease, database: Database = getDatabase()): Promise<void> {
  await database
    .deleteFrom("idempotency_keys")
    .where("user_id", "=", lease.userId)
    .where("key_hash", "=", lease.keyHash)
    .where("lease_id", "=", lease.leaseId)
    .where("report_id", "is", null)
    .execute();
}
