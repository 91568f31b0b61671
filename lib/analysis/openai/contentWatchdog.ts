/**
 * Ends a model call that has gone quiet. The SDK's own timeout stops at the headers, so a stalled body would hang
 * for ever: these timers are fed by content alone, never by pings, and abort the call's signal when they run out.
 */
import { ModelFailure } from "./modelFailure";

export interface ContentWatchdogOptions {
  /** The caller's: a client that left, a deadline, a shutdown. */
  signal: AbortSignal;
  /** Longest wait for the first piece of content, in milliseconds. */
  firstTokenMs: number;
  /** Longest silence between two pieces of content, in milliseconds. */
  idleMs: number;
}

export interface ContentWatchdog {
  /** Hand this to the call: it aborts with the caller's signal and with the timers. */
  readonly signal: AbortSignal;
  /** Rejects when `signal` aborts, with a ModelFailure of the timers or the caller's own reason; never resolves. */
  readonly expiry: Promise<never>;
  /** Say that content has arrived: the silence timer starts anew. */
  feed(): void;
  /** Stops the timer until the next `feed`: while the reader is busy, the model's silence is not its fault. */
  pause(): void;
  /** Clears the timer and the listener, and ends the call if it still runs. Call it in `finally`. */
  stop(): void;
}

/** Starts watching at once; the first timer runs from now. */
export function createContentWatchdog({ signal, firstTokenMs, idleMs }: ContentWatchdogOptions): ContentWatchdog {
  const controller = new AbortController();
  const { promise: expiry, reject } = Promise.withResolvers<never>();
  expiry.catch(() => undefined);
  const end = (reason: unknown): void => {
    reject(reason);
    controller.abort(reason);
  };
  const expire = (kind: "first_token" | "idle"): void => end(new ModelFailure({ kind }));
  let timer = setTimeout(expire, firstTokenMs, "first_token");
  const onAbort = (): void => end(signal.reason);
  if (signal.aborted) onAbort();
  else signal.addEventListener("abort", onAbort, { once: true });
  return {
    signal: controller.signal,
    expiry,
    feed: () => {
      clearTimeout(timer);
      if (!controller.signal.aborted) timer = setTimeout(expire, idleMs, "idle");
    },
    pause: () => clearTimeout(timer),
    stop: () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
      controller.abort();
    },
  };
}
