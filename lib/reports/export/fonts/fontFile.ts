/** One font file, ready to set text with: glyphs by character, their widths, kerning and ligatures, found once a process. */
import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { packTrueType, type Tables, unpackWoff } from "./sfnt";

/** A glyph as a PDF writes it. Widths are in thousandths of the size, as a PDF counts. */
export interface Glyph {
  id: number;
  /** Four hexadecimal digits. */
  hex: string;
  width: number;
}

export interface FontFile {
  name: string;
  isItalic: boolean;
  tables: Tables;
  /** In thousandths of the size. */
  metrics: { ascent: number; descent: number; capHeight: number; italicAngle: number; box: readonly number[] };
  /** null where the file has none. */
  glyphOf: (code: number) => Glyph | null;
  /** A figure as wide as every other, for columns; any other character as it is. */
  tabularGlyphOf: (code: number) => Glyph | null;
  /** The one glyph for several letters ("fi"); null where there is none. */
  ligatureOf: (letters: string) => Glyph | null;
  /** What is added between two characters, in thousandths. */
  kerningOf: (code: number, next: number) => number;
}

/** The pairs that stay known of one file; a usual report has 300 of them. */
const maxPairs = 20_000;

function remember<Key, Value>(make: (key: Key) => Value, max = Number.POSITIVE_INFINITY): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= max) known.clear();
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

function kerningIn(font: Font, scale: number): FontFile["kerningOf"] {
  const pairOf = remember((pair: number) => {
    const [code, next] = [Math.floor(pair / 0x110000), pair % 0x110000];
    const { glyphs, positions } = font.layout(String.fromCodePoint(code, next), { liga: false });
    const [glyph, position] = [glyphs[0], positions[0]];
    return glyph && position ? Math.round((position.xAdvance - glyph.advanceWidth) * scale) : 0;
  }, maxPairs);
  return (code, next) => pairOf(code * 0x110000 + next);
}

/** @param path of a WOFF 1.0 file with TrueType outlines. */
export function openFontFile(path: string): FontFile {
  const tables = unpackWoff(readFileSync(path));
  const font = create(packTrueType(tables));
  const scale = 1000 / font.unitsPerEm;
  const asGlyph = ({ id, advanceWidth }: { id: number; advanceWidth: number }): Glyph => ({
    id,
    hex: id.toString(16).padStart(4, "0"),
    width: Math.round(advanceWidth * scale),
  });
  const glyphOf = remember((code: number) => {
    const glyph = font.glyphForCodePoint(code);
    return glyph.id === 0 ? null : asGlyph(glyph);
  });
  const oneOf = (text: string, features: Record<string, boolean>): Glyph | null => {
    const [glyph, ...more] = font.layout(text, features).glyphs;
    return glyph && glyph.id !== 0 && more.length === 0 ? asGlyph(glyph) : null;
  };
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    name: font.postscriptName.replaceAll(/[^\w-]/g, ""),
    isItalic: font.italicAngle !== 0,
    tables,
    metrics: {
      ascent: font.ascent * scale,
      descent: font.descent * scale,
      capHeight: font.capHeight * scale,
      italicAngle: font.italicAngle,
      box: [minX, minY, maxX, maxY].map((value) => Math.round(value * scale)),
    },
    glyphOf,
    tabularGlyphOf: remember((code: number) => oneOf(String.fromCodePoint(code), { tnum: true }) ?? glyphOf(code)),
    ligatureOf: remember((letters: string) => oneOf(letters, { liga: true })),
    kerningOf: kerningIn(font, scale),
  };
}
