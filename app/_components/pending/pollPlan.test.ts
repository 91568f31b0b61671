import { describe, expect, it } from "vitest";
import type { PendingRead } from "@/lib/validation/pendingSchemas";
import { delayAfter, hasMoved, toFollow } from "./pollPlan";

const read: PendingRead = {
  id: "0190b5a0-0000-7000-8000-000000000000",
  state: "working",
  engine: "model",
  source: "resume",
  stage: "writing",
  fraction: 0.4,
  createdAt: "2026-11-27T22:00:00.000Z",
  expiresAt: "2026-11-27T22:15:00.000Z",
  endedAt: null,
  reportId: null,
  failure: null,
};
const at = (time: string): number => Date.parse(`2026-11-27T${time}Z`);

describe("asking how a read stands", () => {
  it("waits longer each time that nothing moved, and never longer than ten seconds", () => {
    const delays = Array.from({ length: 40 }, (_, turn) => delayAfter(turn));
    expect(delays[0]).toBe(1_000);
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(delays.at(-1)).toBe(10_000);
  });

  it("asks at most fifteen times in a minute in which nothing moves", () => {
    let [asked, elapsedMs] = [0, 0];
    for (; elapsedMs + delayAfter(asked) <= 60_000; asked += 1) elapsedMs += delayAfter(asked);
    expect(asked).toBeLessThanOrEqual(15);
  });

  it("ends with the read, and some time after its own time is over", () => {
    expect(toFollow([read, { ...read, state: "waiting" }], at("22:14:59"))).toHaveLength(2);
    for (const state of ["done", "failed", "cancelled"] as const) {
      expect(toFollow([{ ...read, state }], at("22:01:00"))).toEqual([]);
    }
    expect(toFollow([read], at("22:16:29"))).toHaveLength(1);
    expect(toFollow([read], at("22:16:31"))).toEqual([]);
  });

  it("tells what moved from what did not", () => {
    expect(hasMoved(read, { ...read })).toBe(false);
    for (const change of [{ state: "done" }, { stage: "verifying" }, { fraction: 0.5 }] as const) {
      expect(hasMoved(read, { ...read, ...change })).toBe(true);
    }
  });
});
