// POST /api/stripe/webhook: takes Stripe's signed events, each once.
import { defineWebhookRoute } from "@/lib/http/defineWebhookRoute";
import { otherMethods } from "@/lib/http/otherMethods";
import { takeStripeEvent } from "@/lib/payments/takeStripeEvent";
import { verifyStripeEvent } from "@/lib/payments/verifyStripeEvent";

const name = "stripe-webhook";

export const POST = defineWebhookRoute(
  { name, verify: (body, headers) => verifyStripeEvent(body, headers) },
  ({ event }) => takeStripeEvent(event),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods(name, ["POST"]);
