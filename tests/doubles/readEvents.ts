/** Reads a Server-Sent Events response to its end, as a browser would. */
import { createParser } from "eventsource-parser";
import type { StreamEventName } from "@/lib/validation/schemas";

export interface SentEvent {
  id: string | undefined;
  event: StreamEventName;
  data: unknown;
}

/** Every event of the response in order; comments are left out. */
export async function readEvents(response: Response): Promise<SentEvent[]> {
  const events: SentEvent[] = [];
  const parser = createParser({
    onEvent: ({ id, event, data }) => events.push({ id, event: event as StreamEventName, data: JSON.parse(data) }),
  });
  parser.feed(await response.text());
  return events;
}
