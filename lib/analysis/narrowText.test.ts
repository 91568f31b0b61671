import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrowText } from "@/lib/analysis/narrowText";

describe("narrowText", () => {
  it("gives back the same characters, whatever they are", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => narrowText(text) === text));
  });

  it("gives back a text longer than one call can take", () => {
    const long = "Räksmörgås ".repeat(100_000);
    expect(narrowText(`• ${long}`.slice(2))).toBe(long);
  });
});
