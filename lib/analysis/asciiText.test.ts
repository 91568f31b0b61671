import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiWords, isAscii } from "./asciiText";

const ascii = fc.string({ unit: fc.constantFrom(..."ab z09'-.,\n\t@[`{~\0\u007f") });

describe("ASCII text", () => {
  it("is told from text with any other character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(isAscii(text)).toBe([...text].every((char) => (char.codePointAt(0) ?? 0) < 128));
      }),
      { numRuns: 40 },
    );
  });

  it("is cut into the words that an expression finds", () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(asciiWords(text)).toEqual(text.match(/\p{L}+/gu) ?? []);
      }),
    );
  });
});
