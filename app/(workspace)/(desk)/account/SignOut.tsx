"use client";
/** Ends the session of this browser. */
import { useState } from "react";
import { SignedInSchema } from "@/lib/validation/accountSchemas";
import { callApi } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";

export function SignOut() {
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  async function signOut(): Promise<void> {
    const answer = await callApi("/api/auth/sign-out", SignedInSchema, { method: "POST", body: {} });
    if (answer.isOk) location.assign("/");
    else setTrouble(answer.trouble);
  }
  return (
    <div className="mt-4">
      <button type="button" className="link body" onClick={() => void signOut()}>
        Sign out
      </button>
      <TroubleNote trouble={trouble} onRetry={() => void signOut()} />
    </div>
  );
}
