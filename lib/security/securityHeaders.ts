/**
 * The headers that bound what a page of ours can do: scripts by nonce alone, no frames, no foreign connections, no
 * type guessing, no referrer's path, no device. HSTS only where the deployment's address is https.
 */
import type { Env } from "../config/env";

export interface PolicyOptions {
  /** Fresh for each response, base64. */
  nonce: string;
  /** The browser sends its errors to the host of this. */
  sentryDsn?: string | undefined;
  /** Development needs eval (React's stack traces) and inline styles (hot reload). */
  dev: boolean;
}

/** The Content-Security-Policy of a response. Style attributes are let through: React sets sizes by them. */
export function contentSecurityPolicy({ nonce, sentryDsn, dev }: PolicyOptions): string {
  const directives: Record<string, string> = {
    "default-src": "'self'",
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    "style-src": dev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": ["'self'", ...(dev ? ["ws:"] : []), ...(sentryDsn ? [new URL(sentryDsn).origin] : [])].join(" "),
    "worker-src": "'self' blob:",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "frame-src": "'none'",
    "manifest-src": "'self'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** The policy of what is not a page: nothing may be loaded from it or run in it. */
export const apiSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";

const twoYearsSeconds = 63_072_000;

/** The other headers, the same for every response. */
export function securityHeaders(env: Pick<Env, "mode" | "APP_URL">): [name: string, value: string][] {
  const isHttps = env.mode === "deployment" && env.APP_URL?.startsWith("https:");
  return [
    ["x-content-type-options", "nosniff"],
    ["referrer-policy", "strict-origin-when-cross-origin"],
    ["x-frame-options", "DENY"],
    ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
    ["cross-origin-opener-policy", "same-origin"],
    ...(isHttps
      ? ([["strict-transport-security", `max-age=${twoYearsSeconds}; includeSubDomains`]] as [string, string][])
      : []),
  ];
}
