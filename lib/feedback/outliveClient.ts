/**
 * Lets a read go on without its client. Until a given event has gone out, a client that leaves ends the work; after it
 * the work is driven to its end with nobody listening, under the deadline it began with. A deadline that passes and a
 * server that stops end it in either case.
 */
import type { Clock } from "../backend/clock";
import { AppError, ClientGoneError } from "../backend/errors";
import { processState } from "../backend/processState";
import { TimeoutError } from "../backend/timeout";
import { logInfo, logWarn } from "../observability/logger";
import { onShutdown } from "../observability/shutdown";
import type { StreamEvent } from "../validation/schemas";

type Events = AsyncGenerator<StreamEvent, void>;

export interface OutlivingWork {
  run: (signal: AbortSignal) => Events;
  /** The client's: aborts with ClientGoneError when it leaves, with another reason when the work must end. */
  signal: AbortSignal;
  /** True for an event after which the work goes on alone. */
  isPastReturn: (event: StreamEvent) => boolean;
  deadlineMs: number;
  clock: Clock;
}

/** Left to reads that go on alone when the server is told to stop. */
const graceMs = 3_000;

interface Unheard {
  running: Set<Promise<void>>;
  works: Set<AbortController>;
}

async function drain({ running, works }: Unheard): Promise<void> {
  const timer = setTimeout(() => {
    for (const work of works) work.abort(new AppError({ code: "SERVICE_UNAVAILABLE" }));
  }, graceMs);
  await Promise.allSettled(running);
  clearTimeout(timer);
}

function unheard(): Unheard {
  return processState("unheardReads", () => {
    const state: Unheard = { running: new Set(), works: new Set() };
    onShutdown("reads without a client", () => drain(state), "requests");
    return state;
  });
}

async function driveToEnd(events: Events, work: AbortController, cancelDeadline: () => void): Promise<void> {
  try {
    for await (const event of events) {
      if (event.event === "done") logInfo("read finished without its client", { events: 1 });
    }
  } catch (error) {
    logWarn("read failed without its client", { error });
  } finally {
    cancelDeadline();
    unheard().works.delete(work);
  }
}

function finishUnheard(events: Events, work: AbortController, cancelDeadline: () => void): void {
  const { running, works } = unheard();
  works.add(work);
  const run = driveToEnd(events, work, cancelDeadline).finally(() => running.delete(run));
  running.add(run);
}

/** Resolves when no read is going on alone. */
export async function untilNoneIsUnheard(): Promise<void> {
  await Promise.allSettled(unheard().running);
}

/** The work's events, as long as somebody listens. */
export async function* outliveClient({ run, signal, isPastReturn, deadlineMs, clock }: OutlivingWork): Events {
  const work = new AbortController();
  const cancelDeadline = clock.after(deadlineMs, () => work.abort(new TimeoutError(deadlineMs)));
  let isPast = false;
  let hasEnded = false;
  const mayGoOn = () => isPast && signal.reason instanceof ClientGoneError;
  const leave = () => {
    if (!mayGoOn()) work.abort(signal.reason);
  };
  signal.addEventListener("abort", leave, { once: true });
  if (signal.aborted) leave();
  const events = run(work.signal);
  try {
    for (;;) {
      const next = await events.next();
      if (next.done) break;
      isPast ||= isPastReturn(next.value);
      yield next.value;
    }
    hasEnded = true;
  } catch (error) {
    hasEnded = true;
    throw error;
  } finally {
    signal.removeEventListener("abort", leave);
    if (!hasEnded && mayGoOn()) finishUnheard(events, work, cancelDeadline);
    else {
      cancelDeadline();
      await events.return(undefined);
    }
  }
}
