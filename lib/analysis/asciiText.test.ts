import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forEachLetterRun, isAscii, isPlainPrint } from "./asciiText";

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
      fc.property(ascii, fc.integer({ min: 1, max: 3 }), (text, least) => {
        const words: string[] = [];
        forEachLetterRun(text, least, (start, end) => words.push(text.slice(start, end)));
        expect(words).toEqual((text.match(/\p{L}+/gu) ?? []).filter(({ length }) => length >= least));
      }),
    );
  });

  it("has marks beside it that are no letters, digits or blanks, and draw something", () => {
    const marks = Array.from({ length: 0xff80 }, (_, index) => String.fromCharCode(index + 128)).filter(isPlainPrint);
    expect(marks).toEqual(expect.arrayContaining([..."–—‘’“”•…·€●"]));
    expect(marks.filter((mark) => /[\p{L}\p{M}\p{N}\p{C}\p{Z}]/u.test(mark))).toEqual([]);
  });
});
