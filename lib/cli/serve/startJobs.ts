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
/** Longer than the route's own deadline, so that it is the route that says so. */
const callTimeoutMs = 670_000;

/** Where this process reaches itself: by the loopback address, unless it listens on one other address alone. */
function ownAddress(host: string, port: number): string {
  if (host === "0.0.0.0" || host === "localhost") return `http://127.0.0.1:${port}`;
  if (host === "::") return `http://[::1]:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Never throws. */
export async function startJobs(host: string, port: number): Promise<void> {
  const { connectionString } = databaseTarget();
  if (!connectionString || isShuttingDown()) return;
  const { kind, signingKey } = jobsTarget();
  const url = `${ownAddress(host, port)}/api/inngest`;
  const address = { url, signingKey, timeoutMs: callTimeoutMs, now: Date.now };
  try {
    const executor: Executor = await startExecutor({ connectionString, address, kind, isStopping: isShuttingDown });
    onShutdown("jobs", executor.stop, "requests");
  } catch (error) {
    if (isShuttingDown()) return;
    logError("the jobs did not start", { service: "jobs", error });
    setTimeout(() => void startJobs(host, port), retryAfterMs).unref();
  }
}
