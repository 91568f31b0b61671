"use client";
/** What was deleted and can still be brought back: the way back of whoever has left the page that offered to undo. */
import { useRef, useState } from "react";
import type { DeletedReport } from "@/lib/validation/reportSchemas";
import { tellApi } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { formatDay } from "../../../_components/page/formatMoment";

export function DeletedReports({ initial }: { initial: readonly DeletedReport[] }) {
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const underWay = useRef(false);
  if (initial.length === 0) return null;

  async function bringBack(id: string): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    const answer = await tellApi(`/api/reports/${id}`, { method: "PATCH", body: { deleted: false } });
    underWay.current = false;
    setTrouble(answer.isOk ? null : answer.trouble);
    // The list above is drawn anew, with it in its place; what else was deleted meanwhile comes into this one.
    if (answer.isOk) location.assign("/reports");
  }

  return (
    <details className="mt-8">
      <summary className="link body">Deleted lately</summary>
      <p className="text-small text-ink-2">They can be brought back for a week.</p>
      <ol className="list plain">
        {initial.map(({ id, title, deletedAt }) => (
          <li key={id}>
            <p className="meta">
              <span>{title}</span>
              <span>
                deleted on <time dateTime={deletedAt}>{formatDay(deletedAt)}</time>
              </span>
              <span className="acts">
                <button type="button" className="link" onClick={() => void bringBack(id)}>
                  Bring back<span className="vh"> {title}</span>
                </button>
              </span>
            </p>
          </li>
        ))}
      </ol>
      <TroubleNote trouble={trouble} />
    </details>
  );
}
