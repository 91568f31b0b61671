/**
 * Whether the database answers, asked at most once a second however often the question comes: readiness probes must
 * not become load. A first answer is waited for 1 s. One that has answered is given five times as long as it last took,
 * and 200 ms at least, so that one that falls silent is told within 1.2 s of its last word; an answer that comes after
 * that is believed as soon as it is there.
 */
import { Client } from "pg";
import { type Clock, systemClock } from "../backend/clock";
import { processState } from "../backend/processState";
import { databaseTarget } from "./databaseTarget";

export interface DatabasePing {
  ok: boolean;
  /** How long the answer took, whole milliseconds. */
  durationMs: number;
}

const freshForMs = 1_000;
const timeoutMs = 1_000;

/** Asks a database one question on a connection of its own, so that a full pool is not mistaken for a dead server. */
export async function askDatabase(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs });
  client.on("error", () => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clock = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), timeoutMs);
  });
  const answer = client
    .connect()
    .then(() => client.query("select 1"))
    .then(
      () => true,
      () => false,
    );
  try {
    return await Promise.race([answer, clock]);
  } finally {
    clearTimeout(timer);
    void client.end().catch(() => {});
  }
}

interface Cache {
  askedAtMs: number;
  answer: Promise<DatabasePing> | null;
  /** How long the last good answer took; null before the first, and after one that did not come. */
  lastGoodMs: number | null;
}

const patienceMinMs = 200;
const patienceFactor = 5;

const patienceMs = ({ lastGoodMs }: Cache): number =>
  lastGoodMs === null ? timeoutMs : Math.min(timeoutMs, Math.max(patienceMinMs, patienceFactor * lastGoodMs));

/** `whole`, or "it does not answer" when patience ends before. */
function impatiently(whole: Promise<DatabasePing>, waitMs: number, clock: Clock): Promise<DatabasePing> {
  return new Promise((resolve) => {
    const cancel = clock.after(waitMs, () => resolve({ ok: false, durationMs: waitMs }));
    void whole.then((ping) => {
      cancel();
      resolve(ping);
    });
  });
}

/** The last ping if it is under a second old or still under way, else a new one. Never throws. */
export function pingDatabase(
  ask: (connectionString: string) => Promise<boolean> = askDatabase,
  clock: Clock = systemClock,
): Promise<DatabasePing> {
  const { connectionString } = databaseTarget();
  if (!connectionString) return Promise.resolve({ ok: false, durationMs: 0 });
  const cache = processState<Cache>("databasePing", () => ({ askedAtMs: 0, answer: null, lastGoodMs: null }));
  const nowMs = clock.now();
  if (!cache.answer || nowMs - cache.askedAtMs >= freshForMs) {
    cache.askedAtMs = nowMs;
    const whole = ask(connectionString)
      .catch(() => false)
      .then((ok) => ({ ok, durationMs: Math.round(clock.now() - nowMs) }));
    cache.answer = impatiently(whole, patienceMs(cache), clock);
    void whole.then((ping) => {
      cache.lastGoodMs = ping.ok ? ping.durationMs : null;
      if (cache.askedAtMs === nowMs) cache.answer = Promise.resolve(ping);
    });
  }
  return cache.answer;
}
