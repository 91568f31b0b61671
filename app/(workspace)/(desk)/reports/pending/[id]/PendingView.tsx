"use client";
/** A read in the background as it stands: how far it is, its report when it is done, and what happened when it is not. */
import { useEffect, useState } from "react";
import { isUnderWay, type PendingRead, pendingMinutes } from "@/lib/validation/pendingSchemas";
import type { ReadTrouble } from "../../../../../_components/api/readTrouble";
import { TroubleNote } from "../../../../../_components/api/TroubleNote";
import { formatMinute } from "../../../../../_components/page/formatMoment";
import { progressOf, titleOfPending } from "../../../../../_components/pending/pendingWords";
import { StageBar } from "../../../../../_components/pending/StageBar";
import { stopRead } from "../../../../../_components/pending/stopRead";
import { useReadStates } from "../../../../../_components/pending/useReadStates";

interface Props {
  initial: PendingRead;
  /** Where word of its end goes; null when such mail is not wanted. */
  mailTo: string | null;
}

export function PendingView({ initial, mailTo }: Props) {
  const { reads, trouble, replace } = useReadStates([initial]);
  const [stopTrouble, setStopTrouble] = useState<ReadTrouble | null>(null);
  const read = reads[0] ?? { ...initial, state: "cancelled" };
  const { reportId } = read;
  useEffect(() => {
    // In the place of this page, so that going back leads to where one came from.
    if (reportId) location.replace(`/reports/${reportId}`);
  }, [reportId]);

  async function stop(): Promise<void> {
    const stopped = await stopRead(read);
    setStopTrouble(stopped.trouble);
    if (!stopped.trouble) replace(stopped.read ?? { ...read, state: "cancelled" });
  }

  return (
    <>
      <p className="up">
        <a href="/reports">Reports</a>
      </p>
      <h1>{titleOfPending(read)}</h1>
      <p role="status" className="vh">
        {isUnderWay(read) ? progressOf(read) : titleOfPending(read)}
      </p>
      {isUnderWay(read) && <UnderWay read={read} mailTo={mailTo} onStop={() => void stop()} />}
      {read.state === "failed" && (
        <Over lede={`${read.failure?.message ?? ""} Nothing was used, and what you gave us is deleted.`} />
      )}
      {read.state === "cancelled" && <Over lede="Nothing was used, and what you gave us is deleted." />}
      {reportId && (
        <p className="acts">
          <a className="btn" href={`/reports/${reportId}`}>
            Open the report
          </a>
        </p>
      )}
      <TroubleNote trouble={stopTrouble ?? (isUnderWay(read) ? trouble : null)} />
    </>
  );
}

function UnderWay({ read, mailTo, onStop }: { read: PendingRead; mailTo: string | null; onStop: () => void }) {
  return (
    <>
      <p className="lede">
        You can close this page. The report will stand in your reports
        {mailTo ? (
          <>
            , and word of it goes to <span className="break-words">{mailTo}</span>.
          </>
        ) : (
          ". Mail about reads is turned off in your account, so none is sent."
        )}
      </p>
      <div className="stream mt-8">
        <StageBar stage={read.state === "waiting" ? null : read.stage} fraction={read.fraction} />
        <button type="button" className="link" onClick={onStop}>
          Stop it
        </button>
      </div>
      <p className="text-small text-ink-2">
        {read.source === "linkedin" ? "A LinkedIn profile, begun" : "Begun"} {formatMinute(read.createdAt)}
        {read.engine === "model" ? ", with a model" : ", by the local engine"}. Until it has been read your text is kept
        here, encrypted, and then deleted; after {pendingMinutes} minutes at the latest.
      </p>
    </>
  );
}

function Over({ lede }: { lede: string }) {
  return (
    <>
      <p className="lede">{lede}</p>
      <p className="mt-6">
        <a className="btn" href="/read">
          Read it again
        </a>
      </p>
    </>
  );
}
