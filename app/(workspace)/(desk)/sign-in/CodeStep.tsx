"use client";
/** The second step: the code, the way to another one, and what becomes of reports kept in this browser. */
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { CodeDelivery } from "@/lib/accounts/codeDelivery";
import { codeDigits, SignedInSchema } from "@/lib/validation/accountSchemas";
import { callApi } from "../../../_components/api/callApi";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { claimKept } from "../../../_components/kept/claimKept";
import { listKept } from "../../../_components/kept/keptReports";
import { ResendCode } from "./ResendCode";

interface Props {
  email: string;
  next: string;
  delivery: CodeDelivery;
  onOther: () => void;
}

/** How many reports wait in this browser; none where it refuses storage. */
const countKept = (): Promise<number> =>
  listKept().then(
    ({ reports }) => reports.filter(({ receipt }) => receipt !== null).length,
    () => 0,
  );

export function CodeStep({ email, next, delivery, onOther }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);
  const [kept, setKept] = useState(0);
  const [isClaiming, setIsClaiming] = useState(true);
  useEffect(() => {
    field.current?.focus();
    void countKept().then(setKept);
  }, []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isBusy || code.replace(/\D/g, "").length !== codeDigits) return field.current?.focus();
    setIsBusy(true);
    setTrouble(null);
    const answer = await callApi("/api/auth/sign-in/email-otp", SignedInSchema, {
      method: "POST",
      body: { email, otp: code.replace(/\D/g, "") },
    });
    if (!answer.isOk) {
      setIsBusy(false);
      setTrouble(answer.trouble);
      field.current?.select();
      return;
    }
    // What cannot be claimed now stays in the browser, and the list of reports says so.
    if (kept > 0 && isClaiming) await claimKept().catch(() => undefined);
    location.assign(next);
  }

  return (
    <form className="entry" onSubmit={(event) => void submit(event)} noValidate>
      <p>
        If <strong>{email}</strong> is right, a code of {codeDigits} digits is on its way to it. It is good for ten
        minutes.{" "}
        <button type="button" className="link" onClick={onOther}>
          Another address
        </button>
      </p>
      {delivery === "outbox" && (
        <p>
          This machine sends no mail. Your code is in the{" "}
          <a href="/outbox" target="_blank" rel="noreferrer">
            outbox
          </a>
          .
        </p>
      )}
      <label className="field" htmlFor="code">
        The code
      </label>
      <input
        ref={field}
        id="code"
        className="code tnum"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={16}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      {kept > 0 && (
        <label className="choice">
          <input type="checkbox" checked={isClaiming} onChange={(event) => setIsClaiming(event.target.checked)} />
          {kept === 1 ? "Move the report of this browser" : `Move the ${kept} reports of this browser`} into my account
        </label>
      )}
      <button type="submit" className="btn" disabled={isBusy}>
        {isBusy ? "Signing in" : "Sign in"}
      </button>
      <TroubleNote trouble={trouble} />
      <ResendCode email={email} onTrouble={setTrouble} />
    </form>
  );
}
