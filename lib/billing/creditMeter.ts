/**
 * What a read asks of the ledger. There is a meter only where a model is set up and a database is there to count in;
 * one person's machine whose database did not start reads by its own key, uncounted.
 */
import type { Clock } from "../backend/clock";
import { getDatabase } from "../db/database";
import { databaseTarget } from "../db/databaseTarget";
import { creditsLeft, type Payer, subjectOf } from "./freeReads";
import type { Database, Reservation } from "./ledgerStore";
import { releaseCredit, reserveCredit, settleCredit } from "./reservations";

export interface CreditMeter {
  /** Takes a credit for at most `forMs`; null when none is left. Throws when the database cannot be asked. */
  reserve(payer: Payer, forMs: number): Promise<Reservation | null>;
  /** Spends it in the transaction of what it pays for. False when it had been swept. */
  settleIn(transaction: Database, reservation: Reservation): Promise<boolean>;
  /** Spends it for what is stored nowhere. */
  settle(reservation: Reservation): Promise<boolean>;
  release(reservation: Reservation): Promise<boolean>;
  left(payer: Payer): Promise<number>;
}

const inTransaction = <Value>(work: (transaction: Database) => Promise<Value>): Promise<Value> =>
  getDatabase().transaction().execute(work);

/** A meter on the database in force. */
export function createCreditMeter(clock: Clock): CreditMeter {
  const now = () => new Date(clock.now());
  return {
    reserve: (payer, forMs) =>
      inTransaction(async (transaction) => {
        const subjectId = await subjectOf(transaction, payer, now());
        if (!subjectId) return null;
        return reserveCredit(transaction, subjectId, now(), new Date(clock.now() + forMs));
      }),
    settleIn: settleCredit,
    settle: (reservation) => inTransaction((transaction) => settleCredit(transaction, reservation)),
    release: (reservation) => inTransaction((transaction) => releaseCredit(transaction, reservation)),
    left: (payer) => inTransaction((transaction) => creditsLeft(transaction, payer, now())),
  };
}

/** The meter in force; null where nothing is counted. */
export function creditMeter(hasModel: boolean, clock: Clock): CreditMeter | null {
  return hasModel && databaseTarget().kind !== "none" ? createCreditMeter(clock) : null;
}
