import { describe, expect, it } from "vitest";
import { manualClock } from "../../tests/doubles/manualClock";
import { AppError } from "./errors";
import { TimeoutError, withTimeout } from "./timeout";

const never = () => new Promise<never>(() => undefined);

describe("withTimeout", () => {
  it("gives the work's value and leaves no timer", async () => {
    const clock = manualClock();
    await expect(withTimeout(async () => 7, 50, { clock })).resolves.toBe(7);
    expect(clock.pending()).toBe(0);
  });

  it("throws a typed timeout and aborts the work when time is up", async () => {
    const clock = manualClock();
    let seen: unknown;
    const running = withTimeout(
      (signal) => {
        signal.addEventListener("abort", () => {
          seen = signal.reason;
        });
        return never();
      },
      2_000,
      { clock },
    );
    const caught = running.catch((error: unknown) => error);
    await clock.advance(1_999);
    expect(seen).toBeUndefined();
    await clock.advance(1);
    const error = await caught;
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ code: "TIMEOUT", status: 504, timeoutMs: 2_000 });
    expect(seen).toBe(error);
    expect(clock.pending()).toBe(0);
  });

  it("passes the caller's abort on with its reason, and clears the timer", async () => {
    const clock = manualClock();
    const caller = new AbortController();
    const running = withTimeout(never, 1_000, { signal: caller.signal, clock });
    caller.abort(new Error("left"));
    await expect(running).rejects.toThrow("left");
    expect(clock.pending()).toBe(0);
  });

  it("does not start work for a caller that has already gone", async () => {
    let started = false;
    const running = withTimeout(
      async () => {
        started = true;
      },
      10,
      { signal: AbortSignal.abort(new Error("gone")) },
    );
    await expect(running).rejects.toThrow("gone");
    expect(started).toBe(false);
  });

  it("rethrows what the work throws, synchronously or later, and leaves no timer", async () => {
    const clock = manualClock();
    const throwing = (): Promise<never> => {
      throw new Error("at once");
    };
    await expect(withTimeout(throwing, 10, { clock })).rejects.toThrow("at once");
    await expect(withTimeout(() => Promise.reject(new Error("later")), 10, { clock })).rejects.toThrow("later");
    expect(clock.pending()).toBe(0);
  });

  it("keeps the promise form of the spec, with the user's message from the table and the given one as cause", async () => {
    await expect(withTimeout(Promise.resolve("x"), 10, "slow")).resolves.toBe("x");
    const error = await withTimeout(never(), 1, "model was slow").catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: "TIMEOUT",
      cause: "model was slow",
      message: "This took longer than expected. Please try again.",
    });
  });

  it("leaves 0 timers and 0 listeners after 10,000 fast calls", async () => {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
    const before = timers();
    const caller = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = caller.signal;
    caller.signal.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listeners += 1;
      addEventListener.apply(caller.signal, args);
    };
    caller.signal.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listeners -= 1;
      removeEventListener.apply(caller.signal, args);
    };
    const calls = Array.from({ length: 10_000 }, (_, n) =>
      withTimeout(async () => n, 60_000, { signal: caller.signal }),
    );
    expect(await Promise.all(calls)).toHaveLength(10_000);
    expect(timers() - before).toBe(0);
    expect(listeners).toBe(0);
  });
});
