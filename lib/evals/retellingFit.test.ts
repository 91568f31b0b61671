import { describe, expect, it } from "vitest";
import { describeRetellingFit, fitRetelling, pairOf } from "./retellingFit";
import type { RewriteCase } from "./rewrites";

const objects = ["nets", "sails", "chairs", "clocks", "lamps", "boots", "fences", "kites"];
const pair = (id: string, original: string, rewrite: string, verdict: RewriteCase["verdict"]): RewriteCase => ({
  id,
  original,
  rewrite,
  verdict,
  reason: verdict === "ok" ? null : "ownership_inflated",
});
const cases: RewriteCase[] = objects.flatMap((object, at) => [
  pair(`a${at}`, `Mended ${object} by hand.`, `Repaired ${object} by hand.`, "ok"),
  pair(`b${at}`, `Mended ${object} by hand.`, `Supervised mending of ${object} by hand.`, "unsupported"),
]);

describe("the fit of a retelling", () => {
  it("gives weight to the words that came with an added claim, and takes it from those of sound pairs", () => {
    const { came } = fitRetelling(cases.map((one) => pairOf(one, "one")));
    expect(came.get("supervis")).toBeGreaterThan(0);
    expect(came.get("repair")).toBeLessThan(0);
  });

  it("leaves out stems that few pairs have", () => {
    const { came } = fitRetelling(cases.slice(0, 6).map((one) => pairOf(one, "one")));
    expect(came.size).toBe(0);
  });

  it("judges every set by a fit on the others", () => {
    const { text } = describeRetellingFit(
      [
        ["first", cases.slice(0, 8)],
        ["second", cases.slice(8)],
      ],
      [],
    );
    expect(text).toContain("16 pairs");
    expect(text).toMatch(/first\s+8 pairs: by rules alone \d right/);
    expect(text).toContain("in order: 100.0 %");
  });
});
