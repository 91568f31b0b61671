"use client";
/** The report as a PDF: drawn on the server, of one's own saved report by its id, of any other by itself. */
import { useState } from "react";
import type { SavedReport } from "@/lib/validation/savedReport";
import { fetchFile } from "./callApi";
import type { ReadTrouble } from "./readTrouble";
import { saveFile } from "./saveFile";

interface Props {
  source: { reportId: string } | { report: SavedReport };
  fileName: string;
  onTrouble: (trouble: ReadTrouble | null) => void;
}

export function PdfButton({ source, fileName, onTrouble }: Props) {
  const [isBusy, setIsBusy] = useState(false);
  async function fetchPdf(): Promise<void> {
    setIsBusy(true);
    const answer = await fetchFile("/api/export-pdf", { method: "POST", body: source });
    setIsBusy(false);
    onTrouble(answer.isOk ? null : answer.trouble);
    if (answer.isOk) saveFile(answer.value, "application/pdf", fileName);
  }
  return (
    <button type="button" className="link" disabled={isBusy} onClick={() => void fetchPdf()}>
      {isBusy ? "Drawing the PDF" : "Save as PDF"}
    </button>
  );
}
