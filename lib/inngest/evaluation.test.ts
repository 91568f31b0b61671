import { describe, expect, it } from "vitest";
import { type EvalBaseline, type EvalFigure, findDrops } from "./evaluation";

const figure = (given: Partial<EvalFigure>): EvalFigure => ({
  set: "own",
  area: "rewrites",
  what: "caught",
  figure: "97.0 % (97 of 100)",
  bar: "at least 95.0 %",
  met: true,
  ...given,
});
const baseline = (before: number, missed: string[] = []): EvalBaseline => ({
  metrics: { own: { "rewrites: caught": before } },
  missed: new Set(missed),
});

describe("findDrops", () => {
  it.each<[string, Partial<EvalFigure>, EvalBaseline | null, boolean]>([
    ["no run before", { met: false }, null, false],
    ["as good as before", {}, baseline(97), false],
    ["a share that fell by a point", {}, baseline(98), false],
    ["a share that fell by two points", {}, baseline(99), true],
    ["a share that must stay low and rose by two points", { bar: "under 4.0 %" }, baseline(95), true],
    ["a share that must stay low and fell", { bar: "under 4.0 %" }, baseline(99), false],
    ["a bar that was met and is missed", { met: false, bar: "at least 0.9", figure: "0.89" }, baseline(0.9), true],
    ["a bar that was missed before", { met: false }, baseline(97, ["own.rewrites: caught"]), false],
    ["a figure that is new", { met: false, what: "new" }, baseline(97), false],
    [
      "a share of few cases, of which two turned",
      { figure: "80.0 % (8 of 10)", bar: "at least 70.0 %", cases: 10 },
      baseline(100),
      false,
    ],
    [
      "a share of few cases, of which three turned",
      { figure: "70.0 % (7 of 10)", bar: "at least 70.0 %", cases: 10 },
      baseline(100),
      true,
    ],
    ["milliseconds, which have no bar", { figure: "9000 ms", bar: "", met: null, cases: 8 }, baseline(900), false],
    ["another set's figure", { met: false, set: "extra" }, baseline(97), false],
  ])("for %s", (_what, given, before, isDrop) => {
    expect(findDrops([figure(given)], before).length).toBe(isDrop ? 1 : 0);
  });
});
