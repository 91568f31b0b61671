/** What a user does with their cases. Another's case is not found, exactly as one that never was. */
import { recordEvent } from "../analytics/recordEvent";
import { AppError } from "../backend/errors";
import { getDatabase } from "../db/database";
import { findReportParts } from "../reports/reportStore";
import type {
  Artifact,
  ArtifactList,
  ArtifactRequest,
  Case,
  CaseChange,
  CaseListQuery,
  CaseRequest,
} from "../validation/reportSchemas";
import { OutlineSchema } from "../validation/savedReport";
import { JobMatchSchema } from "../validation/schemas";
import {
  deleteArtifact,
  deleteCase,
  findCase,
  insertArtifact,
  insertCase,
  listArtifacts,
  type NewArtifact,
  updateCase,
} from "./caseStore";

const notFound = (): AppError => new AppError({ code: "NOT_FOUND" });

/** @throws AppError NOT_FOUND. */
export async function openCase(userId: string, id: string): Promise<Case> {
  const found = await findCase(userId, id);
  if (!found) throw notFound();
  return found;
}

/** Begins a case. */
export async function makeCase(userId: string, asked: CaseRequest, now: Date): Promise<Case> {
  const made = await insertCase(userId, asked, now);
  recordEvent("case_made", {}, userId);
  return made;
}

/** @throws AppError NOT_FOUND. */
export async function changeCase(userId: string, id: string, change: CaseChange, now: Date): Promise<Case> {
  if (!(await updateCase(userId, id, change, now))) throw notFound();
  return openCase(userId, id);
}

/** @throws AppError NOT_FOUND. */
export async function removeCase(userId: string, id: string): Promise<void> {
  if (!(await deleteCase(userId, id))) throw notFound();
}

/** @throws AppError NOT_FOUND. */
export async function openArtifacts(userId: string, caseId: string, query: CaseListQuery): Promise<ArtifactList> {
  await openCase(userId, caseId);
  return listArtifacts(caseId, query);
}

/** @throws AppError NOT_FOUND. */
export async function removeArtifact(userId: string, caseId: string, id: string): Promise<void> {
  if (!(await deleteArtifact(userId, caseId, id))) throw notFound();
}

type Parts = NonNullable<Awaited<ReturnType<typeof findReportParts>>>;

/** What is kept of the report: itself by its id, the résumé by outline and hash, or the match by its score. */
function partsFor(
  { kind, job }: Pick<ArtifactRequest, "kind" | "job">,
  parts: Parts,
): Pick<NewArtifact, "reportId" | "contentHash" | "content"> {
  const nothing = { reportId: null, contentHash: null, content: { outline: null, jobMatch: null } };
  if (kind === "report") return { ...nothing, reportId: parts.id };
  if (kind === "resume_version") {
    const content = { outline: OutlineSchema.parse(parts.outline), jobMatch: null };
    return { ...nothing, contentHash: parts.resumeHash, content };
  }
  const best = JobMatchSchema.nullable().parse(parts.jobMatch);
  const others = JobMatchSchema.array().nullable().parse(parts.otherJobs) ?? [];
  const match = best && [best, ...others][job];
  if (!match) {
    const message = best
      ? "That report has fewer jobs than that."
      : "That report was made without a job description, so it has no match.";
    throw new AppError({ code: "VALIDATION_ERROR", message });
  }
  const { title, score, required } = match;
  const met = required.filter((one) => one.met === "yes").length;
  return { ...nothing, content: { outline: null, jobMatch: { title, score, required: { met, of: required.length } } } };
}

/**
 * Puts something of a report into a case.
 * @throws AppError NOT_FOUND for a case or report that is not theirs, VALIDATION_ERROR for a match that is not there.
 */
export async function addArtifact(
  userId: string,
  caseId: string,
  asked: ArtifactRequest,
  now: Date,
): Promise<Artifact> {
  const { kind, reportId, title } = asked;
  await openCase(userId, caseId);
  const parts = await findReportParts(getDatabase(), userId, reportId);
  if (!parts) throw notFound();
  const added = await insertArtifact(
    { caseId, userId, kind, title: title ?? parts.title, ...partsFor(asked, parts) },
    now,
  );
  recordEvent("case_filled", { kind }, userId);
  return added;
}
