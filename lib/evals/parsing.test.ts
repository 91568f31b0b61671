import { describe, expect, it } from "vitest";
import { readText } from "../documents/readText";
import { layoutCount, writeLayout } from "./layouts/writeLayout";
import { evaluateParsing, f1, foldValue } from "./parsing";

const asOf = { year: 2026, month: 1 };
const layouts = Array.from({ length: layoutCount }, (_, index) => writeLayout(index));
const cases = layouts.map(({ name, text, truth }) => ({
  name,
  document: readText(text, /^## /m.test(text) ? "markdown" : "text"),
  truth,
}));

describe("evaluateParsing on generated layouts", () => {
  it("covers at least sixty layouts, no two of them alike", () => {
    expect(new Set(layouts.map((layout) => layout.text)).size).toBeGreaterThanOrEqual(60);
  });

  it("finds role pairs at 0.90 and all fields at 0.95 or better", () => {
    const result = evaluateParsing(cases, asOf);
    expect(f1(result.byField.rolePair)).toBeGreaterThanOrEqual(0.9);
    expect(f1(result.all)).toBeGreaterThanOrEqual(0.95);
  });

  it("counts a wrong value as missed and as extra, and names it", () => {
    const [first] = cases;
    if (!first) throw new Error("no layouts");
    const truth = { ...first.truth, skills: ["a skill that is not there"] };
    const result = evaluateParsing([{ ...first, truth }], asOf);
    expect(result.byField.skill).toMatchObject({ hits: 0, missed: 1 });
    expect(result.misses.find((miss) => miss.field === "skill")?.missed).toEqual(["a skill that is not there"]);
  });
});

describe("foldValue", () => {
  it.each([
    ["  Acme,  Inc. ", "acme inc"],
    ["Jan 2020 – Mar 2021", "jan 2020 mar 2021"],
    ["C++", "c++"],
  ])("folds %j", (text, folded) => {
    expect(foldValue(text)).toBe(folded);
  });
});
