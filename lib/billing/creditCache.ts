/**
 * What payers have left, kept for five minutes and dropped the moment a payment, a refund or a use changes it, on every
 * instance: the database tells of each change, and while this process does not hear of them nothing is kept. For
 * showing only; whoever takes a credit asks the ledger.
 */
import { type Clock, systemClock } from "../backend/clock";
import { processState } from "../backend/processState";
import { type NotificationListener, startNotificationListener } from "../cache/notificationListener";
import { createNotifiedCache, type NotifiedCache } from "../cache/notifiedCache";
import { whenDatabaseEnds } from "../db/database";
import { databaseTarget } from "../db/databaseTarget";

const channel = "credit_changed";
const ttlMs = 5 * 60_000;
/** A few hundred bytes each. */
const maxEntries = 10_000;

export interface CreditCache extends NotifiedCache<number> {
  isListening(): boolean;
  stop(): Promise<void>;
}

/** A cache with a listening connection of its own; to be stopped. */
export function openCreditCache(connectionString: string, clock: Clock): CreditCache {
  let listener: NotificationListener | null = null;
  const isListening = (): boolean => listener?.isListening() ?? false;
  const cache = createNotifiedCache<number>({ clock, ttlMs, maxEntries, isListening });
  const onMessage = (subject: string): void => cache.forget(subject);
  listener = startNotificationListener({ connectionString, channel, clock, onMessage, onGap: cache.clear });
  return { ...cache, isListening, stop: listener.stop };
}

/** The cache of this process, on the database in force; null without one. */
export function creditCache(): CreditCache | null {
  const { connectionString } = databaseTarget();
  if (!connectionString) return null;
  const slot = processState<{ open: { at: string; cache: CreditCache } | null }>("creditCache", () => ({ open: null }));
  if (slot.open?.at === connectionString) return slot.open.cache;
  const cache = openCreditCache(connectionString, systemClock);
  slot.open = { at: connectionString, cache };
  whenDatabaseEnds(async () => {
    if (slot.open?.cache === cache) slot.open = null;
    await cache.stop();
  });
  return cache;
}
