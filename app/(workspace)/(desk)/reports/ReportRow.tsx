"use client";
/** One report of the list, or the place where it was until a moment ago. */
import { useRef, useState } from "react";
import { type ReportSummary, ReportSummarySchema } from "@/lib/validation/reportSchemas";
import { callApi, tellApi } from "../../../_components/api/callApi";
import { RenameField } from "../../../_components/api/RenameField";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { formatDay } from "../../../_components/page/formatMoment";

interface Props {
  report: ReportSummary;
  isChosen: boolean;
  canChoose: boolean;
  onChoose: (isChosen: boolean) => void;
  /** Called when it is so in the account, as the two below. */
  onRenamed: (title: string) => void;
  onDeleted: (isDeleted: boolean) => void;
}

export function ReportRow({ report, isChosen, canChoose, onChoose, onRenamed, onDeleted }: Props) {
  const [title, setTitle] = useState(report.title);
  const [state, setState] = useState<"shown" | "renaming" | "deleted">("shown");
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const underWay = useRef(false);
  const path = `/api/reports/${report.id}`;

  /** One deletion or undoing at a time: of a double click the second half would meet what the first has done. */
  async function once(act: () => Promise<void>): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setIsBusy(true);
    await act();
    underWay.current = false;
    setIsBusy(false);
  }

  async function rename(next: string): Promise<void> {
    setState("shown");
    if (next === title) return;
    setTitle(next);
    const answer = await callApi(path, ReportSummarySchema, { method: "PATCH", body: { title: next } });
    setTrouble(answer.isOk ? null : answer.trouble);
    if (!answer.isOk) return setTitle(title);
    onRenamed(next);
  }
  async function remove(): Promise<void> {
    const answer = await tellApi(path, { method: "DELETE" });
    // It is gone as well when an answer before this one was lost on the way, or another page was quicker.
    const isGone = answer.isOk || answer.trouble.errorCode === "NOT_FOUND";
    setTrouble(isGone ? null : answer.trouble);
    if (!isGone) return;
    setState("deleted");
    onDeleted(true);
  }
  async function undo(): Promise<void> {
    const answer = await tellApi(path, { method: "PATCH", body: { deleted: false } });
    setTrouble(answer.isOk ? null : answer.trouble);
    if (!answer.isOk) return;
    setState("shown");
    onDeleted(false);
  }

  if (state === "deleted") {
    return (
      <li className="gone">
        <p role="status">
          “{title}” was deleted.{" "}
          <button type="button" className="link" aria-disabled={isBusy} onClick={() => void once(undo)}>
            {isBusy ? "Bringing it back" : "Undo"}
          </button>
        </p>
        <TroubleNote trouble={trouble} />
      </li>
    );
  }
  return (
    <li>
      <input
        type="checkbox"
        className="choose"
        aria-label={`Choose ${title} of ${formatDay(report.createdAt)} to compare`}
        checked={isChosen}
        disabled={!canChoose}
        onChange={(event) => onChoose(event.target.checked)}
      />
      <div>
        {state === "renaming" ? (
          <RenameField title={title} label="Title of the report" onDone={(next) => void rename(next)} />
        ) : (
          <h2>
            <a href={`/reports/${report.id}`}>{title}</a>
          </h2>
        )}
        <p className="meta">
          <time dateTime={report.createdAt}>{formatDay(report.createdAt)}</time>
          {report.source === "linkedin" && <span>LinkedIn profile</span>}
          <span>{report.label}</span>
          {report.targetRole && report.targetRole !== title && <span>for {report.targetRole}</span>}
          <span className="acts">
            <button type="button" className="link" onClick={() => setState("renaming")}>
              Rename<span className="vh"> {title}</span>
            </button>
            <button type="button" className="link" aria-disabled={isBusy} onClick={() => void once(remove)}>
              {isBusy ? "Deleting" : "Delete"}
              <span className="vh"> {title}</span>
            </button>
          </span>
        </p>
        <TroubleNote trouble={trouble} />
      </div>
      <p className="figure tnum">
        {report.score ?? "–"}
        <span className="vh">{report.score === null ? "not scored" : " of 100"}</span>
      </p>
    </li>
  );
}
