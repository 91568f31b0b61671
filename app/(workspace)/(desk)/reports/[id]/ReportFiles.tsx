"use client";
/** A saved report to take along. Its résumé is not kept, so there is none to give. */
import { useState } from "react";
import type { SavedReport } from "@/lib/validation/savedReport";
import { PdfButton } from "../../../../_components/api/PdfButton";
import type { ReadTrouble } from "../../../../_components/api/readTrouble";
import { saveFile } from "../../../../_components/api/saveFile";
import { TroubleNote } from "../../../../_components/api/TroubleNote";
import { formatMarkdown } from "../../../read/formatMarkdown";

interface Props {
  source: { reportId: string } | { report: SavedReport };
  report: SavedReport;
  title: string;
}

export function ReportFiles({ source, report, title }: Props) {
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const base = `${title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "report"}-firstpass`;
  return (
    <footer className="foot">
      <p>
        Lines that nothing quotes are not kept; they are ruled on the sheet. The résumé as JSON Resume can be had right
        after a read, while its tab has the text.
      </p>
      <p className="takeaway mt-2 flex flex-wrap gap-x-6">
        <PdfButton source={source} fileName={`${base}.pdf`} onTrouble={setTrouble} />
        <button
          type="button"
          className="link"
          onClick={() => saveFile(formatMarkdown(report), "text/markdown", `${base}.md`)}
        >
          Save as Markdown
        </button>
        <button
          type="button"
          className="link"
          onClick={() => saveFile(`${JSON.stringify(report, null, 2)}\n`, "application/json", `${base}.json`)}
        >
          Save as JSON
        </button>
        <button type="button" className="link" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <TroubleNote trouble={trouble} />
    </footer>
  );
}
