/** What a user sees and does of their reads in the background. Another's is not found, exactly as one that never was. */
import { AppError } from "../../backend/errors";
import { getDatabase } from "../../db/database";
import { isUnderWay, type PendingRead } from "../../validation/pendingSchemas";
import { endHeld } from "./endRead";
import { findPending, listPending, toPendingRead } from "./pendingStore";
import { deletePending, holdPending } from "./pendingWork";

const notFound = (): AppError => new AppError({ code: "NOT_FOUND" });
const listedMax = 20;

/** @throws AppError NOT_FOUND. */
export async function openPending(userId: string, id: string): Promise<PendingRead> {
  const row = await findPending(userId, id);
  if (!row) throw notFound();
  return toPendingRead(row);
}

/** Those under way and those that failed, newest first: what stands above a list of reports. */
export async function listOwnPending(userId: string): Promise<PendingRead[]> {
  return (await listPending(userId, listedMax)).map(toPendingRead);
}

/**
 * Stops a read that is under way: its text goes and its credit comes back. One that has failed or was stopped is put
 * away.
 * @throws AppError NOT_FOUND; CONFLICT for one that is done, whose report is there.
 */
export async function stopRead(userId: string, id: string, now: Date): Promise<void> {
  await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      const held = await holdPending(transaction, id, userId);
      if (!held) throw notFound();
      if (held.state === "done") {
        throw new AppError({ code: "CONFLICT", message: "This read was done before it could be stopped." });
      }
      if (isUnderWay(held)) await endHeld(transaction, held, { state: "cancelled" }, now);
      else await deletePending(transaction, id);
    });
}
