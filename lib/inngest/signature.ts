/**
 * Inngest's signature of a request: `t=<unix seconds>&s=<hex>`, HMAC-SHA-256 under the signing key without its prefix,
 * over the body as canonical JSON and then the time. At most five minutes old, and as little ahead of us.
 */
import { createHmac } from "node:crypto";
import { type Clock, systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { canonicalJson } from "../security/canonicalJson";
import { isSameSecret } from "../security/hashing";
import { jobsTarget } from "./jobsTarget";

export const signatureHeader = "x-inngest-signature";

const toleranceSeconds = 300;
const timePattern = /^\d{1,12}$/;

function hmacOf(text: string, seconds: string, signingKey: string): string {
  const key = signingKey.replace(/^signkey-\w+-/, "");
  return createHmac("sha256", key).update(text).update(seconds).digest("hex");
}

/** The header for a body that is canonical JSON, or empty. */
export function signatureOf(body: string, signingKey: string, nowMs: number): string {
  const seconds = String(Math.floor(nowMs / 1000));
  return `t=${seconds}&s=${hmacOf(body, seconds, signingKey)}`;
}

/** What is signed of a body. Null when it is no JSON. */
function signedText(rawBody: Uint8Array): string | null {
  if (rawBody.length === 0) return "";
  try {
    const value: unknown = JSON.parse(Buffer.from(rawBody).toString("utf8"));
    return canonicalJson(value);
  } catch {
    return null;
  }
}

/** @throws AppError AUTH_REQUIRED for a signature that is missing, bad, old or from the future. */
export function verifyJobRequest(
  rawBody: Uint8Array,
  headers: Headers,
  { clock = systemClock, signingKey = jobsTarget().signingKey }: { clock?: Clock; signingKey?: string } = {},
): void {
  const given = new URLSearchParams(headers.get(signatureHeader) ?? "");
  const [seconds, signature] = [given.get("t") ?? "", given.get("s") ?? ""];
  const offSeconds = Math.abs(clock.now() / 1000 - Number(seconds));
  const text = signedText(rawBody);
  const isTimely = timePattern.test(seconds) && offSeconds <= toleranceSeconds;
  if (!isTimely || text === null || !isSameSecret(signature, hmacOf(text, seconds, signingKey))) {
    throw new AppError({ code: "AUTH_REQUIRED" });
  }
}
