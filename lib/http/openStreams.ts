/**
 * The streams that are open in this process, so that a shutdown ends each with a terminal event: those that can finish
 * within the grace do, the others are told to come back.
 */
import { AppError } from "../backend/errors";
import { processState } from "../backend/processState";
import { onShutdown } from "../observability/shutdown";

/** Left to streams under way when the server is told to stop; the whole exit has 10 s. */
const graceMs = 3_000;

interface OpenStreams {
  stops: Set<(error: AppError) => void>;
  /** Called when the last one has ended. */
  onIdle: () => void;
}

async function drain(open: OpenStreams): Promise<void> {
  if (open.stops.size === 0) return;
  const idle = new Promise<void>((resolve) => {
    open.onIdle = resolve;
  });
  const timer = setTimeout(() => {
    for (const stop of open.stops) stop(new AppError({ code: "SERVICE_UNAVAILABLE", retryAfterSeconds: 5 }));
  }, graceMs);
  await idle;
  clearTimeout(timer);
}

function openStreams(): OpenStreams {
  return processState("openStreams", () => {
    const open: OpenStreams = { stops: new Set(), onIdle: () => undefined };
    onShutdown("streams", () => drain(open), "requests");
    return open;
  });
}

/** Adds a stream by what stops it; the returned function takes it out when it has ended. */
export function trackStream(stop: (error: AppError) => void): () => void {
  const open = openStreams();
  open.stops.add(stop);
  return () => {
    open.stops.delete(stop);
    if (open.stops.size === 0) open.onIdle();
  };
}
