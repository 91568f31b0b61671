"use client";
/** Deletes the account once its address has been typed: it cannot be undone, so it is not one click. */
import { type FormEvent, useState } from "react";
import { tellApi } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { useIsLive } from "../../../_components/page/useIsLive";

export function DeleteAccount({ email }: { email: string }) {
  const isLive = useIsLive();
  const [typed, setTyped] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const isTyped = typed.trim().toLowerCase() === email;

  async function remove(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!isTyped || isBusy) return;
    setIsBusy(true);
    const answer = await tellApi("/api/account", { method: "DELETE" });
    if (answer.isOk) return location.assign("/account/gone");
    setIsBusy(false);
    setTrouble(answer.trouble);
  }

  return (
    <form className="entry" onSubmit={(event) => void remove(event)}>
      <p>At once and for good: your reports, cases, sessions, preferences and usage, and model reads that are left.</p>
      <p>
        What stays: payments, as the books require, under a random number that leads to nobody; and until the month is
        over a keyed hash of your address, with how many free reads it has had. Reports that you kept in a browser are
        in that browser.
      </p>
      <label className="field" htmlFor="typed">
        To delete it, type {email}
      </label>
      <input
        id="typed"
        type="email"
        autoComplete="off"
        readOnly={!isLive}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="btn" disabled={!isTyped || isBusy}>
        {isBusy ? "Deleting" : "Delete my account"}
      </button>
      <TroubleNote trouble={trouble} />
    </form>
  );
}
