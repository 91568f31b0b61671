/**
 * Whether the database answers, asked at most once a second however often the question comes: readiness probes must
 * not become load. An answer is waited for 1 s, so that a black hole is told from a slow start in time.
 */
import { Client } from "pg";
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
}

/** The last ping if it is under a second old or still under way, else a new one. Never throws. */
export function pingDatabase(ask: (connectionString: string) => Promise<boolean> = askDatabase): Promise<DatabasePing> {
  const { connectionString } = databaseTarget();
  if (!connectionString) return Promise.resolve({ ok: false, durationMs: 0 });
  const cache = processState<Cache>("databasePing", () => ({ askedAtMs: 0, answer: null }));
  const nowMs = performance.now();
  if (!cache.answer || nowMs - cache.askedAtMs >= freshForMs) {
    cache.askedAtMs = nowMs;
    cache.answer = ask(connectionString)
      .catch(() => false)
      .then((ok) => ({ ok, durationMs: Math.round(performance.now() - nowMs) }));
  }
  return cache.answer;
}
