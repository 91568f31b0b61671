import { beforeEach, describe, expect, it } from "vitest";
import { manualClock } from "../../tests/doubles/manualClock";
import { setDatabaseTarget } from "./databaseTarget";
import { pingDatabase } from "./pingDatabase";

/** Past any other test's last question. */
let startMs = 10_000_000_000_000;
beforeEach(() => {
  startMs += 1_000_000;
  setDatabaseTarget({ kind: "embedded", connectionString: "postgres://127.0.0.1/none" });
});

/** A database whose answers a test gives by hand. */
function heldAnswers() {
  const waiting: ((ok: boolean) => void)[] = [];
  return {
    ask: () => new Promise<boolean>((resolve) => waiting.push(resolve)),
    answer: (ok: boolean) => waiting.shift()?.(ok),
    asked: () => waiting.length,
  };
}

describe("the ping of a database", () => {
  it("waits a second for a first answer, and 200 ms for one that has answered at once before", async () => {
    const clock = manualClock(startMs);
    const { ask, answer } = heldAnswers();
    const first = pingDatabase(ask, clock);
    answer(false);
    expect((await first).ok).toBe(false);

    await clock.advance(1_000);
    const slow = pingDatabase(ask, clock);
    await clock.advance(900);
    answer(true);
    expect(await slow).toEqual({ ok: true, durationMs: 900 });

    await clock.advance(1_000);
    const patient = pingDatabase(ask, clock);
    await clock.advance(10);
    answer(true);
    expect((await patient).ok).toBe(true);

    await clock.advance(1_000);
    const silent = pingDatabase(ask, clock);
    await clock.advance(200);
    expect(await silent).toEqual({ ok: false, durationMs: 200 });
    expect((await pingDatabase(ask, clock)).ok).toBe(false);

    answer(true);
    await clock.advance(0);
    expect((await pingDatabase(ask, clock)).ok).toBe(true);
    expect(clock.pending()).toBe(0);
  });

  it("asks once a second, however often the question comes", async () => {
    const clock = manualClock(startMs);
    const { ask, answer, asked } = heldAnswers();
    for (let n = 0; n < 100; n += 1) void pingDatabase(ask, clock);
    expect(asked()).toBe(1);
    answer(true);
    await clock.advance(999);
    void pingDatabase(ask, clock);
    expect(asked()).toBe(0);
    await clock.advance(1);
    void pingDatabase(ask, clock);
    expect(asked()).toBe(1);
    answer(true);
    await clock.advance(0);
  });
});
