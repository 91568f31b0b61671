/**
 * The cookie that holds a session: its name, and how its value is signed. better-auth writes it; what only has to know
 * who is asking reads it here, without loading the library.
 */
import { createHmac } from "node:crypto";
import { getEnv } from "../config/env";
import { acceptedKeysFor } from "../security/appKeys";
import { isSameSecret } from "../security/hashing";

/** True where pages are served by HTTPS, so that cookies may be bound to the host. */
export function isSecure(): boolean {
  return getEnv().APP_URL?.startsWith("https://") ?? false;
}

/** `__Host-` binds a cookie to this host over HTTPS; a browser refuses the name on plain HTTP. */
export function cookiePrefix(): string {
  return isSecure() ? "__Host-firstpass" : "firstpass";
}

/** The secrets of better-auth, as text: the one in force first. */
export function signInSecrets(): string[] {
  return acceptedKeysFor("sign-in").map((key) => key.toString("base64url"));
}

/** The value of a cookie in a Cookie header; null when it is not there or there twice, which no browser of ours sends. */
export function cookieValue(header: string | null, name: string): string | null {
  const found = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return found.length === 1 ? (found[0]?.slice(name.length + 1) ?? null) : null;
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
