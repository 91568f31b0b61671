/**
 * Reads a feedback stream: bytes in, checked events out. Chunks may be cut anywhere, also inside a character. Ends
 * after the one terminal event; a stream that ends without one, or carries what its schema refuses, throws.
 */
import { createParser, type EventSourceMessage } from "eventsource-parser";
import { type StreamEvent, type StreamEventName, streamEventSchemas } from "@/lib/validation/schemas";

/** The stream broke its contract: it was cut before its end, or an event did not match its schema. */
export class BrokenStreamError extends Error {
  override readonly name = "BrokenStreamError";
}

const isEventName = (name: string | undefined): name is StreamEventName =>
  name !== undefined && Object.hasOwn(streamEventSchemas, name);

function parseEvent(message: EventSourceMessage): StreamEvent | null {
  // An event of a later version of the contract is passed over, as the SSE standard has it.
  if (!isEventName(message.event)) return null;
  let data: unknown;
  try {
    data = JSON.parse(message.data);
  } catch (cause) {
    throw new BrokenStreamError(`a ${message.event} event is not JSON`, { cause });
  }
  const parsed = streamEventSchemas[message.event].safeParse(data);
  if (!parsed.success)
    throw new BrokenStreamError(`a ${message.event} event has another shape`, { cause: parsed.error });
  return { event: message.event, data: parsed.data } as StreamEvent;
}

/**
 * The events of `body` in order, to the terminal `done` or `error`.
 * @throws BrokenStreamError as above; what the body itself throws (an abort, a lost connection) goes through.
 */
export async function* readFeedbackStream(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent> {
  const messages: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => messages.push(message) });
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (value) parser.feed(decoder.decode(value, { stream: true }));
      for (const message of messages.splice(0)) {
        const event = parseEvent(message);
        if (!event) continue;
        yield event;
        if (event.event === "done" || event.event === "error") return;
      }
      if (done) throw new BrokenStreamError("the stream ended before its end");
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
