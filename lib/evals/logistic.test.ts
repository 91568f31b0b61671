import { describe, expect, it } from "vitest";
import { chanceOf, fitLogistic } from "./logistic";

const cases = Array.from({ length: 40 }, (_, index) => ({ signs: [index, (index * 7) % 5], held: index >= 20 }));

describe("logistic fit", () => {
  it("tells the cases apart by the sign that matters, and leaves the other near nothing", () => {
    const fit = fitLogistic(cases, 1);
    expect(chanceOf(fit, [35, 2])).toBeGreaterThan(0.9);
    expect(chanceOf(fit, [5, 2])).toBeLessThan(0.1);
    expect(chanceOf(fit, [19.5, 2])).toBeCloseTo(0.5, 0);
    expect(Math.abs(fit.weights[1] ?? 1)).toBeLessThan(Math.abs(fit.weights[0] ?? 0) * 5);
  });

  it("gives the same weights for the same cases, smaller ones under a higher penalty", () => {
    expect(fitLogistic(cases, 1)).toEqual(fitLogistic(cases, 1));
    expect(fitLogistic(cases, 50).weights[0]).toBeLessThan(fitLogistic(cases, 1).weights[0] ?? 0);
  });
});
