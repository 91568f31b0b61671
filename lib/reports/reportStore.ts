/**
 * Saved reports. Each is its owner's: no query here reads or changes one without the owner's id. A deleted one stays,
 * out of every list, until it is purged, so that a deletion can be undone.
 */
import { type Kysely, type Selectable, sql } from "kysely";
import { z } from "zod";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import { decodeCursor, pageOf } from "../db/pageCursor";
import { toJsonb } from "../db/toJsonb";
import type {
  DeletedReport,
  ReportList,
  ReportListQuery,
  ReportSummary,
  ScoreHistory,
  StoredReport,
} from "../validation/reportSchemas";
import { titleMaxChars } from "../validation/reportSchemas";
import { sourceOf } from "../validation/reportSource";
import { type SavedReport, SavedReportSchema } from "../validation/savedReport";
import { warningCodes } from "../validation/schemas";

type Database = Kysely<DatabaseSchema>;

/** How long a deletion can be undone. */
export const deletedKeptDays = 7;
const historyPoints = 200;

export interface NewReport {
  id: string;
  userId: string;
  report: SavedReport;
  degraded: boolean;
  targetRole: string | null;
  /** Keyed hash of the text that was read. */
  resumeHash: string;
  /** The credit that pays for it. */
  reservationId?: string | null;
  /** The receipt it is claimed with. */
  receiptId?: string | null;
  createdAt: Date;
}

/** What a report is called until its owner says otherwise. */
function titleOf({ targetRole, report }: NewReport): string {
  const kind = sourceOf(report) === "linkedin" ? "LinkedIn profile" : "Résumé";
  return (targetRole || report.jobMatch?.title || kind).slice(0, titleMaxChars);
}

const warningsOf = (report: SavedReport) => [...new Set(report.extraction.warnings.map(({ code }) => code))];

/** Stores a report. Its credit is settled in the same transaction by whoever calls this. */
export async function insertReport(database: Database, given: NewReport): Promise<void> {
  const { report } = given;
  await database
    .insertInto("reports")
    .values({
      id: given.id,
      user_id: given.userId,
      title: titleOf(given).toWellFormed(),
      source: sourceOf(given.report),
      engine: report.engine,
      degraded: given.degraded,
      rubric_version: report.rubricVersion,
      score: report.score,
      label: report.label,
      target_role: given.targetRole?.toWellFormed() || null,
      warnings: toJsonb(warningsOf(report)),
      resume_hash: given.resumeHash,
      outline: toJsonb(report.outline),
      report: toJsonb(report),
      reservation_id: given.reservationId ?? null,
      receipt_id: given.receiptId ?? null,
      created_at: given.createdAt,
      updated_at: given.createdAt,
    })
    .execute();
}

const summaryColumns = [
  "id",
  "title",
  "source",
  "engine",
  "degraded",
  "rubric_version",
  "score",
  "label",
  "target_role",
  "warnings",
  "created_at",
  "updated_at",
] as const;
type SummaryRow = Pick<Selectable<DatabaseSchema["reports"]>, (typeof summaryColumns)[number]>;
const WarningsSchema = z.array(z.enum(warningCodes));

function toSummary(row: SummaryRow): ReportSummary {
  return {
    id: row.id,
    title: row.title,
    source: row.source,
    engine: row.engine,
    degraded: row.degraded,
    rubricVersion: row.rubric_version,
    score: row.score,
    label: row.label,
    targetRole: row.target_role,
    warnings: WarningsSchema.parse(row.warnings),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export type WithDeletion = StoredReport & { deletedAt: string | null };

function toStored(row: SummaryRow & { report: unknown; deleted_at: Date | null }): WithDeletion {
  const report = SavedReportSchema.parse(row.report);
  return { ...toSummary(row), report, deletedAt: row.deleted_at?.toISOString() ?? null };
}

const contains = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** A page of a user's reports, newest first. @throws AppError VALIDATION_ERROR for a cursor that is none. */
export async function listReports(userId: string, { search, cursor, limit }: ReportListQuery): Promise<ReportList> {
  const after = cursor ? decodeCursor(cursor) : null;
  let query = getDatabase()
    .selectFrom("reports")
    .select(summaryColumns)
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null);
  if (search) {
    const pattern = contains(search);
    query = query.where((row) => row.or([row("title", "ilike", pattern), row("target_role", "ilike", pattern)]));
  }
  if (after) query = query.where(sql<boolean>`(created_at, id) < (${after.at}, ${after.id}::uuid)`);
  const rows = await query
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { page, nextCursor } = pageOf(rows, limit);
  return { reports: page.map(toSummary), nextCursor };
}

/** One of a user's reports, deleted or not; null when there is none of that id, or it is another's. */
export async function findStoredReport(userId: string, id: string): Promise<WithDeletion | null> {
  const row = await getDatabase()
    .selectFrom("reports")
    .select([...summaryColumns, "report", "deleted_at"])
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row ? toStored(row) : null;
}

/** One of a user's reports; null as well when it is deleted. */
export async function findReport(userId: string, id: string): Promise<StoredReport | null> {
  const found = await findStoredReport(userId, id);
  if (!found || found.deletedAt) return null;
  const { deletedAt: _, ...stored } = found;
  return stored;
}

/** All of a user's reports, the deleted ones too, a page at a time: what is exported. */
export async function* exportReports(userId: string): AsyncGenerator<WithDeletion> {
  let last: { created_at: Date; id: string } | undefined;
  for (;;) {
    let query = getDatabase()
      .selectFrom("reports")
      .select([...summaryColumns, "report", "deleted_at"])
      .where("user_id", "=", userId);
    if (last) query = query.where(sql<boolean>`(created_at, id) < (${last.created_at}, ${last.id}::uuid)`);
    const rows = await query.orderBy("created_at", "desc").orderBy("id", "desc").limit(50).execute();
    for (const row of rows) yield toStored(row);
    last = rows.at(-1);
    if (!last) return;
  }
}

export type ReportUpdate = { title: string } | { deletedAt: Date | null };

/** Renames, deletes or restores one of a user's reports; null when it is not theirs, or not there to be changed. */
export async function updateReport(userId: string, id: string, change: ReportUpdate): Promise<ReportSummary | null> {
  const set = "title" in change ? { title: change.title.toWellFormed() } : { deleted_at: change.deletedAt };
  const isRestoring = "deletedAt" in change && change.deletedAt === null;
  const row = await getDatabase()
    .updateTable("reports")
    .set({ ...set, updated_at: new Date() })
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .$if(!isRestoring, (query) => query.where("deleted_at", "is", null))
    .returning(summaryColumns)
    .executeTakeFirst();
  return row ? toSummary(row) : null;
}

/** The newest scores of a user, oldest first. */
export async function listScores(userId: string): Promise<ScoreHistory> {
  const rows = await getDatabase()
    .selectFrom("reports")
    .select(["id", "title", "source", "score", "engine", "rubric_version", "created_at"])
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .where("score", "is not", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(historyPoints)
    .execute();
  const points = rows.reverse().map((row) => ({
    id: row.id,
    title: row.title,
    source: row.source,
    score: row.score ?? 0,
    engine: row.engine,
    rubricVersion: row.rubric_version,
    createdAt: row.created_at.toISOString(),
  }));
  return { points };
}

/** What an artifact of a case is made from. */
export async function findReportParts(database: Database, userId: string, id: string) {
  return database
    .selectFrom("reports")
    .select(["id", "title", "outline", "resume_hash as resumeHash"])
    .select(sql<unknown>`report -> 'jobMatch'`.as("jobMatch"))
    .select(sql<unknown>`report -> 'otherJobs'`.as("otherJobs"))
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
}

const deletedShown = 20;

/** What a user deleted and can still bring back, the latest first; the newest 20. */
export async function listDeleted(userId: string): Promise<DeletedReport[]> {
  const rows = await getDatabase()
    .selectFrom("reports")
    .select(["id", "title", "deleted_at"])
    .where("user_id", "=", userId)
    .where("deleted_at", "is not", null)
    .orderBy("deleted_at", "desc")
    .limit(deletedShown)
    .execute();
  return rows.flatMap(({ id, title, deleted_at }) =>
    deleted_at ? [{ id, title, deletedAt: deleted_at.toISOString() }] : [],
  );
}

/** Removes reports whose deletion can no longer be undone; how many. */
export async function purgeReports(now: Date): Promise<number> {
  const before = new Date(now.getTime() - deletedKeptDays * 86_400_000);
  const { numDeletedRows } = await getDatabase()
    .deleteFrom("reports")
    .where("deleted_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
