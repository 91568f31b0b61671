"use client";
/** Puts this report, its résumé's outline or its match into one of the account's cases, fetched when it is opened. */
import { useState } from "react";
import { ArtifactSchema, type Case, CaseListSchema, pageLimits } from "@/lib/validation/reportSchemas";
import { callApi } from "../../../../_components/api/callApi";
import type { ReadTrouble } from "../../../../_components/api/readTrouble";
import { TroubleNote } from "../../../../_components/api/TroubleNote";
import { RuledLines } from "../../../../_components/page/RuledLines";
import { nameOfCase } from "../../cases/caseWords";

interface Props {
  reportId: string;
  hasMatch: boolean;
}

type Kind = "report" | "resume_version" | "job_match";

export function AddToCase({ reportId, hasMatch }: Props) {
  const [cases, setCases] = useState<readonly Case[] | "loading" | null>(null);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const [caseId, setCaseId] = useState("");
  const [kind, setKind] = useState<Kind>("report");
  const [added, setAdded] = useState<Case | null>(null);

  async function load(): Promise<void> {
    setCases("loading");
    const answer = await callApi(`/api/cases?limit=${pageLimits.max}`, CaseListSchema);
    setTrouble(answer.isOk ? null : answer.trouble);
    setCases(answer.isOk ? answer.value.cases : null);
    if (answer.isOk) setCaseId(answer.value.cases[0]?.id ?? "");
  }
  async function add(to: readonly Case[]): Promise<void> {
    setAdded(null);
    const body = { kind, reportId };
    const answer = await callApi(`/api/cases/${caseId}/artifacts`, ArtifactSchema, { method: "POST", body });
    setTrouble(answer.isOk ? null : answer.trouble);
    if (answer.isOk) setAdded(to.find(({ id }) => id === caseId) ?? null);
  }

  return (
    <section className="keep" aria-labelledby="h-case">
      <h2 id="h-case">Part of a job search?</h2>
      {cases === null && (
        <button type="button" className="link" onClick={() => void load()}>
          Add it to a case
        </button>
      )}
      {cases === "loading" && <RuledLines what="your cases" lines={2} />}
      {Array.isArray(cases) && cases.length === 0 && (
        <p>
          You have no case yet. <a href="/cases">Begin one</a>, and come back to add this.
        </p>
      )}
      {cases !== null && cases !== "loading" && cases.length > 0 && (
        <form
          className="entry"
          onSubmit={(event) => {
            event.preventDefault();
            void add(cases);
          }}
        >
          <label className="field" htmlFor="case">
            Case
          </label>
          <select id="case" value={caseId} onChange={(event) => setCaseId(event.target.value)}>
            {cases.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOfCase(one)}
              </option>
            ))}
          </select>
          <label className="field" htmlFor="kind">
            What to add
          </label>
          <select id="kind" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
            <option value="report">The report</option>
            <option value="resume_version">The résumé’s outline</option>
            {hasMatch && <option value="job_match">The job match</option>}
          </select>
          <button type="submit" className="btn">
            Add
          </button>
          <p role="status" className="said">
            {added && (
              <>
                Added to <a href={`/cases/${added.id}`}>{nameOfCase(added)}</a>.
              </>
            )}
          </p>
        </form>
      )}
      <TroubleNote trouble={trouble} onRetry={() => void load()} />
    </section>
  );
}
