/**
 * What a page's response carries: the request's id, and a policy on scripts with a fresh nonce, which the layout reads
 * from `x-nonce` and Next puts on its own tags. Routes under /api see to their ids themselves, and the server around
 * Next gives every response the headers that do not vary.
 */
import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { getEnv } from "@/lib/config/env";
import { chooseRequestId, requestIdHeader } from "@/lib/observability/requestContext";
import { contentSecurityPolicy } from "@/lib/security/securityHeaders";

export function proxy(request: NextRequest): NextResponse {
  const env = getEnv();
  const nonce = randomBytes(18).toString("base64");
  const policy = contentSecurityPolicy({
    nonce,
    sentryDsn: env.SENTRY_DSN,
    dev: process.env.NODE_ENV === "development",
  });
  const requestId = chooseRequestId(request.headers.get(requestIdHeader));
  const headers = new Headers(request.headers);
  headers.set(requestIdHeader, requestId);
  headers.set("x-nonce", nonce);
  // Next looks for the nonce of its own scripts in the request's policy.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set(requestIdHeader, requestId);
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Built files and JSON need no nonce, and the pass through here costs more than a small route does; a mail that is
  // shown has a policy of its own.
  matcher: ["/((?!_next/static|_next/image|api/|outbox/).*)"],
};
