/** A report as a PDF file: of one's own by its id, of any other by itself. */
import { recordEvent } from "../../analytics/recordEvent";
import { AppError } from "../../backend/errors";
import type { ExportPdfRequest } from "../../validation/exportSchemas";
import { openReport } from "../ownReports";
import { drawPdf } from "./drawPdf";
import type { PrintableReport } from "./printable";

interface Printed {
  report: PrintableReport;
  title: string;
}

async function reportOf(asked: ExportPdfRequest, userId: string | null): Promise<Printed> {
  if ("report" in asked) return { report: asked.report, title: "Résumé report" };
  if (!userId) throw new AppError({ code: "AUTH_REQUIRED" });
  return openReport(userId, asked.reportId);
}

/**
 * @throws AppError AUTH_REQUIRED for an id without a session, NOT_FOUND for one that is not theirs, PAYLOAD_TOO_LARGE
 * for a report that no engine could have written.
 */
export async function exportPdf(asked: ExportPdfRequest, userId: string | null, now: Date): Promise<Response> {
  const { report, title } = await reportOf(asked, userId);
  const pdf = drawPdf(report, title, now);
  recordEvent("report_exported", { format: "pdf" }, userId);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="firstpass-report.pdf"',
    },
  });
}
