"use client";
/** All that is kept of the account, as one JSON file. */
import { useState } from "react";
import { fetchFile } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { saveFile } from "../../../_components/api/saveFile";
import { TroubleNote } from "../../../_components/api/TroubleNote";

export function ExportAccount() {
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  async function exportAll(): Promise<void> {
    setIsBusy(true);
    const answer = await fetchFile("/api/account/export");
    setIsBusy(false);
    setTrouble(answer.isOk ? null : answer.trouble);
    if (answer.isOk) saveFile(answer.value, "application/json", "firstpass-account.json");
  }
  return (
    <>
      <p>Reports, cases, sessions, preferences, payments and usage, as one JSON file.</p>
      <button type="button" className="link body" disabled={isBusy} onClick={() => void exportAll()}>
        {isBusy ? "Putting it together" : "Export everything"}
      </button>
      <TroubleNote trouble={trouble} onRetry={() => void exportAll()} />
    </>
  );
}
