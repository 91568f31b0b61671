import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines, type Line } from "./breakLines";
import { createShaper, type Shaper } from "./shapeText";
import type { TextStyle } from "./textStyle";

const style: TextStyle = { face: "serif", size: 10, leading: 1.3, colour: "#000000" };
const red: TextStyle = { ...style, colour: "#ff0000" };

/** What the lines say, by the glyphs of each font. */
function wordsOf(lines: readonly Line[], shaper: Shaper): string[] {
  return lines.map(({ runs }) =>
    runs
      .flatMap(({ pieces }) => pieces)
      .map(({ font, shown }) => {
        const glyphs = shown.match(/(?<=[<0-9a-f])[0-9a-f]{4}(?=(?:[0-9a-f]{4})*>)/g) ?? [];
        const said = (code: number) => (font ? shaper.used.get(font)?.get(code)?.text : shaper.boxed[code - 1]);
        return glyphs.map((glyph) => said(Number.parseInt(glyph, 16)) ?? "?").join("");
      })
      .join(""),
  );
}

function broken(text: string, width: number): { lines: Line[]; words: string[] } {
  const shaper = createShaper();
  const lines = breakLines([{ text, style }], width, shaper);
  return { lines, words: wordsOf(lines, shaper) };
}

describe("breakLines", () => {
  it("breaks at spaces, and keeps the space at a line's end", () => {
    expect(broken("one two three", 40).words).toEqual(["one two ", "three"]);
  });

  it("breaks beside ideographs, but not before what closes", () => {
    expect(broken("你好，世界", 21).words).toEqual(["你好，", "世界"]);
  });

  it("cuts a word that no line can hold, and loses no letter of it", () => {
    const { lines, words } = broken("x".repeat(500), 40);
    expect(words.join("")).toBe("x".repeat(500));
    expect(lines.filter(({ width }) => width > 40)).toEqual([]);
  });

  it("counts the kerning of what it cuts", () => {
    expect(broken("---,fH-A", 28).lines.filter(({ width }) => width > 28)).toEqual([]);
  });

  it("does not break between two styles without a space between them", () => {
    const shaper = createShaper();
    const spans = [
      { text: "cut by ", style },
      { text: "[how much]", style: red },
      { text: ".", style },
    ];
    const lines = wordsOf(breakLines(spans, 72, shaper), shaper);
    expect(lines).toEqual(["cut by [how ", "much]."]);
  });

  it("gives no line wider than it may be, and every letter in its order", () => {
    const texts = fc.array(fc.stringMatching(/^[a-zA-Zéß,.-]{1,40}$/), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 300 }), (parts, width) => {
        const { lines, words } = broken(parts.join(" "), width);
        expect(words.join("")).toBe(parts.join(" "));
        expect(lines.filter((line) => line.width > width)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
