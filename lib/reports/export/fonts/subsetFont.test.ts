import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { fontFamily } from "./fontFamily";
import { packTrueType } from "./sfnt";
import { subsetFont } from "./subsetFont";

const serif = fontFamily({ name: "newsreader", weight: 400, style: "normal" });

function fileOf(letter: string) {
  const code = letter.codePointAt(0) ?? 0;
  const [file, id] = [serif(code), serif(code)?.glyphOf(code)?.id];
  if (!file || id === undefined) throw new Error(`no glyph for ${letter}`);
  return { file, id };
}

describe("subsetFont", () => {
  it.each(["n", "é", "Ł", "ǻ", "ệ"])("keeps the outline of %s, with the parts that it is composed of", (letter) => {
    const { file, id } = fileOf(letter);
    const whole = create(packTrueType(file.tables)).getGlyph(id);
    const cut = create(subsetFont(file.tables, [id])).getGlyph(id);
    expect(cut.path.toSVG()).toBe(whole.path.toSVG());
    expect(cut.advanceWidth).toBe(whole.advanceWidth);
    expect(cut.path.toSVG().length).toBeGreaterThan(20);
  });

  it("has no outline of what is not drawn", () => {
    const { file, id } = fileOf("n");
    const cut = create(subsetFont(file.tables, [id]));
    expect(cut.getGlyph(fileOf("g").id).path.toSVG()).toBe("");
    expect(subsetFont(file.tables, [id]).length).toBeLessThan(packTrueType(file.tables).length / 5);
  });
});
