"use client";
/** A report as files and on paper: PDF from the server, Markdown and JSON made in the tab. */
import { type ReactNode, useState } from "react";
import type { SavedReport } from "@/lib/validation/savedReport";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { PdfButton } from "../../_components/api/PdfButton";
import type { ReadTrouble } from "../../_components/api/readTrouble";
import { saveFile } from "../../_components/api/saveFile";
import { TroubleNote } from "../../_components/api/TroubleNote";
import { formatMarkdown } from "./formatMarkdown";

interface Props {
  source: { reportId: string } | { report: SavedReport };
  report: SavedReport | ResumeFeedbackResponse;
  /** Of the files, without its ending. */
  base: string;
  /** What else can be taken along. */
  children?: ReactNode;
}

export function DownloadLinks({ source, report, base, children }: Props) {
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const saveJson = () => saveFile(`${JSON.stringify(report, null, 2)}\n`, "application/json", `${base}.json`);
  return (
    <>
      <p className="takeaway mt-2 flex flex-wrap gap-x-6">
        <PdfButton source={source} fileName={`${base}.pdf`} onTrouble={setTrouble} />
        <button
          type="button"
          className="link"
          onClick={() => saveFile(formatMarkdown(report), "text/markdown", `${base}.md`)}
        >
          Save as Markdown
        </button>
        <button type="button" className="link" onClick={saveJson}>
          Save as JSON
        </button>
        {children}
        <button type="button" className="link" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <TroubleNote trouble={trouble} />
    </>
  );
}
