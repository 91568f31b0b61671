/**
 * The ledger of one pass, brought in line with what was paid and what went back: what is due is taken from what is left,
 * and what was taken and is no longer due is granted again. A unit that was used is not taken; one that is held for a
 * read is taken when it is given back. The caller holds the subject: whoever changes what is due does so before holding
 * it, so that of two who are here one after the other the second sees what the first was about.
 */
import { sql } from "kysely";
import { addGrant, type Database, revokeCredit } from "./ledgerStore";
import { type Reversal, readReversal } from "./reversalStore";

interface GrantOfPass {
  id: string;
  granted: number;
  revoked: number;
  left: number;
}

async function grantsOfPass(transaction: Database, passId: string): Promise<GrantOfPass[]> {
  return transaction
    .selectFrom("credit_ledger as grant")
    .innerJoin("credit_ledger as entry", "entry.grant_id", "grant.id")
    .select(["grant.id", "grant.units as granted"])
    .select([
      sql<number>`coalesce(-sum(entry.units) filter (where entry.kind = 'revoke'), 0)::int`.as("revoked"),
      sql<number>`sum(entry.units)::int`.as("left"),
    ])
    .where("grant.pass_id", "=", passId)
    .where("grant.kind", "=", "grant")
    .groupBy(["grant.id", "grant.units", "grant.position"])
    .orderBy("grant.position")
    .execute();
}

/** Units of a pass of `units` at `amountMinor` that should be gone: all, once money or dispute is against the whole. */
export function unitsDue(pass: { units: number; amountMinor: number }, { refundedMinor, dispute }: Reversal): number {
  const { units, amountMinor } = pass;
  if (dispute === "open" || dispute === "lost" || refundedMinor >= amountMinor) return units;
  return Math.ceil((units * refundedMinor) / amountMinor);
}

/** A pass that was paid and has an owner, as it stands; the caller holds it, or the subject. */
export interface BalancedPass {
  id: string;
  subjectId: string;
  units: number;
  amountMinor: number;
  expiresAt: Date | null;
}

/** Grants what the pass gives, once, and then takes or gives back. Called again with nothing new it writes nothing. */
export async function balancePass(transaction: Database, pass: BalancedPass, reversal: Reversal): Promise<void> {
  const { id: passId, subjectId, units, expiresAt } = pass;
  if (!expiresAt) return;
  const grant = { subjectId, reason: "pass", expiresAt, passId } as const;
  const isNew = await addGrant(transaction, { ...grant, units, sourceKey: `pass:${passId}` });
  // The common case: just bought, and nothing of it has gone back.
  if (isNew && unitsDue(pass, reversal) === 0) return;
  const grants = await grantsOfPass(transaction, passId);
  const total = (pick: (one: GrantOfPass) => number): number => grants.reduce((sum, one) => sum + pick(one), 0);
  const givenBack = total(({ granted }) => granted) - units;
  let due = unitsDue(pass, reversal) - (total(({ revoked }) => revoked) - givenBack);
  // Changes with whatever is written here, so that each writing has a key of its own.
  const turn = grants.length + total(({ revoked }) => revoked);
  const reason = reversal.dispute === "open" || reversal.dispute === "lost" ? "dispute" : "refund";
  for (const { id, left } of grants) {
    const taken = Math.min(left, due);
    if (taken <= 0) continue;
    due -= taken;
    await revokeCredit(transaction, { grantId: id, subjectId, units: taken, reason, sourceKey: `taken:${id}:${turn}` });
  }
  if (due < 0) await addGrant(transaction, { ...grant, units: -due, sourceKey: `back:${passId}:${turn}` });
}

/** After a unit of a grant came back: takes it when its pass owes it. Nothing for a grant that no pass made. */
export async function takeWhatIsDue(transaction: Database, grantId: string): Promise<void> {
  const grant = await transaction
    .selectFrom("credit_ledger")
    .select("pass_id")
    .where("id", "=", grantId)
    .executeTakeFirst();
  if (!grant?.pass_id) return;
  const pass = await transaction
    .selectFrom("passes")
    .select(["id", "subject_id", "units", "amount_minor", "stripe_payment_intent_id", "expires_at"])
    .where("id", "=", grant.pass_id)
    .executeTakeFirstOrThrow();
  const { subject_id: subjectId, stripe_payment_intent_id: paymentIntentId } = pass;
  if (!subjectId || !paymentIntentId) return;
  const paid = {
    id: pass.id,
    subjectId,
    units: pass.units,
    amountMinor: pass.amount_minor,
    expiresAt: pass.expires_at,
  };
  await balancePass(transaction, paid, await readReversal(transaction, paymentIntentId));
}
