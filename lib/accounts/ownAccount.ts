/** What a user sees and sets of their account. */

import { modelConfigOf } from "../analysis/openai/modelConfig";
import { recordEvent } from "../analytics/recordEvent";
import { systemClock } from "../backend/clock";
import { AppError } from "../backend/errors";
import { creditMeter } from "../billing/creditMeter";
import { subjectOf } from "../billing/freeReads";
import { listGrants } from "../billing/ledgerStore";
import { readerIdOf } from "../billing/readerCookie";
import { getEnv } from "../config/env";
import { getDatabase } from "../db/database";
import type { Account, Credits, PreferencesChange, Session } from "../validation/accountSchemas";
import { deleteSession, listSessions, type SessionUser } from "./sessionStore";
import { changePreferences, findProfile } from "./userStore";

/** What a user can still spend; with this month's free reads granted. */
export async function creditsOf(user: SessionUser, headers: Headers, now: Date): Promise<Credits> {
  if (!creditMeter(modelConfigOf(getEnv()) !== null, systemClock)) return { metered: false, left: 0, grants: [] };
  const { subjectId, email } = user;
  const payer = { kind: "user", subjectId, email, readerId: readerIdOf(headers) } as const;
  const grants = await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      await subjectOf(transaction, payer, now);
      return listGrants(transaction, subjectId, now);
    });
  return {
    metered: true,
    left: grants.reduce((sum, { left }) => sum + left, 0),
    grants: grants.map(({ reason, left, expiresAt }) => ({ reason, left, expiresAt: expiresAt.toISOString() })),
  };
}

/** The user's sessions; the one that asks is `current`. */
export async function sessionsOf(user: SessionUser): Promise<Session[]> {
  const rows = await listSessions(user.id);
  return rows.map(({ id, device, createdAt, expiresAt }) => ({
    id,
    device,
    current: id === user.sessionId,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/** @throws AppError AUTH_REQUIRED when the account has gone meanwhile. */
export async function openAccount(user: SessionUser, headers: Headers, now: Date): Promise<Account> {
  const profile = await findProfile(user.id);
  if (!profile) throw new AppError({ code: "AUTH_REQUIRED" });
  const { id, email, createdAt, preferences } = profile;
  const [sessions, credits] = await Promise.all([sessionsOf(user), creditsOf(user, headers, now)]);
  return { user: { id, email, createdAt: createdAt.toISOString() }, preferences, sessions, credits };
}

/** Sets what is given and leaves the rest. */
export async function setPreferences(
  user: SessionUser,
  change: PreferencesChange,
  now: Date,
): Promise<Account["preferences"]> {
  await changePreferences(user.id, change, now);
  const { reportReady, retention } = change;
  if (reportReady !== undefined) {
    recordEvent("mail_wanted", { category: "report-ready", isWanted: reportReady }, user.id);
  }
  if (retention !== undefined) recordEvent("mail_wanted", { category: "retention", isWanted: retention }, user.id);
  const profile = await findProfile(user.id);
  if (!profile) throw new AppError({ code: "AUTH_REQUIRED" });
  return profile.preferences;
}

/** Ends one of the user's sessions, the one that asks included. @throws AppError NOT_FOUND when it is not theirs. */
export async function endSession(user: SessionUser, sessionId: string): Promise<void> {
  if (!(await deleteSession(user.id, sessionId))) throw new AppError({ code: "NOT_FOUND" });
}
