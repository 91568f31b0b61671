/**
 * Sends a sign-in code. The answer and the work are the same for an address that has an account and for one that has
 * none: nobody is looked up. Throttled by network and by address.
 */
import { randomUUID } from "node:crypto";
import { AppError } from "../backend/errors";
import { getEnv } from "../config/env";
import { mailTransport } from "../email/mailTransport";
import { codeMail } from "../email/templates/codeMail";
import { keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";
import { type RateLimitName, type RateLimitSubject, rateLimit } from "../security/rateLimit";
import { codeMinutes, getAuth } from "./auth";

/** @throws AppError RATE_LIMITED, with the seconds after which a request is admitted. */
export async function assertWithin(name: RateLimitName, subject: RateLimitSubject): Promise<void> {
  const { allowed, resetSeconds } = await rateLimit(name, subject);
  if (!allowed) throw new AppError({ code: "RATE_LIMITED", retryAfterSeconds: resetSeconds });
}

/** What limits know of an address. */
export function emailKey(email: string): string {
  return keyedHash(keyFor("email"), email);
}

export interface CodeRequest {
  email: string;
  /** The network that asks, as a keyed hash. */
  clientKey: string;
  signal: AbortSignal;
}

/** @throws AppError RATE_LIMITED, UPSTREAM_UNAVAILABLE when the mail server fails, SERVICE_UNAVAILABLE without one. */
export async function requestCode({ email, clientKey, signal }: CodeRequest): Promise<{ success: true }> {
  const transport = mailTransport();
  await assertWithin("sign-in-code", { kind: "address", key: clientKey });
  await assertWithin("sign-in-code", { kind: "email", key: emailKey(email) });
  const code = await getAuth().api.createVerificationOTP({ body: { email, type: "sign-in" } });
  const { APP_URL: appUrl } = getEnv();
  const mail = await codeMail({ to: email, code, minutes: codeMinutes, id: randomUUID(), appUrl });
  await transport.send(mail, signal);
  return { success: true };
}
