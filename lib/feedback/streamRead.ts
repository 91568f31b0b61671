/**
 * A read as the events of one stream. A signed-in user who leaves after the model's first section finds the report in
 * their list; before it, and for everybody else, leaving ends the work.
 */
import type { StreamEvent } from "../validation/schemas";
import { outliveClient } from "./outliveClient";
import { isModelSection, performRead, type ReadRequest } from "./performRead";
import { type ReadServices, readServices } from "./readServices";

/** What every read is asked with, beside what is read. */
export type ReadAsk = Omit<ReadRequest, "source" | "open">;

/**
 * Yields the events of one read, `done` last.
 * @throws AppError of the document, of the engine's choice, of the Idempotency-Key, and of the model where no fallback
 * is allowed; the reason of `signal` when it aborts.
 */
export async function* streamRead(
  request: ReadRequest,
  replaced: Partial<ReadServices> = {},
): AsyncGenerator<StreamEvent, void> {
  const services = readServices(replaced);
  const isKept = request.admitted?.userId != null;
  yield* outliveClient({
    run: (signal) => performRead({ ...request, signal }, services),
    signal: request.signal,
    isPastReturn: (event) => isKept && isModelSection(event),
    deadlineMs: services.deadlineMs,
    clock: services.clock,
  });
}
