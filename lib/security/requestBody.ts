/**
 * Reads a request's body under a cap and a clock. Bytes are counted as they arrive, because a declared length is only
 * what the client says; a client that sends slowly is cut off instead of holding a place.
 */
import { type Clock, systemClock } from "../backend/clock";
import { AppError, ClientGoneError } from "../backend/errors";
import { withTimeout } from "../backend/timeout";

export interface BodyLimits {
  maxBytes: number;
  /** For the whole body, from the first read. */
  timeoutMs: number;
  signal?: AbortSignal;
  clock?: Clock;
}

/**
 * Refuses by the declared length before anything is read.
 * @throws AppError PAYLOAD_TOO_LARGE when more than `maxBytes` is declared, VALIDATION_ERROR when it is no number.
 */
export function assertDeclaredSize(headers: Headers, maxBytes: number): void {
  const declared = headers.get("content-length");
  if (declared === null) return;
  if (!/^\d{1,15}$/.test(declared)) throw new AppError({ code: "VALIDATION_ERROR", cause: "content-length" });
  if (Number(declared) > maxBytes) throw new AppError({ code: "PAYLOAD_TOO_LARGE", cause: "declared" });
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) throw new AppError({ code: "PAYLOAD_TOO_LARGE", cause: "counted" });
    chunks.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

/**
 * The body's bytes; empty when there is none. What is left of a refused body is not read.
 * @throws AppError PAYLOAD_TOO_LARGE or TIMEOUT; ClientGoneError when the client broke off.
 */
export async function readRequestBody(request: Request, limits: BodyLimits): Promise<Uint8Array> {
  const { maxBytes, timeoutMs, signal, clock = systemClock } = limits;
  if (!request.body) return new Uint8Array();
  if (request.bodyUsed) throw new AppError({ code: "INTERNAL_ERROR", cause: "body read twice" });
  const reader = request.body.getReader();
  try {
    return await withTimeout(() => readAll(reader, maxBytes), timeoutMs, { signal, clock, errorMessage: "body" });
  } catch (error) {
    reader.cancel().catch(() => undefined);
    if (error instanceof AppError || error instanceof ClientGoneError) throw error;
    throw new ClientGoneError("the body broke off", { cause: error });
  }
}
