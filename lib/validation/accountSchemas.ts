/** The contracts of sign-in and of the account. Dates are ISO 8601 in UTC. */
import { z } from "zod";
import { pendingStates } from "./pendingSchemas";
import { ArtifactSchema, CaseSchema, StoredReportSchema } from "./reportSchemas";
import { ReportSourceSchema } from "./reportSource";
import { EngineSchema } from "./schemas";

export const codeDigits = 6;

/** Lower case, because an address is one person's whatever its letters' case. */
export const EmailSchema = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());

/** POST /api/auth/email-otp/send-verification-otp. Answers `{ success: true }` whoever it is. */
export const CodeRequestSchema = z.strictObject({ email: EmailSchema, type: z.literal("sign-in").default("sign-in") });

/** POST /api/auth/sign-in/email-otp. Spaces in a code are the mail program's. */
export const SignInSchema = z.strictObject({
  email: EmailSchema,
  otp: z
    .string()
    .transform((otp) => otp.replace(/\s+/g, ""))
    .pipe(z.string().regex(new RegExp(`^\\d{${codeDigits}}$`))),
});

/** Any of the bodies of /api/auth; which of them a path takes is the path's to say. */
export const AuthRequestSchema = z.strictObject({
  email: EmailSchema.optional(),
  type: z.string().max(40).optional(),
  otp: z.string().max(40).optional(),
});
export type AuthRequest = z.infer<typeof AuthRequestSchema>;

/** The parts below /api/auth/. */
export const AuthPathSchema = z.object({ all: z.array(z.string()) });

/** Who is signed in: GET /api/auth/get-session, and the answer to a sign-in. */
export const SignedInSchema = z.strictObject({ user: z.strictObject({ id: z.uuid(), email: z.string() }).nullable() });
export type SignedIn = z.infer<typeof SignedInSchema>;

export const PreferencesSchema = z.strictObject({
  /** Mail when a read that was left running is done. */
  reportReady: z.boolean(),
  /** A word after a week away, about what is left to fix. */
  retention: z.boolean(),
});
export type Preferences = z.infer<typeof PreferencesSchema>;

/** PATCH /api/account. */
export const PreferencesChangeSchema = PreferencesSchema.extend({
  /** That the question was put to the user, whatever they answer; it is put once. */
  retentionAsked: z.literal(true),
})
  .partial()
  .refine((change) => Object.keys(change).length > 0, "nothing to change");
export type PreferencesChange = z.infer<typeof PreferencesChangeSchema>;

export const SessionSchema = z.strictObject({
  id: z.uuid(),
  /** Browser and system, as "Firefox on Linux"; null when the client did not say. */
  device: z.string().nullable(),
  current: z.boolean(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Session = z.infer<typeof SessionSchema>;

export const CreditsSchema = z.strictObject({
  /** False where no model is set up: nothing is counted then. */
  metered: z.boolean(),
  left: z.int().min(0),
  /** What runs out first, first. */
  grants: z.array(
    z.strictObject({ reason: z.enum(["free", "pass"]), left: z.int().min(0), expiresAt: z.iso.datetime() }),
  ),
});
export type Credits = z.infer<typeof CreditsSchema>;

/** GET /api/account. */
export const AccountSchema = z.strictObject({
  user: z.strictObject({ id: z.uuid(), email: z.string(), createdAt: z.iso.datetime() }),
  preferences: PreferencesSchema.extend({
    /** True once the user has been asked whether they want such mail. */
    retentionAsked: z.boolean(),
  }),
  sessions: z.array(SessionSchema),
  credits: CreditsSchema,
});
export type Account = z.infer<typeof AccountSchema>;

/** The fields of a product event. */
export const FieldsSchema = z.record(z.string(), z.unknown());

/** GET /api/account/export: all that is kept of a user. */
export const AccountExportSchema = z.strictObject({
  exportedAt: z.iso.datetime(),
  user: AccountSchema.shape.user,
  preferences: AccountSchema.shape.preferences,
  sessions: z.array(SessionSchema),
  reports: z.array(StoredReportSchema.extend({ deletedAt: z.iso.datetime().nullable() })),
  /** Reads in the background: when, and what became of them. */
  reads: z.array(
    z.strictObject({
      source: ReportSourceSchema,
      state: z.enum(pendingStates),
      engine: EngineSchema,
      reportId: z.uuid().nullable(),
      errorCode: z.string().nullable(),
      createdAt: z.iso.datetime(),
      endedAt: z.iso.datetime().nullable(),
    }),
  ),
  cases: z.array(CaseSchema.extend({ artifactList: z.array(ArtifactSchema) })),
  credits: z.array(
    z.strictObject({ kind: z.string(), reason: z.string(), units: z.int(), createdAt: z.iso.datetime() }),
  ),
  passes: z.array(
    z.strictObject({
      plan: z.string(),
      status: z.string(),
      units: z.int(),
      amountMinor: z.int(),
      currency: z.string(),
      createdAt: z.iso.datetime(),
      expiresAt: z.iso.datetime().nullable(),
    }),
  ),
  /** Mail that was sent, or was about to be when `sentAt` is null. */
  mails: z.array(z.strictObject({ kind: z.string(), sentAt: z.iso.datetime().nullable() })),
  analytics: z.array(z.strictObject({ name: z.string(), fields: FieldsSchema, occurredAt: z.iso.datetime() })),
});
export type AccountExport = z.infer<typeof AccountExportSchema>;
