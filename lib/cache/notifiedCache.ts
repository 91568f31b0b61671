/**
 * Values kept in memory for as long as nobody says that they have changed. Kept only while this process hears of changes
 * (`isListening`); what is told while a value is being loaded keeps it from being kept. Bounded: the oldest goes first.
 */
import type { Clock } from "../backend/clock";

export interface Loaded<Value> {
  value: Value;
  /** A word about any of them drops the value. */
  tags: readonly string[];
  /** When it changes by itself, if before its time is over. Unix milliseconds. */
  changesAtMs: number;
}

export interface NotifiedCache<Value> {
  /** The kept value of `key`, or what `load` gives. */
  take(key: string, load: () => Promise<Loaded<Value>>): Promise<Value>;
  /** Drops what bears the tag, everywhere in this process. */
  forget(tag: string): void;
  /** Drops everything: for when words may have been missed. */
  clear(): void;
}

export interface NotifiedCacheOptions {
  clock: Pick<Clock, "now">;
  ttlMs: number;
  maxEntries: number;
  isListening: () => boolean;
}

interface Entry<Value> extends Loaded<Value> {
  untilMs: number;
}

export function createNotifiedCache<Value>(options: NotifiedCacheOptions): NotifiedCache<Value> {
  const { clock, ttlMs, maxEntries, isListening } = options;
  const entries = new Map<string, Entry<Value>>();
  /** By each load under way, what was told since it began; null once something may have been missed. */
  const loads = new Set<{ heard: Set<string> | null }>();

  function keep(key: string, loaded: Loaded<Value>): void {
    entries.delete(key);
    entries.set(key, { ...loaded, untilMs: Math.min(clock.now() + ttlMs, loaded.changesAtMs) });
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries) return;
      entries.delete(oldest);
    }
  }

  return {
    async take(key, load) {
      const kept = entries.get(key);
      if (kept && isListening() && clock.now() < kept.untilMs) return kept.value;
      const under: { heard: Set<string> | null } = { heard: new Set() };
      const wasListening = isListening();
      loads.add(under);
      try {
        const loaded = await load();
        const { heard } = under;
        if (wasListening && isListening() && heard && !loaded.tags.some((tag) => heard.has(tag))) keep(key, loaded);
        return loaded.value;
      } finally {
        loads.delete(under);
      }
    },
    forget(tag) {
      for (const load of loads) load.heard?.add(tag);
      for (const [key, { tags }] of entries) if (tags.includes(tag)) entries.delete(key);
    },
    clear() {
      for (const load of loads) load.heard = null;
      entries.clear();
    },
  };
}
