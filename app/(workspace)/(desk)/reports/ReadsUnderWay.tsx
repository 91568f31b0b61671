"use client";
/** Above the list of reports: reads that are under way, those that have just ended, and those that failed. */
import { useState } from "react";
import { isUnderWay, type PendingRead } from "@/lib/validation/pendingSchemas";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { formatMinute } from "../../../_components/page/formatMoment";
import { progressOf } from "../../../_components/pending/pendingWords";
import { stopRead } from "../../../_components/pending/stopRead";
import { useReadStates } from "../../../_components/pending/useReadStates";

export function ReadsUnderWay({ initial }: { initial: readonly PendingRead[] }) {
  const { reads, trouble, remove } = useReadStates(initial);
  const [putAwayTrouble, setPutAwayTrouble] = useState<ReadTrouble | null>(null);
  if (reads.length === 0) return null;

  async function putAway(read: PendingRead): Promise<void> {
    const stopped = await stopRead(read);
    setPutAwayTrouble(stopped.trouble);
    if (!stopped.trouble) remove(read.id);
  }

  return (
    <section aria-labelledby="h-under-way">
      <h2 id="h-under-way">Left to be read</h2>
      <ol className="list plain">
        {reads.map((read) => (
          <li key={read.id}>
            <div>
              <h3>{headingOf(read)}</h3>
              <p className="meta">
                <time dateTime={read.createdAt}>{formatMinute(read.createdAt)}</time>
                {isUnderWay(read) && <span role="status">{progressOf(read)}</span>}
                {read.failure && <span>{read.failure.message} Nothing was used.</span>}
                {read.state === "failed" && (
                  <span className="acts">
                    <button type="button" className="link" onClick={() => void putAway(read)}>
                      Put away<span className="vh"> the read of {formatMinute(read.createdAt)}</span>
                    </button>
                  </span>
                )}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <TroubleNote trouble={putAwayTrouble ?? trouble} />
    </section>
  );
}

function headingOf({ id, state, source, reportId }: PendingRead) {
  const what = source === "linkedin" ? "A read of a profile" : "A read";
  if (reportId) return <a href={`/reports/${reportId}`}>Done: open the report</a>;
  if (state === "failed") return `${what} did not finish`;
  if (state === "cancelled") return `${what} was stopped`;
  return <a href={`/reports/pending/${id}`}>{what} is under way</a>;
}
