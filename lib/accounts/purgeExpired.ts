/** Removes what is past its time: each kind of row under the rule of its own table. Safe to run at once and often. */
import { monthOf } from "../billing/freeReads";
import { sweepReservations } from "../billing/reservations";
import { getDatabase } from "../db/database";
import { purgeSentMails } from "../email/sentMailStore";
import { purgeJobs } from "../inngest/purgeJobs";
import { purgeReports } from "../reports/reportStore";

const keysKeptDays = 7;
/** How long one can see what became of a read in the background; its text is gone with its end. */
const readsKeptDays = 7;
/** The owner's rule. */
const analyticsKeptDays = 365;
/** What Stripe told us is asked for again, if ever, within the days it tries to tell it. */
const payloadsKeptDays = 30;
const dayMs = 86_400_000;

/** Gives back reservations whose read has died; how many. */
export function sweepOverdueReservations(now: Date): Promise<number> {
  return getDatabase()
    .transaction()
    .execute((transaction) => sweepReservations(transaction, now));
}

/** How many rows went, by table; of `payloads`, how many were emptied. */
export async function purgeExpired(now: Date): Promise<Record<string, number>> {
  const database = getDatabase();
  const { month } = monthOf(now);
  const ago = (days: number): Date => new Date(now.getTime() - days * dayMs);
  const [sessions, codes, receipts, keys, readers, markers, reads, analytics] = await Promise.all([
    database.deleteFrom("sessions").where("expires_at", "<", now).executeTakeFirst(),
    database.deleteFrom("verifications").where("expires_at", "<", now).executeTakeFirst(),
    database.deleteFrom("claimed_receipts").where("expires_at", "<", now).executeTakeFirst(),
    database.deleteFrom("idempotency_keys").where("created_at", "<", ago(keysKeptDays)).executeTakeFirst(),
    database.deleteFrom("anonymous_readers").where("month", "<", month).executeTakeFirst(),
    database.deleteFrom("free_read_markers").where("month", "<", month).executeTakeFirst(),
    database.deleteFrom("pending_analyses").where("ended_at", "<", ago(readsKeptDays)).executeTakeFirst(),
    database.deleteFrom("analytics_events").where("occurred_at", "<", ago(analyticsKeptDays)).executeTakeFirst(),
  ]);
  const { numUpdatedRows: payloads } = await database
    .updateTable("stripe_events")
    .set({ payload: null })
    .where("payload", "is not", null)
    .where("status", "in", ["done", "ignored"])
    .where("received_at", "<", ago(payloadsKeptDays))
    .executeTakeFirst();
  const rows = { sessions, codes, receipts, keys, readers, markers, reads, analytics };
  const counts = Object.entries(rows).map(([name, { numDeletedRows }]) => [name, Number(numDeletedRows)] as const);
  const [reports, mails] = [await purgeReports(now), await purgeSentMails(now)];
  const counted = Object.fromEntries(counts);
  return { ...counted, payloads: Number(payloads), reports, mails, ...(await purgeJobs(now)) };
}
