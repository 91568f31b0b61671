/** What a user does with their reports one at a time. Another's report is not found, exactly as one that never was. */
import { AppError } from "../backend/errors";
import type { ReportChange, ReportSummary, StoredReport } from "../validation/reportSchemas";
import { findReport, updateReport } from "./reportStore";

const notFound = (): AppError => new AppError({ code: "NOT_FOUND" });

/** @throws AppError NOT_FOUND. */
export async function openReport(userId: string, id: string): Promise<StoredReport> {
  const report = await findReport(userId, id);
  if (!report) throw notFound();
  return report;
}

/** Renames a report, or undoes its deletion. @throws AppError NOT_FOUND. */
export async function changeReport(userId: string, id: string, change: ReportChange): Promise<ReportSummary> {
  const report = await updateReport(userId, id, "title" in change ? change : { deletedAt: null });
  if (!report) throw notFound();
  return report;
}

/** Takes a report out of every list; it can be brought back for a week. @throws AppError NOT_FOUND. */
export async function deleteReport(userId: string, id: string): Promise<void> {
  if (!(await updateReport(userId, id, { deletedAt: new Date() }))) throw notFound();
}
