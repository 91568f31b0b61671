import { describe, expect, it } from "vitest";
import { stockRuns } from "./stockWords";

const runs = (text: string, self = true): string[] =>
  stockRuns(text, self).map(({ start, end }) => text.slice(start, end));

describe("stock words", () => {
  it.each([
    ["A caring, dedicated and cheerful baker from York", ["caring, dedicated and cheerful"]],
    ["Weaver. A creative and reliable team member.", ["creative and reliable team"]],
    ["I mend looms. I always go the extra mile.", ["always go the extra mile"]],
  ])("are found in %s", (text, found) => {
    expect(runs(text)).toEqual(found);
  });

  it("are found where abstractions crowd a sentence without a figure", () => {
    const text = "Delivering stakeholder engagement and sustainable value across the end-to-end lifecycle";
    expect(runs(text, false)).toEqual([text]);
  });

  it.each([
    ["Repaired the dynamic balancing rig and its reliable old motor", false],
    ["Shipped 40 dynamic, integrated pump sets with a digital core", false],
    ["Loom mechanic with nine years on rapier looms", true],
  ])("are not seen in %s", (text, self) => {
    expect(runs(text, self)).toEqual([]);
  });
});
