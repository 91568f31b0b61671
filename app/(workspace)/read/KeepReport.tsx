"use client";
/** What becomes of a report after the tab: in the account already, or kept in this browser when one asks for it. */
import { useState } from "react";
import { titleMaxChars } from "@/lib/validation/reportSchemas";
import { toSavedReport } from "@/lib/validation/savedReport";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { keepReport, removeKept } from "../../_components/kept/keptReports";

interface Props {
  report: ResumeFeedbackResponse;
  /** Set when the report is in the account. */
  reportId: string | null;
  receipt: string | null;
  title: string;
}

type Kept = { state: "not" | "refused" } | { state: "kept"; id: string };

export function KeepReport({ report, reportId, receipt, title }: Props) {
  const [kept, setKept] = useState<Kept>({ state: "not" });

  async function keep(): Promise<void> {
    const id = crypto.randomUUID();
    const { score, label } = report;
    const keptAt = new Date().toISOString();
    const saved = {
      id,
      title: title.slice(0, titleMaxChars),
      score,
      label,
      keptAt,
      receipt,
      report: toSavedReport(report),
    };
    await keepReport(saved).then(
      () => setKept({ state: "kept", id }),
      () => setKept({ state: "refused" }),
    );
  }

  return (
    <section className="keep" aria-labelledby="h-keep">
      <h2 id="h-keep">Keep this report</h2>
      <div role="status">
        {reportId && (
          <p>
            It is saved in your account, with the lines that it quotes and no others.{" "}
            <a href={`/reports/${reportId}`}>Open it</a>
          </p>
        )}
        {!reportId && kept.state === "not" && (
          <p>
            For now it is in this tab alone. Keep it, and the report with the lines it quotes stays in this browser, on
            this device.
          </p>
        )}
        {kept.state === "refused" && <p>This browser lets us keep nothing. Save it as a file below instead.</p>}
        {kept.state === "kept" && (
          <p>
            It is kept in this browser and nowhere else. <a href={`/reports/kept#${kept.id}`}>Open it</a>
            {receipt && (
              <>
                , or <a href="/sign-in?next=/reports">sign in</a> within 30 days to move it into an account
              </>
            )}
            .
          </p>
        )}
      </div>
      {!reportId && kept.state === "not" && (
        <p className="mt-4">
          <button type="button" className="btn" onClick={() => void keep()}>
            Keep it in this browser
          </button>
        </p>
      )}
      {kept.state === "kept" && (
        <p className="mt-2">
          <button
            type="button"
            className="link"
            onClick={() => void removeKept(kept.id).then(() => setKept({ state: "not" }))}
          >
            Take it out of this browser again
          </button>
        </p>
      )}
    </section>
  );
}
