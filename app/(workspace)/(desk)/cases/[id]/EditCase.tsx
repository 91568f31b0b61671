"use client";
/** Changes a case, or deletes it after asking once more. */
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { type Case, CaseSchema } from "@/lib/validation/reportSchemas";
import { callApi, tellApi } from "../../../../_components/api/callApi";
import type { ReadTrouble } from "../../../../_components/api/readTrouble";
import { TroubleNote } from "../../../../_components/api/TroubleNote";
import { useIsLive } from "../../../../_components/page/useIsLive";
import { CaseFields, caseIn } from "../CaseFields";
import { stageWords, statusWords } from "../caseWords";

export function EditCase({ opened }: { opened: Case }) {
  const router = useRouter();
  const { id, role, company, stage, status } = opened;
  const isLive = useIsLive();
  const [isSaved, setIsSaved] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = caseIn(event.currentTarget);
    if (!fields) return;
    const answer = await callApi(`/api/cases/${id}`, CaseSchema, { method: "PATCH", body: fields });
    setTrouble(answer.isOk ? null : answer.trouble);
    setIsSaved(answer.isOk);
    if (answer.isOk) router.refresh();
  }
  async function remove(): Promise<void> {
    const answer = await tellApi(`/api/cases/${id}`, { method: "DELETE" });
    if (answer.isOk) location.assign("/cases");
    else setTrouble(answer.trouble);
  }

  return (
    <>
      <p className="lede">
        {status === "open" ? stageWords[stage] : `${statusWords[status]}, while ${stageWords[stage].toLowerCase()}`}
      </p>
      <details className="begin">
        <summary className="link body">Change it</summary>
        <form className="entry" onSubmit={(event) => void save(event)} onChange={() => setIsSaved(false)}>
          <CaseFields initial={{ role, company, stage, status }} />
          <button type="submit" className="btn" disabled={!isLive}>
            Save
          </button>
          <p role="status" className="said">
            {isSaved && "Saved."}
          </p>
          <p className="mt-4">
            {isAsking ? (
              <>
                The case and its list go; your reports stay.{" "}
                <button type="button" className="link" onClick={() => void remove()}>
                  Delete this case
                </button>{" "}
                <button type="button" className="link ml-4" onClick={() => setIsAsking(false)}>
                  Leave it
                </button>
              </>
            ) : (
              <button type="button" className="link" onClick={() => setIsAsking(true)}>
                Delete it
              </button>
            )}
          </p>
        </form>
      </details>
      <TroubleNote trouble={trouble} />
    </>
  );
}
