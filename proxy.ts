/**
 * What every response carries, page or not: the request's id, and the headers that tell a browser what it may do. The
 * policy on scripts is a fresh nonce per request, which the layout reads from `x-nonce` and Next puts on its own tags.
 */
import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { getEnv } from "@/lib/config/env";
import { chooseRequestId, requestIdHeader } from "@/lib/observability/requestContext";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security/securityHeaders";

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
  for (const [name, value] of securityHeaders(env)) response.headers.set(name, value);
  return response;
}

export const config = {
  // Built files carry their own cache headers and need no policy.
  matcher: ["/((?!_next/static|_next/image).*)"],
};
