/**
 * The contracts of the wire, shared with the browser: requests, the report, and the events of a feedback stream.
 * Offsets are UTF-16 units of one document line; line numbers start at 1; points are whole numbers.
 */
import { z } from "zod";
import { errorCodes } from "../backend/errorCodes";
import { AnchorSchema } from "./anchor";
import { ProfileSectionSchema } from "./profileSection";

export const headNames = ["impact", "clarity", "story", "readability"] as const;
export const HeadSchema = z.enum(headNames);
export type Head = z.infer<typeof HeadSchema>;

export const EngineChoiceSchema = z.enum(["auto", "local", "model"]);
export type EngineChoice = z.infer<typeof EngineChoiceSchema>;
export const EngineSchema = z.enum(["local", "model"]);
export type Engine = z.infer<typeof EngineSchema>;

/** POST /api/checkout. */
export const CheckoutRequestSchema = z.strictObject({ plan: z.enum(["pack", "month"]) });

export { type Anchor, AnchorSchema } from "./anchor";

/** Where a rule or figure comes from. `name` is what the ledger shows: a study, a style authority, or "Convention". */
export const SourceSchema = z.strictObject({ name: z.string().min(1), url: z.url().optional() });
export type Source = z.infer<typeof SourceSchema>;

export const SubscoreSchema = z.strictObject({
  /** null when the head could not be judged; then `reason` says why and the head is left out of the mean. */
  value: z.int().min(0).max(100).nullable(),
  reason: z.string().nullable(),
});
export type Subscore = z.infer<typeof SubscoreSchema>;

export const SubscoresSchema = z.strictObject({
  impact: SubscoreSchema,
  clarity: SubscoreSchema,
  story: SubscoreSchema,
  readability: SubscoreSchema,
});
export type Subscores = z.infer<typeof SubscoresSchema>;

/** One line of the account. A head starts at 50; 50 + sum(given) - sum(taken) is its value, caps and clamps included as lines. */
export const LedgerEntrySchema = z.strictObject({
  check: z.string(),
  title: z.string(),
  head: HeadSchema,
  given: z.int().min(0),
  taken: z.int().min(0),
  anchors: z.array(AnchorSchema),
  /** The words of the first anchor, cut by the server; empty when the entry rests on no single line. */
  quote: z.string(),
  source: SourceSchema,
});
export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

export const SeveritySchema = z.enum(["fix", "consider", "strong", "missing"]);
export type Severity = z.infer<typeof SeveritySchema>;

export const FindingSchema = z.strictObject({
  id: z.string(),
  check: z.string(),
  head: HeadSchema,
  severity: SeveritySchema,
  anchors: z.array(AnchorSchema),
  /** The words of the first anchor, cut by the server; empty only for an absence. */
  quote: z.string(),
  /** For the margin: at most 12 words. */
  note: z.string().refine((note) => note.split(/\s+/).length <= 12, "a note has at most 12 words"),
  claim: z.string(),
  why: z.string(),
  /** Points this finding moved its head by: negative for a fault, positive for a strength. */
  points: z.int(),
  source: SourceSchema,
});
export type Finding = z.infer<typeof FindingSchema>;

/** A visible blank in a rewrite: `token` stands in `better` as is, brackets included, and asks `question`. */
export const PlaceholderSchema = z.strictObject({ token: z.string(), question: z.string() });
export const RewriteSchema = z.strictObject({
  line: z.int().min(1),
  original: z.string(),
  better: z.string(),
  placeholders: z.array(PlaceholderSchema),
  /** Facts of the original that the rewrite keeps, in the original's words. */
  keeps: z.array(z.string()),
});
export type Rewrite = z.infer<typeof RewriteSchema>;

export const WithheldSchema = z.strictObject({ line: z.int().min(1), reason: z.string() });
export const RewritesSchema = z.strictObject({ rewrites: z.array(RewriteSchema), withheld: z.array(WithheldSchema) });
export type Rewrites = z.infer<typeof RewritesSchema>;

export const StrengthSchema = z.strictObject({
  finding: z.string(),
  anchors: z.array(AnchorSchema).min(1),
  quote: z.string().min(1),
  why: z.string(),
});
export const GapSchema = z.strictObject({ what: z.string(), why: z.string(), anchors: z.array(AnchorSchema) });
export const MissingSchema = z.strictObject({ what: z.string(), lookedIn: z.string() });

export const RequirementSchema = z.strictObject({
  requirement: z.string(),
  met: z.enum(["yes", "part", "no"]),
  anchors: z.array(AnchorSchema),
  quote: z.string(),
  /** For "no" and "part": where it was looked for and what was nearest; else why it counts. */
  note: z.string(),
  /** For "no" and "part": what can honestly be said about it. Absent in reports of before. */
  advice: z.string().optional(),
});
export type Requirement = z.infer<typeof RequirementSchema>;

export const seniorities = ["entry", "mid", "senior", "lead", "executive"] as const;
export const SenioritySchema = z.enum(seniorities);
export type Seniority = z.infer<typeof SenioritySchema>;

export const JobMatchSchema = z.strictObject({
  /** 0 to 100; null when the text names no requirement that can be checked. */
  score: z.int().min(0).max(100).nullable(),
  reason: z.string().nullable(),
  title: z.string().nullable(),
  required: z.array(RequirementSchema),
  preferred: z.array(RequirementSchema),
  /** What the posting asks of rank and years, and what the résumé shows. Absent in reports of before. */
  level: z
    .strictObject({
      /** By the posting's title and the résumé's latest one. */
      seniority: SenioritySchema.nullable(),
      shownSeniority: SenioritySchema.nullable(),
      /** Whole years; the most that one requirement asks, and all of work by the dates of the roles. */
      years: z.number().min(0).nullable(),
      shownYears: z.number().min(0).nullable(),
    })
    .optional(),
});
export type JobMatch = z.infer<typeof JobMatchSchema>;

export const warningCodes = [
  "columns",
  "tables",
  "headers_footers",
  "hidden_text",
  "truncated",
  "language",
  "scan",
  "images",
  "encoding",
  "not_a_resume",
  "too_short",
  "segmentation",
] as const;
export const WarningSchema = z.strictObject({
  code: z.enum(warningCodes),
  message: z.string(),
  lines: z.array(z.int().min(1)),
});
export type ExtractionWarning = z.infer<typeof WarningSchema>;

export const ExtractionSchema = z.strictObject({
  kind: z.enum(["pdf", "docx", "text", "markdown", "archive", "web"]),
  pages: z.int().min(1),
  warnings: z.array(WarningSchema),
});
export type Extraction = z.infer<typeof ExtractionSchema>;

export const lineKinds = ["name", "contact", "heading", "role", "bullet", "continuation", "text"] as const;
export const DocumentLineSchema = z.strictObject({
  n: z.int().min(1),
  page: z.int().min(1),
  text: z.string(),
  /** How the reader understood the line; for drawing only. */
  kind: z.enum(lineKinds),
  /** UTF-16 offset at which the content starts, after a bullet glyph. */
  contentStart: z.int().min(0),
  /** True where the source had a gap above the line. */
  gapBefore: z.boolean(),
});
export type ReportLine = z.infer<typeof DocumentLineSchema>;
export const DocumentSchema = z.strictObject({ lines: z.array(DocumentLineSchema) });

export const FirstReadSchema = z.strictObject({
  seconds: z.enum(["0–2 s", "2–5 s", "5–7 s"]),
  text: z.string(),
  anchors: z.array(AnchorSchema),
});

/** The sections of a report by name: what a `section` event carries and what the report is put together from. */
export const sectionSchemas = {
  document: z.strictObject({ extraction: ExtractionSchema, document: DocumentSchema }),
  verdict: z.strictObject({ verdict: z.string() }),
  score: z.strictObject({
    score: z.int().min(0).max(100).nullable(),
    /** Why there is no score; null when there is one. */
    scoreReason: z.string().nullable(),
    label: z.string(),
    subscores: SubscoresSchema,
    ledger: z.array(LedgerEntrySchema),
  }),
  firstRead: z.strictObject({ firstRead: z.array(FirstReadSchema) }),
  /** `topFixes` names findings of severity "fix", first to mend first. */
  findings: z.strictObject({ topFixes: z.array(z.string()).max(3), findings: z.array(FindingSchema) }),
  rewrites: RewritesSchema,
  strengths: z.strictObject({ strengths: z.array(StrengthSchema) }),
  missing: z.strictObject({ gaps: z.array(GapSchema), missing: z.array(MissingSchema) }),
  jobMatch: z.strictObject({
    /** The best match. */
    jobMatch: JobMatchSchema.nullable(),
    /** The others, ranked, where several job descriptions were given. */
    otherJobs: z.array(JobMatchSchema).optional(),
  }),
  nextSteps: z.strictObject({ nextSteps: z.array(z.string()) }),
  /** Of a LinkedIn profile alone. */
  profile: z.strictObject({ profile: ProfileSectionSchema.optional() }),
} as const;
export type SectionName = keyof typeof sectionSchemas;
export type SectionValue<Name extends SectionName> = z.infer<(typeof sectionSchemas)[Name]>;
export const sectionNames = Object.keys(sectionSchemas) as SectionName[];

/** The whole report: what is saved, exported and printed by `firstpass analyze --json`. */
export const ResumeFeedbackResponseSchema = z.strictObject({
  rubricVersion: z.string(),
  engine: EngineSchema,
  ...sectionSchemas.verdict.shape,
  ...sectionSchemas.score.shape,
  ...sectionSchemas.firstRead.shape,
  ...sectionSchemas.findings.shape,
  ...sectionSchemas.rewrites.shape,
  ...sectionSchemas.strengths.shape,
  ...sectionSchemas.missing.shape,
  ...sectionSchemas.jobMatch.shape,
  ...sectionSchemas.nextSteps.shape,
  ...sectionSchemas.profile.shape,
  ...sectionSchemas.document.shape,
});
export type ResumeFeedbackResponse = z.infer<typeof ResumeFeedbackResponseSchema>;

/** The report of a LinkedIn profile: the same, and what a profile has besides. */
export const LinkedInFeedbackResponseSchema = ResumeFeedbackResponseSchema.extend({ profile: ProfileSectionSchema });
export type LinkedInFeedbackResponse = z.infer<typeof LinkedInFeedbackResponseSchema>;

const errorCodeNames = Object.keys(errorCodes) as [keyof typeof errorCodes, ...(keyof typeof errorCodes)[]];
export const ApiErrorSchema = z.strictObject({
  ok: z.literal(false),
  errorCode: z.enum(errorCodeNames),
  message: z.string(),
  requestId: z.string().optional(),
  retryable: z.boolean().optional(),
});

export const progressStages = ["reading", "checking", "writing", "verifying"] as const;
export type ProgressStage = (typeof progressStages)[number];

const sectionEvent = <Name extends SectionName>(name: Name) =>
  z.strictObject({ section: z.literal(name), engine: EngineSchema, value: sectionSchemas[name] });
export const SectionEventSchema = z.discriminatedUnion("section", [
  sectionEvent("document"),
  sectionEvent("verdict"),
  sectionEvent("score"),
  sectionEvent("firstRead"),
  sectionEvent("findings"),
  sectionEvent("rewrites"),
  sectionEvent("strengths"),
  sectionEvent("missing"),
  sectionEvent("jobMatch"),
  sectionEvent("nextSteps"),
  sectionEvent("profile"),
]);
export type SectionEvent = z.infer<typeof SectionEventSchema>;

/** The events of a feedback stream by name. A stream ends in exactly one `done` or `error`. */
export const streamEventSchemas = {
  start: z.strictObject({
    requestId: z.string(),
    analysisId: z.string(),
    engine: EngineSchema,
    rubricVersion: z.string(),
  }),
  progress: z.strictObject({ stage: z.enum(progressStages), fraction: z.number().min(0).max(1) }),
  section: SectionEventSchema,
  report: ResumeFeedbackResponseSchema,
  done: z.strictObject({
    durationMs: z.number().min(0),
    engine: EngineSchema,
    /** True when the local engine finished what the model began or could not begin. */
    degraded: z.boolean(),
    saved: z.boolean(),
    reportId: z.string().optional(),
    creditsLeft: z.int().optional(),
    receipt: z.string().optional(),
  }),
  error: ApiErrorSchema,
} as const;
export type StreamEventName = keyof typeof streamEventSchemas;
export type StreamEvent = {
  [Name in StreamEventName]: { event: Name; data: z.infer<(typeof streamEventSchemas)[Name]> };
}[StreamEventName];
