/**
 * Counts the request against the route's limit and says so in the headers (draft-ietf-httpapi-ratelimit-headers-10).
 * By address before the session is read, by user after; the headers tell of whichever has less left.
 */
import { AppError } from "../../backend/errors";
import type { RateLimitDecision, RateLimitSubject } from "../../security/rateLimit";
import type { DoorServices } from "../routePolicy";

const remainingOf = (headers: Headers): number =>
  Number(/;r=(\d+)/.exec(headers.get("ratelimit") ?? "")?.[1] ?? Number.POSITIVE_INFINITY);

function setHeaders(headers: Headers, decision: RateLimitDecision): void {
  if (remainingOf(headers) < decision.remaining) return;
  headers.set("ratelimit-policy", `"${decision.name}";q=${decision.limit};w=${decision.windowSeconds}`);
  headers.set("ratelimit", `"${decision.name}";r=${decision.remaining};t=${decision.resetSeconds}`);
}

/** @throws AppError RATE_LIMITED with the seconds after which a request is admitted. */
export async function applyRateLimit(
  name: Parameters<DoorServices["rateLimit"]>[0] | undefined,
  subject: RateLimitSubject,
  headers: Headers,
  services: Pick<DoorServices, "rateLimit">,
): Promise<void> {
  if (!name) return;
  const decision = await services.rateLimit(name, subject);
  setHeaders(headers, decision);
  if (!decision.allowed) throw new AppError({ code: "RATE_LIMITED", retryAfterSeconds: decision.resetSeconds });
}
