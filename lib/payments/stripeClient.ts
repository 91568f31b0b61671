/**
 * Stripe's SDK as we use it: its version of the API pinned with the package, its own retries off (a click is not tried
 * again behind the payer's back; the page offers it), a deadline on every call, and its errors made ours.
 */
import Stripe from "stripe";
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";
import { type StripeTarget, stripeTarget } from "../billing/stripeTarget";

/** Of stripe 23.1.0; a new package is a new version, looked at before it is taken. */
export const stripeApiVersion = "2026-10-28.endive";
/** Milliseconds that one call may take. */
export const stripeTimeoutMs = 8_000;

function open({ secretKey, apiBase }: StripeTarget): Stripe {
  const base = apiBase === null ? null : new URL(apiBase);
  return new Stripe(secretKey, {
    apiVersion: stripeApiVersion,
    maxNetworkRetries: 0,
    timeout: stripeTimeoutMs,
    telemetry: false,
    ...(base && {
      host: base.hostname,
      port: base.port || (base.protocol === "http:" ? "80" : "443"),
      protocol: base.protocol === "http:" ? "http" : "https",
    }),
  });
}

/** The client of the Stripe in force. @throws AppError SERVICE_UNAVAILABLE where there is none. */
export function stripeClient(): Stripe {
  const target = stripeTarget();
  if (!target) throw new AppError({ code: "SERVICE_UNAVAILABLE", message: "Nothing can be bought on this server." });
  const kept = processState("stripeClients", () => new Map<string, Stripe>());
  const slot = `${target.apiBase ?? ""} ${target.secretKey}`;
  const client = kept.get(slot) ?? open(target);
  kept.set(slot, client);
  return client;
}

/** What Stripe refused or could not do, as an error of ours. What is unknown to Stripe is NOT_FOUND. */
export function toPaymentError(cause: unknown): unknown {
  if (!(cause instanceof Stripe.errors.StripeError)) return cause;
  if (cause.code === "resource_missing") return new AppError({ code: "NOT_FOUND", cause });
  if (cause.type === "StripeIdempotencyError") return new AppError({ code: "CONFLICT", cause });
  return new AppError({
    code: "UPSTREAM_UNAVAILABLE",
    cause,
    message: "The payment service did not answer. Nothing was charged; please try again.",
  });
}

/** Runs a call to Stripe under the caller's signal. @throws AppError of `toPaymentError`; the signal's reason. */
export async function askStripe<Value>(signal: AbortSignal, call: (stripe: Stripe) => Promise<Value>): Promise<Value> {
  signal.throwIfAborted();
  const stripe = stripeClient();
  let abandon: () => void = () => undefined;
  const abandoned = new Promise<never>((_, reject) => {
    abandon = () => reject(signal.reason);
    signal.addEventListener("abort", abandon, { once: true });
  });
  try {
    // The SDK takes no signal; its own timeout ends the call that nobody waits for any more.
    return await Promise.race([call(stripe), abandoned]);
  } catch (error) {
    throw toPaymentError(error);
  } finally {
    signal.removeEventListener("abort", abandon);
  }
}
