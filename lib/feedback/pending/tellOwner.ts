/** Tells the owner of a read by mail that it is done, or that it failed and nothing was used; once, whoever calls. */
import { getDatabase } from "../../db/database";
import { type MailOnce, sendMailOnce } from "../../email/sendOnce";
import { readFailedMail, reportReadyMail } from "../../email/templates/readMails";
import { toPendingRead, type ViewRow } from "./pendingStore";
import { findAnyPending, markTold } from "./pendingWork";

/** The mail about the end of a read; null for one that has none to tell of. */
function mailOf(row: ViewRow): MailOnce | null {
  const { id, source, reportId, failure } = toPendingRead(row);
  const userId = row.user_id;
  const key = { userId, dedupeKey: id };
  if (reportId) {
    const write: MailOnce["write"] = (to, messageId) => reportReadyMail({ to, userId, messageId, reportId });
    return { ...key, kind: "report_ready", write };
  }
  if (!failure) return null;
  const write: MailOnce["write"] = (to, messageId) =>
    readFailedMail({ to, userId, messageId, source, code: failure.errorCode });
  return { ...key, kind: "read_failed", write };
}

/** True when there was something to tell. @throws AppError of the mail's transport. */
export async function tellOwner(id: string, signal: AbortSignal, now: Date): Promise<boolean> {
  const row = await findAnyPending(id);
  const mail = row && !row.told_at ? mailOf(row) : null;
  if (!mail) return false;
  await sendMailOnce(mail, { signal, now });
  // Also where such mail is not wanted: then nothing more is to be said.
  await markTold(getDatabase(), id, now);
  return true;
}
