/**
 * Passes: what was bought, by whom, and what the ledger holds of it. A pass is known by its checkout session, granted
 * once, and brought in line with its refunds and disputes as often as anything of them is heard. Whatever writes is
 * called inside a transaction, and holds in this order: the payment, the pass, the subject.
 */
import { type Selectable, sql, type Updateable } from "kysely";
import type { DatabaseSchema, PassesTable } from "../db/databaseSchema";
import { keyFor } from "../security/appKeys";
import { keyedHash } from "../security/hashing";
import { type Database, holdSubject } from "./ledgerStore";
import { balancePass } from "./passBalance";
import { type PlanName, plans } from "./plans";
import { lockPayment, type Reversal, readReversal } from "./reversalStore";

export type PassStatus = PassesTable["status"];

export interface Pass {
  id: string;
  subjectId: string | null;
  plan: PlanName;
  status: PassStatus;
  units: number;
  amountMinor: number;
  refundedMinor: number;
  currency: string;
  paymentIntentId: string | null;
  receiptUrl: string | null;
  startsAt: Date | null;
  expiresAt: Date | null;
  createdAt: Date;
}

const columns = [
  "id",
  "subject_id",
  "plan",
  "status",
  "units",
  "amount_minor",
  "refunded_minor",
  "currency",
  "stripe_payment_intent_id",
  "receipt_url",
  "starts_at",
  "expires_at",
  "created_at",
] as const;

type Row = Pick<Selectable<DatabaseSchema["passes"]>, (typeof columns)[number]>;

const toPass = (row: Row): Pass => ({
  id: row.id,
  subjectId: row.subject_id,
  plan: row.plan,
  status: row.status,
  units: row.units,
  amountMinor: row.amount_minor,
  refundedMinor: row.refunded_minor,
  currency: row.currency,
  paymentIntentId: row.stripe_payment_intent_id,
  receiptUrl: row.receipt_url,
  startsAt: row.starts_at,
  expiresAt: row.expires_at,
  createdAt: row.created_at,
});

/** Under which a purchase without an account waits for its address to sign in. */
export const payerHashOf = (email: string): string => keyedHash(keyFor("pass-email"), email.trim().toLowerCase());

export interface NewPass {
  sessionId: string;
  plan: PlanName;
  /** Whose it is; a subject whose account is gone is nobody, so that the pass waits for the address that paid. */
  subjectId: string | null;
}

/** The pass of a session, made pending when it is new, and held until the transaction ends: one round trip. */
export async function holdPass(transaction: Database, { sessionId, plan, subjectId }: NewPass): Promise<Pass> {
  const { units, amountMinor, currency } = plans[plan];
  const row = await transaction
    .insertInto("passes")
    .values(({ selectFrom }) => ({
      subject_id: subjectId && selectFrom("users").select("subject_id").where("subject_id", "=", subjectId).$asScalar(),
      plan,
      status: "pending",
      units,
      amount_minor: amountMinor,
      currency,
      stripe_session_id: sessionId,
    }))
    // Changes nothing, and holds and gives back the row that is there.
    .onConflict((conflict) => conflict.column("stripe_session_id").doUpdateSet({ stripe_session_id: sessionId }))
    .returning(columns)
    .executeTakeFirstOrThrow();
  return toPass(row);
}

async function change(
  transaction: Database,
  passId: string,
  values: Updateable<DatabaseSchema["passes"]>,
): Promise<void> {
  await transaction
    .updateTable("passes")
    .set({ ...values, updated_at: sql<Date>`now()` })
    .where("id", "=", passId)
    .execute();
}

/** A pass that came to nothing. One that was paid stays so: a late word of failure is of another try. */
export async function endPass(transaction: Database, pass: Pass, status: "failed" | "expired"): Promise<void> {
  if (pass.status === "pending" || pass.status === "failed") await change(transaction, pass.id, { status });
}

export interface Payment {
  paymentIntentId: string;
  payerEmail: string | null;
  receiptUrl: string | null;
  at: Date;
}

/**
 * Makes a pass a paid one and grants what it gives, once; then applies what is remembered of its payment, which the caller
 * holds. Its days run from the payment. Without a subject it waits under the hash of the address that paid, which goes when it
 * is attached.
 */
export async function payPass(transaction: Database, pass: Pass, payment: Payment): Promise<Pass> {
  if (pass.startsAt !== null) {
    if (payment.receiptUrl && !pass.receiptUrl) await change(transaction, pass.id, { receipt_url: payment.receiptUrl });
    return pass;
  }
  const expiresAt = new Date(payment.at.getTime() + plans[pass.plan].days * 86_400_000);
  const paid: Pass = {
    ...pass,
    status: "paid",
    paymentIntentId: payment.paymentIntentId,
    receiptUrl: payment.receiptUrl,
    startsAt: payment.at,
    expiresAt,
  };
  await change(transaction, pass.id, {
    status: "paid",
    email_hash: pass.subjectId === null && payment.payerEmail ? payerHashOf(payment.payerEmail) : null,
    stripe_payment_intent_id: payment.paymentIntentId,
    receipt_url: payment.receiptUrl,
    starts_at: payment.at,
    expires_at: expiresAt,
  });
  return bringInLine(transaction, paid);
}

function statusOf({ amountMinor }: Pass, { refundedMinor, dispute }: Reversal): PassStatus {
  if (dispute === "open" || dispute === "lost") return "disputed";
  return refundedMinor >= amountMinor ? "refunded" : "paid";
}

/** Brings status and ledger in line with the pass's reversals. The caller holds the payment, and then the pass. */
async function bringInLine(transaction: Database, pass: Pass): Promise<Pass> {
  const { subjectId, paymentIntentId } = pass;
  if (!paymentIntentId) return pass;
  const reversal = await readReversal(transaction, paymentIntentId);
  const status = statusOf(pass, reversal);
  const refundedMinor = Math.min(pass.amountMinor, reversal.refundedMinor);
  if (status !== pass.status || refundedMinor !== pass.refundedMinor) {
    await change(transaction, pass.id, { status, refunded_minor: refundedMinor });
  }
  if (subjectId) {
    await holdSubject(transaction, subjectId);
    await balancePass(transaction, { ...pass, subjectId }, reversal);
  }
  return { ...pass, status, refundedMinor };
}

/** Brings the pass of a payment in line with what is remembered of it; nothing while the purchase is not known. */
export async function applyReversals(transaction: Database, paymentIntentId: string): Promise<void> {
  const row = await transaction
    .selectFrom("passes")
    .select(columns)
    .where("stripe_payment_intent_id", "=", paymentIntentId)
    .forUpdate()
    .executeTakeFirst();
  if (row) await bringInLine(transaction, toPass(row));
}

/**
 * Gives a user the passes that their address paid for without an account; how many. Comes before anything else that
 * holds the subject in its transaction.
 */
export async function attachPasses(transaction: Database, subjectId: string, email: string): Promise<number> {
  const waiting = transaction
    .selectFrom("passes")
    .select(columns)
    .where("email_hash", "=", payerHashOf(email))
    .where("subject_id", "is", null);
  const payments = (await waiting.execute()).flatMap((row) => row.stripe_payment_intent_id ?? []);
  if (payments.length === 0) return 0;
  for (const payment of payments.sort()) await lockPayment(transaction, payment);
  const rows = await waiting.forUpdate().execute();
  for (const row of rows) {
    await change(transaction, row.id, { subject_id: subjectId, email_hash: null });
    await bringInLine(transaction, { ...toPass(row), subjectId });
  }
  return rows.length;
}

/** A subject's passes, newest first; open checkouts that were never paid are left out. */
export async function listPasses(database: Database, subjectId: string): Promise<Pass[]> {
  const rows = await database
    .selectFrom("passes")
    .select(columns)
    .where("subject_id", "=", subjectId)
    .where("status", "not in", ["pending", "expired", "failed"])
    .orderBy("created_at", "desc")
    .limit(100)
    .execute();
  return rows.map(toPass);
}

/** What is left of each of a subject's passes, by the pass's id; expiry is the pass's own to tell. */
export async function leftOfPasses(database: Database, subjectId: string): Promise<Map<string, number>> {
  const rows = await database
    .selectFrom("credit_ledger as grant")
    .innerJoin("credit_ledger as entry", "entry.grant_id", "grant.id")
    .select(["grant.pass_id", sql<number>`sum(entry.units)::int`.as("left")])
    .where("grant.subject_id", "=", subjectId)
    .where("grant.kind", "=", "grant")
    .where("grant.pass_id", "is not", null)
    .groupBy("grant.pass_id")
    .execute();
  return new Map(rows.flatMap(({ pass_id: id, left }) => (id === null ? [] : [[id, left] as const])));
}

/**
 * Takes every link from payments to a person: receipts, which name the payer, and the address's hash. An open checkout
 * is nobody's from now on; should it be paid after all, it waits for the address that paid.
 */
export async function forgetPayer(transaction: Database, subjectId: string, email: string): Promise<void> {
  const now = sql<Date>`now()`;
  await transaction
    .updateTable("passes")
    .set({ subject_id: null, updated_at: now })
    .where("subject_id", "=", subjectId)
    .where("status", "in", ["pending", "failed", "expired"])
    .execute();
  await transaction
    .updateTable("passes")
    .set({ receipt_url: null, updated_at: now })
    .where("subject_id", "=", subjectId)
    .execute();
  // Paid signed out and never asked for since: it goes to a subject that nothing refers to, as the others do.
  await transaction
    .updateTable("passes")
    .set({ subject_id: subjectId, email_hash: null, receipt_url: null, updated_at: now })
    .where("email_hash", "=", payerHashOf(email))
    .execute();
}
