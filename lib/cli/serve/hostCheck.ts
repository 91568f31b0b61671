/**
 * One person's machine answers only to its own names. A page elsewhere that had its host name resolved to 127.0.0.1
 * (DNS rebinding) arrives with that name in Host, and is refused.
 */
import type { Env } from "../../config/env";

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];

/** The host names this server answers to; null means any, as in a deployment behind a proxy. */
export function allowedHosts(env: Pick<Env, "mode" | "APP_URL">): ReadonlySet<string> | null {
  if (env.mode === "deployment") return null;
  return new Set(env.APP_URL ? [...loopbackNames, new URL(env.APP_URL).hostname] : loopbackNames);
}

/** True when a Host header names one of `allowed`, with whatever port. */
export function isAllowedHost(host: string | undefined, allowed: ReadonlySet<string> | null): boolean {
  if (!allowed) return true;
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(host ?? "")?.[1];
  return name !== undefined && allowed.has(name.toLowerCase());
}
