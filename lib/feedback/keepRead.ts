/**
 * What becomes of a finished report: a signed-in user's is stored in the transaction that settles its credit and binds
 * its key; a signed-out one's credit is settled, and it goes out with a receipt. A report that cannot be stored is
 * still shown, and costs nothing.
 */
import { randomUUID } from "node:crypto";
import { v7 as timeOrderedId } from "uuid";
import type { ParsedDocument } from "../analysis/document";
import { AppError } from "../backend/errors";
import { getDatabase } from "../db/database";
import { logWarn } from "../observability/logger";
import { insertReport } from "../reports/reportStore";
import { keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";
import { signReceipt } from "../security/reportReceipt";
import { type SavedReport, toSavedReport } from "../validation/savedReport";
import type { ResumeFeedbackResponse } from "../validation/schemas";
import type { AdmittedRead } from "./admitRead";
import { bindKey, type KeyLease } from "./idempotencyStore";
import type { ReadCredit } from "./readCredit";

export interface FinishedRead {
  admitted: AdmittedRead;
  report: ResumeFeedbackResponse;
  document: ParsedDocument;
  degraded: boolean;
  targetRole: string | undefined;
  credit: ReadCredit;
  lease: KeyLease | null;
  nowMs: number;
}

export type KeptRead = { saved: true; reportId: string } | { saved: false; receipt?: string };

/** Tells one text from another, whatever file it came in. */
function resumeHashOf({ lines }: ParsedDocument): string {
  return keyedHash(keyFor("resume"), lines.map(({ text }) => text.trim()).join("\n"));
}

async function store(read: FinishedRead, userId: string, report: SavedReport): Promise<KeptRead> {
  const id = timeOrderedId({ msecs: read.nowMs });
  const createdAt = new Date(read.nowMs);
  await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      await insertReport(transaction, {
        id,
        userId,
        report,
        source: "resume",
        degraded: read.degraded,
        targetRole: read.targetRole ?? null,
        resumeHash: resumeHashOf(read.document),
        reservationId: await read.credit.settleIn(transaction),
        createdAt,
      });
      if (read.lease) await bindKey(transaction, read.lease, id);
      await transaction.updateTable("users").set({ last_active_at: createdAt }).where("id", "=", userId).execute();
    });
  read.credit.close();
  return { saved: true, reportId: id };
}

/** @throws AppError CONFLICT when another request has finished under the same key meanwhile. */
export async function keepRead(read: FinishedRead): Promise<KeptRead> {
  const { admitted, report, degraded, targetRole, credit, nowMs } = read;
  if (report.engine === "local") await credit.release();
  const saved = toSavedReport(report);
  if (admitted.userId) {
    try {
      return await store(read, admitted.userId, saved);
    } catch (error) {
      if (error instanceof AppError && error.code === "CONFLICT") throw error;
      logWarn("a report could not be stored", { service: "database", error });
      await credit.release();
      return { saved: false };
    }
  }
  await credit.settle();
  const about = { degraded, resumeHash: resumeHashOf(read.document), targetRole: targetRole ?? null, readAt: nowMs };
  return { saved: false, receipt: signReceipt({ id: randomUUID(), ...about }, saved) };
}
