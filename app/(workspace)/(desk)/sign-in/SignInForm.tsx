"use client";
/** Two steps in one place: the address, then the code that was sent to it. */
import { useState } from "react";
import type { CodeDelivery } from "@/lib/accounts/codeDelivery";
import { CodeStep } from "./CodeStep";
import { EmailStep } from "./EmailStep";

interface Props {
  /** Where to go when signed in. */
  next: string;
  delivery: CodeDelivery;
}

export function SignInForm({ next, delivery }: Props) {
  const [email, setEmail] = useState("");
  const [isSent, setIsSent] = useState(false);
  if (delivery === "none") {
    return (
      <p className="mt-8">
        Mail is not set up on this server, so nobody can sign in. <a href="/">Reading works without an account.</a>
      </p>
    );
  }
  if (!isSent) return <EmailStep email={email} onEmail={setEmail} onSent={() => setIsSent(true)} />;
  return <CodeStep email={email} next={next} delivery={delivery} onOther={() => setIsSent(false)} />;
}
