/**
 * Text as glyphs. One shaper lives as long as its document and knows what the document uses of each font; nothing of a
 * text outlives it.
 */
import { type FaceName, familiesOf } from "../fonts/faces";
import type { FontFile } from "../fonts/fontFile";
import { type Recorder, type Shape, shapeWord } from "./shapeWord";

export interface Shaper {
  shape: (text: string, face: FaceName, isTabular?: boolean) => Shape;
  /** Of each font that is used: the glyphs, and the characters that each stands for. */
  used: ReadonlyMap<FontFile, ReadonlyMap<number, { text: string; width: number }>>;
  /** Characters that are drawn as a box, in the order of their codes, which start at 1. */
  boxed: readonly string[];
}

/** Letters that are composed and signs that are seen, for most text is of these alone. */
const settled = /^[\x20-\x7e\u00c0-\u024f\u2013\u2014\u2018-\u201d\u2026\u2212]*$/;

/** Text as it can be set: composed, one space for any space, without what is not seen. */
export const settable = (text: string): string => (settled.test(text) && !text.includes("  ") ? text : settle(text));

const settle = (text: string): string =>
  text
    .toWellFormed()
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .replace(/(?!\u200d)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, "")
    .replace(/\u200d(?!\p{Extended_Pictographic})|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier})\u200d/gu, "");

/** Codes of boxes have two bytes; a character beyond them takes the first one's. */
const maxBoxed = 0xfffe;

export function createShaper(): Shaper {
  const used = new Map<FontFile, Map<number, { text: string; width: number }>>();
  const boxed: string[] = [];
  const codeOfBox = new Map<string, number>();
  const known = new Map<string, Map<string, Shape>>();
  const record: Recorder = {
    glyph(font, { id, width }, text) {
      const glyphs = used.get(font) ?? new Map<number, { text: string; width: number }>();
      used.set(font, glyphs);
      if (!glyphs.has(id)) glyphs.set(id, { text, width });
    },
    box(character) {
      const code = codeOfBox.get(character) ?? (boxed.length < maxBoxed ? boxed.push(character) : 1);
      codeOfBox.set(character, code);
      return code.toString(16).padStart(4, "0");
    },
  };
  return {
    used,
    boxed,
    shape(text, face, isTabular = false) {
      const key = isTabular ? `${face} tabular` : face;
      const words = known.get(key) ?? new Map<string, Shape>();
      if (words.size === 0) known.set(key, words);
      const before = words.get(text);
      if (before) return before;
      const shape = shapeWord(text, familiesOf(face), isTabular, record);
      words.set(text, shape);
      return shape;
    },
  };
}
