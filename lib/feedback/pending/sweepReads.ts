/**
 * Reads that nothing else brings to an end: those whose time is over fail, so that no text outlives its lease, and owners
 * who were not told of an end are told. Safe to run at once and often.
 */
import { logInfo, logWarn } from "../../observability/logger";
import { failRead } from "./endRead";
import { listOverdue, listUntold } from "./pendingWork";
import { tellOwner } from "./tellOwner";

const batch = 200;
/** The job itself tells first; a mail that could not be sent for a day is not sent any more. */
const tellAfterMs = 2 * 60_000;
const tellForMs = 24 * 60 * 60_000;

/** How many failed for want of time, and how many owners were told. */
export async function sweepReads(signal: AbortSignal, now: Date): Promise<{ failed: number; told: number }> {
  const overdue = await listOverdue(now, batch);
  for (const id of overdue) await failRead(id, { errorCode: "TIMEOUT" }, now);
  if (overdue.length > 0) logInfo("reads past their time failed", { count: overdue.length });
  const ago = (ms: number): Date => new Date(now.getTime() - ms);
  const untold = [...overdue, ...(await listUntold(ago(tellForMs), ago(tellAfterMs), batch))];
  let told = 0;
  for (const id of untold) {
    signal.throwIfAborted();
    try {
      told += Number(await tellOwner(id, signal, now));
    } catch (error) {
      logWarn("the owner of a read could not be told", { service: "mail", error });
    }
  }
  return { failed: overdue.length, told };
}
