/** One word as glyphs: which font has which character, ligatures, kerning, widths. */
import { boxWidth } from "../fonts/boxFont";
import type { FontFamily } from "../fonts/fontFamily";
import type { FontFile, Glyph } from "../fonts/fontFile";

/** `null` is the font of boxes. */
export type Font = FontFile | null;

/** Some glyphs of one font, as the operand of `TJ` that shows them. */
export interface Piece {
  font: Font;
  shown: string;
}

export interface Shape {
  pieces: readonly Piece[];
  /** In thousandths of the size. */
  width: number;
}

/** Told of whatever the document draws. */
export interface Recorder {
  glyph: (font: FontFile, glyph: Glyph, text: string) => void;
  /** Gives the code of a character that no font has, as four hexadecimal digits. */
  box: (character: string) => string;
}

// What is seen by itself, with whatever joins it: "é" in two parts, an emoji of several.
const character = /\P{M}(?:[\p{M}\p{Emoji_Modifier}]|\u200d\P{M})*|\p{M}/uy;
const ligature = /f(?:f[il]?|[il])/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** One family for all of a word where one has all of it, rather than a stray letter of another. */
function familiesFor(text: string, families: readonly FontFamily[]): readonly FontFamily[] {
  let need = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    need = Math.max(
      need,
      families.findIndex((family) => family(code) !== null),
    );
  }
  return need === 0 ? families : [...families.slice(need), ...families.slice(0, need)];
}

function fontFor(code: number, families: readonly FontFamily[]): Font {
  for (const family of families) {
    const font = family(code);
    if (font) return font;
  }
  return null;
}

/** The pieces of a word as it grows. */
function createPieces() {
  const pieces: { font: Font; shown: string }[] = [];
  let width = 0;
  return {
    add(font: Font, hex: string, advance: number, kerning: number): void {
      const last = pieces.at(-1);
      width += advance;
      if (last?.font !== font) pieces.push({ font, shown: hex });
      else if (kerning === 0) last.shown += hex;
      else {
        // `TJ` takes away what stands between two strings.
        last.shown += `>${-kerning}<${hex}`;
        width += kerning;
      }
    },
    shape: (): Shape => ({ pieces: pieces.map(({ font, shown }) => ({ font, shown: `<${shown}>` })), width }),
  };
}

/** @param inOrder the families of the face, the one to be tried first before the others. */
export function shapeWord(text: string, inOrder: readonly FontFamily[], isTabular: boolean, record: Recorder): Shape {
  const families = familiesFor(text, inOrder);
  const pieces = createPieces();
  let before: { font: Font; code: number } | null = null;
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0;
    const font = fontFor(code, families);
    const letters = code === 0x66 ? matchAt(ligature, text, at) : undefined;
    const joined = letters === undefined ? null : (font?.ligatureOf(letters) ?? null);
    const single = isTabular ? font?.tabularGlyphOf(code) : font?.glyphOf(code);
    const glyph = joined ?? single;
    const said: string = !glyph
      ? (matchAt(character, text, at) ?? String.fromCodePoint(code))
      : joined && letters !== undefined
        ? letters
        : String.fromCodePoint(code);
    if (font && glyph) {
      const isJoining = before?.font === font && !isTabular;
      pieces.add(font, glyph.hex, glyph.width, isJoining && before ? font.kerningOf(before.code, code) : 0);
      record.glyph(font, glyph, said);
    } else pieces.add(null, record.box(said), boxWidth, 0);
    at += said.length;
    before = { font, code: said.length > 1 && joined ? said.charCodeAt(said.length - 1) : code };
  }
  return pieces.shape();
}
