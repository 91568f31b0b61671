import { describe, expect, it } from "vitest";
import { crossValidated, type Example, fitLogistic, oddsOf, pairsInOrder } from "./logisticFit";

/** The first sign speaks for a mark, the second against it, the third says nothing. */
const examples: Example[] = ["a", "b", "c", "d"].flatMap((group) => [
  { group, marked: true, signs: [1, 0, 1] },
  { group, marked: true, signs: [1, 0, 0] },
  { group, marked: false, signs: [0, 1, 1] },
  { group, marked: false, signs: [0, 1, 0] },
]);

describe("a logistic fit", () => {
  it("finds which sign speaks for a mark, which against it, and which for neither", () => {
    const { weights } = fitLogistic(examples);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(-0.5);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.01);
  });

  it("puts lines of groups it has not seen in order where the signs hold, and not where they do not", () => {
    expect(pairsInOrder(crossValidated(examples))).toBe(1);
    const chance = examples.map((one, index) => ({ ...one, marked: index % 4 < 2 === index < 8 }));
    expect(pairsInOrder(crossValidated(chance))).toBeLessThan(0.5);
  });

  it("counts a tie as half", () => {
    const odds = oddsOf({ weights: [1], bias: -1 }, [1]);
    expect(
      pairsInOrder([
        { marked: true, odds },
        { marked: false, odds: 0 },
      ]),
    ).toBe(0.5);
  });
});
