/**
 * Turns a generator of events into a response body. A comment goes out at once (Next sends headers with the first
 * chunk), then every 15 s of silence; the stream ends in exactly one `done` or `error`; a client that leaves, by signal
 * or by cancelling, ends the generator.
 */
import type { Clock } from "../backend/clock";
import type { ErrorCode } from "../backend/errorCodes";
import { AppError, ClientGoneError, toApiError, toAppError } from "../backend/errors";
import { TimeoutError } from "../backend/timeout";
import type { StreamEvent } from "../validation/schemas";
import { encodeComment, encodeEvent } from "./serverSentEvent";

export const heartbeatMs = 15_000;
/** What may wait for a slow reader before the generator is paused. */
const bufferBytes = 256 * 1024;

export interface EventStreamOptions {
  run: (signal: AbortSignal) => AsyncGenerator<StreamEvent, unknown>;
  requestId: string;
  deadlineMs: number;
  clientSignal: AbortSignal;
  clock: Clock;
  /** The code of a failure that has none. */
  fallbackCode: ErrorCode;
  /** Called once, when the stream has ended in whatever way. */
  onEnd: (end: { error?: AppError; aborted: boolean; events: number }) => void;
}

export interface EventStream {
  body: ReadableStream<Uint8Array>;
  /** Ends the stream with this error, unless it has ended. */
  stop(error: AppError): void;
}

/** Opens the stream; the generator starts at once, after the first comment has had a turn to go out. */
export function openEventStream(options: EventStreamOptions): EventStream {
  const { requestId, clock, clientSignal } = options;
  const work = new AbortController();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let cancelHeartbeat = (): void => undefined;
  let wake = (): void => undefined;
  let lastId = 0;

  const write = (bytes: Uint8Array): void => {
    cancelHeartbeat();
    controller?.enqueue(bytes);
    cancelHeartbeat = clock.after(heartbeatMs, () => write(encodeComment("still here")));
  };
  const send = ({ event, data }: StreamEvent): void => {
    lastId += 1;
    write(encodeEvent(lastId, event, data));
  };
  const leave = (): void => work.abort(new ClientGoneError("client gone"));
  const stopped = new Promise<never>((_, reject) => {
    work.signal.addEventListener("abort", () => reject(work.signal.reason), { once: true });
  });
  stopped.catch(() => undefined);
  const room = async (): Promise<void> => {
    if ((controller?.desiredSize ?? 1) > 0) return;
    await Promise.race([new Promise<void>((resolve) => (wake = resolve)), stopped]);
  };

  /** Sends events up to the terminal one; the error of a stream that ended in one, null for `done`. */
  const pump = async (events: AsyncGenerator<StreamEvent, unknown>): Promise<AppError | null> => {
    for (;;) {
      const next = await Promise.race([events.next(), stopped]);
      if (next.done) throw new AppError({ code: options.fallbackCode, cause: "no terminal event" });
      send(next.value);
      if (next.value.event === "done") return null;
      if (next.value.event === "error") return new AppError({ code: next.value.data.errorCode });
      await room();
    }
  };

  const run = async (): Promise<void> => {
    let aborted = false;
    let error: AppError | null = null;
    let events: AsyncGenerator<StreamEvent, unknown> | undefined;
    const cancelDeadline = clock.after(options.deadlineMs, () => work.abort(new TimeoutError(options.deadlineMs)));
    clientSignal.addEventListener("abort", leave, { once: true });
    if (clientSignal.aborted) leave();
    try {
      await Promise.race([new Promise<void>((resolve) => setImmediate(resolve)), stopped]);
      events = options.run(work.signal);
      error = await pump(events);
    } catch (thrown) {
      const reason: unknown = work.signal.aborted ? work.signal.reason : thrown;
      aborted = reason instanceof ClientGoneError || (clientSignal.aborted && !(reason instanceof TimeoutError));
      error = toAppError(reason, options.fallbackCode);
      if (!aborted) send({ event: "error", data: toApiError(error, requestId) });
    } finally {
      cancelDeadline();
      cancelHeartbeat();
      clientSignal.removeEventListener("abort", leave);
      const ended = controller;
      controller = undefined;
      try {
        ended?.close();
      } catch {
        // Cancelled by its reader: already closed.
      }
      if (!work.signal.aborted) work.abort(new ClientGoneError("stream ended"));
      events?.return(undefined).catch(() => undefined);
      options.onEnd({ ...(error ? { error } : {}), aborted, events: lastId });
    }
  };

  const body = new ReadableStream<Uint8Array>(
    {
      start(opened) {
        controller = opened;
        write(encodeComment("ok"));
        void run();
      },
      pull: () => wake(),
      cancel: leave,
    },
    new ByteLengthQueuingStrategy({ highWaterMark: bufferBytes }),
  );
  return { body, stop: (error) => work.abort(error) };
}
