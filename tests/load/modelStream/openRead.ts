/** One read as a browser makes it, with the time of everything that arrives (performance.now, ms). */
import { type ClientRequest, request } from "node:http";
import { createParser } from "eventsource-parser";

export interface TimedEvent {
  event: string;
  data: { section?: string; engine?: string; errorCode?: string; degraded?: boolean };
  atMs: number;
}

export interface OpenRead {
  sentAtMs: number;
  /** When the first byte of the body came; NaN before. */
  firstByteAtMs: number;
  events: TimedEvent[];
  /** Resolves when the response has ended or was destroyed. */
  ended: Promise<void>;
  leave(): void;
}

/** Each read comes from an address of its own, so that no limit but the machine's applies. */
let clients = 0;

export function openRead(url: string, body: object): OpenRead {
  clients += 1;
  const localAddress = `127.${1 + (clients >> 16)}.${(clients >> 8) & 255}.${clients & 255}`;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  let sent: ClientRequest | undefined;
  const read: OpenRead = {
    sentAtMs: performance.now(),
    firstByteAtMs: Number.NaN,
    events: [],
    ended,
    leave: () => sent?.destroy(),
  };
  const parser = createParser({
    onEvent: ({ event, data }) => {
      read.events.push({ event: event ?? "", data: JSON.parse(data), atMs: performance.now() });
    },
  });
  const headers = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
  sent = request(url, { method: "POST", localAddress, headers, agent: false }, (response) => {
    const decoder = new TextDecoder();
    response.on("data", (chunk: Buffer) => {
      if (Number.isNaN(read.firstByteAtMs)) read.firstByteAtMs = performance.now();
      parser.feed(decoder.decode(chunk, { stream: true }));
    });
    response.on("close", resolve);
    response.on("error", () => resolve());
  });
  sent.on("error", () => resolve());
  sent.end(JSON.stringify(body));
  return read;
}
