/**
 * A dispute and the pass it is about: while a bank asks for the money back what is left of the pass is held, lost it
 * stays taken, won it is given back. In a warning (an inquiry) no money has moved, and nothing is held.
 */
import { applyReversals } from "../billing/passStore";
import { lockPayment, rememberDispute } from "../billing/reversalStore";
import type { EventContext } from "./stripeEvents/eventHandler";
import { DisputeSchema, idOf, parseObject } from "./stripeObjects";

/** Stripe's statuses. Source: docs.stripe.com/api/disputes/object#dispute_object-status. */
function standingOf(status: string): "open" | "won" | "lost" {
  if (status === "lost") return "lost";
  return status === "won" || status === "prevented" || status.startsWith("warning_") ? "won" : "open";
}

/** Remembers how the dispute stands and brings its pass in line. One that is closed and was not won is lost. */
export async function applyDispute({ transaction, object, at }: EventContext, isClosed: boolean): Promise<void> {
  const dispute = parseObject(DisputeSchema, object);
  const paymentIntentId = idOf(dispute.payment_intent);
  if (!paymentIntentId) return;
  const standing = standingOf(dispute.status);
  await lockPayment(transaction, paymentIntentId);
  await rememberDispute(transaction, {
    paymentIntentId,
    dispute: isClosed && standing === "open" ? "lost" : standing,
    at,
  });
  await applyReversals(transaction, paymentIntentId);
}
