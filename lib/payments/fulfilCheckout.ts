/**
 * Fulfilment: what a checkout session is worth to us. One function, called by the webhook and by the page that a buyer
 * comes back to, right when called twice, at once or late. What was paid is checked against our own plans, not against
 * what the session says it sells.
 */

import { recordEvent } from "../analytics/recordEvent";
import type { Database } from "../billing/ledgerStore";
import { endPass, holdPass, type Pass, payPass } from "../billing/passStore";
import { isPlanName, type PlanName, plans } from "../billing/plans";
import { lockPayment } from "../billing/reversalStore";
import { logWarn } from "../observability/logger";
import { countCheckoutSuccess } from "../observability/metrics";
import { type CheckoutSession, idOf } from "./stripeObjects";

/** The receipt, where the caller asked Stripe for the charge with the session. */
function receiptOf({ payment_intent: intent }: CheckoutSession): string | null {
  const charge = typeof intent === "string" ? null : intent?.latest_charge;
  return typeof charge === "string" ? null : (charge?.receipt_url ?? null);
}

/** The plan that a session pays for, by name, price and currency; null for what is none of ours. */
export function planOf(session: CheckoutSession): PlanName | null {
  const name = session.metadata?.plan;
  if (session.mode !== "payment" || !isPlanName(name)) return null;
  const { amountMinor, currency } = plans[name];
  return session.amount_total === amountMinor && session.currency === currency ? name : null;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

export type SessionOutcome = "paid" | "unpaid" | "failed" | "expired";

function outcomeOf(session: CheckoutSession): SessionOutcome {
  if (session.payment_status === "paid") return "paid";
  return session.status === "expired" ? "expired" : "unpaid";
}

/**
 * Brings our pass in line with a session, inside the caller's transaction. `completed` and unpaid grants nothing.
 * @returns the pass; null when the session sells nothing of ours, which is logged and granted nothing.
 */
export async function fulfilCheckout(
  transaction: Database,
  session: CheckoutSession,
  at: Date,
  outcome: SessionOutcome = outcomeOf(session),
): Promise<Pass | null> {
  const plan = planOf(session);
  if (!plan) {
    logWarn("a checkout session sells nothing of ours", { service: "stripe" });
    return null;
  }
  const paymentIntentId = idOf(session.payment_intent);
  if (paymentIntentId) await lockPayment(transaction, paymentIntentId);
  const given = session.client_reference_id;
  const subjectId = given && uuid.test(given) ? given : null;
  const pass = await holdPass(transaction, { sessionId: session.id, plan, subjectId });
  if (outcome === "failed" || outcome === "expired") {
    await endPass(transaction, pass, outcome);
    return { ...pass, status: pass.status === "pending" ? outcome : pass.status };
  }
  if (outcome !== "paid" || !paymentIntentId) return pass;
  const payerEmail = session.customer_details?.email ?? session.customer_email ?? null;
  const paid = await payPass(transaction, pass, { paymentIntentId, payerEmail, receiptUrl: receiptOf(session), at });
  if (pass.startsAt === null) {
    countCheckoutSuccess();
    recordEvent("checkout_paid", { plan });
  }
  return paid;
}
