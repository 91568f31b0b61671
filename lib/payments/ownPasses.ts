/** What a user has bought, with what their address paid for before it signed in. */
import { systemClock } from "../backend/clock";
import { type GrantBalance, listGrants } from "../billing/ledgerStore";
import { attachPasses, leftOfPasses, listPasses, type Pass } from "../billing/passStore";
import { getDatabase } from "../db/database";
import type { PassView } from "../validation/billingSchemas";

function viewOf(pass: Pass, left: number): PassView[] {
  const { id, plan, status, units, amountMinor, refundedMinor, currency, receiptUrl, startsAt, expiresAt } = pass;
  if (!startsAt || !expiresAt || status === "pending" || status === "failed" || status === "expired") return [];
  const dates = { boughtAt: startsAt.toISOString(), expiresAt: expiresAt.toISOString() };
  return [{ id, plan, status, units, left, amountMinor, refundedMinor, currency, receiptUrl, ...dates }];
}

export interface OwnPasses {
  passes: PassView[];
  /** Model reads left over all passes that have not expired. */
  left: number;
}

/** The passes of a signed-in user, newest first. */
export async function ownPasses(user: { subjectId: string; email: string }): Promise<OwnPasses> {
  const { subjectId, email } = user;
  const now = new Date(systemClock.now());
  return getDatabase()
    .transaction()
    .execute(async (transaction) => {
      await attachPasses(transaction, subjectId, email);
      const [passes, lefts, grants] = [
        await listPasses(transaction, subjectId),
        await leftOfPasses(transaction, subjectId),
        await listGrants(transaction, subjectId, now),
      ];
      const ofPasses = grants.filter(({ reason }: GrantBalance) => reason === "pass");
      return {
        passes: passes.flatMap((pass) => viewOf(pass, lefts.get(pass.id) ?? 0)),
        left: ofPasses.reduce((sum, { left }) => sum + left, 0),
      };
    });
}
