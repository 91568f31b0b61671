/** What we use of fontkit, which has no types of its own. Measures are in units of the font. */
declare module "fontkit" {
  export interface Glyph {
    id: number;
    advanceWidth: number;
  }
  export interface Font {
    postscriptName: string;
    unitsPerEm: number;
    ascent: number;
    descent: number;
    capHeight: number;
    italicAngle: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    glyphForCodePoint(code: number): Glyph;
    getGlyph(id: number): Glyph & { path: { toSVG(): string } };
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
    ): { glyphs: readonly Glyph[]; positions: readonly { xAdvance: number }[] };
  }
  export function create(bytes: Uint8Array): Font;
}
