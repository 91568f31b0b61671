/**
 * The allow-list of product events: their names, and of each the fields that may be kept. A field is one of a few fixed
 * words, a count or a yes or no; a test refuses one that could carry a text.
 */
import { z } from "zod";
import { type ErrorCode, errorCodes } from "../backend/errorCodes";
import { artifactKinds } from "../validation/reportSchemas";
import { CheckoutRequestSchema } from "../validation/schemas";

const source = z.enum(["resume", "linkedin"]);
const engine = z.enum(["local", "model"]);
const code = z.enum(Object.keys(errorCodes) as [ErrorCode, ...ErrorCode[]]);
const { plan } = CheckoutRequestSchema.shape;
/** Kinds of mail that can be refused. */
const category = z.enum(["report-ready", "retention"]);
/** The declared name of a route, which is ours and never its URL. */
const route = z.string().regex(/^[a-z][a-z-]{0,39}$/);

export const productEvents = {
  read_begun: z.strictObject({ source, engine }),
  read_finished: z.strictObject({
    source,
    engine,
    degraded: z.boolean(),
    saved: z.boolean(),
    durationMs: z.int().min(0),
  }),
  read_failed: z.strictObject({ source, engine, code }),
  /** The reader went before it was done. */
  read_left: z.strictObject({ source, engine }),
  match_made: z.strictObject({ jobs: z.int().min(1) }),
  report_saved: z.strictObject({ source, engine }),
  report_claimed: z.strictObject({}),
  report_exported: z.strictObject({ format: z.enum(["pdf"]) }),
  reports_compared: z.strictObject({}),
  case_made: z.strictObject({}),
  case_filled: z.strictObject({ kind: z.enum(artifactKinds) }),
  checkout_begun: z.strictObject({ plan }),
  /** Beside the purchase, which alone says what was paid. */
  checkout_paid: z.strictObject({ plan }),
  signed_in: z.strictObject({}),
  mail_wanted: z.strictObject({ category, isWanted: z.boolean() }),
  unsubscribed: z.strictObject({ category }),
  account_exported: z.strictObject({}),
  account_deleted: z.strictObject({}),
  request_failed: z.strictObject({ route, code }),
} as const satisfies Record<string, z.ZodObject>;

export type ProductEventName = keyof typeof productEvents;
export type ProductEventFields<Name extends ProductEventName> = z.input<(typeof productEvents)[Name]>;

/** How long an event is kept (backend-reliability-spec.md, 8.3). */
export const eventsKeptDays = 365;
