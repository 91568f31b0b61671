import { describe, expect, it } from "vitest";
import { f1Of, meanOf, medianOf, rankCorrelation, shareOf } from "@/lib/evals/statistics";

describe("the statistics", () => {
  it("gives Wilson's interval: 8 of 10 lies between 49.0 % and 94.3 %", () => {
    const share = shareOf(8, 10);
    expect([share.low, share.high].map((value) => Math.round(value * 1000))).toEqual([490, 943]);
  });

  it("keeps intervals inside 0 and 1 where every case hits or misses", () => {
    expect(shareOf(20, 20).high).toBeCloseTo(1, 12);
    expect(shareOf(0, 20).low).toBeCloseTo(0, 12);
  });

  it("takes the middle of an odd count and the mean of the two middles of an even one", () => {
    expect([medianOf([3, 1, 2]), medianOf([4, 1, 3, 2]), meanOf([1, 2, 6])]).toEqual([2, 2.5, 3]);
  });

  it("correlates by rank, ties included", () => {
    expect(rankCorrelation([1, 2, 3, 4], [10, 20, 40, 30])).toBeCloseTo(0.8, 10);
    expect(rankCorrelation([1, 1, 2], [5, 5, 9])).toBeCloseTo(1, 10);
    expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it("weighs precision against recall", () => {
    expect(f1Of(8, 2, 2).f1).toBeCloseTo(0.8, 10);
    expect(f1Of(0, 0, 0).f1).toBe(1);
  });
});
