/** Job searches and what belongs to them. No query here reads or changes one without its owner's id. */
import { type Selectable, sql } from "kysely";
import { z } from "zod";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import { decodeCursor, pageOf } from "../db/pageCursor";
import { toJsonb } from "../db/toJsonb";
import {
  type Artifact,
  type ArtifactList,
  ArtifactSchema,
  type Case,
  type CaseChange,
  type CaseList,
  type CaseListQuery,
  type CaseRequest,
} from "../validation/reportSchemas";

const caseColumns = ["id", "role", "company", "stage", "status", "created_at", "updated_at"] as const;
type CaseRow = Pick<Selectable<DatabaseSchema["cases"]>, (typeof caseColumns)[number]> & { artifacts: number | null };

function toCase({ created_at, updated_at, artifacts, ...row }: CaseRow): Case {
  const [createdAt, updatedAt] = [created_at.toISOString(), updated_at.toISOString()];
  return { ...row, artifacts: artifacts ?? 0, createdAt, updatedAt };
}

const selectCases = (userId: string) =>
  getDatabase()
    .selectFrom("cases")
    .select(caseColumns)
    .select((row) =>
      row
        .selectFrom("artifacts")
        .whereRef("artifacts.case_id", "=", "cases.id")
        .select(sql<number>`count(*)::int`.as("count"))
        .as("artifacts"),
    )
    .where("user_id", "=", userId);

/** A page of a user's cases, newest first. @throws AppError VALIDATION_ERROR for a cursor that is none. */
export async function listCases(userId: string, { cursor, limit }: CaseListQuery): Promise<CaseList> {
  const after = cursor ? decodeCursor(cursor) : null;
  const rows = await selectCases(userId)
    .$if(after !== null, (query) => query.where(sql<boolean>`(created_at, id) < (${after?.at}, ${after?.id}::uuid)`))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { page, nextCursor } = pageOf(rows, limit);
  return { cases: page.map(toCase), nextCursor };
}

/** One of a user's cases; null when it is not theirs. */
export async function findCase(userId: string, id: string): Promise<Case | null> {
  const row = await selectCases(userId).where("id", "=", id).executeTakeFirst();
  return row ? toCase(row) : null;
}

export async function insertCase(userId: string, given: CaseRequest, now: Date): Promise<Case> {
  const row = await getDatabase()
    .insertInto("cases")
    .values({
      user_id: userId,
      ...given,
      role: given.role.toWellFormed(),
      company: given.company.toWellFormed(),
      created_at: now,
      updated_at: now,
    })
    .returning(caseColumns)
    .executeTakeFirstOrThrow();
  return toCase({ ...row, artifacts: 0 });
}

/** False when it is not theirs. */
export async function updateCase(userId: string, id: string, change: CaseChange, now: Date): Promise<boolean> {
  const { numUpdatedRows } = await getDatabase()
    .updateTable("cases")
    .set({ ...change, updated_at: now })
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes a case and its artifacts; the reports stay. False when it is not theirs. */
export async function deleteCase(userId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await getDatabase()
    .deleteFrom("cases")
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What an artifact keeps of the report it was made from. */
export const ArtifactContentSchema = z.strictObject({
  outline: ArtifactSchema.shape.outline,
  jobMatch: ArtifactSchema.shape.jobMatch,
});
export type ArtifactContent = z.infer<typeof ArtifactContentSchema>;

export interface NewArtifact {
  caseId: string;
  userId: string;
  kind: Artifact["kind"];
  title: string;
  reportId: string | null;
  contentHash: string | null;
  content: ArtifactContent;
}

const artifactColumns = ["id", "kind", "title", "report_id", "content_hash", "content", "created_at"] as const;
type ArtifactRow = Pick<Selectable<DatabaseSchema["artifacts"]>, (typeof artifactColumns)[number]>;
const fingerprintChars = 8;

function toArtifact(row: ArtifactRow): Artifact {
  const { outline, jobMatch } = ArtifactContentSchema.parse(row.content);
  return {
    id: row.id,
    kind: row.kind,
    title: row.title,
    reportId: row.report_id,
    outline,
    fingerprint: row.content_hash?.slice(0, fingerprintChars) ?? null,
    jobMatch,
    createdAt: row.created_at.toISOString(),
  };
}

/** Puts something into a case; what is in it already is given back as it is. */
export async function insertArtifact(given: NewArtifact, now: Date): Promise<Artifact> {
  const database = getDatabase();
  const row = await database
    .insertInto("artifacts")
    .values({
      case_id: given.caseId,
      user_id: given.userId,
      kind: given.kind,
      title: given.title.toWellFormed(),
      report_id: given.reportId,
      content_hash: given.contentHash,
      content: toJsonb(given.content),
      created_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(artifactColumns)
    .executeTakeFirst();
  if (row) return toArtifact(row);
  const there = await database
    .selectFrom("artifacts")
    .select(artifactColumns)
    .where("case_id", "=", given.caseId)
    .where("kind", "=", given.kind)
    .where((found) =>
      found.or([found("report_id", "=", given.reportId), found("content_hash", "=", given.contentHash)]),
    )
    .executeTakeFirstOrThrow();
  return toArtifact(there);
}

/** A page of what is in a case, newest first; a deleted report is not. */
export async function listArtifacts(caseId: string, { cursor, limit }: CaseListQuery): Promise<ArtifactList> {
  const after = cursor ? decodeCursor(cursor) : null;
  const rows = await getDatabase()
    .selectFrom("artifacts")
    .select(artifactColumns)
    .where("case_id", "=", caseId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("reports")
            .select("reports.id")
            .whereRef("reports.id", "=", "artifacts.report_id")
            .where("reports.deleted_at", "is not", null),
        ),
      ),
    )
    .$if(after !== null, (query) => query.where(sql<boolean>`(created_at, id) < (${after?.at}, ${after?.id}::uuid)`))
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { page, nextCursor } = pageOf(rows, limit);
  return { artifacts: page.map(toArtifact), nextCursor };
}

/** False when it is not in that case of that user. */
export async function deleteArtifact(userId: string, caseId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await getDatabase()
    .deleteFrom("artifacts")
    .where("id", "=", id)
    .where("case_id", "=", caseId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
