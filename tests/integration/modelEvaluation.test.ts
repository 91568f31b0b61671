import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createUpstreamGuards } from "@/lib/analysis/openai/upstreamGuards";
import { UsageError } from "@/lib/cli/command";
import { evalCommand } from "@/lib/cli/eval";
import { parseEnv, setEnv } from "@/lib/config/env";
import type { EvalRow } from "@/lib/evals/evalRow";
import { evaluateModel } from "@/lib/evals/model/evaluateModel";
import { modelToEvaluate } from "@/lib/evals/model/modelToEvaluate";
import { type OpenAiDouble, startOpenAiDouble } from "../doubles/openai/startOpenAiDouble";

const root = join(import.meta.dirname, "../..");
let double: OpenAiDouble;
beforeAll(async () => {
  double = await startOpenAiDouble();
});
afterAll(() => double.close());
afterEach(() => {
  double.behaviour = { kind: "answer" };
  double.usage = { input: 3_000, output: 1_000 };
  double.refusesUsage = false;
  double.next = [];
  double.calls = [];
  setEnv(undefined);
});

const never = new AbortController().signal;
interface Given {
  variables?: Record<string, string>;
  signal?: AbortSignal;
  timeMs?: number;
  services?: Parameters<typeof evaluateModel>[0]["services"];
  at?: OpenAiDouble;
}

/** The evaluation against the double; each with a breaker of its own, so that no test suffers from another's model. */
async function evaluate({ variables = {}, signal = never, timeMs, services, at = double }: Given = {}) {
  const env = parseEnv({ OPENAI_API_KEY: "test", OPENAI_BASE_URL: at.baseUrl, LOG_LEVEL: "silent", ...variables });
  setEnv(env);
  const model = modelToEvaluate(env);
  if (!model) throw new Error("no model");
  const guards = createUpstreamGuards("an evaluation");
  return evaluateModel({
    env,
    model,
    root,
    signal,
    services: { guards: () => guards, ...services },
    ...(timeMs === undefined ? {} : { timeMs }),
  });
}

const figuresOf = (rows: readonly EvalRow[]) => {
  const figures = new Map(rows.map(({ what, figure }) => [what, figure]));
  return (what: string): string => figures.get(what) ?? `no row ${what}`;
};
const metIn = (rows: readonly EvalRow[], what: string) => rows.find((row) => row.what === what)?.met;
const prices = { OPENAI_PRICE_INPUT: "1", OPENAI_PRICE_OUTPUT: "10" };
/** What the double's answers cost by these prices. */
const dollarsACall = (3_000 * 1 + 1_000 * 10) / 1_000_000;

describe("the evaluation of a model", () => {
  it("tells how many reads completed, how fast, at what cost, how well grounded and how well ordered they are", async () => {
    const { rows, details, version } = await evaluate({ variables: prices });
    const figure = figuresOf(rows);
    expect(figure("reads of the sample made")).toBe("100.0 % (8 of 8)");
    expect(figure("reads completed by the model")).toBe("100.0 % (8 of 8)");
    expect(figure("reads degraded to the local engine")).toBe("0.0 % (0 of 8)");
    for (const time of [
      "first section of the model, p50 (ms)",
      "first section of the model, p95 (ms)",
      "whole read, p95 (ms)",
    ]) {
      expect(figure(time)).toMatch(/^\d+ ms$/);
    }
    const calls = double.calls.length;
    expect(figure("input tokens a read")).toBe(`${((calls * 3_000) / 8).toFixed(0)} tokens`);
    expect(figure("dollars a read")).toBe(`${((calls * dollarsACall) / 8).toFixed(4)} dollars`);
    expect(figure("findings whose quote stands in the text")).toMatch(/^100\.0 % \((\d+) of \1\)$/);
    expect(figure("findings dropped by verification")).toMatch(/^0\.0 % \(0 of \d+\)$/);
    expect(figure("quotes shown that stand in the text")).toMatch(/^100\.0 %/);
    expect(figure("pairs of the sample in strictly right order")).toBe("100.0 % (6 of 6)");
    expect(figure("planted defects of the sample found")).toMatch(/of 26\)$/);
    expect(details.slice(0, 2)).toEqual([
      "price: 1 and 10 dollars a million tokens (OPENAI_PRICE_INPUT and _OUTPUT)",
      `${calls} calls, at most ${(calls * dollarsACall).toFixed(4)} dollars`,
    ]);
    expect(version).toMatch(/^gpt-5-mini\/[\d.]+\/[\da-f]{8}$/);
  });

  it("says that a price is unknown rather than guess it, and holds the calls all the same", async () => {
    const { rows, details } = await evaluate({ variables: { EVAL_MODEL_CALLS: "4", OPENAI_MODEL: "qwen3" } });
    expect(figuresOf(rows)("dollars a read")).toBe("unknown price");
    expect(details[0]).toBe("unknown price");
    expect(double.calls.length).toBeLessThanOrEqual(4);
    expect(details.at(-1)).toMatch(/^\d reads not made: EVAL_MODEL_CALLS did not suffice$/);
  });

  it.each([
    ["tells the tokens of a chat", false],
    ["refuses to be asked for them", true],
  ])("speaks the chat form to a server that has no other and %s", async (_what, refusesUsage) => {
    const chat = await startOpenAiDouble();
    chat.lacks.add("/responses");
    chat.refusesUsage = refusesUsage;
    const { rows } = await evaluate({ at: chat, variables: { EVAL_MODEL_CALLS: "7" } });
    const figure = figuresOf(rows);
    const reads = Number(/\((\d) of 8\)/.exec(figure("reads of the sample made"))?.[1]);
    expect(figure("reads completed by the model")).toBe(`100.0 % (${reads} of ${reads})`);
    // The first call found out that the other form is lacking.
    const tokens = ((chat.calls.length - 1) * 3_000) / reads;
    expect(figure("input tokens a read")).toBe(refusesUsage ? "not told by the server" : `${tokens.toFixed(0)} tokens`);
    expect(chat.calls.length).toBeLessThanOrEqual(7);
    await chat.close();
  });

  it("shows made-up quotes in the grounding, though verification lets none of them be seen", async () => {
    double.behaviour = { kind: "lie", lie: "wrongQuotes" };
    const { rows } = await evaluate();
    const figure = figuresOf(rows);
    expect(figure("findings whose quote stands in the text")).toMatch(/^0\.0 % \(0 of \d\d\)$/);
    expect(metIn(rows, "findings whose quote stands in the text")).toBe(false);
    expect(metIn(rows, "findings dropped by verification")).toBe(false);
    expect(figure("quotes shown that stand in the text")).toMatch(/^100\.0 %/);
    expect(metIn(rows, "rewrites refused by the guard")).toBe(true);
  });

  it("shows inflated rewrites as refused by the guard, and nothing else as worse", async () => {
    double.behaviour = { kind: "lie", lie: "inflatedRewrites" };
    const { rows } = await evaluate();
    const figure = figuresOf(rows);
    // The others of them are refused for their form.
    expect(Number.parseFloat(figure("rewrites refused by the guard"))).toBeGreaterThan(75);
    expect(metIn(rows, "rewrites refused by the guard")).toBe(false);
    expect(figure("findings whose quote stands in the text")).toMatch(/^100\.0 %/);
  });

  it("counts reads of a model that stalls as degraded, leaves it alone once the breaker is open, and says why", async () => {
    double.behaviour = { kind: "stall", afterChars: 300 };
    const services = { timers: { firstTokenMs: 200, idleMs: 200 } };
    const { rows, details } = await evaluate({ services, variables: { EVAL_MODEL_CALLS: "40" } });
    const figure = figuresOf(rows);
    expect(figure("reads completed by the model")).toBe("0.0 % (0 of 8)");
    expect(figure("reads degraded to the local engine")).toBe("100.0 % (8 of 8)");
    expect(figure("whole read, p50 (ms)")).toBe("nothing to time");
    expect(figure("findings whose quote stands in the text")).toBe("nothing to count");
    expect(details).toContain("s02a degraded: idle");
    expect(details).toContain("rewrites-2 degraded: refused_by_breaker");
    expect(double.calls.length).toBeLessThan(8);
    await expect.poll(() => double.openStreams()).toBe(0);
  });
});

describe("the budget of an evaluation", () => {
  it("ends it before the call that could take it past its dollars", async () => {
    double.usage = { input: 3_000, output: 12_000 };
    const { rows, details } = await evaluate({ variables: { ...prices, EVAL_MODEL_DOLLARS: "0.6" } });
    const paid = (double.calls.length * (3_000 + 12_000 * 10)) / 1_000_000;
    expect(paid).toBeLessThanOrEqual(0.6);
    expect(figuresOf(rows)("reads of the sample made")).toMatch(/\([234] of 8\)$/);
    expect(details.at(-1)).toMatch(/reads not made: EVAL_MODEL_DOLLARS did not suffice$/);
  });

  it("ends it at the first answer of a server that writes, and bills, more than it was asked for", async () => {
    double.usage = { input: 3_000, output: 1_000_000 };
    const { rows } = await evaluate({ variables: { ...prices, EVAL_MODEL_DOLLARS: "2" } });
    expect(double.calls).toHaveLength(1);
    expect(figuresOf(rows)("reads of the sample made")).toBe("0.0 % (0 of 8)");
  });

  it("counts a call whose tokens are not told at its worst", async () => {
    double.usage = null;
    const { details } = await evaluate({ variables: { ...prices, EVAL_MODEL_DOLLARS: "0.5" } });
    // An answer may come to 12,000 tokens: 0.12 dollars, and its question with it.
    expect(double.calls.length).toBeGreaterThan(0);
    expect(double.calls.length).toBeLessThanOrEqual(4);
    expect(details).toContainEqual(expect.stringMatching(/EVAL_MODEL_DOLLARS did not suffice$/));
  });

  it("makes no call at all where it would not hold one", async () => {
    const { rows } = await evaluate({ variables: { ...prices, EVAL_MODEL_DOLLARS: "0.01" } });
    expect(double.calls).toEqual([]);
    expect(figuresOf(rows)("reads of the sample made")).toBe("0.0 % (0 of 8)");
  });

  it("asks nobody without a key, or with no call allowed", () => {
    expect(modelToEvaluate(parseEnv({}))).toBeNull();
    expect(modelToEvaluate(parseEnv({ OPENAI_API_KEY: "test", EVAL_MODEL_CALLS: "0" }))).toBeNull();
  });

  it("stands in the environment as both prices or neither", () => {
    expect(() => parseEnv({ OPENAI_PRICE_INPUT: "1" })).toThrow(/OPENAI_PRICE_OUTPUT: needed/);
  });

  it("ends the call under way when its time is over, and keeps what was measured until then", async () => {
    const answer = { kind: "answer" } as const;
    double.next = Array.from({ length: 3 }, () => answer);
    double.behaviour = { kind: "silent" };
    let fire: () => void = () => undefined;
    const clock = {
      now: () => Date.now(),
      // The first that is asked for is the evaluation's own.
      after: (delayMs: number, action: () => void) => {
        if (delayMs === 123_456) fire = action;
        const timer = setTimeout(action, delayMs);
        return () => clearTimeout(timer);
      },
    };
    const going = evaluate({ timeMs: 123_456, services: { clock } });
    await expect
      .poll(() => double.openStreams() === 1 && double.next.length === 0 && double.calls.length > 3)
      .toBe(true);
    fire();
    const { rows, details } = await going;
    expect(figuresOf(rows)("reads of the sample made")).toMatch(/\([123] of 8\)$/);
    expect(details.at(-1)).toMatch(/the time for it did not suffice$/);
    await expect.poll(() => double.openStreams()).toBe(0);
  });
});

describe("an evaluation that is cancelled", () => {
  it("ends the call under way and makes no other", async () => {
    double.behaviour = { kind: "stall", afterChars: 300, pingMs: 50 };
    const cancelling = new AbortController();
    const going = evaluate({ signal: cancelling.signal });
    await expect.poll(() => double.openStreams()).toBe(1);
    cancelling.abort(new Error("cancelled"));
    await expect(going).rejects.toThrow("cancelled");
    await expect.poll(() => double.openStreams()).toBe(0);
    expect(double.calls).toHaveLength(1);
  });
});

describe("firstpass eval", () => {
  async function run(words: string[], variables: Record<string, string>) {
    setEnv(parseEnv(variables));
    const said = { out: [] as string[], err: [] as string[] };
    const code = await evalCommand.run(words, {
      out: (line) => void said.out.push(line),
      err: (line) => void said.err.push(line),
      readInput: async () => "",
      isInteractive: false,
    });
    return { code, ...said };
  }

  it("asks the model in force within its budget, and prints rows alone on stdout", async () => {
    const { code, out, err } = await run(["--model", "--json"], {
      OPENAI_API_KEY: "t",
      OPENAI_BASE_URL: double.baseUrl,
    });
    const { rows } = JSON.parse(out.join("\n")) as { rows: EvalRow[] };
    expect(new Set(rows.map(({ area }) => area))).toEqual(new Set(["model"]));
    expect(figuresOf(rows)("reads completed by the model")).toBe("100.0 % (8 of 8)");
    expect(err.join("\n")).toContain("at most 20 calls, and 0.5 dollars");
    expect([code, double.calls.length <= 20]).toEqual([0, true]);
  });

  it("says that no model is configured without a key", async () => {
    const { code, out, err } = await run(["--model"], {});
    expect([code, out, err]).toEqual([1, [], ["the model is not evaluated: no model is configured (OPENAI_API_KEY)"]]);
  });

  it("refuses to ask it of a set that is given, or held out", async () => {
    await expect(run(["--model", "--held-out"], {})).rejects.toThrow(UsageError);
    await expect(run(["--model", "--rewrites", "x.json"], {})).rejects.toThrow(UsageError);
  });
});
