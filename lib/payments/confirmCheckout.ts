/**
 * What the page that a buyer comes back to says: it asks Stripe itself and fulfils at once, so that nobody waits for
 * the webhook. The session's id is known to Stripe and the buyer alone, and nothing personal is told by it.
 */
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import type { Pass } from "../billing/passStore";
import { plans } from "../billing/plans";
import { getDatabase } from "../db/database";
import type { CheckoutState } from "../validation/billingSchemas";
import { fulfilCheckout } from "./fulfilCheckout";
import { askStripe } from "./stripeClient";
import { type CheckoutSession, parseObject, SessionSchema } from "./stripeObjects";

function stateOf(session: CheckoutSession, { status }: Pass): CheckoutState["state"] {
  if (status !== "pending") return status;
  return session.status === "complete" ? "processing" : "open";
}

/**
 * @throws AppError NOT_FOUND for a session that is unknown or none of ours; UPSTREAM_UNAVAILABLE when Stripe does not
 * answer.
 */
export async function confirmCheckout(sessionId: string, signal: AbortSignal): Promise<CheckoutState> {
  const answer = await askStripe(signal, (stripe) =>
    stripe.checkout.sessions.retrieve(sessionId, { expand: ["payment_intent.latest_charge"] }),
  );
  const session = parseObject(SessionSchema, answer);
  const pass = await getDatabase()
    .transaction()
    .execute((transaction) => fulfilCheckout(transaction, session, new Date(systemClock.now())));
  if (!pass) throw new AppError({ code: "NOT_FOUND" });
  const { units, amountMinor, currency } = plans[pass.plan];
  return {
    plan: pass.plan,
    state: stateOf(session, pass),
    units,
    amountMinor,
    currency,
    expiresAt: pass.expiresAt?.toISOString() ?? null,
    receiptUrl: pass.receiptUrl,
    waitsForSignIn: pass.startsAt !== null && pass.subjectId === null,
  };
}
