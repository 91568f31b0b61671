/**
 * What becomes of a finished report: a signed-in user's is stored in the transaction that settles its credit and binds
 * its key; a signed-out one's credit is settled, and it goes out with a receipt. A report that cannot be stored is
 * still shown, and costs nothing.
 */
import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import { v7 as timeOrderedId } from "uuid";
import type { ParsedDocument } from "../analysis/document";
import { AppError } from "../backend/errors";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
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

/** What is stored of a read, in the transaction that ends its credit. */
export interface StoredRead {
  userId: string;
  report: SavedReport;
  document: ParsedDocument;
  degraded: boolean;
  targetRole: string | undefined;
  reservationId: string | null;
  lease: KeyLease | null;
  nowMs: number;
}

/** Stores a report and binds its key; its id. @throws AppError CONFLICT when the key was taken over. */
export async function storeRead(transaction: Kysely<DatabaseSchema>, read: StoredRead): Promise<string> {
  const { userId, report, degraded, targetRole, reservationId, lease, nowMs } = read;
  const id = timeOrderedId({ msecs: nowMs });
  const createdAt = new Date(nowMs);
  await insertReport(transaction, {
    id,
    userId,
    report,
    degraded,
    targetRole: targetRole ?? null,
    resumeHash: resumeHashOf(read.document),
    reservationId,
    createdAt,
  });
  if (lease) await bindKey(transaction, lease, id);
  await transaction.updateTable("users").set({ last_active_at: createdAt }).where("id", "=", userId).execute();
  return id;
}

async function store(read: FinishedRead, userId: string, report: SavedReport): Promise<KeptRead> {
  const reportId = await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      const reservationId = await read.credit.settleIn(transaction);
      return storeRead(transaction, { ...read, userId, report, reservationId });
    });
  read.credit.close();
  return { saved: true, reportId };
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
