/** charge.refunded: money went back, in part or whole. What it says of the charge is remembered, and applied at once. */
import { applyReversals } from "../../billing/passStore";
import { lockPayment, rememberRefund } from "../../billing/reversalStore";
import { ChargeSchema, idOf, parseObject } from "../stripeObjects";
import type { EventHandler } from "./eventHandler";

export const chargeRefunded: EventHandler = async ({ transaction, object, at }) => {
  const charge = parseObject(ChargeSchema, object);
  const paymentIntentId = idOf(charge.payment_intent);
  if (!paymentIntentId) return;
  await lockPayment(transaction, paymentIntentId);
  await rememberRefund(transaction, { paymentIntentId, refundedMinor: charge.amount_refunded, at });
  await applyReversals(transaction, paymentIntentId);
};
