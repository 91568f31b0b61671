/** Cookies of ours: their names, how one is read, how one is written. */
import { getEnv } from "../config/env";

/** True where pages are served by HTTPS, so that cookies may be bound to the host. */
export function isSecure(): boolean {
  return getEnv().APP_URL?.startsWith("https://") ?? false;
}

/** `__Host-` binds a cookie to this host over HTTPS; a browser refuses the name on plain HTTP. */
export function cookiePrefix(): string {
  return isSecure() ? "__Host-firstpass" : "firstpass";
}

/** The value of a cookie in a Cookie header; null when it is not there, or there twice, which no browser of ours sends. */
export function cookieValue(header: string | null, name: string): string | null {
  const found = (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  return found.length === 1 ? (found[0]?.slice(name.length + 1) ?? null) : null;
}

/** A Set-Cookie line that scripts cannot read and other sites do not send along. */
export function setCookie(name: string, value: string, maxAgeSeconds: number): string {
  const secure = isSecure() ? "; Secure" : "";
  return `${name}=${value}; Max-Age=${maxAgeSeconds}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}
