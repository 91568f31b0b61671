"use client";
/** The browsers that are signed in, each to be signed out from here. */
import { useState } from "react";
import type { Session } from "@/lib/validation/accountSchemas";
import { tellApi } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { formatMinute } from "../../../_components/page/formatMoment";

export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const [shown, setShown] = useState(sessions);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  async function end(id: string): Promise<void> {
    const answer = await tellApi(`/api/account/sessions/${id}`, { method: "DELETE" });
    const isGone = answer.isOk || answer.trouble.errorCode === "NOT_FOUND";
    setTrouble(answer.isOk || isGone ? null : answer.trouble);
    if (isGone) setShown((before) => before.filter((session) => session.id !== id));
  }

  return (
    <>
      <ul className="list plain">
        {shown.map(({ id, device, current, createdAt, expiresAt }) => (
          <li key={id}>
            <div>
              <p>{device ?? "A browser that did not say its name"}</p>
              <p className="meta">
                <span>Since {formatMinute(createdAt)}</span>
                <span>until {formatMinute(expiresAt)} at the latest</span>
                <span className="acts">
                  {current ? (
                    "This one"
                  ) : (
                    <button type="button" className="link" onClick={() => void end(id)}>
                      Sign it out<span className="vh">: {device}</span>
                    </button>
                  )}
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <TroubleNote trouble={trouble} />
    </>
  );
}
