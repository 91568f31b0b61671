/**
 * SIGTERM or SIGINT: no new connections, open requests finish (streams with a terminal event), then pools, then the
 * database; at most 10 s in all, under 2 s when idle. A second signal ends the process at once.
 */
import type { Server } from "node:http";
import { logError, logInfo, logWarn } from "../../observability/logger";
import { beginShutdown, runShutdownPhase } from "../../observability/shutdown";

const requestsMs = 6_000;
const servicesMs = 1_500;
const databaseMs = 1_500;

/** Resolves when every connection has ended, or after `timeoutMs`, when the rest are cut. */
function drain(server: Server, timeoutMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), timeoutMs);
    // A connection that has just gone idle is closed in passing, so that nobody waits for its keep-alive to end.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** Ends everything in order. Never throws. */
export async function shutDown(server: Server, reason: string): Promise<void> {
  const startedAtMs = performance.now();
  beginShutdown();
  logInfo("shutdown begun", { signal: reason });
  const [left] = await Promise.all([runShutdownPhase("requests", requestsMs), drain(server, requestsMs)]);
  left.push(...(await runShutdownPhase("services", servicesMs)), ...(await runShutdownPhase("database", databaseMs)));
  for (const name of left) logWarn("not tidied before the end", { name });
  logInfo("shutdown done", { durationMs: Math.round(performance.now() - startedAtMs) });
}

/** Ends the process on the first signal in order, on the second at once; on a fault nobody caught, in order with code 1. */
export function handleSignals(server: Server): void {
  let stopping = false;
  const stop = async (reason: string, code: number): Promise<void> => {
    if (stopping) process.exit(code || 130);
    stopping = true;
    await shutDown(server, reason);
    process.exit(code);
  };
  process.on("SIGTERM", () => void stop("SIGTERM", 0));
  process.on("SIGINT", () => void stop("SIGINT", 0));
  process.on("unhandledRejection", (error) => logError("a rejection nobody handled", { error }));
  process.on("uncaughtException", (error) => {
    logError("an exception nobody caught", { error });
    if (!stopping) void stop("uncaughtException", 1);
  });
}
