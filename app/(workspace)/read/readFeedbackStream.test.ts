import { describe, expect, it } from "vitest";
import type { StreamEvent } from "@/lib/validation/schemas";
import { fixtureReport } from "@/tests/fixtures/reports/fixtureReport";
import { encodeEvents, eventsOf } from "@/tests/fixtures/reports/fixtureStream";
import { BrokenStreamError, readFeedbackStream } from "./readFeedbackStream";

function bodyOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function collect(body: ReadableStream<Uint8Array>): Promise<StreamEvent[]> {
  const events: StreamEvent[] = [];
  for await (const event of readFeedbackStream(body)) events.push(event);
  return events;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const short: StreamEvent[] = [
  { event: "progress", data: { stage: "reading", fraction: 0.5 } },
  { event: "section", data: { section: "verdict", engine: "local", value: { verdict: "Ré 🩺 sumé" } } },
  { event: "section", data: { section: "nextSteps", engine: "local", value: { nextSteps: ["ß", "𝕏"] } } },
  { event: "done", data: { durationMs: 1, engine: "local", degraded: false, saved: false } },
];

describe("readFeedbackStream", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("gives the same events wherever the input is split, with lines that end in %s", async (_name, newline) => {
    const whole = bytes(`: a comment${newline}${newline}${encodeEvents(short, newline)}`);
    for (let at = 0; at <= whole.length; at += 1) {
      expect(await collect(bodyOf(whole.slice(0, at), whole.slice(at)))).toEqual(short);
    }
  });

  it("gives the same events when every byte comes alone", async () => {
    const whole = bytes(encodeEvents(short));
    expect(await collect(bodyOf(...Array.from(whole, (byte) => Uint8Array.of(byte))))).toEqual(short);
  });

  it("reads a whole report", async () => {
    const events = eventsOf(fixtureReport);
    expect(await collect(bodyOf(bytes(encodeEvents(events))))).toEqual(events);
  });

  it("stops at the terminal event, whatever follows", async () => {
    const error: StreamEvent = { event: "error", data: { ok: false, errorCode: "TIMEOUT", message: "Late." } };
    expect(await collect(bodyOf(bytes(encodeEvents([error, ...short]))))).toEqual([error]);
  });

  it("passes over an event of a name it does not know", async () => {
    expect(await collect(bodyOf(bytes(`event: later\ndata: {}\n\n${encodeEvents(short)}`)))).toEqual(short);
  });

  it.each([
    ["is cut before its end", encodeEvents(short.slice(0, 2))],
    ["carries what is not JSON", "event: done\ndata: {\n\n"],
    ["carries an event of another shape", 'event: progress\ndata: {"stage":"dreaming","fraction":1}\n\n'],
    ["is empty", ""],
  ])("throws when the stream %s", async (_what, text) => {
    await expect(collect(bodyOf(bytes(text)))).rejects.toBeInstanceOf(BrokenStreamError);
  });
});
