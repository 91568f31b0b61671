/**
 * Values kept in memory for a time, whatever changes meanwhile: for what is dear to work out and may be a little old. One
 * load at a time for each key; what fails is not kept. Bounded: the oldest goes first.
 */
import type { Clock } from "../backend/clock";

export interface TimedCache<Value> {
  take(key: string, load: () => Promise<Value>): Promise<Value>;
  clear(): void;
}

export interface TimedCacheOptions {
  clock: Pick<Clock, "now">;
  ttlMs: number;
  maxEntries: number;
}

export function createTimedCache<Value>({ clock, ttlMs, maxEntries }: TimedCacheOptions): TimedCache<Value> {
  const entries = new Map<string, { value: Promise<Value>; untilMs: number }>();
  return {
    take(key, load) {
      const kept = entries.get(key);
      if (kept && clock.now() < kept.untilMs) return kept.value;
      entries.delete(key);
      const entry = { value: load(), untilMs: clock.now() + ttlMs };
      entries.set(key, entry);
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries) break;
        entries.delete(oldest);
      }
      entry.value.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      return entry.value;
    },
    clear: () => entries.clear(),
  };
}
