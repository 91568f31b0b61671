/** GET /api/analytics: what a user did here, or how the product does. Counts alone; dates are ISO 8601 in UTC. */
import { z } from "zod";

export const AnalyticsQuerySchema = z.strictObject({ scope: z.enum(["own", "product"]).optional() });
export type AnalyticsScope = NonNullable<z.infer<typeof AnalyticsQuerySchema>["scope"]>;

const count = z.int().min(0);
const moment = z.iso.datetime();

export const OwnSummarySchema = z.strictObject({
  scope: z.literal("own"),
  /** When it was put together; it is kept for ten minutes. */
  asOf: moment,
  since: moment,
  /** What was done, how often, and when last; the newest first. */
  done: z.array(z.strictObject({ name: z.string(), count, lastAt: moment })),
});
export type OwnSummary = z.infer<typeof OwnSummarySchema>;

/** A UTC day, as 2026-11-27. */
const day = z.iso.date();

export const DayOfReadsSchema = z.strictObject({ day, local: count, model: count, failed: count, left: count });
export const EvalRunSchema = z.strictObject({
  /** The local engine, or a model by whichever server of OpenAI's API. */
  engine: z.enum(["local", "openai"]),
  at: moment,
  version: z.string(),
  passed: z.boolean(),
  failedCases: count,
  /** Figures by name; those nested in others have a point between. */
  metrics: z.record(z.string(), z.number()),
});
export const ProductSummarySchema = z.strictObject({
  scope: z.literal("product"),
  asOf: moment,
  since: moment,
  /** Every day of the span, those without a read too. */
  days: z.array(DayOfReadsSchema),
  /** From a read to a payment, in that order. */
  funnel: z.array(z.strictObject({ step: z.string(), count })),
  /** Why reads failed, and which requests ended in an error of ours. */
  failures: z.array(z.strictObject({ what: z.string(), code: z.string(), count })),
  /** What was recorded of each name. */
  events: z.array(z.strictObject({ name: z.string(), count })),
  /** In all; made within the span; here within it; who want a word after a week away. */
  users: z.strictObject({ total: count, made: count, here: count, wantMail: count }),
  /** By UTC month, newest first. Amounts are in the currency's minor unit. */
  payments: z.array(
    z.strictObject({
      month: z.string(),
      plan: z.string(),
      currency: z.string(),
      count,
      paidMinor: count,
      refundedMinor: count,
    }),
  ),
  mails: z.array(z.strictObject({ kind: z.string(), count })),
  /** The local engine's first, then the model's; each oldest first. */
  evals: z.array(EvalRunSchema),
});
export type ProductSummary = z.infer<typeof ProductSummarySchema>;

export const AnalyticsSummarySchema = z.discriminatedUnion("scope", [OwnSummarySchema, ProductSummarySchema]);
export type AnalyticsSummary = z.infer<typeof AnalyticsSummarySchema>;
