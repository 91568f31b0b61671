// POST /api/checkout: starts a Stripe Checkout session for a plan.
import { defineRoute } from "@/lib/http/defineRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { startCheckout } from "@/lib/payments/startCheckout";
import { CheckoutRequestSchema } from "@/lib/validation/schemas";

const name = "checkout";

export const POST = defineRoute(
  { name, auth: "optional", body: CheckoutRequestSchema, rateLimit: "checkout", deadlineMs: 10_000 },
  ({ body, user, unreadSession, headers, answerHeaders, url, signal }) => {
    // What somebody pays for must not become nobody's.
    if (unreadSession) throw unreadSession;
    return startCheckout({ plan: body.plan, user, headers, answerHeaders, url, signal });
  },
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
