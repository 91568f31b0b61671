"use client";
/** The reports that live in this browser alone: open, delete, move into the account. */
import { useCallback, useEffect, useState } from "react";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { claimKept } from "../../../_components/kept/claimKept";
import { type KeptList, type KeptReport, listKept, removeKept } from "../../../_components/kept/keptReports";
import { formatDay } from "../../../_components/page/formatMoment";

export function KeptReports({ isSignedIn }: { isSignedIn: boolean }) {
  const [list, setList] = useState<KeptList | "refused" | null>(null);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const reload = useCallback(() => listKept().then(setList, () => setList("refused")), []);
  useEffect(() => void reload(), [reload]);

  async function claim(): Promise<void> {
    setIsBusy(true);
    const claims = await claimKept().catch(() => null);
    setTrouble(claims?.trouble ?? null);
    setIsBusy(false);
    await reload();
    // The list above is drawn anew, with what has come into it.
    if (claims?.claimed) location.assign("/reports");
  }

  if (list === null) return null;
  if (list === "refused") return isSignedIn ? null : <p className="mt-8">This browser lets us keep nothing in it.</p>;
  const { reports, unreadable } = list;
  if (reports.length === 0 && unreadable === 0) {
    return isSignedIn ? null : <NothingKept />;
  }
  return (
    <section aria-labelledby="h-kept">
      <h2 id="h-kept">In this browser</h2>
      <p className="text-small text-ink-2">
        They are on this device and nowhere else. Whoever uses this browser can open them, and clearing its data deletes
        them.
      </p>
      <ol className="list">
        {reports.map((report) => (
          <KeptRow key={report.id} report={report} onGone={() => void reload()} />
        ))}
      </ol>
      {unreadable > 0 && (
        <p className="mt-4 text-small">
          {unreadable} more {unreadable === 1 ? "was" : "were"} kept by another version and cannot be opened by this
          one.
        </p>
      )}
      {reports.some(({ receipt }) => receipt) && (
        <p className="mt-6">
          {isSignedIn ? (
            <button type="button" className="btn" disabled={isBusy} onClick={() => void claim()}>
              {isBusy ? "Moving" : "Move into my account"}
            </button>
          ) : (
            <a className="btn" href="/sign-in?next=/reports">
              Sign in and keep them
            </a>
          )}
        </p>
      )}
      <TroubleNote trouble={trouble} onRetry={() => void claim()} />
    </section>
  );
}

function NothingKept() {
  return (
    <div className="mt-8">
      <p>No report is kept in this browser.</p>
      <p className="mt-6">
        <a className="btn" href="/read">
          Read a résumé
        </a>
      </p>
    </div>
  );
}

function KeptRow({ report, onGone }: { report: KeptReport; onGone: () => void }) {
  return (
    <li>
      <span aria-hidden="true" />
      <div>
        <h3>
          <a href={`/reports/kept#${report.id}`}>{report.title}</a>
        </h3>
        <p className="meta">
          <time dateTime={report.keptAt}>{formatDay(report.keptAt)}</time>
          <span>{report.label}</span>
          <span className="acts">
            <button type="button" className="link" onClick={() => void removeKept(report.id).then(onGone)}>
              Delete<span className="vh"> {report.title} from this browser</span>
            </button>
          </span>
        </p>
      </div>
      <p className="figure tnum">
        {report.score ?? "–"}
        <span className="vh">{report.score === null ? "not scored" : " of 100"}</span>
      </p>
    </li>
  );
}
