"use client";
/** The report to take along: Markdown, JSON, paper. Made in the tab; the text that it quotes stays here otherwise. */
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { formatMarkdown } from "./formatMarkdown";

function download(content: string, type: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

export function TakeAway({ report, name }: { report: ResumeFeedbackResponse; name: string }) {
  const base = `${name.replace(/\.[a-z]+$/i, "")}-firstpass`;
  return (
    <footer className="foot">
      <p>Your résumé was read in memory and is not stored. This report is in this tab alone, until you leave it.</p>
      <p className="takeaway mt-2 flex flex-wrap gap-x-6">
        <button
          type="button"
          className="link"
          onClick={() => download(formatMarkdown(report), "text/markdown", `${base}.md`)}
        >
          Save as Markdown
        </button>
        <button
          type="button"
          className="link"
          onClick={() => download(`${JSON.stringify(report, null, 2)}\n`, "application/json", `${base}.json`)}
        >
          Save as JSON
        </button>
        <button type="button" className="link" onClick={() => window.print()}>
          Print
        </button>
      </p>
    </footer>
  );
}
