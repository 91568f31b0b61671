/** checkout.session.async_payment_failed: a debit came back; nothing was granted, and nothing is. */
import { fulfilCheckout } from "../fulfilCheckout";
import { parseObject, SessionSchema } from "../stripeObjects";
import type { EventHandler } from "./eventHandler";

export const checkoutPaymentFailed: EventHandler = async ({ transaction, object, at }) => {
  await fulfilCheckout(transaction, parseObject(SessionSchema, object), at, "failed");
};
