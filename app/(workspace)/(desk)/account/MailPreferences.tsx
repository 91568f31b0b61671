"use client";
/** Which mail is wanted. A box keeps what it says only when the server has it. */
import { useState } from "react";
import { type Account, AccountSchema } from "@/lib/validation/accountSchemas";
import { callApi } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { useIsLive } from "../../../_components/page/useIsLive";

type Preferences = Account["preferences"];
const kinds = [
  ["reportReady", "When a read that I left running is done"],
  ["retention", "After a week away, a word on what is left to fix"],
] as const;

export function MailPreferences({ preferences }: { preferences: Preferences }) {
  const isLive = useIsLive();
  const [current, setCurrent] = useState(preferences);
  const [isSaved, setIsSaved] = useState(false);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  async function change(kind: "reportReady" | "retention", isWanted: boolean): Promise<void> {
    const before = current;
    setIsSaved(false);
    setCurrent({ ...before, [kind]: isWanted });
    const body = { [kind]: isWanted };
    const answer = await callApi("/api/account", AccountSchema.shape.preferences, { method: "PATCH", body });
    setTrouble(answer.isOk ? null : answer.trouble);
    setCurrent(answer.isOk ? answer.value : before);
    setIsSaved(answer.isOk);
  }

  return (
    <>
      {kinds.map(([kind, words]) => (
        <label key={kind} className="choice">
          <input
            type="checkbox"
            checked={current[kind]}
            disabled={!isLive}
            onChange={(event) => void change(kind, event.target.checked)}
          />
          {words}
        </label>
      ))}
      <p role="status" className="said">
        {isSaved && "Saved."}
      </p>
      <TroubleNote trouble={trouble} />
    </>
  );
}
