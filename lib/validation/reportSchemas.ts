/** The contracts of saved reports: list, one, compare, history, claim. Dates are ISO 8601 in UTC. */
import { z } from "zod";
import { limits } from "./limits";
import { ReportSourceSchema } from "./reportSource";
import { OutlineSchema, SavedReportSchema } from "./savedReport";
import { EngineSchema, FindingSchema, HeadSchema, headNames, warningCodes } from "./schemas";

/** One thing by its id; whatever is no id is not found. */
export const IdParamsSchema = z.object({ id: z.uuid() });

export const pageLimits = { default: 20, max: 100 } as const;
const PageSchema = z.strictObject({
  /** As the page before gave it. */
  cursor: z.string().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(pageLimits.max).default(pageLimits.default),
});

export const titleMaxChars = 120;
const TitleSchema = z.string().trim().min(1).max(titleMaxChars);

/** GET /api/reports. `search` is looked for in title and role, whatever the case of its letters. */
export const ReportListQuerySchema = PageSchema.extend({ search: z.string().trim().max(100).optional() });
export type ReportListQuery = z.infer<typeof ReportListQuerySchema>;

export const ReportSummarySchema = z.strictObject({
  id: z.uuid(),
  title: TitleSchema,
  source: ReportSourceSchema,
  engine: EngineSchema,
  degraded: z.boolean(),
  rubricVersion: z.string(),
  score: z.int().min(0).max(100).nullable(),
  label: z.string(),
  targetRole: z.string().nullable(),
  /** What was lost or guessed when the document was read. */
  warnings: z.array(z.enum(warningCodes)),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type ReportSummary = z.infer<typeof ReportSummarySchema>;

export const ReportListSchema = z.strictObject({
  reports: z.array(ReportSummarySchema),
  nextCursor: z.string().nullable(),
});
export type ReportList = z.infer<typeof ReportListSchema>;

/** A report that was deleted and can still be brought back. */
export interface DeletedReport {
  id: string;
  title: string;
  deletedAt: string;
}

/** GET /api/reports/[id]. */
export const StoredReportSchema = ReportSummarySchema.extend({ report: SavedReportSchema });
export type StoredReport = z.infer<typeof StoredReportSchema>;

/** PATCH /api/reports/[id]: a new title, or the undoing of a deletion. */
export const ReportChangeSchema = z.union([
  z.strictObject({ title: TitleSchema }),
  z.strictObject({ deleted: z.literal(false) }),
]);
export type ReportChange = z.infer<typeof ReportChangeSchema>;

/** POST /api/reports: a report that was kept in the browser, as `toSavedReport` made it, and the receipt it came with. */
export const ReportClaimSchema = z.strictObject({ receipt: z.string().min(1).max(2_000), report: SavedReportSchema });
export type ReportClaim = z.infer<typeof ReportClaimSchema>;

/** GET /api/reports/compare. */
export const CompareQuerySchema = z.strictObject({ before: z.uuid(), after: z.uuid() });

/** A run of words: in both, in the earlier alone, in the later alone. */
export const WordRunSchema = z.strictObject({ text: z.string(), in: z.enum(["both", "before", "after"]) });
export const SharedLineSchema = z.strictObject({
  before: z.int().min(1),
  after: z.int().min(1),
  isSame: z.boolean(),
  words: z.array(WordRunSchema),
});
export const MovedPointsSchema = z.strictObject({
  check: z.string(),
  title: z.string(),
  head: HeadSchema,
  /** Given less taken. */
  before: z.int(),
  after: z.int(),
});
const ChangeSchema = z.strictObject({ before: z.int().nullable(), after: z.int().nullable() });
export const ComparisonSchema = z.strictObject({
  before: ReportSummarySchema,
  after: ReportSummarySchema,
  score: ChangeSchema,
  heads: z.strictObject(
    Object.fromEntries(headNames.map((head) => [head, ChangeSchema])) as Record<
      (typeof headNames)[number],
      typeof ChangeSchema
    >,
  ),
  /** Faults of the earlier that the later no longer has. */
  fixed: z.array(FindingSchema),
  /** Faults that only the later has. */
  added: z.array(FindingSchema),
  /** Faults of both, as the later tells them. */
  left: z.array(FindingSchema),
  points: z.array(MovedPointsSchema),
  lines: z.array(SharedLineSchema),
  /** True when the two were judged by one rubric; otherwise points may have moved for that alone. */
  sameRubric: z.boolean(),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

/** GET /api/reports/history: the newest 200 reports that have a score, oldest first. */
export const ScoreHistorySchema = z.strictObject({
  points: z.array(
    z.strictObject({
      id: z.uuid(),
      title: TitleSchema,
      source: ReportSourceSchema,
      score: z.int().min(0).max(100),
      engine: EngineSchema,
      rubricVersion: z.string(),
      createdAt: z.iso.datetime(),
    }),
  ),
});
export type ScoreHistory = z.infer<typeof ScoreHistorySchema>;

export const caseStages = ["applying", "interviewing", "negotiating"] as const;
export const caseStatuses = ["open", "won", "lost", "withdrawn"] as const;
const caseFields = {
  role: z.string().trim().min(1).max(100),
  company: z.string().trim().max(100),
  stage: z.enum(caseStages),
  status: z.enum(caseStatuses),
};

/** POST /api/cases. */
export const CaseRequestSchema = z.strictObject({
  ...caseFields,
  company: caseFields.company.default(""),
  stage: caseFields.stage.default("applying"),
  status: caseFields.status.default("open"),
});
export type CaseRequest = z.infer<typeof CaseRequestSchema>;

/** PATCH /api/cases/[id]: any of the fields, at least one. */
export const CaseChangeSchema = z
  .strictObject(caseFields)
  .partial()
  .refine((change) => Object.keys(change).length > 0, "nothing to change");
export type CaseChange = z.infer<typeof CaseChangeSchema>;

export const CaseListQuerySchema = PageSchema;
export type CaseListQuery = z.infer<typeof CaseListQuerySchema>;
export const CaseSchema = z.strictObject({
  id: z.uuid(),
  ...caseFields,
  artifacts: z.int().min(0),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Case = z.infer<typeof CaseSchema>;
export const CaseListSchema = z.strictObject({ cases: z.array(CaseSchema), nextCursor: z.string().nullable() });
export type CaseList = z.infer<typeof CaseListSchema>;

export const artifactKinds = ["resume_version", "report", "job_match"] as const;

/** POST /api/cases/[id]/artifacts: made from one of the user's reports. */
export const ArtifactRequestSchema = z.strictObject({
  kind: z.enum(artifactKinds),
  reportId: z.uuid(),
  title: TitleSchema.optional(),
  /** Of a report of several jobs: which match, the best being 0. */
  job: z
    .int()
    .min(0)
    .max(limits.jobsMax - 1)
    .default(0),
});
export type ArtifactRequest = z.infer<typeof ArtifactRequestSchema>;

export const MatchSummarySchema = z.strictObject({
  title: z.string().nullable(),
  score: z.int().min(0).max(100).nullable(),
  /** Absent in what was put there before. */
  required: z.strictObject({ met: z.int().min(0), of: z.int().min(0) }).optional(),
});

export const ArtifactSchema = z.strictObject({
  id: z.uuid(),
  kind: z.enum(artifactKinds),
  title: TitleSchema,
  reportId: z.uuid().nullable(),
  /** Of a résumé version: its sections, and the first of its keyed hash, which tells it from others. */
  outline: OutlineSchema.nullable(),
  fingerprint: z.string().nullable(),
  /** Of a job match: its score, what it was for, and how much of what is required was met. */
  jobMatch: MatchSummarySchema.nullable(),
  createdAt: z.iso.datetime(),
});
export type Artifact = z.infer<typeof ArtifactSchema>;
export const ArtifactListSchema = z.strictObject({
  artifacts: z.array(ArtifactSchema),
  nextCursor: z.string().nullable(),
});
export type ArtifactList = z.infer<typeof ArtifactListSchema>;

/** DELETE /api/cases/[id]/artifacts. */
export const ArtifactDeleteQuerySchema = z.strictObject({ artifact: z.uuid() });
