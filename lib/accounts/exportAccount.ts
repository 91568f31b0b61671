/** Everything that is kept of a user, as one JSON document. */
import { recordEvent } from "../analytics/recordEvent";
import { analyticsHashesOf } from "../analytics/userHash";
import { AppError } from "../backend/errors";
import { listArtifacts, listCases } from "../cases/caseStore";
import { getDatabase } from "../db/database";
import { listSentMails } from "../email/sentMailStore";
import { exportReports } from "../reports/reportStore";
import type { AccountExport } from "../validation/accountSchemas";
import { FieldsSchema } from "../validation/accountSchemas";
import { pageLimits } from "../validation/reportSchemas";
import { sessionsOf } from "./ownAccount";
import type { SessionUser } from "./sessionStore";
import { findProfile } from "./userStore";

const limit = pageLimits.max;

async function allPages<Item>(
  read: (cursor: string | undefined) => Promise<{ items: Item[]; nextCursor: string | null }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await read(cursor);
    all.push(...items);
    cursor = nextCursor ?? undefined;
  } while (cursor);
  return all;
}

async function casesOf(userId: string): Promise<AccountExport["cases"]> {
  const cases = await allPages(async (cursor) => {
    const { cases: items, nextCursor } = await listCases(userId, { cursor, limit });
    return { items, nextCursor };
  });
  return Promise.all(
    cases.map(async (found) => {
      const artifactList = await allPages(async (cursor) => {
        const { artifacts: items, nextCursor } = await listArtifacts(found.id, { cursor, limit });
        return { items, nextCursor };
      });
      return { ...found, artifactList };
    }),
  );
}

async function reportsOf(userId: string): Promise<AccountExport["reports"]> {
  const reports: AccountExport["reports"] = [];
  for await (const report of exportReports(userId)) reports.push(report);
  return reports;
}

async function creditsOf(subjectId: string): Promise<AccountExport["credits"]> {
  const rows = await getDatabase()
    .selectFrom("credit_ledger")
    .select(["kind", "reason", "units", "created_at"])
    .where("grant_id", "in", (row) =>
      row.selectFrom("credit_ledger").select("id").where("subject_id", "=", subjectId).where("kind", "=", "grant"),
    )
    .orderBy("position")
    .execute();
  return rows.map(({ created_at, ...row }) => ({ ...row, createdAt: created_at.toISOString() }));
}

async function passesOf(subjectId: string): Promise<AccountExport["passes"]> {
  const rows = await getDatabase()
    .selectFrom("passes")
    .select(["plan", "status", "units", "amount_minor", "currency", "created_at", "expires_at"])
    .where("subject_id", "=", subjectId)
    .orderBy("created_at")
    .execute();
  return rows.map(({ amount_minor: amountMinor, created_at, expires_at, ...row }) => ({
    ...row,
    amountMinor,
    createdAt: created_at.toISOString(),
    expiresAt: expires_at?.toISOString() ?? null,
  }));
}

/** Reads in the background: what became of them. Their text is there while they are under way, and sealed. */
async function readsOf(userId: string): Promise<AccountExport["reads"]> {
  const rows = await getDatabase()
    .selectFrom("pending_analyses")
    .select(["source", "state", "engine", "report_id as reportId", "error_code as errorCode", "created_at", "ended_at"])
    .where("user_id", "=", userId)
    .orderBy("created_at")
    .execute();
  return rows.map(({ created_at, ended_at, ...row }) => ({
    ...row,
    createdAt: created_at.toISOString(),
    endedAt: ended_at?.toISOString() ?? null,
  }));
}

async function mailsOf(userId: string): Promise<AccountExport["mails"]> {
  const mails = await listSentMails(userId);
  return mails.map(({ kind, sentAt }) => ({ kind, sentAt: sentAt?.toISOString() ?? null }));
}

async function eventsOf(userId: string): Promise<AccountExport["analytics"]> {
  const rows = await getDatabase()
    .selectFrom("analytics_events")
    .select(["name", "fields", "occurred_at"])
    .where("user_hash", "in", analyticsHashesOf(userId))
    .orderBy("occurred_at")
    .execute();
  return rows.map(({ name, fields, occurred_at }) => ({
    name,
    fields: FieldsSchema.parse(fields),
    occurredAt: occurred_at.toISOString(),
  }));
}

/** @throws AppError AUTH_REQUIRED when the account has gone meanwhile. */
export async function exportAccount(user: SessionUser, now: Date): Promise<AccountExport> {
  const profile = await findProfile(user.id);
  if (!profile) throw new AppError({ code: "AUTH_REQUIRED" });
  const { id, email, createdAt, preferences } = profile;
  const [sessions, reports, reads, cases, credits, passes, mails, analytics] = await Promise.all([
    sessionsOf(user),
    reportsOf(id),
    readsOf(id),
    casesOf(id),
    creditsOf(user.subjectId),
    passesOf(user.subjectId),
    mailsOf(id),
    eventsOf(id),
  ]);
  const about = { id, email, createdAt: createdAt.toISOString() };
  return {
    exportedAt: now.toISOString(),
    user: about,
    preferences,
    sessions,
    reports,
    reads,
    cases,
    credits,
    passes,
    mails,
    analytics,
  };
}

/** The export as a file that browsers save. */
export async function exportAsFile(user: SessionUser, now: Date): Promise<Response> {
  const headers = { "content-disposition": 'attachment; filename="firstpass-export.json"' };
  const whole = await exportAccount(user, now);
  recordEvent("account_exported", {}, user.id);
  return Response.json(whole, { headers });
}
