"use client";
/** A saved report to take along. Its résumé is not kept, so there is none to give. */
import type { SavedReport } from "@/lib/validation/savedReport";
import { DownloadLinks } from "../../../read/DownloadLinks";

interface Props {
  source: { reportId: string } | { report: SavedReport };
  report: SavedReport;
  title: string;
}

export function ReportFiles({ source, report, title }: Props) {
  const base = `${title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "report"}-firstpass`;
  return (
    <footer className="foot">
      <p>
        Lines that nothing quotes are not kept; they are ruled on the sheet. The résumé as JSON Resume can be had right
        after a read, while its tab has the text.
      </p>
      <DownloadLinks source={source} report={report} base={base} />
    </footer>
  );
}
