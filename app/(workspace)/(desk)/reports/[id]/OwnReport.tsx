"use client";
/** A report of the account: its title to be changed, the report, what can be done with it. */
import { useState } from "react";
import { ReportSummarySchema, type StoredReport } from "@/lib/validation/reportSchemas";
import { AskRetention } from "../../../../_components/AskRetention";
import { callApi } from "../../../../_components/api/callApi";
import { RenameField } from "../../../../_components/api/RenameField";
import type { ReadTrouble } from "../../../../_components/api/readTrouble";
import { TroubleNote } from "../../../../_components/api/TroubleNote";
import { formatDay } from "../../../../_components/page/formatMoment";
import { SavedView } from "../SavedView";
import { AddToCase } from "./AddToCase";
import { ReportFiles } from "./ReportFiles";
import { SaveMatch } from "./SaveMatch";

interface Props {
  stored: StoredReport;
  /** True while the question whether mail is wanted has not been put. */
  asksForMail: boolean;
}

export function OwnReport({ stored, asksForMail }: Props) {
  const [title, setTitle] = useState(stored.title);
  const [isRenaming, setIsRenaming] = useState(false);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const { id, report, createdAt, engine, degraded } = stored;

  async function rename(next: string): Promise<void> {
    setIsRenaming(false);
    if (next === title) return;
    setTitle(next);
    const answer = await callApi(`/api/reports/${id}`, ReportSummarySchema, { method: "PATCH", body: { title: next } });
    setTrouble(answer.isOk ? null : answer.trouble);
    if (!answer.isOk) setTitle(title);
  }

  const top = (
    <div className="stream titled">
      {isRenaming ? (
        <RenameField title={title} label="Title of the report" onDone={(next) => void rename(next)} />
      ) : (
        <p>
          <span className="name">{title}</span>{" "}
          <button type="button" className="link" onClick={() => setIsRenaming(true)}>
            Rename
          </button>
        </p>
      )}
      <p>
        Read on {formatDay(createdAt)}
        {engine === "local" ? " by the local engine" : " with a model"}
        {degraded ? ", which the local engine finished" : ""}.
      </p>
      <TroubleNote trouble={trouble} />
    </div>
  );
  const foot = (
    <>
      <AddToCase reportId={id} ofProfile={report.profile !== undefined} />
      {asksForMail && <AskRetention />}
      <ReportFiles source={{ reportId: id }} report={report} title={title} />
    </>
  );
  const jobs = report.jobMatch ? [report.jobMatch, ...(report.otherJobs ?? [])] : [];
  const underMatch = <SaveMatch reportId={id} jobs={jobs} />;
  return <SavedView report={report} top={top} underMatch={underMatch} foot={foot} />;
}
