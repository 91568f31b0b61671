/**
 * The end of a read that came to nothing: its text goes, its credit comes back, its key can be used again; in one
 * transaction. A read that has ended before stays as it is.
 */
import { recordEvent } from "../../analytics/recordEvent";
import type { ErrorCode } from "../../backend/errorCodes";
import { type Database, findReservation } from "../../billing/ledgerStore";
import { releaseCredit } from "../../billing/reservations";
import { getDatabase } from "../../db/database";
import { isUnderWay, type PendingRead } from "../../validation/pendingSchemas";
import { freeKey, type KeyLease } from "../idempotencyStore";
import { toPendingRead, type ViewRow } from "./pendingStore";
import { holdPending, writeEnd } from "./pendingWork";

/** The lease of a read's key; null for one without. */
export function keyLeaseOf({ user_id: userId, key_hash: keyHash, key_lease_id: leaseId }: ViewRow): KeyLease | null {
  return keyHash && leaseId ? { userId, keyHash, leaseId } : null;
}

/** Gives a held read's credit back. */
export async function giveCreditBack(transaction: Database, row: ViewRow): Promise<void> {
  const reservation = row.reservation_id ? await findReservation(transaction, row.reservation_id) : null;
  if (reservation) await releaseCredit(transaction, reservation);
}

export type Fruitless = { state: "failed"; errorCode: ErrorCode } | { state: "cancelled" };

/** Ends a read that is held and under way. */
export async function endHeld(transaction: Database, row: ViewRow, end: Fruitless, now: Date): Promise<void> {
  await writeEnd(transaction, row.id, end, now);
  await giveCreditBack(transaction, row);
  const lease = keyLeaseOf(row);
  if (lease) await freeKey(lease, transaction);
}

/**
 * Fails a read, unless it has ended, or (where a run is named) another run has it; what it is now, or null when it is
 * gone.
 */
export async function failRead(
  id: string,
  failure: { errorCode: ErrorCode; runId?: string },
  now: Date,
): Promise<PendingRead | null> {
  let hasFailed = false;
  const row = await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      const held = await holdPending(transaction, id);
      if (!held) return null;
      const { runId, errorCode } = failure;
      const isOthers = runId !== undefined && held.run_id !== null && held.run_id !== runId;
      if (!isUnderWay(held) || isOthers) return held;
      await endHeld(transaction, held, { state: "failed", errorCode }, now);
      hasFailed = true;
      return { ...held, state: "failed" as const, error_code: errorCode, ended_at: now };
    });
  if (row && hasFailed) {
    recordEvent("read_failed", { source: row.source, engine: row.engine, code: failure.errorCode }, row.user_id);
  }
  return row && toPendingRead(row);
}
