"use client";
/** Begins a case, and goes to it. */
import { type FormEvent, useState } from "react";
import { type CaseRequest, CaseSchema } from "@/lib/validation/reportSchemas";
import { callApi } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { useIsLive } from "../../../_components/page/useIsLive";
import { CaseFields, caseIn } from "./CaseFields";

const blank: CaseRequest = { role: "", company: "", stage: "applying", status: "open" };

export function NewCase() {
  const isLive = useIsLive();
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  async function begin(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = caseIn(event.currentTarget);
    if (isBusy || !fields) return;
    setIsBusy(true);
    const answer = await callApi("/api/cases", CaseSchema, { method: "POST", body: fields });
    if (answer.isOk) return location.assign(`/cases/${answer.value.id}`);
    setIsBusy(false);
    setTrouble(answer.trouble);
  }

  return (
    <details className="begin">
      <summary className="link body">Begin a case</summary>
      <form className="entry" onSubmit={(event) => void begin(event)}>
        <CaseFields initial={blank} />
        <button type="submit" className="btn" disabled={isBusy || !isLive}>
          {isBusy ? "Beginning" : "Begin"}
        </button>
        <TroubleNote trouble={trouble} />
      </form>
    </details>
  );
}
