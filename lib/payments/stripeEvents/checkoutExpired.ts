/** checkout.session.expired: the page was left without paying. */
import { fulfilCheckout } from "../fulfilCheckout";
import { parseObject, SessionSchema } from "../stripeObjects";
import type { EventHandler } from "./eventHandler";

export const checkoutExpired: EventHandler = async ({ transaction, object, at }) => {
  await fulfilCheckout(transaction, parseObject(SessionSchema, object), at, "expired");
};
