import { describe, expect, it } from "vitest";
import { createTimedCache } from "./timedCache";

function counted() {
  let nowMs = 0;
  let loads = 0;
  const cache = createTimedCache<number>({ clock: { now: () => nowMs }, ttlMs: 600_000, maxEntries: 2 });
  const take = (key: string) =>
    cache.take(key, async () => {
      loads += 1;
      return loads;
    });
  return { cache, take, loads: () => loads, turn: (ms: number) => (nowMs += ms) };
}

describe("a timed cache", () => {
  it("loads once in its time, and anew after it", async () => {
    const { take, turn } = counted();
    expect([await take("a"), await take("a")]).toEqual([1, 1]);
    turn(599_999);
    expect(await take("a")).toBe(1);
    turn(1);
    expect(await take("a")).toBe(2);
  });

  it("loads once for all that ask at once", async () => {
    const { take, loads } = counted();
    expect(await Promise.all(Array.from({ length: 20 }, () => take("a")))).toEqual(Array.from({ length: 20 }, () => 1));
    expect(loads()).toBe(1);
  });

  it("keeps no failure", async () => {
    const { cache, take } = counted();
    await expect(cache.take("a", () => Promise.reject(new Error("out")))).rejects.toThrow("out");
    expect(await take("a")).toBe(1);
  });

  it("is bounded: the oldest goes first", async () => {
    const { take } = counted();
    for (const key of ["a", "b", "c"]) await take(key);
    expect([await take("c"), await take("b"), await take("a")]).toEqual([3, 2, 4]);
  });
});
