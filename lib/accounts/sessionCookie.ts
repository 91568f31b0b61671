/**
 * The cookie that holds a session. better-auth writes and signs it; what only has to know who is asking reads it here,
 * without loading the library.
 */
import { createHmac } from "node:crypto";
import { acceptedKeysFor } from "../security/appKeys";
import { cookiePrefix, cookieValue } from "../security/cookies";
import { isSameSecret } from "../security/hashing";

/** The secrets of better-auth, as text: the one in force first. */
export function signInSecrets(): string[] {
  return acceptedKeysFor("sign-in").map((key) => key.toString("base64url"));
}

/** The session's token when the cookie is there and signed by us; null otherwise. */
export function sessionTokenOf(headers: Headers): string | null {
  const raw = cookieValue(headers.get("cookie"), `${cookiePrefix()}.session_token`);
  if (!raw || raw.length > 400) return null;
  let value: string;
  try {
    value = decodeURIComponent(raw);
  } catch {
    return null;
  }
  const at = value.lastIndexOf(".");
  if (at < 1) return null;
  const [token, signature] = [value.slice(0, at), value.slice(at + 1)];
  const isOurs = signInSecrets().some((secret) =>
    isSameSecret(signature, createHmac("sha256", secret).update(token).digest("base64")),
  );
  return isOurs ? token : null;
}
