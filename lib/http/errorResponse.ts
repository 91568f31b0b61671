/** An error as an HTTP response: the status of its code, the one body shape, and the time to come back. */
import { type AppError, toApiError } from "../backend/errors";

/** `headers` are those gathered so far; a response to HEAD has no body. */
export function errorResponse(error: AppError, requestId: string, method: string, headers: Headers): Response {
  const sent = new Headers(headers);
  sent.set("content-type", "application/json; charset=utf-8");
  sent.set("cache-control", "no-store");
  if (error.retryAfterSeconds !== undefined) sent.set("retry-after", String(error.retryAfterSeconds));
  const body = method === "HEAD" ? null : JSON.stringify(toApiError(error, requestId));
  return new Response(body, { status: error.status, headers: sent });
}
