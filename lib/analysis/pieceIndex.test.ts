import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldChar } from "./foldChar";
import { anywhere, learn, learnRow, mayHold, placesIn, readAhead } from "./pieceIndex";
import { inOneReading } from "./scopedMemo";

const foldedText = (text: string): string => text.split("").map(foldChar).join("");

describe("the index of required text", () => {
  it("answers for pieces of every length as a search for each does", () => {
    const char = fc.constantFrom(..."abt 1(é".split(""));
    const piece = fc.array(char, { minLength: 1, maxLength: 7 }).map((chars) => foldedText(chars.join("")));
    const each = fc.array(fc.array(piece, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 });
    const line = fc.string({ unit: fc.constantFrom(..."abtABT 129(é—"), maxLength: 30 });
    fc.assert(
      fc.property(each, line, (required, text) => {
        const row = learnRow(required);
        const expected = required.flatMap((pieces, place) =>
          pieces.some((one) => foldedText(text).includes(one)) ? [place] : [],
        );
        expect(placesIn(row, text)).toEqual(expected);
        required.forEach((_, place) => {
          expect(mayHold(row.first + place, text)).toBe(expected.includes(place));
        });
      }),
      { numRuns: 200 },
    );
  });

  it("says yes of what requires nothing, by itself and in a row", () => {
    expect([learn(null), mayHold(anywhere, "any line")]).toEqual([anywhere, true]);
    expect(placesIn(learnRow([["nowhere at all"], null, ["line"]]), "any line")).toEqual([1, 2]);
  });

  it("says yes of a line that was read before the expression was learned, until the reading ends", () => {
    inOneReading(() => {
      readAhead(["an early line"]);
      const late = learnRow([["never there"]]);
      expect([mayHold(late.first, "an early line"), placesIn(late, "an early line")]).toEqual([true, [0]]);
      expect(mayHold(late.first, "a later line")).toBe(false);
    });
    const known = learn(["never there"]);
    expect(mayHold(known, "an early line")).toBe(false);
  });
});
