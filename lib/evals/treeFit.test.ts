import { describe, expect, it } from "vitest";
import { oddsByTrees } from "../analysis/match/treeOdds";
import { fitTrees } from "./treeFit";

const shape = { trees: 20, leaves: 4, rate: 0.3, fewest: 5, penalty: 1 };
/** Held where exactly one of two signs is set, whatever the third says. */
const cases = Array.from({ length: 80 }, (_, index) => {
  const [first, second] = [index % 2, (index >> 1) % 2];
  return { signs: [first, second, (index * 7) % 5], held: first !== second, count: first + second === 2 ? 1.5 : 1 };
});

describe("boosted trees", () => {
  it("find what two signs mean only together", () => {
    const fit = fitTrees(cases, shape);
    expect(oddsByTrees(fit, [1, 0, 2])).toBeGreaterThan(1);
    expect(oddsByTrees(fit, [0, 1, 4])).toBeGreaterThan(1);
    expect(oddsByTrees(fit, [1, 1, 2])).toBeLessThan(-1);
    expect(oddsByTrees(fit, [0, 0, 0])).toBeLessThan(-1);
  });

  it("are the same for the same cases, and none where all cases are alike", () => {
    expect(fitTrees(cases, shape)).toEqual(fitTrees(cases, shape));
    expect(
      fitTrees(
        cases.filter(({ held }) => held),
        shape,
      ).trees,
    ).toEqual([]);
    expect(fitTrees([], shape).trees).toEqual([]);
  });

  it("cut no leaf smaller than asked", () => {
    expect(fitTrees(cases, { ...shape, fewest: 41 }).trees.every((tree) => tree.length === 3)).toBe(true);
  });

  it("count a case as often as it says", () => {
    const alike = [
      { signs: [0], held: true, count: 3 },
      { signs: [0], held: false },
    ];
    expect(oddsByTrees(fitTrees(alike, shape), [0])).toBeCloseTo(Math.log(3), 2);
  });
});
