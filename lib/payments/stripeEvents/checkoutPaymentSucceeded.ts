/** checkout.session.async_payment_succeeded: a debit has cleared. */
import { fulfilCheckout } from "../fulfilCheckout";
import { parseObject, SessionSchema } from "../stripeObjects";
import type { EventHandler } from "./eventHandler";

export const checkoutPaymentSucceeded: EventHandler = async ({ transaction, object, at }) => {
  await fulfilCheckout(transaction, parseObject(SessionSchema, object), at, "paid");
};
