"use client";
/** Another code, after a wait that is said: mail takes its time, and an older code ends when a new one is made. */
import { useEffect, useState } from "react";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { requestCode } from "./requestCode";

const waitSeconds = 30;

interface Props {
  email: string;
  onTrouble: (trouble: ReadTrouble | null) => void;
}

export function ResendCode({ email, onTrouble }: Props) {
  const [wait, setWait] = useState(waitSeconds);
  const [isAgain, setIsAgain] = useState(false);
  useEffect(() => {
    if (wait === 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1_000);
    return () => clearTimeout(timer);
  }, [wait]);

  async function resend(): Promise<void> {
    onTrouble(null);
    setWait(waitSeconds);
    const answer = await requestCode(email);
    setIsAgain(answer.isOk);
    if (answer.isOk) return;
    setWait(answer.retryAfterSeconds ?? 0);
    onTrouble(answer.trouble);
  }

  return (
    <p className="fine">
      <span role="status">{isAgain ? "A new code was sent; the one before is no longer good. " : ""}</span>
      {wait > 0 ? (
        <span className="tnum">
          Nothing there? Look among the spam. Another code in {wait < 90 ? `${wait} s` : `${Math.ceil(wait / 60)} min`}.
        </span>
      ) : (
        <button type="button" className="link" onClick={() => void resend()}>
          Send another code
        </button>
      )}
    </p>
  );
}
