/**
 * Deletes an account, so that no row is left that leads to the person. Payment rows stay, under a random subject id
 * that nothing refers to any more; and until the month is over a keyed hash of the address remembers how many free
 * reads it has had, so that a new account is no way to new ones.
 */
import { sql } from "kysely";
import { recordEvent } from "../analytics/recordEvent";
import { analyticsHashesOf } from "../analytics/userHash";
import { emailHashOf, freeReads, monthOf } from "../billing/freeReads";
import { type Database, listGrants } from "../billing/ledgerStore";
import { forgetPayer } from "../billing/passStore";
import { getDatabase } from "../db/database";
import { cookiePrefix, setCookie } from "../security/cookies";
import { codeIdentifierOf } from "./codeIdentifier";
import type { SessionUser } from "./sessionStore";
import { deleteUser } from "./userStore";

async function rememberFreeReads(transaction: Database, { subjectId, email }: SessionUser, now: Date): Promise<void> {
  const free = (await listGrants(transaction, subjectId, now)).find(({ reason }) => reason === "free");
  if (!free) return;
  const marker = { email_hash: emailHashOf(email), month: monthOf(now).month, used: freeReads.user - free.left };
  await transaction
    .insertInto("free_read_markers")
    .values(marker)
    .onConflict((conflict) => conflict.columns(["email_hash", "month"]).doUpdateSet({ used: marker.used }))
    .execute();
}

/** What Stripe told us of the person: the payload goes, the row stays, so that its event is not taken twice. */
async function emptyPaymentEvents(transaction: Database, { email, subjectId }: SessionUser): Promise<void> {
  await sql`update stripe_events set payload = null
    where payload is not null and (strpos(lower(payload::text), ${email}) > 0 or payload ->> 'payment_intent' in
      (select stripe_payment_intent_id from passes where subject_id = ${subjectId}))`.execute(transaction);
}

async function deleteTraces(transaction: Database, { id, email, subjectId }: SessionUser): Promise<void> {
  await transaction.deleteFrom("outbox_mails").where("to_address", "=", email).execute();
  await transaction.deleteFrom("verifications").where("identifier", "=", codeIdentifierOf(email)).execute();
  await transaction.deleteFrom("analytics_events").where("user_hash", "in", analyticsHashesOf(id)).execute();
  await forgetPayer(transaction, subjectId, email);
}

/** All in one transaction; the answer takes the session's cookie back. */
export async function deleteAccount(user: SessionUser, answerHeaders: Headers, now: Date): Promise<void> {
  await getDatabase()
    .transaction()
    .execute(async (transaction) => {
      await rememberFreeReads(transaction, user, now);
      // The user first: whoever is about to write something of theirs holds the row, and what they wrote is swept below.
      await deleteUser(transaction, user.id);
      await emptyPaymentEvents(transaction, user);
      await deleteTraces(transaction, user);
    });
  recordEvent("account_deleted", {});
  answerHeaders.append("set-cookie", setCookie(`${cookiePrefix()}.session_token`, "", 0));
}
