// GET /api/checkout/[sessionId]: how a purchase stands; Stripe itself is asked, and what is paid is granted.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { confirmCheckout } from "@/lib/payments/confirmCheckout";
import { CheckoutParamsSchema } from "@/lib/validation/billingSchemas";

const name = "checkout-state";

export const GET = defineRoute(
  { name, auth: "none", params: CheckoutParamsSchema, rateLimit: "checkout-state", deadlineMs: 10_000 },
  ({ params, signal }) => confirmCheckout(params.sessionId, signal),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["GET"]);
