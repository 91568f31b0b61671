import { describe, expect, it } from "vitest";
import { wakeTimeOf } from "./sleepTime";

const now = Date.parse("2026-11-27T12:00:00Z");

describe("wakeTimeOf", () => {
  it.each([
    ["1s", "2026-11-27T12:00:01.000Z"],
    ["1d2h30m10s", "2026-11-28T14:30:10.000Z"],
    ["2w", "2026-12-11T12:00:00.000Z"],
    ["2026-12-24T18:00:00.000Z", "2026-12-24T18:00:00.000Z"],
  ])("reads %s", (given, expected) => {
    expect(wakeTimeOf(given, now).toISOString()).toBe(expected);
  });

  it.each(["", "soon", "10", "1y"])("refuses %j", (given) => {
    expect(() => wakeTimeOf(given, now)).toThrow(RangeError);
  });
});
