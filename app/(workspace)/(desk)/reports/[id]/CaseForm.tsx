"use client";
/** Which case something of a report goes into; the account's cases are fetched when it is opened. */
import { type ReactNode, useId, useState } from "react";
import { ArtifactSchema, type Case, CaseListSchema, pageLimits } from "@/lib/validation/reportSchemas";
import { callApi } from "../../../../_components/api/callApi";
import type { ReadTrouble } from "../../../../_components/api/readTrouble";
import { TroubleNote } from "../../../../_components/api/TroubleNote";
import { RuledLines } from "../../../../_components/page/RuledLines";
import { nameOfCase } from "../../cases/caseWords";

interface Props {
  reportId: string;
  /** What opens it. */
  opening: string;
  /** What is added besides the report's id. */
  added: { kind: "report" | "resume_version" | "job_match"; job?: number };
  /** Further choices, above the button. */
  children?: ReactNode;
}

export function CaseForm({ reportId, opening, added, children }: Props) {
  const id = useId();
  const [cases, setCases] = useState<readonly Case[] | "loading" | null>(null);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const [caseId, setCaseId] = useState("");
  const [done, setDone] = useState<Case | null>(null);

  async function load(): Promise<void> {
    setCases("loading");
    const answer = await callApi(`/api/cases?limit=${pageLimits.max}`, CaseListSchema);
    setTrouble(answer.isOk ? null : answer.trouble);
    setCases(answer.isOk ? answer.value.cases : null);
    if (answer.isOk) setCaseId(answer.value.cases[0]?.id ?? "");
  }
  async function add(to: readonly Case[]): Promise<void> {
    setDone(null);
    const body = { ...added, reportId };
    const answer = await callApi(`/api/cases/${caseId}/artifacts`, ArtifactSchema, { method: "POST", body });
    setTrouble(answer.isOk ? null : answer.trouble);
    if (answer.isOk) setDone(to.find((one) => one.id === caseId) ?? null);
  }

  return (
    <>
      {cases === null && (
        <button type="button" className="link" onClick={() => void load()}>
          {opening}
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
          <label className="field" htmlFor={id}>
            Case
          </label>
          <select id={id} value={caseId} onChange={(event) => setCaseId(event.target.value)}>
            {cases.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOfCase(one)}
              </option>
            ))}
          </select>
          {children}
          <button type="submit" className="btn">
            Add
          </button>
          <p role="status" className="said">
            {done && (
              <>
                Added to <a href={`/cases/${done.id}`}>{nameOfCase(done)}</a>.
              </>
            )}
          </p>
        </form>
      )}
      <TroubleNote trouble={trouble} onRetry={() => void load()} />
    </>
  );
}
