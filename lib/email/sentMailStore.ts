/** The rows that say which mail was sent to whom, so that none is sent twice. */
import { type Kysely, sql } from "kysely";
import { getDatabase } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import { toJsonb } from "../db/toJsonb";
import { type MailCategory, mailCategories, type OnceMailKind, onceMails } from "./mailCategories";

export interface MailKey {
  userId: string;
  kind: OnceMailKind;
  dedupeKey: string;
}

/** A claim that this transaction holds alone, and what is to be known before it is acted on. */
export interface HeldMail {
  to: string;
  messageId: string;
  isSent: boolean;
  /** Whether the user wants mail of this kind at this moment. */
  isWanted: boolean;
}

const sentKeptDays = 400;

/** Puts the claims' rows in, each with the Message-ID that its mail will bear; of a mail claimed before the first stands. */
export async function claimMails(claims: readonly (MailKey & { messageId: string })[]): Promise<void> {
  const rows = claims.map(({ userId, kind, dedupeKey, messageId }) => ({ userId, kind, dedupeKey, messageId }));
  await sql`insert into sent_mails (user_id, kind, dedupe_key, message_id)
    select users.id, kind, "dedupeKey", "messageId"
    from jsonb_to_recordset(${toJsonb(rows)}::jsonb)
      as claim("userId" uuid, kind text, "dedupeKey" text, "messageId" text)
    join users on users.id = "userId" order by users.id
    on conflict (user_id, kind, dedupe_key) do nothing`.execute(getDatabase());
}

function wishOf(category: MailCategory) {
  const { column, byDefault } = mailCategories[category];
  return sql<boolean>`coalesce(${sql.ref(`p.${column}`)}, ${byDefault})`;
}

/**
 * Takes the claim for the length of the transaction, and keeps its user from being deleted meanwhile; null when there is
 * none any more, "busy" when another holds it. The user is locked before the claim, as a deletion does it.
 */
export async function holdMail(
  transaction: Kysely<DatabaseSchema>,
  { userId, kind, dedupeKey }: MailKey,
): Promise<HeldMail | "busy" | null> {
  const { rows } = await sql<HeldMail>`
    with owner as materialized (select id, email from users where id = ${userId} for key share)
    select owner.email as "to", m.message_id as "messageId", m.sent_at is not null as "isSent",
      ${wishOf(onceMails[kind])} as "isWanted"
    from owner join sent_mails m on m.user_id = owner.id left join email_preferences p on p.user_id = owner.id
    where m.kind = ${kind} and m.dedupe_key = ${dedupeKey}
    for update of m skip locked`.execute(transaction);
  if (rows[0]) return rows[0];
  const user = transaction.selectFrom("users").select("id").where("id", "=", userId);
  return (await user.executeTakeFirst()) ? "busy" : null;
}

export async function markSent(
  transaction: Kysely<DatabaseSchema>,
  { userId, kind, dedupeKey }: MailKey,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable("sent_mails")
    .set({ sent_at: at })
    .where("user_id", "=", userId)
    .where("kind", "=", kind)
    .where("dedupe_key", "=", dedupeKey)
    .execute();
}

/** What was sent to a user, oldest first; no time for what was about to be. */
export async function listSentMails(userId: string): Promise<{ kind: OnceMailKind; sentAt: Date | null }[]> {
  return getDatabase()
    .selectFrom("sent_mails")
    .select(["kind", "sent_at as sentAt"])
    .where("user_id", "=", userId)
    .orderBy("claimed_at")
    .execute();
}

/** Removes rows so old that nothing would send their mail again; how many. */
export async function purgeSentMails(now: Date): Promise<number> {
  const before = new Date(now.getTime() - sentKeptDays * 86_400_000);
  const { numDeletedRows } = await getDatabase()
    .deleteFrom("sent_mails")
    .where("claimed_at", "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
