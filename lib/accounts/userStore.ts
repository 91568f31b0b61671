/** A user's own row and preferences, and their end. */
import type { Kysely } from "kysely";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import type { PreferencesChange } from "../validation/accountSchemas";

export interface UserProfile {
  id: string;
  email: string;
  createdAt: Date;
  preferences: { reportReady: boolean; retention: boolean; retentionAsked: boolean };
}

/** null when the account is gone. */
export async function findProfile(userId: string): Promise<UserProfile | null> {
  const row = await getDatabase()
    .selectFrom("users")
    .leftJoin("email_preferences as mail", "mail.user_id", "users.id")
    .select(["users.id", "users.email", "users.created_at as createdAt"])
    .select(["mail.report_ready", "mail.retention", "mail.retention_asked_at"])
    .where("users.id", "=", userId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, email, createdAt } = row;
  const preferences = {
    reportReady: row.report_ready ?? true,
    retention: row.retention ?? false,
    retentionAsked: row.retention_asked_at !== null,
  };
  return { id, email, createdAt, preferences };
}

/** Saying yes or no to mail after a while away is having been asked. */
export async function changePreferences(userId: string, change: PreferencesChange, now: Date): Promise<void> {
  const hasAsked = change.retention !== undefined || change.retentionAsked;
  const set = {
    ...(change.reportReady === undefined ? {} : { report_ready: change.reportReady }),
    ...(change.retention === undefined ? {} : { retention: change.retention }),
    ...(hasAsked ? { retention_asked_at: now } : {}),
    updated_at: now,
  };
  await getDatabase()
    .insertInto("email_preferences")
    .values({ user_id: userId, ...set })
    .onConflict((conflict) => conflict.column("user_id").doUpdateSet(set))
    .execute();
}

/** That the user is here: what a spell of inactivity is counted from. */
export async function touchUser(userId: string, now: Date): Promise<void> {
  await getDatabase().updateTable("users").set({ last_active_at: now }).where("id", "=", userId).execute();
}

/** Removes the user, and with them all that refers to them. */
export async function deleteUser(transaction: Kysely<DatabaseSchema>, userId: string): Promise<void> {
  await transaction.deleteFrom("users").where("id", "=", userId).execute();
}
