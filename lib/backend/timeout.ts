/**
 * Puts work under a deadline. The work is told by its signal and stops; the timer is cleared whichever way it ends,
 * and a caller's own abort is passed on. A race alone (the promise form) cannot stop what it gave up on, so it is kept
 * only for what takes no signal.
 */
import { type Clock, systemClock } from "./clock";
import { AppError } from "./errors";

/** The deadline passed. Its code is TIMEOUT; `message` is for logs, the user reads the table's. */
export class TimeoutError extends AppError {
  override readonly name = "TimeoutError";

  constructor(
    readonly timeoutMs: number,
    errorMessage?: string,
  ) {
    super({ code: "TIMEOUT", cause: errorMessage });
  }
}

export interface TimeoutOptions {
  /** The caller's signal: its abort ends the work at once, with its reason. */
  signal?: AbortSignal;
  /** What was being waited for; kept as the error's cause. */
  errorMessage?: string;
  clock?: Clock;
}

/**
 * Runs `work` for at most `ms`.
 * @throws TimeoutError when time is up, the caller's abort reason when it aborts, else what the work throws.
 */
export async function withTimeout<Value>(
  work: (signal: AbortSignal) => Promise<Value>,
  ms: number,
  options?: TimeoutOptions | string,
): Promise<Value>;
export async function withTimeout<Value>(promise: Promise<Value>, ms: number, errorMessage?: string): Promise<Value>;
export async function withTimeout<Value>(
  work: Promise<Value> | ((signal: AbortSignal) => Promise<Value>),
  ms: number,
  options: TimeoutOptions | string = {},
): Promise<Value> {
  const {
    signal,
    errorMessage,
    clock = systemClock,
  } = typeof options === "string" ? { errorMessage: options } : options;
  if (signal?.aborted) throw signal.reason;
  const controller = new AbortController();
  let leave: (() => void) | undefined;
  let cancel: (() => void) | undefined;
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
    leave = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", leave, { once: true });
    cancel = clock.after(ms, () => controller.abort(new TimeoutError(ms, errorMessage)));
  });
  try {
    return await Promise.race([typeof work === "function" ? work(controller.signal) : work, ended]);
  } finally {
    cancel?.();
    if (leave) signal?.removeEventListener("abort", leave);
  }
}
