import { describe, expect, it } from "vitest";
import { manualClock } from "../../tests/doubles/manualClock";
import { AppError } from "./errors";
import { createRetryBudget, withRetry } from "./retry";

const failing = (options: Partial<ConstructorParameters<typeof AppError>[0]> = {}) =>
  new AppError({ code: "UPSTREAM_UNAVAILABLE", ...options });

async function run(errors: unknown[], options: Parameters<typeof withRetry>[1], advanceMs = 60_000) {
  const clock = manualClock(0);
  const startsMs: number[] = [];
  const running = withRetry(
    async () => {
      startsMs.push(clock.now());
      const error = errors[startsMs.length - 1];
      if (error !== undefined) throw error;
      return "done";
    },
    { clock, random: () => 0.5, ...options },
  ).catch((error: unknown) => error);
  await clock.advance(advanceMs);
  return { result: await running, startsMs };
}

describe("withRetry", () => {
  it.each<[string, unknown[], Parameters<typeof withRetry>[1], unknown, number[]]>([
    ["asks once when it succeeds", [], {}, "done", [0]],
    ["waits a random share of a doubling delay", [failing(), failing()], { baseDelayMs: 100 }, "done", [0, 50, 150]],
    ["caps the delay", [failing(), failing()], { baseDelayMs: 100, maxDelayMs: 100 }, "done", [0, 50, 100]],
    ["waits as long as Retry-After asks", [failing({ retryAfterSeconds: 3 })], {}, "done", [0, 3_000]],
    [
      "gives up after its attempts",
      [failing(), failing(), failing()],
      { attempts: 2, baseDelayMs: 2 },
      "UPSTREAM_UNAVAILABLE",
      [0, 1],
    ],
    ["does not repeat what is final", [failing({ retryable: false })], {}, "UPSTREAM_UNAVAILABLE", [0]],
    ["does not repeat what is unknown", [new Error("bug")], {}, "bug", [0]],
    [
      "does not wait past the deadline",
      [failing({ retryAfterSeconds: 3 })],
      { deadlineAtMs: 3_000 },
      "UPSTREAM_UNAVAILABLE",
      [0],
    ],
  ])("%s", async (_, errors, options, expected, startsMs) => {
    const outcome = await run(errors, options);
    const { result } = outcome;
    expect(result instanceof AppError ? result.code : result instanceof Error ? result.message : result).toBe(expected);
    expect(outcome.startsMs).toEqual(startsMs);
  });

  it("stops waiting as soon as the caller leaves, and leaves no timer", async () => {
    const clock = manualClock();
    const caller = new AbortController();
    const running = withRetry(() => Promise.reject(failing()), { clock, signal: caller.signal, baseDelayMs: 1_000 });
    const caught = running.catch((error: unknown) => error);
    await clock.advance(0);
    expect(clock.pending()).toBe(1);
    const reason = new Error("left");
    caller.abort(reason);
    expect(await caught).toBe(reason);
    expect(clock.pending()).toBe(0);
  });

  it("makes at most 1,100 attempts for 1,000 requests to an upstream that always fails", async () => {
    const clock = manualClock();
    const budget = createRetryBudget();
    let attempts = 0;
    const requests = Array.from({ length: 1_000 }, () =>
      withRetry(
        () => {
          attempts += 1;
          return Promise.reject(failing());
        },
        { clock, budget, attempts: 5, baseDelayMs: 1 },
      ).catch(() => "failed"),
    );
    await clock.advance(60_000);
    expect(await Promise.all(requests)).toEqual(Array.from({ length: 1_000 }, () => "failed"));
    expect(attempts).toBeGreaterThan(1_000);
    expect(attempts).toBeLessThanOrEqual(1_100);
  });

  it("makes at most 1,100 attempts when the requests come one after another", async () => {
    const budget = createRetryBudget();
    let attempts = 0;
    for (let n = 0; n < 1_000; n += 1) {
      await withRetry(
        () => {
          attempts += 1;
          return Promise.reject(failing());
        },
        { budget, attempts: 5, baseDelayMs: 0 },
      ).catch(() => undefined);
    }
    expect(attempts).toBeLessThanOrEqual(1_100);
    expect(attempts).toBeGreaterThan(1_090);
  });

  it("does not save up more retries than the budget holds", () => {
    const budget = createRetryBudget({ ratio: 0.1, maxSaved: 3 });
    for (let n = 0; n < 1_000; n += 1) budget.deposit();
    expect([1, 2, 3, 4].map(() => budget.withdraw())).toEqual([true, true, true, false]);
  });
});
