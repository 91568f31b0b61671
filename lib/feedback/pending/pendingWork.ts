/**
 * Reads in the background as they are worked on: taken up, held, ended, told of. Locks are taken in the order subject,
 * user, read, reservation, grant, key.
 */
import { sql } from "kysely";
import { type Database, holdSubject } from "../../billing/ledgerStore";
import { getDatabase } from "../../db/database";
import type { ProgressStage } from "../../validation/schemas";
import { type PendingRow, underWay, type ViewRow, viewColumns } from "./pendingStore";

/**
 * Takes a read up for a run, or again for a later attempt of the same run: null when it has ended, its time is over, or
 * another run has it.
 */
export async function claimPending(given: {
  id: string;
  runId: string;
  claimId: string;
  now: Date;
}): Promise<PendingRow | null> {
  const row = await getDatabase()
    .updateTable("pending_analyses")
    .set((row) => ({
      state: "working",
      run_id: given.runId,
      claim_id: given.claimId,
      stage: "reading",
      percent: 0,
      attempts: sql<number>`${row.ref("attempts")} + 1`,
    }))
    .where("id", "=", given.id)
    .where("state", "in", underWay)
    .where((row) => row.or([row("run_id", "is", null), row("run_id", "=", given.runId)]))
    .where("lease_expires_at", ">", given.now)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** A read of whatever owner: for the work itself. */
export async function findAnyPending(id: string): Promise<ViewRow | null> {
  const row = await getDatabase()
    .selectFrom("pending_analyses")
    .select(viewColumns)
    .where("id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** Notes how far a claim's work is. False when the claim is no longer the one at work. */
export async function noteProgress(
  claim: { id: string; claimId: string },
  progress: { stage: ProgressStage; percent: number },
): Promise<boolean> {
  const { numUpdatedRows } = await getDatabase()
    .updateTable("pending_analyses")
    .set(progress)
    .where("id", "=", claim.id)
    .where("claim_id", "=", claim.claimId)
    .where("state", "=", "working")
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** True while that claim is the one at work. */
export async function isAtWork(claim: { id: string; claimId: string }): Promise<boolean> {
  const row = await getDatabase()
    .selectFrom("pending_analyses")
    .select("id")
    .where("id", "=", claim.id)
    .where("claim_id", "=", claim.claimId)
    .where("state", "=", "working")
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * Holds a read until the transaction ends, and before it whose credits it uses and whose it is, so that an account is
 * not deleted meanwhile; null when it is gone, or not that user's.
 */
export async function holdPending(transaction: Database, id: string, userId?: string): Promise<ViewRow | null> {
  const owner = await transaction
    .selectFrom("pending_analyses as read")
    .innerJoin("users", "users.id", "read.user_id")
    .select(["users.id", "users.subject_id"])
    .where("read.id", "=", id)
    .$if(userId !== undefined, (query) => query.where("read.user_id", "=", userId ?? ""))
    .executeTakeFirst();
  if (!owner) return null;
  await holdSubject(transaction, owner.subject_id);
  await transaction.selectFrom("users").select("id").where("id", "=", owner.id).forKeyShare().execute();
  const row = await transaction
    .selectFrom("pending_analyses")
    .select(viewColumns)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

export type PendingEnd =
  | { state: "done"; reportId: string }
  | { state: "failed"; errorCode: string }
  | { state: "cancelled" };

/** Writes the end of a read that is held, and takes its text away. */
export async function writeEnd(transaction: Database, id: string, end: PendingEnd, now: Date): Promise<void> {
  await transaction
    .updateTable("pending_analyses")
    .set({
      state: end.state,
      sealed: null,
      ended_at: now,
      ...(end.state === "done" ? { report_id: end.reportId, stage: "verifying", percent: 100 } : {}),
      ...(end.state === "failed" ? { error_code: end.errorCode } : {}),
      // Who stops a read knows it.
      ...(end.state === "cancelled" ? { told_at: now } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** Reads whose time is over and that have not ended, the oldest first. */
export async function listOverdue(now: Date, limit: number): Promise<string[]> {
  const rows = await getDatabase()
    .selectFrom("pending_analyses")
    .select("id")
    .where("state", "in", underWay)
    .where("lease_expires_at", "<=", now)
    .orderBy("lease_expires_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Reads that ended between the two moments and whose owner was not told, the oldest first. */
export async function listUntold(from: Date, to: Date, limit: number): Promise<string[]> {
  const rows = await getDatabase()
    .selectFrom("pending_analyses")
    .select("id")
    .where("told_at", "is", null)
    .where("ended_at", ">", from)
    .where("ended_at", "<=", to)
    .orderBy("ended_at")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function markTold(database: Database, id: string, now: Date): Promise<void> {
  await database.updateTable("pending_analyses").set({ told_at: now }).where("id", "=", id).execute();
}

export async function deletePending(transaction: Database, id: string): Promise<void> {
  await transaction.deleteFrom("pending_analyses").where("id", "=", id).execute();
}
