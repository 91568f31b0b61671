/** Stops a read in the background, or puts away one that came to nothing, and tells what it is then. */
import { isUnderWay, type PendingRead, PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { callApi, tellApi } from "../api/callApi";
import type { ReadTrouble } from "../api/readTrouble";

export type Stopped = { read: PendingRead | null; trouble: null } | { read: null; trouble: ReadTrouble };

const gone: Stopped = { read: null, trouble: null };

/** The read as it is now; null when it was put away. One that was done first is told as what it is: done. */
export async function stopRead(read: PendingRead): Promise<Stopped> {
  const path = `/api/reads/${read.id}`;
  const answer = await tellApi(path, { method: "DELETE" });
  if (answer.isOk ? !isUnderWay(read) : answer.trouble.errorCode === "NOT_FOUND") return gone;
  if (!answer.isOk && answer.trouble.errorCode !== "CONFLICT") return { read: null, trouble: answer.trouble };
  const now = await callApi(path, PendingReadSchema);
  if (now.isOk) return { read: now.value, trouble: null };
  return now.trouble.errorCode === "NOT_FOUND" ? gone : { read: null, trouble: now.trouble };
}
