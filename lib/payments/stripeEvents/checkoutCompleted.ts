/** checkout.session.completed: the buyer has submitted the page. Paid, it is fulfilled; unpaid, it grants nothing yet. */
import { fulfilCheckout } from "../fulfilCheckout";
import { parseObject, SessionSchema } from "../stripeObjects";
import type { EventHandler } from "./eventHandler";

export const checkoutCompleted: EventHandler = async ({ transaction, object, at }) => {
  await fulfilCheckout(transaction, parseObject(SessionSchema, object), at);
};
