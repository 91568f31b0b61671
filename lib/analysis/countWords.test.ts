import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countWords } from "@/lib/analysis/countWords";

describe("countWords", () => {
  it("counts as splitting at blanks does, for every single character", () => {
    const odd = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}b`);
    expect(odd.filter((text) => countWords(text) !== text.split(/\s+/).length)).toEqual([]);
  });

  it("counts as splitting at blanks does, for generated texts", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", " ", "\t", "\u00a0", "\n", "-", "1") });
    fc.assert(fc.property(text, (one) => countWords(one) === one.split(/\s+/).length));
  });
});
