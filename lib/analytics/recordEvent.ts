/**
 * Records product events beside the work that they tell of, never in its way: an event is held in memory and written
 * with others a moment later. It cannot fail or slow a request; while the database is out, or when too many come, events
 * are dropped and counted in the log. What is held is written before the database is closed; a kill loses it.
 */
import type { Kysely } from "kysely";
import { systemClock } from "../backend/clock";
import { processState } from "../backend/processState";
import { getDatabase, whenDatabaseEnds } from "../db/database";
import type { DatabaseSchema } from "../db/databaseSchema";
import { databaseTarget } from "../db/databaseTarget";
import { logWarn } from "../observability/logger";
import { insertEvents, type WaitingEvent } from "./eventStore";
import { type ProductEventFields, type ProductEventName, productEvents } from "./productEvents";

const flushAfterMs = 2_000;
const flushAt = 200;
const maxWaiting = 5_000;

interface Held {
  database: Kysely<DatabaseSchema>;
  waiting: WaitingEvent[];
  dropped: number;
  /** The writing under way; one at a time. */
  writing: Promise<void>;
  cancelTimer: (() => void) | null;
}

const slot = () => processState<{ held: Held | null }>("productEvents", () => ({ held: null }));

async function write(held: Held): Promise<void> {
  held.cancelTimer?.();
  held.cancelTimer = null;
  const { waiting, dropped } = held;
  held.waiting = [];
  held.dropped = 0;
  if (dropped > 0) logWarn("product events were dropped", { count: dropped, reason: "too many" });
  try {
    await insertEvents(held.database, waiting);
  } catch (error) {
    logWarn("product events were dropped", { count: waiting.length, service: "database", error });
  }
}

function flush(held: Held): Promise<void> {
  held.writing = held.writing.then(() => write(held));
  return held.writing;
}

/** What is held for the database in force. Throws where there is none. */
function heldFor(): Held {
  const state = slot();
  const database = getDatabase();
  if (state.held?.database === database) return state.held;
  const held: Held = { database, waiting: [], dropped: 0, writing: Promise.resolve(), cancelTimer: null };
  state.held = held;
  whenDatabaseEnds(() => flush(held));
  return held;
}

/** Records that something happened, of a user when `userId` is given. Never throws and never waits. */
export function recordEvent<Name extends ProductEventName>(
  name: Name,
  fields: ProductEventFields<Name>,
  userId: string | null = null,
): void {
  if (databaseTarget().kind === "none") return;
  try {
    const event = { name, userId, fields: productEvents[name].parse(fields), at: new Date(systemClock.now()) };
    const held = heldFor();
    if (held.waiting.length >= maxWaiting) {
      held.dropped += 1;
      return;
    }
    held.waiting.push(event);
    if (held.waiting.length >= flushAt) void flush(held);
    else held.cancelTimer ??= systemClock.after(flushAfterMs, () => void flush(held));
  } catch (error) {
    logWarn("a product event was not recorded", { name, error });
  }
}

/** Writes what is held; resolves when it is written or dropped. */
export async function flushEvents(): Promise<void> {
  const { held } = slot();
  if (held) await flush(held);
}
