"use client";
/** Puts this report, or the outline of what it was made of, into one of the account's cases. */
import { useState } from "react";
import { CaseForm } from "./CaseForm";

type Kind = "report" | "resume_version";

export function AddToCase({ reportId, ofProfile }: { reportId: string; ofProfile: boolean }) {
  const [kind, setKind] = useState<Kind>("report");
  return (
    <section className="keep" aria-labelledby="h-case">
      <h2 id="h-case">Part of a job search?</h2>
      <CaseForm reportId={reportId} opening="Add it to a case" added={{ kind }}>
        <label className="field" htmlFor="kind">
          What to add
        </label>
        <select id="kind" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          <option value="report">The report</option>
          <option value="resume_version">{ofProfile ? "The profile’s outline" : "The résumé’s outline"}</option>
        </select>
      </CaseForm>
    </section>
  );
}
