/**
 * Begins to take from the queue, once the server answers and the database is migrated. Without it requests are served
 * all the same; what is sent waits, and starting is tried again until it works.
 */
import { databaseTarget } from "../../db/databaseTarget";
import { type Executor, startExecutor } from "../../inngest/embedded/startExecutor";
import { jobsTarget } from "../../inngest/jobsTarget";
import { logError } from "../../observability/logger";
import { isShuttingDown, onShutdown } from "../../observability/shutdown";

const retryAfterMs = 5_000;
/** Whoever has just started the server waits for its first page, and nobody for its first job. */
const startAfterMs = 2_000;
/** Longer than the route's own deadline, so that it is the route that says so. */
const callTimeoutMs = 670_000;

/** Where this process reaches itself: by the loopback address, unless it listens on one other address alone. */
function ownAddress(host: string, port: number): string {
  if (host === "0.0.0.0" || host === "localhost") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Begins in a moment. */
export function startJobs(host: string, port: number): void {
  setTimeout(() => void start(host, port), startAfterMs).unref();
}

/** Never throws. */
async function start(host: string, port: number): Promise<void> {
  const { connectionString } = databaseTarget();
  if (!connectionString || isShuttingDown()) return;
  const { kind, signingKey } = jobsTarget();
  const url = `${ownAddress(host, port)}/api/inngest`;
  const address = { url, signingKey, timeoutMs: callTimeoutMs, now: Date.now };
  try {
    const executor: Executor = await startExecutor({ connectionString, address, kind, isStopping: isShuttingDown });
    onShutdown("jobs", executor.stop, "requests");
    // A signal may have come while it started.
    if (isShuttingDown()) await executor.stop();
  } catch (error) {
    if (isShuttingDown()) return;
    logError("the jobs did not start", { service: "jobs", error });
    setTimeout(() => void start(host, port), retryAfterMs).unref();
  }
}
