"use client";
/** The report to take along: PDF, Markdown, JSON, paper; and the résumé as JSON Resume, while the tab still has it. */
import { toSavedReport } from "@/lib/validation/savedReport";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { saveFile } from "../../_components/api/saveFile";
import { DownloadLinks } from "./DownloadLinks";

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
  const base = `${name.replace(/\.[a-z]+$/i, "")}-firstpass`;
  return (
    <footer className="foot">
      <p>{report.profile ? "Your profile" : "Your résumé"} was read in memory and is not stored.</p>
      <DownloadLinks source={reportId ? { reportId } : { report: toSavedReport(report) }} report={report} base={base}>
        {!report.profile && (
          <button type="button" className="link" onClick={() => void saveJsonResume(report, `${base}-resume.json`)}>
            Résumé as JSON Resume
          </button>
        )}
      </DownloadLinks>
    </footer>
  );
}
