import { describe, expect, it } from "vitest";
import { figuresIn } from "./figuresIn";

describe("figuresIn", () => {
  it.each([
    ["12,000 and 12k and twelve", ["12000", "12000", "12"]],
    ["$1.2M, 1.2 million, 1,200,000", ["1200000", "1200000", "1200000"]],
    ["12% or 12 percent or twelve per cent", ["12%", "12%", "12%"]],
    ["forty-five of ninety", ["45", "90"]],
    ["one more, Q3, B2B, v2", []],
    ["doubled, halved, a dozen", ["2", "0.5", "12"]],
    ["2018-2023", ["2018", "2023"]],
  ])("%s", (text, keys) => {
    expect(
      figuresIn(text)
        .sort((one, other) => one.start - other.start)
        .map(({ key }) => key),
    ).toEqual(keys);
  });
});
