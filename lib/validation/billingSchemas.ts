/** The contracts of buying. Amounts are in the currency's minor unit, dates ISO 8601 in UTC. */
import { z } from "zod";

/** The answer to POST /api/checkout: where to pay. */
export const CheckoutSchema = z.strictObject({ url: z.url() });
export type Checkout = z.infer<typeof CheckoutSchema>;

/** GET /api/checkout/[sessionId]. Stripe's ids are letters, digits and underscores. */
export const CheckoutParamsSchema = z.strictObject({ sessionId: z.string().regex(/^cs_\w{8,200}$/) });

/** How a purchase stands, as Stripe itself says. */
export const CheckoutStateSchema = z.strictObject({
  plan: z.enum(["pack", "month"]),
  /** "processing": a debit that has not cleared; nothing is granted yet. */
  state: z.enum(["open", "processing", "paid", "failed", "expired", "refunded", "disputed"]),
  units: z.int(),
  amountMinor: z.int(),
  currency: z.string(),
  expiresAt: z.iso.datetime().nullable(),
  receiptUrl: z.url().nullable(),
  /** True while the pass waits for the address that paid to sign in. */
  waitsForSignIn: z.boolean(),
});
export type CheckoutState = z.infer<typeof CheckoutStateSchema>;

export const PassSchema = z.strictObject({
  id: z.uuid(),
  plan: z.enum(["pack", "month"]),
  status: z.enum(["paid", "refunded", "disputed"]),
  units: z.int(),
  left: z.int(),
  amountMinor: z.int(),
  refundedMinor: z.int(),
  currency: z.string(),
  boughtAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  receiptUrl: z.url().nullable(),
});
export type PassView = z.infer<typeof PassSchema>;
