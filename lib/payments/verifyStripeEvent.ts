/**
 * Whether Stripe sent these bytes: its signature over the raw body, at most five minutes old, by any of the secrets in
 * force. Only then is anything made of them.
 */
import Stripe from "stripe";
import { z } from "zod";
import { type Clock, systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { stripeTarget } from "../billing/stripeTarget";

const toleranceSeconds = 300;

const EventSchema = z.looseObject({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  created: z.int().positive(),
  data: z.looseObject({ object: z.looseObject({}) }),
});
export type StripeEvent = z.infer<typeof EventSchema>;

/** The SDK refuses what is old; what is dated ahead of us by more than clocks differ is refused here. */
function isFromAhead(header: string, now: Date): boolean {
  const seconds = Number(/(?:^|,)t=(\d+)(?:,|$)/.exec(header)?.[1]);
  return seconds * 1000 > now.getTime() + toleranceSeconds * 1000;
}

function isSigned(body: string, header: string, secrets: readonly string[], now: Date): boolean {
  const { signature } = Stripe.webhooks;
  if (!signature || isFromAhead(header, now)) return false;
  return secrets.some((secret) => {
    try {
      return signature.verifyHeader(body, header, secret, toleranceSeconds, undefined, now.getTime());
    } catch {
      // The reason is the sender's to guess: every bad signature gets the same answer.
      return false;
    }
  });
}

/**
 * @throws AppError SERVICE_UNAVAILABLE where nothing is sold; VALIDATION_ERROR for a signature that is missing, bad, old
 * or from the future, and for signed bytes that are no event.
 */
export function verifyStripeEvent(rawBody: Uint8Array, headers: Headers, clock: Clock = systemClock): StripeEvent {
  const target = stripeTarget();
  if (!target) throw new AppError({ code: "SERVICE_UNAVAILABLE" });
  const header = headers.get("stripe-signature") ?? "";
  const body = Buffer.from(rawBody).toString("utf8");
  if (!isSigned(body, header, target.webhookSecrets, new Date(clock.now())))
    throw new AppError({ code: "VALIDATION_ERROR" });
  try {
    return EventSchema.parse(JSON.parse(body));
  } catch (cause) {
    throw new AppError({ code: "VALIDATION_ERROR", cause });
  }
}
