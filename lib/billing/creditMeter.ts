/**
 * What a read asks of the ledger. There is a meter only where a model is set up and a database is there to count in;
 * one person's machine whose database did not start reads by its own key, uncounted.
 */
import type { Clock } from "../backend/clock";
import { AppError } from "../backend/errors";
import type { NotifiedCache } from "../cache/notifiedCache";
import { getDatabase } from "../db/database";
import { databaseTarget } from "../db/databaseTarget";
import { creditCache } from "./creditCache";
import { creditStatus, type Payer, subjectOf, type UnknownPayer } from "./freeReads";
import type { Database, Reservation } from "./ledgerStore";
import { releaseCredit, reserveCredit, settleCredit } from "./reservations";

export interface CreditMeter {
  /** Takes a credit for at most `forMs`; null when none is left. Throws when it cannot be asked, or not for whom. */
  reserve(payer: Payer | UnknownPayer, forMs: number): Promise<Reservation | null>;
  /** Spends it in the transaction of what it pays for. False when it had been swept. */
  settleIn(transaction: Database, reservation: Reservation): Promise<boolean>;
  /** Spends it for what is stored nowhere. */
  settle(reservation: Reservation): Promise<boolean>;
  release(reservation: Reservation): Promise<boolean>;
  left(payer: Payer | UnknownPayer): Promise<number>;
}

const inTransaction = <Value>(work: (transaction: Database) => Promise<Value>): Promise<Value> =>
  getDatabase().transaction().execute(work);

const keyOf = (payer: Payer): string =>
  payer.kind === "user" ? `user:${payer.subjectId}:${payer.readerId ?? ""}` : `reader:${payer.readerId}`;

function assertKnown(payer: Payer | UnknownPayer): asserts payer is Payer {
  if (payer.kind === "unknown") throw new AppError({ code: "SERVICE_UNAVAILABLE", retryAfterSeconds: 5 });
}

/** A meter on the database in force. What is left is told from `cache` where there is one; taking a credit never is. */
export function createCreditMeter(clock: Clock, cache: NotifiedCache<number> | null = null): CreditMeter {
  const now = () => new Date(clock.now());
  /** Our own changes are known before the database tells of them. */
  const changing = async <Value>(subjectId: string, change: Promise<Value>): Promise<Value> => {
    try {
      return await change;
    } finally {
      cache?.forget(subjectId);
    }
  };
  return {
    async reserve(payer, forMs) {
      assertKnown(payer);
      const reservation = await inTransaction(async (transaction) => {
        const subjectId = await subjectOf(transaction, payer, now());
        if (!subjectId) return null;
        return reserveCredit(transaction, subjectId, now(), new Date(clock.now() + forMs));
      });
      if (reservation) cache?.forget(reservation.subjectId);
      return reservation;
    },
    settleIn: settleCredit,
    settle: (reservation) =>
      changing(
        reservation.subjectId,
        inTransaction((transaction) => settleCredit(transaction, reservation)),
      ),
    release: (reservation) =>
      changing(
        reservation.subjectId,
        inTransaction((transaction) => releaseCredit(transaction, reservation)),
      ),
    async left(payer) {
      assertKnown(payer);
      const load = () => inTransaction((transaction) => creditStatus(transaction, payer, now()));
      return cache ? cache.take(keyOf(payer), load) : (await load()).value;
    },
  };
}

/** The meter in force; null where nothing is counted. */
export function creditMeter(hasModel: boolean, clock: Clock): CreditMeter | null {
  return hasModel && databaseTarget().kind !== "none" ? createCreditMeter(clock, creditCache()) : null;
}
