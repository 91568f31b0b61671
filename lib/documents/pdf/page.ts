/**
 * A page as drawn: its glyphs with place, size, weight and visibility, and how much of it pictures cover.
 * All lengths are PDF points, origin at the top left of the page, y growing downwards.
 */

export interface Glyph {
  text: string;
  x: number;
  right: number;
  /** Of the baseline. */
  y: number;
  sizePt: number;
  bold: boolean;
  font: string;
  /** True where a space was drawn before this glyph. */
  spaceBefore: boolean;
  /** Quarter turns of the writing direction; 0 is upright. */
  turn: 0 | 1 | 2 | 3;
}

/** Why a glyph cannot be seen. */
export type HiddenReason = "faint" | "tiny" | "outside" | "invisible" | "layer";

export interface DrawnPage {
  page: number;
  widthPt: number;
  heightPt: number;
  glyphs: Glyph[];
  /** Count of glyphs left out, by reason. */
  hidden: Map<HiddenReason, number>;
  /** Baselines at which something was left out, for naming the nearest line. */
  hiddenAt: number[];
  /**
   * Glyphs drawn invisibly over or under a picture, which may be what recognition read off it. Counted as hidden as
   * well, until `readRecognised` finds the page to be a scan.
   */
  recognised: Glyph[];
  /** Share of the page that pictures cover, 0 to 1. */
  imageShare: number;
  images: number;
  /** Filled paths; many of them without text mean outlined letters. */
  paths: number;
}
