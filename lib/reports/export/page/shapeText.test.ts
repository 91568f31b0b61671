import { describe, expect, it } from "vitest";
import { boxWidth } from "../fonts/boxFont";
import { createShaper, settable } from "./shapeText";

const widthOf = (text: string, isTabular = false) => createShaper().shape(text, "sans", isTabular).width;

describe("a shaper", () => {
  it("kerns: a pair that leans together is narrower than its letters", () => {
    expect(widthOf("AV")).toBeLessThan(widthOf("A") + widthOf("V"));
  });

  it("joins letters into a ligature that says both of them", () => {
    const shaper = createShaper();
    const { pieces } = shaper.shape("fi", "serif");
    expect(pieces.map(({ shown }) => shown)).toEqual([expect.stringMatching(/^<[0-9a-f]{4}>$/)]);
    expect([...shaper.used.values()].flatMap((glyphs) => [...glyphs.values()].map(({ text }) => text))).toEqual(["fi"]);
  });

  it("sets figures of a column as wide as one another", () => {
    expect(new Set([..."0123456789"].map((figure) => widthOf(figure, true))).size).toBe(1);
    expect(new Set([..."0123456789"].map((figure) => widthOf(figure))).size).toBeGreaterThan(1);
  });

  it.each(["Нюша", "Άννα", "Δάφνη"])("sets %s in one file of one family, which has all of it", (word) => {
    const { pieces } = createShaper().shape(word, "serifItalic");
    expect(pieces).toHaveLength(1);
    expect(pieces[0]?.font?.name).toContain("NotoSerif");
  });

  it("sets a word in the face's own family where that has all of it", () => {
    expect(createShaper().shape("Ada", "serif").pieces[0]?.font?.name).toContain("Newsreader");
  });

  it("draws what nobody has as one box for each character that is seen", () => {
    const shaper = createShaper();
    const { pieces, width } = shaper.shape("字👩🏽‍🚀字", "serif");
    expect(pieces).toEqual([{ font: null, shown: "<000100020001>" }]);
    expect(width).toBe(3 * boxWidth);
    expect(shaper.boxed).toEqual(["字", "👩🏽‍🚀"]);
  });
});

describe("settable", () => {
  it.each([
    ["a  b\t\nc", "a b c"],
    ["e\u0301", "é"],
    ["in\u00advi\u200bsi\u202eble\u0000", "invisible"],
    ["a\u200db", "ab"],
    ["❤\ufe0f", "❤"],
    ["\ud800", "\ufffd"],
  ])("makes %j %j", (text, expected) => {
    expect(settable(text)).toBe(expected);
  });
});
