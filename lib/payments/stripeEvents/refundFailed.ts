/** refund.failed: the payer's bank sent a refund back, so that what it took is given again. */
import { applyReversals } from "../../billing/passStore";
import { lockPayment, rememberFailedRefund } from "../../billing/reversalStore";
import { idOf, parseObject, RefundSchema } from "../stripeObjects";
import type { EventHandler } from "./eventHandler";

export const refundFailed: EventHandler = async ({ transaction, object, at }) => {
  const refund = parseObject(RefundSchema, object);
  const paymentIntentId = idOf(refund.payment_intent);
  if (!paymentIntentId) return;
  await lockPayment(transaction, paymentIntentId);
  const failure = { refundId: refund.id, paymentIntentId, amountMinor: refund.amount, at };
  await rememberFailedRefund(transaction, failure);
  await applyReversals(transaction, paymentIntentId);
};
