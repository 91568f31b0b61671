/**
 * The credit of one read: reserved at most once and ended once, whatever becomes of the read. What cannot be ended now,
 * because the database is gone, is swept when its time is over.
 */
import type { Kysely } from "kysely";
import type { CreditMeter } from "../billing/creditMeter";
import type { Payer, UnknownPayer } from "../billing/freeReads";
import type { Reservation } from "../billing/ledgerStore";
import type { DatabaseSchema } from "../db/databaseSchema";
import { logWarn } from "../observability/logger";

/** Beyond the read's own deadline: for storing what it came to. */
const marginMs = 60_000;

export interface ReadCredit {
  /** False where reads are not counted. */
  isMetered: boolean;
  /** True when there is one to be had, which is then held, or none is needed. Throws when it cannot be asked. */
  reserve(): Promise<boolean>;
  /** Spends it in the caller's transaction; its id when it was there to be spent. Closed by `close` after the commit. */
  settleIn(transaction: Kysely<DatabaseSchema>): Promise<string | null>;
  close(): void;
  /** Spends it for what is stored nowhere. Never throws. */
  settle(): Promise<void>;
  /** Gives it back if it is held. Never throws. */
  release(): Promise<void>;
  /** What is left; undefined where nothing is counted or it cannot be asked. */
  left(): Promise<number | undefined>;
}

/** A credit of `payer`, held for a read of at most `deadlineMs`. Without meter or payer nothing is counted. */
export function openCredit(
  meter: CreditMeter | null,
  payer: Payer | UnknownPayer | null,
  deadlineMs: number,
): ReadCredit {
  let held: Reservation | null = null;
  let isUnreachable = false;
  const endWith = async (end: (reservation: Reservation) => Promise<boolean> | undefined): Promise<void> => {
    const ending = held;
    held = null;
    if (!ending) return;
    try {
      await end(ending);
    } catch (error) {
      logWarn("a credit is left to be swept", { service: "database", error });
    }
  };
  return {
    isMetered: meter !== null && payer !== null,
    async reserve() {
      if (!meter || !payer) return true;
      try {
        held = await meter.reserve(payer, deadlineMs + marginMs);
      } catch (error) {
        isUnreachable = true;
        throw error;
      }
      return held !== null;
    },
    async settleIn(transaction) {
      if (!meter || !held) return null;
      const { id } = held;
      return (await meter.settleIn(transaction, held)) ? id : null;
    },
    close() {
      held = null;
    },
    settle: () => endWith((reservation) => meter?.settle(reservation)),
    release: () => endWith((reservation) => meter?.release(reservation)),
    async left() {
      // What could not be asked a moment ago is not waited for once more.
      if (!meter || !payer || isUnreachable) return undefined;
      try {
        return await meter.left(payer);
      } catch (error) {
        logWarn("credits could not be counted", { service: "database", error });
        return undefined;
      }
    },
  };
}
