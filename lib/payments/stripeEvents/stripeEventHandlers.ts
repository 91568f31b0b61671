/** Which handler takes which event. What is not here is logged and answered 200. */
import { chargeRefunded } from "./chargeRefunded";
import { checkoutCompleted } from "./checkoutCompleted";
import { checkoutExpired } from "./checkoutExpired";
import { checkoutPaymentFailed } from "./checkoutPaymentFailed";
import { checkoutPaymentSucceeded } from "./checkoutPaymentSucceeded";
import { disputeClosed } from "./disputeClosed";
import { disputeCreated } from "./disputeCreated";
import type { EventHandler } from "./eventHandler";
import { refundFailed } from "./refundFailed";

export const stripeEventHandlers: ReadonlyMap<string, EventHandler> = new Map([
  ["checkout.session.completed", checkoutCompleted],
  ["checkout.session.async_payment_succeeded", checkoutPaymentSucceeded],
  ["checkout.session.async_payment_failed", checkoutPaymentFailed],
  ["checkout.session.expired", checkoutExpired],
  ["charge.refunded", chargeRefunded],
  ["refund.failed", refundFailed],
  ["charge.dispute.created", disputeCreated],
  ["charge.dispute.closed", disputeClosed],
]);
