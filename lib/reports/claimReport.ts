/**
 * Puts a report that was read signed out into an account. The receipt says that the report is ours, unchanged and not
 * yet claimed; the same user asking again is told of the report they already have.
 */
import { v7 as timeOrderedId } from "uuid";
import { recordEvent } from "../analytics/recordEvent";
import { AppError } from "../backend/errors";
import { getDatabase } from "../db/database";
import { openReceipt, receiptDays } from "../security/reportReceipt";
import type { ReportClaim } from "../validation/reportSchemas";
import { insertReport } from "./reportStore";

async function alreadyTheirs(userId: string, receiptId: string): Promise<{ id: string }> {
  const report = await getDatabase()
    .selectFrom("reports")
    .select("id")
    .where("receipt_id", "=", receiptId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (!report) throw new AppError({ code: "CONFLICT", message: "This report was put into an account before." });
  return report;
}

/** @throws AppError VALIDATION_ERROR for a receipt that is not this report's, CONFLICT for one that was used. */
export async function claimReport(
  userId: string,
  { receipt: text, report }: ReportClaim,
  now: Date,
): Promise<{ id: string }> {
  const receipt = openReceipt(text, report, now.getTime());
  const readAt = new Date(receipt.readAt);
  const id = timeOrderedId({ msecs: receipt.readAt });
  const isFirst = await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      const taken = await transaction
        .insertInto("claimed_receipts")
        .values({ receipt_id: receipt.id, expires_at: new Date(receipt.readAt + receiptDays * 86_400_000) })
        .onConflict((conflict) => conflict.column("receipt_id").doNothing())
        .returning("receipt_id")
        .executeTakeFirst();
      if (!taken) return false;
      const { degraded, resumeHash, targetRole } = receipt;
      const about = { degraded, resumeHash, targetRole, receiptId: receipt.id, createdAt: readAt };
      await insertReport(transaction, { id, userId, report, ...about });
      return true;
    });
  if (!isFirst) return alreadyTheirs(userId, receipt.id);
  recordEvent("report_claimed", {}, userId);
  return { id };
}
