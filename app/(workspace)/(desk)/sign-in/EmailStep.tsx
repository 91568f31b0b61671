"use client";
/** The first step: an address, checked here so that a slip of the hand costs no mail. */
import { type FormEvent, useRef, useState } from "react";
import { EmailSchema } from "@/lib/validation/accountSchemas";
import type { ReadTrouble } from "../../../_components/api/readTrouble";
import { TroubleNote } from "../../../_components/api/TroubleNote";
import { useIsLive } from "../../../_components/page/useIsLive";
import { requestCode } from "./requestCode";

interface Props {
  email: string;
  onEmail: (email: string) => void;
  onSent: () => void;
}

export function EmailStep({ email, onEmail, onSent }: Props) {
  // The field is the browser's, so that what is typed before the script is there is not lost.
  const field = useRef<HTMLInputElement>(null);
  const isLive = useIsLive();
  const [isBusy, setIsBusy] = useState(false);
  const [objection, setObjection] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<ReadTrouble | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const address = field.current?.value.trim() ?? "";
    const isAddress = EmailSchema.safeParse(address).success;
    setTrouble(null);
    setObjection(isAddress ? null : "That is no e-mail address yet. It needs a name, an @ and a domain.");
    if (!isAddress || isBusy) return;
    setIsBusy(true);
    const answer = await requestCode(address);
    setIsBusy(false);
    if (!answer.isOk) return setTrouble(answer.trouble);
    onEmail(address);
    onSent();
  }

  return (
    <form className="entry" onSubmit={(event) => void submit(event)} noValidate>
      <label className="field" htmlFor="email">
        Your e-mail address
      </label>
      <input
        id="email"
        type="email"
        autoComplete="email"
        inputMode="email"
        maxLength={254}
        ref={field}
        defaultValue={email}
        aria-invalid={objection !== null}
        aria-describedby="email-said"
      />
      <p id="email-said" className="said" role="alert">
        {objection}
      </p>
      <button type="submit" className="btn" disabled={isBusy || !isLive}>
        {isBusy ? "Sending" : "Send me a code"}
      </button>
      <TroubleNote trouble={trouble} />
    </form>
  );
}
