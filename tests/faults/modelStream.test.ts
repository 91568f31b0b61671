import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { POST } from "@/app/api/resume-feedback-stream/route";
import { ModelFailure } from "@/lib/analysis/openai/modelFailure";
import { callModel, createUpstreamGuards } from "@/lib/analysis/openai/upstreamGuards";
import { systemClock } from "@/lib/backend/clock";
import { parseEnv, setEnv } from "@/lib/config/env";
import { setLogDestination } from "@/lib/observability/logger";
import { peerHeader } from "@/lib/security/clientIdentity";
import { ApiErrorSchema, ResumeFeedbackResponseSchema } from "@/lib/validation/schemas";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { readEvents } from "../doubles/readEvents";
import { resumeText } from "../fixtures/modelReadInput";

let double: OpenAiDouble;
// One model for each test: breakers are kept by its address.
beforeEach(async () => {
  double = await startOpenAiDouble();
});
afterEach(() => double.close());
beforeAll(() => setLogDestination({ write: () => undefined }));
afterAll(() => {
  setLogDestination();
  setEnv(undefined);
});

let client = 0;

/** A request to the route from an address of its own, so that no limit meets it. */
function post(body: object, env: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> {
  const model = { OPENAI_API_KEY: "test", OPENAI_BASE_URL: double.baseUrl };
  setEnv(parseEnv({ APP_SECRET: "a secret of the tests, long enough", ...model, ...env }));
  client += 1;
  const headers = {
    "content-type": "application/json",
    "sec-fetch-site": "same-origin",
    [peerHeader]: `10.7.${client >> 8}.${client & 255}`,
  };
  const url = "http://localhost/api/resume-feedback-stream";
  return POST(new Request(url, { method: "POST", headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) }));
}

const ask = { text: resumeText, engine: "auto" };
/** Of the answer's body: within the headers of the stream, in each section, and just before its end. */
const offsets = [1, 300, 900, 1_500, 2_500, 4_000, 6_000, 8_000, 10_000, 12_000];

describe("the stream route over a failing model", () => {
  it.each(offsets)(
    "ends in one error when the model is cut off at byte %i and no fallback is allowed",
    async (atByte) => {
      double.behaviour = { kind: "cut", atByte };
      const response = await post(ask, { ANALYSIS_FALLBACK: "none" });
      const events = await readEvents(response);
      expect(response.status).toBe(200);
      expect(events.filter(({ event }) => event === "error" || event === "done")).toHaveLength(1);
      const last = events.at(-1);
      expect(last?.event).toBe("error");
      const body = ApiErrorSchema.parse(last?.data);
      expect(body.errorCode).toBe("ANALYSIS_FAILED");
      expect(body.requestId).toBe(response.headers.get("x-request-id"));
      expect(events.some(({ event }) => event === "report")).toBe(false);
    },
  );

  it.each(offsets)("ends in a whole degraded report when the model is cut off at byte %i", async (atByte) => {
    double.behaviour = { kind: "cut", atByte };
    const events = await readEvents(await post(ask));
    expect(events.slice(-2)).toMatchObject([
      { event: "report", data: { engine: "local" } },
      { event: "done", data: { degraded: true, engine: "local" } },
    ]);
    expect(ResumeFeedbackResponseSchema.safeParse(events.at(-2)?.data).error).toBeUndefined();
  });

  it("ends in TIMEOUT when the model stalls up to the deadline, and closes it", async () => {
    double.behaviour = { kind: "stall", afterChars: 300 };
    const events = await readEvents(await post(ask, { ANALYSIS_FALLBACK: "none", ANALYSIS_DEADLINE_MS: "300" }));
    expect(events.at(-1)).toMatchObject({ event: "error", data: { errorCode: "TIMEOUT" } });
    await expect.poll(() => double.openSockets()).toBe(0);
  });

  it("keeps ending in TIMEOUT, not in a refusal, however often its own deadline is what ends a read", async () => {
    double.behaviour = { kind: "stall" };
    for (let round = 0; round < 7; round += 1) {
      const events = await readEvents(await post(ask, { ANALYSIS_FALLBACK: "none", ANALYSIS_DEADLINE_MS: "500" }));
      expect(events.at(-1)).toMatchObject({ event: "error", data: { errorCode: "TIMEOUT" } });
    }
    expect(double.calls).toHaveLength(7);
  });

  it("closes the model when the client leaves", async () => {
    double.behaviour = { kind: "stall", afterChars: 900 };
    const leave = new AbortController();
    const response = await post(ask, {}, leave.signal);
    await expect.poll(() => double.openStreams()).toBe(1);
    leave.abort();
    await response.text().catch(() => "");
    await expect.poll(() => double.openSockets()).toBe(0);
  });

  it.each([
    ["a model that is not set up", { ...ask, engine: "model" }, { OPENAI_API_KEY: "", OPENAI_BASE_URL: "" }, 400],
    ["an engine that does not exist", { ...ask, engine: "best" }, {}, 400],
    ["an empty text", { ...ask, text: " " }, {}, 400],
    ["a text that is too long", { ...ask, text: "a".repeat(30_001) }, {}, 400],
  ] as const)("refuses %s before the stream opens", async (_title, body, env, status) => {
    const response = await post(body, env);
    expect(response.status).toBe(status);
    expect(ApiErrorSchema.parse(await response.json()).errorCode).toBe("VALIDATION_ERROR");
    expect(double.calls).toEqual([]);
  });
});

describe("the guards before a model that always fails", () => {
  const impatient = { ...systemClock, after: (_delayMs: number, action: () => void) => systemClock.after(0, action) };

  it("make at most 1,100 attempts for 1,000 reads by the retry budget alone", async () => {
    const guards = createUpstreamGuards("always failing", impatient);
    guards.breaker = { run: (work) => work(), isOpen: () => false };
    let attempts = 0;
    const call = async (): Promise<void> => {
      attempts += 1;
      throw new ModelFailure({ kind: "http", upstreamStatus: 500, mayPass: true });
    };
    const options = { call, mayRetry: () => true, signal: new AbortController().signal, deadlineAtMs: Infinity };
    for (let read = 0; read < 1_000; read += 1) await callModel(guards, options).catch(() => undefined);
    expect(attempts).toBeGreaterThan(1_000);
    expect(attempts).toBeLessThanOrEqual(1_100);
  });
});
