import { expect, it } from "vitest";
import { describeLines, nameLines, signed } from "./describeLines";

const at = (...lines: number[]) => lines.map((line) => ({ line }));

it.each([
  [at(7), "7", "Line 7"],
  [at(9, 7, 8, 7), "7–9", "Lines 7–9"],
  [at(6, 12), "6, 12", "Lines 6, 12"],
  [at(1, 3, 5, 7), "1, 3, 5 …", "Lines 1, 3, 5 …"],
  [[], "", ""],
])("writes the lines of %j as %j", (anchors, short, long) => {
  expect(describeLines(anchors)).toBe(short);
  expect(nameLines(anchors)).toBe(long);
});

it("writes points with a true minus sign", () => {
  expect([signed(3), signed(-3), signed(0)]).toEqual(["+3", "−3", "0"]);
});
