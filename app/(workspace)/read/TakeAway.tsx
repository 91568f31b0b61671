"use client";
/** The report to take along: PDF, Markdown, JSON, paper; and the résumé as JSON Resume, while the tab still has it. */
import { useState } from "react";
import { toSavedReport } from "@/lib/validation/savedReport";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { PdfButton } from "../../_components/api/PdfButton";
import type { ReadTrouble } from "../../_components/api/readTrouble";
import { saveFile } from "../../_components/api/saveFile";
import { TroubleNote } from "../../_components/api/TroubleNote";
import { formatMarkdown } from "./formatMarkdown";

interface Props {
  report: ResumeFeedbackResponse;
  /** Set when the report is in the account. */
  reportId: string | null;
  name: string;
}

/** Made in the tab; the engine that reads the fields is fetched when it is asked for. */
async function saveJsonResume({ document, extraction }: ResumeFeedbackResponse, fileName: string): Promise<void> {
  const { resumeToJson } = await import("./resumeToJson");
  const now = new Date();
  const resume = resumeToJson(document.lines, extraction, { year: now.getFullYear(), month: now.getMonth() + 1 });
  saveFile(`${JSON.stringify(resume, null, 2)}\n`, "application/json", fileName);
}

export function TakeAway({ report, reportId, name }: Props) {
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const base = `${name.replace(/\.[a-z]+$/i, "")}-firstpass`;
  return (
    <footer className="foot">
      <p>Your résumé was read in memory and is not stored.</p>
      <p className="takeaway mt-2 flex flex-wrap gap-x-6">
        <PdfButton
          source={reportId ? { reportId } : { report: toSavedReport(report) }}
          fileName={`${base}.pdf`}
          onTrouble={setTrouble}
        />
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
        <button type="button" className="link" onClick={() => void saveJsonResume(report, `${base}-resume.json`)}>
          Résumé as JSON Resume
        </button>
        <button type="button" className="link" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <TroubleNote trouble={trouble} />
    </footer>
  );
}
