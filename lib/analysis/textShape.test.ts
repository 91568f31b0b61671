import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOneReading } from "./scopedMemo";
import { shapeOf } from "./textShape";

const text = fc.string({ unit: fc.constantFrom(..."abZ 1,;|/\t\u00a0–•é漢"), maxLength: 60 });

describe("the shape of a text", () => {
  it("is what expressions say of it, kept for a reading or not", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const shapes = texts.map(shapeOf);
        expect(inOneReading(() => [...texts, ...texts].map(shapeOf))).toEqual([...shapes, ...shapes]);
        shapes.forEach((shape, at) => {
          const one = texts[at] ?? "";
          const count = (pattern: RegExp): number => one.match(pattern)?.length ?? 0;
          expect(shape).toEqual({
            isAscii: !/[^\0-\x7f]/.test(one),
            isPlain: !/[é漢\u00a0]/.test(one),
            hasDigit: /\d/.test(one),
            isUneven: /\s\s|[^\S ]/.test(one),
            commas: count(/,/g),
            listMarks: count(/[,;|/•]/g),
            words: one.split(/\s+/).length,
            runs: count(/\S+/g),
            smallRuns: count(/(?:^|\s)[a-z]/g),
          });
        });
      }),
    );
  });
});
