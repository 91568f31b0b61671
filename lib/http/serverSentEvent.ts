/** Server-Sent Events as bytes (WHATWG HTML, 9.2). JSON has no line breaks of its own, so an event is three lines. */
const encoder = new TextEncoder();

/** One event with its id. */
export function encodeEvent(id: number, event: string, data: unknown): Uint8Array {
  return encoder.encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

/** A line that readers ignore: it opens the stream and keeps it open. */
export function encodeComment(text: string): Uint8Array {
  return encoder.encode(`: ${text}\n\n`);
}

export const eventStreamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-cache, no-transform",
  "x-accel-buffering": "no",
} as const;
