import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createUpstreamGuards } from "@/lib/analysis/openai/upstreamGuards";
import { type ResumeRead, readResume } from "@/lib/feedback/readResume";
import type { ReadServices } from "@/lib/feedback/readServices";
import { setLogDestination } from "@/lib/observability/logger";
import { type Metric, setMetricSink } from "@/lib/observability/metrics";
import { createDayBudget, createProcessCounter } from "@/lib/redis/dayBudget";
import { type StreamEvent, streamEventSchemas } from "@/lib/validation/schemas";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";
import { jobDescription, resumeText } from "../fixtures/modelReadInput";

let double: OpenAiDouble;
let metrics: Metric[] = [];
let logs = "";
beforeAll(async () => {
  double = await startOpenAiDouble();
});
afterAll(() => double.close());
beforeEach(() => {
  setMetricSink((metric) => metrics.push(metric));
  setLogDestination({ write: (line) => (logs += line) });
});
afterEach(() => {
  setMetricSink(undefined);
  setLogDestination();
  metrics = [];
  logs = "";
  double.behaviour = { kind: "answer" };
  double.next = [];
  double.calls = [];
});

const services = (more: Partial<ReadServices> = {}): Partial<ReadServices> => {
  const guards = createUpstreamGuards("test");
  return {
    model: { apiKey: "test", baseUrl: double.baseUrl, model: "double", isOpenAi: false },
    guards: () => guards,
    budget: createDayBudget(createProcessCounter(), () => null),
    budgetPerDay: 100,
    fallback: "local",
    deadlineMs: 10_000,
    timers: { firstTokenMs: 20_000, idleMs: 20_000 },
    ...more,
  };
};

async function collect(request: Partial<ResumeRead> = {}, given = services()) {
  const events: StreamEvent[] = [];
  const signal = new AbortController().signal;
  let error: unknown;
  try {
    const whole: ResumeRead = { text: resumeText, engine: "auto", signal, requestId: "request-1", ...request };
    for await (const event of readResume(whole, given)) events.push(event);
  } catch (thrown) {
    error = thrown;
  }
  return { events, error, names: events.map(({ event }) => event) };
}

const of = <Name extends StreamEvent["event"]>(events: StreamEvent[], name: Name) =>
  events.flatMap((event) =>
    event.event === name ? [event.data as Extract<StreamEvent, { event: Name }>["data"]] : [],
  );

describe("a read", () => {
  it.each([
    ["local", "local"],
    ["auto", "model"],
    ["model", "model"],
  ] as const)(
    "asked for %s begins with start, ends with report and done, all valid, by the %s engine",
    async (engine, by) => {
      const { events, error, names } = await collect({ engine, jobDescription });
      expect(error).toBeUndefined();
      for (const { event, data } of events) {
        expect(streamEventSchemas[event].safeParse(data).error, event).toBeUndefined();
      }
      expect(names[0]).toBe("start");
      expect(names.slice(-2)).toEqual(["report", "done"]);
      expect(of(events, "start")).toMatchObject([{ engine: by, requestId: "request-1" }]);
      expect(of(events, "done")).toMatchObject([{ engine: by, degraded: false, saved: false }]);
      const sections = new Set(of(events, "section").map(({ section }) => section));
      expect(of(events, "section")[0]?.section).toBe("document");
      expect([...sections].sort()).toEqual(
        [
          "document",
          "findings",
          "firstRead",
          "jobMatch",
          "missing",
          "nextSteps",
          "rewrites",
          "score",
          "strengths",
          "verdict",
        ].sort(),
      );
    },
  );

  it("has the same score and ledger whichever engine writes", async () => {
    const [local, model] = await Promise.all([collect({ engine: "local" }), collect({ engine: "model" })]);
    const judged = ({ events }: typeof local) =>
      of(events, "report").map(({ score, ledger, subscores }) => ({ score, ledger, subscores }));
    expect(judged(model)).toEqual(judged(local));
  });

  it("moves its progress only forward", async () => {
    double.next = [{ kind: "lie", lie: "wrongQuotes" }];
    const { events } = await collect();
    const fractions = of(events, "progress").map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
  });

  it.each([
    ["done", {}, {}],
    ["degraded", { kind: "fail", status: 500 }, {}],
    ["failed", { kind: "fail", status: 401 }, { fallback: "none" }],
  ] as const)("is measured exactly once when %s", async (outcome, behaviour, more) => {
    if ("kind" in behaviour) double.behaviour = behaviour;
    await collect({}, services(more));
    const durations = metrics.filter(({ metric }) => metric === "analysis.duration_ms");
    expect(durations.map(({ attributes }) => attributes.outcome)).toEqual([outcome]);
    expect(metrics.filter(({ metric }) => metric === "analysis.score")).toHaveLength(outcome === "failed" ? 0 : 1);
  });

  it("does not send anywhere what it cannot judge", async () => {
    const { events } = await collect({ text: "Hello there." });
    expect(of(events, "report")).toMatchObject([{ score: null, engine: "local" }]);
    expect(of(events, "report")[0]?.scoreReason).toBeTruthy();
    expect(double.calls).toEqual([]);
  });
});

/** For models that fall silent: they are given up on at once. */
const impatient = { timers: { firstTokenMs: 60, idleMs: 60 } };

describe("a read whose model fails", () => {
  const failures = [
    ["fails", { kind: "fail", status: 500 }],
    ["limits", { kind: "fail", status: 429, retryAfterSeconds: 60 }],
    ["never begins", { kind: "stall" }],
    ["falls silent", { kind: "stall", afterChars: 900 }],
    ["is cut", { kind: "cut", atByte: 3_000 }],
    ["refuses", { kind: "refusal" }],
    ["is incomplete", { kind: "incomplete" }],
    ["cannot be believed", { kind: "lie", lie: "inventedNumbers" }],
  ] as const;

  it.each(failures)("because it %s ends in a whole local report, degraded", async (_title, behaviour) => {
    double.behaviour = behaviour;
    const { events, error } = await collect({}, services(behaviour.kind === "stall" ? impatient : {}));
    expect(error).toBeUndefined();
    const [report] = of(events, "report");
    const [done] = of(events, "done");
    expect(report?.engine).toBe("local");
    expect(done).toMatchObject({ engine: "local", degraded: true });
    const last = new Map(of(events, "section").map((section) => [section.section, section]));
    expect([...last.values()].map(({ engine }) => engine)).toEqual(Array.from({ length: 10 }, () => "local"));
  });

  it.each(failures.slice(0, 7))(
    "because it %s ends in one error where no fallback is allowed",
    async (_title, behaviour) => {
      double.behaviour = behaviour;
      const { error, names } = await collect({}, services({ fallback: "none" }));
      expect(["TIMEOUT", "ANALYSIS_FAILED"]).toContain((error as { code: string }).code);
      expect(names).not.toContain("report");
      expect(names).not.toContain("done");
    },
  );

  it("ends degraded before the deadline, and in TIMEOUT where no fallback is allowed", async () => {
    double.behaviour = { kind: "stall", afterChars: 300 };
    const slow = { deadlineMs: 6_000 };
    const degraded = await collect({}, services(slow));
    expect(of(degraded.events, "done")).toMatchObject([{ degraded: true }]);
    expect(of(degraded.events, "done")[0]?.durationMs).toBeLessThan(slow.deadlineMs);
    const failed = await collect({}, services({ ...slow, fallback: "none" }));
    expect(failed.error).toMatchObject({ code: "TIMEOUT" });
  });

  it("closes the upstream when its reader leaves midway", async () => {
    double.behaviour = { kind: "stall", afterChars: 900 };
    const leave = new AbortController();
    const given = services();
    const events = readResume({ text: resumeText, engine: "auto", signal: leave.signal, requestId: "r" }, given);
    for await (const event of events) {
      if (event.event === "section" && event.data.engine === "model") break;
    }
    leave.abort();
    await expect.poll(() => double.openStreams()).toBe(0);
    expect(metrics.map(({ attributes }) => attributes.outcome)).toContain("aborted");
  });
});

describe("who may have the model", () => {
  it("an explicit model read without a model is refused", async () => {
    const { error, names } = await collect({ engine: "model" }, services({ model: null }));
    expect(error).toMatchObject({ code: "VALIDATION_ERROR" });
    expect(names).toEqual([]);
  });

  it("past the day's budget auto reads locally and says so, an explicit model read is told to come back", async () => {
    const given = services({ budgetPerDay: 1 });
    expect(of((await collect({}, given)).events, "done")).toMatchObject([{ engine: "model", degraded: false }]);
    expect(of((await collect({}, given)).events, "done")).toMatchObject([{ engine: "local", degraded: true }]);
    const refused = await collect({ engine: "model" }, given);
    expect(refused.error).toMatchObject({ code: "SERVICE_UNAVAILABLE" });
    expect((refused.error as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(0);
  });

  it("counts the budget by UTC day, and by the process when the shared counter is down", async () => {
    const budget = createDayBudget(createProcessCounter(), () => async () => {
      throw new Error("down");
    });
    const evening = Date.UTC(2026, 0, 31, 23, 59);
    expect(await budget.take(1, evening)).toBe(true);
    expect(await budget.take(1, evening)).toBe(false);
    expect(await budget.take(1, evening + 120_000)).toBe(true);
  });
});

describe("the text of a read", () => {
  const canaries = ["CANARYNAME", "canary.mail@example.com", "555-0199", "CANARYEMPLOYER", "CANARYJOBAD"];
  const text = resumeText
    .replace("Marta Quillen", "Canaryname CANARYNAME")
    .replace("marta.quillen@example.com", "canary.mail@example.com")
    .replace("555-0134", "555-0199")
    .replace("Pinwheel Freight", "CANARYEMPLOYER Freight");

  it.each([
    [{ kind: "answer" }],
    [{ kind: "fail", status: 400 }],
    [{ kind: "fail", status: 500 }],
    [{ kind: "stall" }],
    [{ kind: "cut", atByte: 3_000 }],
    [{ kind: "failedEvent" }],
    [{ kind: "answer", answer: '{"verdict": CANARYNAME canary.mail@example.com' }],
    [{ kind: "lie", lie: "wrongQuotes" }],
  ] as const)("never reaches a log or an error, whatever the model does: %o", async (behaviour) => {
    for (const fallback of ["local", "none"] as const) {
      double.behaviour = behaviour;
      const { error } = await collect(
        { text, jobDescription: `${jobDescription} CANARYJOBAD` },
        services({ fallback }),
      );
      const told = `${logs}${String(error)}${error instanceof Error ? error.stack : ""}`;
      expect(canaries.filter((canary) => told.includes(canary))).toEqual([]);
    }
    expect(logs).not.toBe("");
  });
});
