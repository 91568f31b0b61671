/** Sessions: who one belongs to, which a user has, and their end. */
import { getDatabase } from "../db/database";

export interface SessionUser {
  id: string;
  email: string;
  /** Whose credits are counted. */
  subjectId: string;
  sessionId: string;
}

/** Whose session a token is, and when they were last known to be here; null when there is none, or it is over. */
export async function findSession(token: string): Promise<{ user: SessionUser; lastActiveAt: Date } | null> {
  const row = await getDatabase()
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .select(["users.id", "users.email", "users.subject_id as subjectId", "sessions.id as sessionId"])
    .select("users.last_active_at as lastActiveAt")
    .where("sessions.token", "=", token)
    .where("sessions.expires_at", ">", new Date())
    .executeTakeFirst();
  if (!row) return null;
  const { lastActiveAt, ...user } = row;
  return { user, lastActiveAt };
}

export interface SessionRow {
  id: string;
  device: string | null;
  createdAt: Date;
  expiresAt: Date;
}

/** A user's sessions that are not over, newest first. */
export async function listSessions(userId: string): Promise<SessionRow[]> {
  return getDatabase()
    .selectFrom("sessions")
    .select(["id", "user_agent as device", "created_at as createdAt", "expires_at as expiresAt"])
    .where("user_id", "=", userId)
    .where("expires_at", ">", new Date())
    .orderBy("created_at", "desc")
    .execute();
}

/** Ends one of a user's sessions; false when it is not theirs. */
export async function deleteSession(userId: string, sessionId: string): Promise<boolean> {
  const { numDeletedRows } = await getDatabase()
    .deleteFrom("sessions")
    .where("id", "=", sessionId)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
