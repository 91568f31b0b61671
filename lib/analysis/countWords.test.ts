import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countRuns, countWords, endOfWords } from "@/lib/analysis/countWords";

describe("countWords", () => {
  it("counts as splitting at blanks does, for every single character", () => {
    const odd = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}b`);
    expect(odd.filter((text) => countWords(text) !== text.split(/\s+/).length)).toEqual([]);
  });

  it("counts as splitting at blanks does, for generated texts", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", " ", "\t", "\u00a0", "\n", "-", "1") });
    fc.assert(fc.property(text, (one) => countWords(one) === one.split(/\s+/).length));
  });

  it("counts runs of what is no blank as an expression does", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", " ", "\t", "\u00a0", "\n", "-", "1") });
    fc.assert(fc.property(text, (one) => countRuns(one) === (one.match(/\S+/g) ?? []).length));
  });

  it("cuts after as many words as splitting at blanks does", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", " ", "\t", "\u00a0", "-") });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 4 }), (one, words) => {
        const [bare, end] = [one.trim(), endOfWords(one.trim(), words)];
        const split = bare.split(/\s+/);
        const first = end < 0 ? bare : bare.slice(0, end);
        expect(first.split(/\s+/)).toEqual(split.slice(0, words));
        expect(end >= 0).toBe(split.length > words);
      }),
    );
  });
});
