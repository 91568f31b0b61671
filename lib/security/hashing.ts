/**
 * Keyed hashes: one key per purpose, derived from the application's secret by HKDF (RFC 5869), so that what one purpose
 * reveals says nothing about another. Pure: the secret is a parameter.
 */
import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from "node:crypto";

/** What keys are derived for. A new use takes a new name, never one of these. */
export type KeyPurpose =
  | "client-address"
  | "email-log"
  | "model-budget"
  | "idempotency"
  | "free-read"
  | "pass-email"
  | "checkout"
  | "stripe-double"
  | "session"
  | "sign-in"
  | "sign-in-code"
  | "email"
  | "anonymous-reader"
  | "receipt"
  | "resume"
  | "analytics-user"
  | "unsubscribe"
  | "pending-analysis"
  | "jobs";

/** 32 bytes for `purpose`, the same for the same secret for ever. */
export function deriveKey(secret: string, purpose: KeyPurpose): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "firstpass", purpose, 32));
}

/** Made once a key: with its bytes, every hash would pay for the making, which is most of a short text's cost. */
const keyObjects = new WeakMap<Uint8Array, KeyObject>();

function keyObjectOf(key: Uint8Array): KeyObject {
  const made = keyObjects.get(key) ?? createSecretKey(key);
  keyObjects.set(key, made);
  return made;
}

/** HMAC-SHA-256 of `text` under `key`, cut to 128 bits, as 32 hex digits. The bytes of a key that was used stay as they are. */
export function keyedHash(key: Uint8Array, text: string): string {
  return createHmac("sha256", keyObjectOf(key)).update(text).digest("hex").slice(0, 32);
}

/** Compares two strings in a time that does not tell where they differ; lengths may show. */
export function isSameSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
