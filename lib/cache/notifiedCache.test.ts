import { describe, expect, it } from "vitest";
import { createNotifiedCache } from "./notifiedCache";

function setUp(maxEntries = 10) {
  const state = { now: 0, isListening: true, loads: 0 };
  const cache = createNotifiedCache<number>({
    clock: { now: () => state.now },
    ttlMs: 1_000,
    maxEntries,
    isListening: () => state.isListening,
  });
  const load =
    (tag: string, changesAtMs = Number.POSITIVE_INFINITY) =>
    async () => {
      state.loads += 1;
      return { value: state.loads, tags: [tag], changesAtMs };
    };
  return { state, cache, load };
}

describe("a cache that is told of changes", () => {
  it("loads once until its time is over, or the value changes by itself", async () => {
    const { state, cache, load } = setUp();
    for (const now of [0, 999, 1_000]) {
      state.now = now;
      await cache.take("a", load("t"));
    }
    expect(state.loads).toBe(2);
    await cache.take("b", load("t", 1_500));
    state.now = 1_500;
    await cache.take("b", load("t"));
    expect(state.loads).toBe(4);
  });

  it("drops what bears the tag, and nothing else", async () => {
    const { state, cache, load } = setUp();
    await cache.take("a", load("one"));
    await cache.take("b", load("other"));
    cache.forget("one");
    await cache.take("b", load("other"));
    expect(state.loads).toBe(2);
    await cache.take("a", load("one"));
    expect(state.loads).toBe(3);
  });

  it.each(["forget", "clear"] as const)(
    "does not keep what was loaded while it was told of a change: %s",
    async (how) => {
      const { state, cache, load } = setUp();
      await cache.take("a", async () => {
        if (how === "forget") cache.forget("t");
        else cache.clear();
        return load("t")();
      });
      await cache.take("a", load("t"));
      expect(state.loads).toBe(2);
    },
  );

  it("keeps nothing while it does not listen, and serves nothing of before", async () => {
    const { state, cache, load } = setUp();
    await cache.take("a", load("t"));
    state.isListening = false;
    await cache.take("a", load("t"));
    await cache.take("b", load("t"));
    await cache.take("b", load("t"));
    expect(state.loads).toBe(4);
  });

  it("holds so many values and no more", async () => {
    const { state, cache, load } = setUp(2);
    for (const key of ["a", "b", "c", "a"]) await cache.take(key, load("t"));
    expect(state.loads).toBe(4);
    await cache.take("c", load("t"));
    expect(state.loads).toBe(4);
  });
});
