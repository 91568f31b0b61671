"use client";
/** Puts the match, or one of several, into the case of its job; stands where the match is shown. */
import { useState } from "react";
import type { JobMatch } from "@/lib/validation/schemas";
import { CaseForm } from "./CaseForm";

export function SaveMatch({ reportId, jobs }: { reportId: string; jobs: readonly JobMatch[] }) {
  const [job, setJob] = useState(0);
  return (
    <div className="match-case">
      <CaseForm reportId={reportId} opening="Save this match to a case" added={{ kind: "job_match", job }}>
        {jobs.length > 1 && (
          <>
            <label className="field" htmlFor="job">
              Which job
            </label>
            <select id="job" value={job} onChange={(event) => setJob(Number(event.target.value))}>
              {jobs.map(({ title }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two may have one title; their order never changes.
                <option key={index} value={index}>
                  {title ?? `Job ${index + 1}`}
                </option>
              ))}
            </select>
          </>
        )}
      </CaseForm>
    </div>
  );
}
