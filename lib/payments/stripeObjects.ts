/**
 * Of Stripe's objects, what we read, as schemas: events and answers are parsed here and trusted after. Amounts are in
 * the currency's minor unit, times in Unix seconds.
 */
import { z } from "zod";
import { AppError } from "../backend/errors";

/** An id, or the object in its place where it was asked to be expanded. */
const reference = z.union([z.string(), z.looseObject({ id: z.string() })]).nullish();

const ChargeRefSchema = z.union([z.string(), z.looseObject({ id: z.string(), receipt_url: z.string().nullish() })]);

export const SessionSchema = z.looseObject({
  id: z.string().min(1),
  mode: z.string(),
  status: z.string().nullish(),
  payment_status: z.string(),
  amount_total: z.int().nullish(),
  currency: z.string().nullish(),
  client_reference_id: z.string().nullish(),
  customer_email: z.string().nullish(),
  customer_details: z.looseObject({ email: z.string().nullish() }).nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  payment_intent: z
    .union([z.string(), z.looseObject({ id: z.string(), latest_charge: ChargeRefSchema.nullish() })])
    .nullish(),
});
export type CheckoutSession = z.infer<typeof SessionSchema>;

export const ChargeSchema = z.looseObject({
  id: z.string(),
  amount_refunded: z.int().min(0),
  payment_intent: reference,
});

export const RefundSchema = z.looseObject({
  id: z.string(),
  amount: z.int().positive(),
  payment_intent: reference,
});

export const DisputeSchema = z.looseObject({ id: z.string(), status: z.string(), payment_intent: reference });

/** The id of what is referred to; null for nothing. */
export const idOf = (given: z.infer<typeof reference>): string | null =>
  typeof given === "string" ? given : (given?.id ?? null);

/** @throws AppError INTERNAL_ERROR for an object that is not of its kind's shape, so that Stripe sends it again. */
export function parseObject<Schema extends z.ZodType>(schema: Schema, object: unknown): z.output<Schema> {
  const parsed = schema.safeParse(object);
  if (!parsed.success) throw new AppError({ code: "INTERNAL_ERROR", cause: parsed.error });
  return parsed.data;
}
