import { describe, expect, it, vi } from "vitest";
import { inOneReading, ScopedMemo } from "./scopedMemo";

describe("a memo of one reading", () => {
  it("makes a value once a reading, and anew outside of readings", () => {
    const make = vi.fn((text: string) => text.length);
    const memo = new ScopedMemo(make);
    const twice = () => [memo.get("audit"), memo.get("audit")];
    expect([inOneReading(() => [...twice(), ...inOneReading(twice)]), make.mock.calls.length]).toEqual([
      [5, 5, 5, 5],
      1,
    ]);
    expect([twice(), make.mock.calls.length]).toEqual([[5, 5], 3]);
  });

  it("keeps nothing when a reading ends, by an error too", () => {
    const make = vi.fn((text: string) => text);
    const memo = new ScopedMemo(make);
    const failing = () =>
      inOneReading(() => {
        memo.get("audit");
        throw new Error("ends");
      });
    expect(failing).toThrow("ends");
    inOneReading(() => memo.get("audit"));
    expect(make).toHaveBeenCalledTimes(2);
  });
});
