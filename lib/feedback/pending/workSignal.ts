/**
 * The signal of work that nobody's request carries: it aborts when its claim is lost (the read was stopped, or a later
 * attempt has it), and some seconds after the server was told to stop, so that the work is tried again elsewhere.
 */
import type { Clock } from "../../backend/clock";
import { AppError } from "../../backend/errors";
import { processState } from "../../backend/processState";
import { logWarn } from "../../observability/logger";
import { onShutdown } from "../../observability/shutdown";
import { isAtWork } from "./pendingWork";

/** How often the claim is looked at: what a model still writes for a read that was stopped. */
const lookEveryMs = 2_000;
/** Left to reads under way when the server is told to stop; the whole exit has 10 s. */
const graceMs = 3_000;

/** The claim is another's now, or the read has ended. */
export class LostClaimError extends Error {
  override readonly name = "LostClaimError";
}

interface OpenWork {
  work: AbortController;
  closed: Promise<void>;
}

async function drain(open: ReadonlySet<OpenWork>): Promise<void> {
  const timer = setTimeout(() => {
    for (const { work } of open) work.abort(new AppError({ code: "SERVICE_UNAVAILABLE", retryAfterSeconds: 5 }));
  }, graceMs);
  await Promise.all([...open].map(({ closed }) => closed));
  clearTimeout(timer);
}

function openWorks(): Set<OpenWork> {
  return processState("pendingWork", () => {
    const open = new Set<OpenWork>();
    onShutdown("reads in the background", () => drain(open), "requests");
    return open;
  });
}

export interface WorkSignal {
  signal: AbortSignal;
  /** Ends the work, whose claim is lost. */
  lose: () => void;
  /** To be called when the work has ended, in whatever way. */
  close: () => void;
}

/** Opens the signal of a claim, which ends with `outer` as well. */
export function openWorkSignal(claim: { id: string; claimId: string }, outer: AbortSignal, clock: Clock): WorkSignal {
  const work = new AbortController();
  const { promise: closed, resolve: tellClosed } = Promise.withResolvers<void>();
  const opened = { work, closed };
  openWorks().add(opened);
  const lose = (): void => work.abort(new LostClaimError("claim lost"));
  let cancelLook = (): void => undefined;
  const look = async (): Promise<void> => {
    try {
      if (!(await isAtWork(claim))) lose();
    } catch (error) {
      // A database that does not answer says nothing about the claim; storing will ask it again.
      logWarn("a claim could not be looked at", { service: "database", error });
    }
    if (!work.signal.aborted) cancelLook = clock.after(lookEveryMs, () => void look());
  };
  cancelLook = clock.after(lookEveryMs, () => void look());
  return {
    signal: AbortSignal.any([work.signal, outer]),
    lose,
    close: () => {
      cancelLook();
      if (!work.signal.aborted) work.abort(new LostClaimError("work ended"));
      openWorks().delete(opened);
      tellClosed();
    },
  };
}
