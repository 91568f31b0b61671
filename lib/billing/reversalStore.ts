/**
 * Refunds and disputes of a payment, remembered whatever came first. Stripe's events come in any order and more than
 * once; what is kept is what the latest of them says, so that any order ends the same. Whatever writes is called
 * inside a transaction that holds `lockPayment`.
 */
import { sql } from "kysely";
import type { Database } from "./ledgerStore";

export interface Reversal {
  /** Minor units that went back to the payer and stayed there. */
  refundedMinor: number;
  dispute: "open" | "won" | "lost" | null;
}

/** One writer after another for a payment, whether or not its purchase has been heard of. */
export async function lockPayment(transaction: Database, paymentIntentId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`payment:${paymentIntentId}`}, 0))`.execute(transaction);
}

/** What a charge says is refunded of it, at the moment of the event; an older word than the one kept changes nothing. */
export async function rememberRefund(
  transaction: Database,
  given: { paymentIntentId: string; refundedMinor: number; at: Date },
): Promise<void> {
  await transaction
    .insertInto("payment_reversals")
    .values({
      payment_intent_id: given.paymentIntentId,
      refunded_minor: given.refundedMinor,
      refunded_at: given.at,
    })
    .onConflict((conflict) =>
      conflict
        .column("payment_intent_id")
        .doUpdateSet({ refunded_minor: given.refundedMinor, refunded_at: given.at })
        // Within one second the larger is the later: a refund only ever adds, its failing is told apart.
        .where(
          sql<boolean>`(payment_reversals.refunded_at is null or (payment_reversals.refunded_at, payment_reversals.refunded_minor) < (${given.at}::timestamptz, ${given.refundedMinor}::int))`,
        ),
    )
    .execute();
}

/** A refund that the payer's bank sent back. */
export async function rememberFailedRefund(
  transaction: Database,
  given: { refundId: string; paymentIntentId: string; amountMinor: number; at: Date },
): Promise<void> {
  await transaction
    .insertInto("refund_failures")
    .values({
      refund_id: given.refundId,
      payment_intent_id: given.paymentIntentId,
      amount_minor: given.amountMinor,
      failed_at: given.at,
    })
    .onConflict((conflict) => conflict.column("refund_id").doNothing())
    .execute();
}

/** How a dispute stands; a closed one is not opened again by a word that comes late. */
export async function rememberDispute(
  transaction: Database,
  given: { paymentIntentId: string; dispute: "open" | "won" | "lost"; at: Date },
): Promise<void> {
  const { paymentIntentId, dispute, at } = given;
  await transaction
    .insertInto("payment_reversals")
    .values({ payment_intent_id: paymentIntentId, dispute, disputed_at: at })
    .onConflict((conflict) =>
      conflict
        .column("payment_intent_id")
        .doUpdateSet({ dispute, disputed_at: at })
        .where(
          sql<boolean>`(payment_reversals.dispute is null or payment_reversals.disputed_at < ${at}::timestamptz or (payment_reversals.disputed_at = ${at}::timestamptz and payment_reversals.dispute = 'open'))`,
        ),
    )
    .execute();
}

/** What is known of a payment's reversals; nothing of one that has none. */
export async function readReversal(database: Database, paymentIntentId: string): Promise<Reversal> {
  const row = await database
    .selectFrom("payment_reversals as reversal")
    .select(["reversal.refunded_minor", "reversal.dispute"])
    .select((select) =>
      select
        .selectFrom("refund_failures as failure")
        .whereRef("failure.payment_intent_id", "=", "reversal.payment_intent_id")
        .where(sql<boolean>`(reversal.refunded_at is not null and failure.failed_at >= reversal.refunded_at)`)
        .select(sql<number>`coalesce(sum(failure.amount_minor), 0)::int`.as("failed"))
        .as("failed"),
    )
    .where("reversal.payment_intent_id", "=", paymentIntentId)
    .executeTakeFirst();
  if (!row) return { refundedMinor: 0, dispute: null };
  return { refundedMinor: Math.max(0, row.refunded_minor - (row.failed ?? 0)), dispute: row.dispute };
}
