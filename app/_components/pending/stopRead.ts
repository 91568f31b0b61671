/** Stops a read in the background, or puts away one that came to nothing, and tells what it is then. */
import { type PendingRead, PendingReadSchema } from "@/lib/validation/pendingSchemas";
import { callApi, tellApi } from "../api/callApi";
import type { ReadTrouble } from "../api/readTrouble";

export type Stopped = { read: PendingRead | null; trouble: null } | { read: null; trouble: ReadTrouble };

/** The read as it is now; null when it was put away. One that was done first is told as what it is: done. */
export async function stopRead(id: string): Promise<Stopped> {
  const path = `/api/reads/${id}`;
  const answer = await tellApi(path, { method: "DELETE" });
  const isOver = answer.isOk || ["CONFLICT", "NOT_FOUND"].includes(answer.trouble.errorCode);
  if (!isOver) return { read: null, trouble: answer.trouble };
  const now = await callApi(path, PendingReadSchema);
  if (now.isOk) return { read: now.value, trouble: null };
  return now.trouble.errorCode === "NOT_FOUND" ? { read: null, trouble: null } : { read: null, trouble: now.trouble };
}
