import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { manualClock } from "../../tests/doubles/manualClock";
import { readEvents, type SentEvent } from "../../tests/doubles/readEvents";
import { AppError } from "../backend/errors";
import { setLogDestination } from "../observability/logger";
import { type Metric, setMetricSink } from "../observability/metrics";
import { createCapacity } from "../security/capacity";
import { ApiErrorSchema, type StreamEvent, streamEventSchemas } from "../validation/schemas";
import { defineStreamRoute } from "./defineStreamRoute";
import type { DoorServices } from "./routePolicy";

const Body = z.strictObject({ text: z.string().min(1) });
const Form = z.strictObject({ jobDescription: z.string().optional() });
const url = "http://localhost/api/stream";
const done: StreamEvent = { event: "done", data: { durationMs: 1, engine: "local", degraded: false, saved: false } };
const progress = (fraction: number): StreamEvent => ({ event: "progress", data: { stage: "reading", fraction } });
type Run = (context: { signal: AbortSignal }) => AsyncGenerator<StreamEvent>;

let lines: Record<string, unknown>[] = [];
let metrics: Metric[] = [];
beforeEach(() => {
  lines = [];
  metrics = [];
  setLogDestination({ write: (line: string) => void lines.push(JSON.parse(line)) }, "info");
  setMetricSink((metric) => metrics.push(metric));
});
afterEach(() => {
  setLogDestination();
  setMetricSink(undefined);
});

const routeOf = (run: Run, replaced: Partial<DoorServices> = {}, policy: { precheck?: () => void } = {}) =>
  defineStreamRoute(
    { name: "stream", auth: "none", body: Body, form: Form, deadlineMs: 2_000, ...policy },
    run,
    replaced,
  );
const post = (signal?: AbortSignal, body = '{"text":"a"}') =>
  new Request(url, { method: "POST", body, headers: { "content-type": "application/json" }, signal });
const waits = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

const stalls: Run = async function* ({ signal }) {
  yield progress(0.1);
  await waits(signal);
};
const names = (events: SentEvent[]) => events.map(({ event }) => event);

describe("defineStreamRoute", () => {
  it("sends a comment at once, then each event with a rising id and data that fits its schema, then done", async () => {
    const response = await routeOf(async function* () {
      yield progress(0.2);
      yield progress(0.9);
      yield done;
    })(post());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
      "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    const text = await response.text();
    expect(text.startsWith(": ok\n\n")).toBe(true);
    const events = await readEvents(new Response(text));
    expect(events.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    for (const { event, data } of events) streamEventSchemas[event].parse(data);
    expect(names(events)).toEqual(["progress", "progress", "done"]);
    expect(lines).toEqual([expect.objectContaining({ level: "info", status: 200, events: 3, route: "stream" })]);
    expect(metrics).toEqual([]);
  });

  it.each<[string, Run, string]>([
    [
      "the generator throws a code",
      async function* () {
        yield progress(0);
        throw new AppError({ code: "UNREADABLE_DOCUMENT" });
      },
      "UNREADABLE_DOCUMENT",
    ],
    [
      "the generator throws anything",
      async function* () {
        yield progress(0);
        throw new Error("secret");
      },
      "ANALYSIS_FAILED",
    ],
    [
      "the generator ends without a word",
      async function* () {
        yield progress(0);
      },
      "ANALYSIS_FAILED",
    ],
    [
      "the generator throws before its first event",
      () => {
        throw new Error("secret");
      },
      "ANALYSIS_FAILED",
    ],
  ])("ends in exactly one error when %s", async (_, run, code) => {
    const response = await routeOf(run)(post());
    const events = await readEvents(response);
    expect(response.status).toBe(200);
    expect(names(events).filter((name) => name === "error" || name === "done")).toEqual(["error"]);
    const last = ApiErrorSchema.parse(events.at(-1)?.data);
    expect(last).toMatchObject({ errorCode: code, requestId: response.headers.get("x-request-id") });
    expect(JSON.stringify(events)).not.toContain("secret");
    expect(lines).toEqual([expect.objectContaining({ errorCode: code })]);
    expect(metrics.map(({ attributes }) => attributes)).toEqual([{ code, route: "stream" }]);
  });

  it("sends nothing after a terminal event, and ends the generator", async () => {
    let cleaned = false;
    const response = await routeOf(async function* () {
      try {
        yield done;
        yield progress(1);
      } finally {
        cleaned = true;
      }
    })(post());
    expect(names(await readEvents(response))).toEqual(["done"]);
    expect(cleaned).toBe(true);
  });

  it("ends in TIMEOUT at its deadline, though the generator takes no notice", async () => {
    const clock = manualClock();
    const response = await routeOf(
      async function* () {
        yield progress(0.1);
        await new Promise(() => undefined);
      },
      { clock },
    )(post());
    const reading = readEvents(response);
    await clock.advance(2_000);
    expect((await reading).map(({ event, data }) => [event, (data as { errorCode?: string }).errorCode])).toEqual([
      ["progress", undefined],
      ["error", "TIMEOUT"],
    ]);
    expect(clock.pending()).toBe(0);
  });

  it("sends a comment after each 15 s of silence, and none sooner", async () => {
    const clock = manualClock();
    let go: () => void = () => undefined;
    const route = defineStreamRoute(
      { name: "stream", auth: "none", body: Body, deadlineMs: 60_000 },
      async function* () {
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        yield done;
      },
      { clock },
    );
    const reading = (await route(post())).text();
    await clock.advance(44_999);
    go();
    const text = await reading;
    expect(text.match(/^: still here$/gm)).toHaveLength(2);
    expect(clock.pending()).toBe(0);
  });

  it.each(["signal", "cancel"] as const)(
    "ends the generator when the client leaves by %s, and counts no error",
    async (way) => {
      const client = new AbortController();
      const clock = manualClock();
      let cleaned: (reason: unknown) => void = () => undefined;
      const ended = new Promise<unknown>((resolve) => {
        cleaned = resolve;
      });
      const streams = createCapacity(1);
      const response = await routeOf(
        async function* ({ signal }) {
          try {
            yield progress(0.1);
            await waits(signal);
          } finally {
            cleaned(signal.reason);
          }
        },
        { clock, streams },
      )(post(client.signal));
      const reader = response.body?.getReader();
      await reader?.read();
      await clock.advance(1);
      if (way === "signal") client.abort();
      else await reader?.cancel();
      expect(await ended).toMatchObject({ name: "ClientGoneError" });
      await clock.advance(1);
      expect(metrics).toEqual([]);
      expect(lines).toEqual([expect.objectContaining({ level: "info", aborted: true })]);
      expect(clock.pending()).toBe(0);
      expect(streams.inUse()).toBe(0);
    },
  );

  it("pauses the generator while its reader is slow", async () => {
    const clock = manualClock();
    let made = 0;
    const response = await routeOf(
      async function* () {
        for (; made < 1_000; made += 1)
          yield { event: "progress", data: { stage: "reading", fraction: 0, pad: "x".repeat(10_000) } } as StreamEvent;
        yield done;
      },
      { clock },
    )(post());
    await clock.advance(1);
    expect(made).toBeLessThan(40);
    expect(names(await readEvents(response)).at(-1)).toBe("done");
  });

  it("refuses what is over the machine's cap with 503 and Retry-After, and the rest finish", async () => {
    const streams = createCapacity(3);
    const clock = manualClock();
    const route = routeOf(stalls, { clock, streams });
    const responses = await Promise.all(Array.from({ length: 8 }, () => route(post())));
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 200, 200, 503, 503, 503, 503, 503]);
    for (const refused of responses.filter(({ status }) => status === 503)) {
      expect(refused.headers.get("retry-after")).toBe("2");
      expect(ApiErrorSchema.parse(await refused.json()).errorCode).toBe("SERVICE_UNAVAILABLE");
    }
    const reading = Promise.all(responses.filter(({ status }) => status === 200).map(readEvents));
    await clock.advance(2_000);
    expect((await reading).map((events) => names(events).at(-1))).toEqual(["error", "error", "error"]);
    expect(streams.inUse()).toBe(0);
  });

  it("answers with an HTTP status for what fails before the stream opens, and gives its place back", async () => {
    const streams = createCapacity(1);
    const refuse = () => {
      throw new AppError({ code: "UNSUPPORTED_MEDIA_TYPE" });
    };
    const cases: [Request, number, { precheck?: () => void }][] = [
      [new Request(url), 405, {}],
      [post(undefined, "{"), 400, {}],
      [post(undefined, '{"text":""}'), 400, {}],
      [post(), 415, { precheck: refuse }],
    ];
    for (const [request, status, policy] of cases) {
      const response = await routeOf(stalls, { streams }, policy)(request);
      expect(response.status).toBe(status);
      ApiErrorSchema.parse(await response.json());
      expect(streams.inUse()).toBe(0);
    }
  });

  it("gives JSON as a body and a form as fields with a file", async () => {
    const seen: unknown[] = [];
    const route = defineStreamRoute(
      { name: "stream", auth: "none", body: Body, form: Form },
      async function* (context) {
        seen.push(
          context.file
            ? [context.body.jobDescription, context.file.fileName, context.file.bytes.length]
            : context.body.text,
        );
        yield done;
      },
    );
    const form = new FormData();
    form.set("jobDescription", "Go, SQL");
    form.set("file", new File(["hello"], "cv.txt"));
    await (await route(post())).text();
    await (await route(new Request(url, { method: "POST", body: form }))).text();
    expect(seen).toEqual(["a", ["Go, SQL", "cv.txt", 5]]);
  });
});
