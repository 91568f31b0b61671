import { describe, expect, it } from "vitest";
import { fitWeighted, type WeightedExamples } from "./weightedFit";

/** The first sign speaks for a mark, the second against it, the third says nothing. */
const examples = (counts: readonly number[]): WeightedExamples => ({
  signs: Float64Array.from([1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 0]),
  size: 3,
  marked: [true, true, false, false],
  counts,
});

describe("a weighted fit", () => {
  it("finds which sign speaks for a mark, which against it, and which for neither", () => {
    const [speaking = 0, against = 0, silent = 1] = fitWeighted(examples([0.25, 0.25, 0.25, 0.25]));
    expect(speaking).toBeGreaterThan(0.5);
    expect(against).toBeLessThan(-0.5);
    expect(Math.abs(silent)).toBeLessThan(0.01);
  });

  it("stands where the loss is flat: what the lines pull one way the penalty pulls the other", () => {
    const lines = examples([0.4, 0.3, 0.2, 0.1]);
    const weights = fitWeighted(lines);
    const errors = lines.marked.map((marked, row) => {
      const odds = [0, 1, 2].reduce(
        (sum, at) => sum + (lines.signs[row * 3 + at] ?? 0) * (weights[at] ?? 0),
        weights[3] ?? 0,
      );
      return (1 / (1 + Math.exp(-odds)) - (marked ? 1 : 0)) * (lines.counts[row] ?? 0);
    });
    for (const at of [0, 1, 2]) {
      const pull = errors.reduce((sum, error, row) => sum + error * (lines.signs[row * 3 + at] ?? 0), 0);
      expect(pull + 0.05 * (weights[at] ?? 0)).toBeCloseTo(0, 5);
    }
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 5);
  });

  it("leans to the side that counts more where the signs say nothing", () => {
    const weights = fitWeighted({ ...examples([0.4, 0.4, 0.1, 0.1]), signs: new Float64Array(12) });
    expect(weights[3] ?? 0).toBeCloseTo(Math.log(4), 3);
  });
});
