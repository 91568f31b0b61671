/** The mail of one person's machine: kept in the database, newest first, instead of being sent. */
import { sql } from "kysely";
import { getDatabase } from "../db/database";
import type { Mail } from "./mail";

export interface OutboxMail {
  id: string;
  to: string;
  subject: string;
  text: string;
  createdAt: Date;
}

/** Older mail goes when new mail comes. */
const keptMails = 200;

/** Keeps a mail; the same Message-ID is kept once. */
export async function keepMail({ to, subject, text, html, messageId, headers = {} }: Mail): Promise<void> {
  const database = getDatabase();
  await database
    .insertInto("outbox_mails")
    .values({
      message_id: messageId,
      to_address: to,
      subject,
      text_body: text,
      html_body: html,
      headers: JSON.stringify(headers),
    })
    .onConflict((conflict) => conflict.column("message_id").doNothing())
    .execute();
  const past = database
    .selectFrom("outbox_mails")
    .select("id")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .offset(keptMails)
    .limit(100);
  await database.deleteFrom("outbox_mails").where("id", "in", past).execute();
}

/** The newest `limit` mails. */
export async function listMails(limit: number): Promise<OutboxMail[]> {
  return getDatabase()
    .selectFrom("outbox_mails")
    .select(["id", "to_address as to", "subject", "text_body as text", "created_at as createdAt"])
    .orderBy("created_at", "desc")
    .orderBy(sql`id desc`)
    .limit(limit)
    .execute();
}

/** The HTML of one mail; null when it is not there any more. */
export async function findMailHtml(id: string): Promise<string | null> {
  const row = await getDatabase()
    .selectFrom("outbox_mails")
    .select("html_body")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.html_body ?? null;
}
