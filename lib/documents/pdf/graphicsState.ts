/**
 * The part of PDF's graphics state that decides where text stands and whether it can be seen (ISO 32000-1, 8.4 and 9.3).
 */
import type { Matrix } from "./matrix";
import type { HiddenReason } from "./page";
import type { Box, Ground } from "./paint";

export interface FontFacts {
  name: string;
  bold: boolean;
  /** Em to text space; 0.001 for all but Type 3 fonts. */
  unitScale: number;
  vertical: boolean;
}

export interface GraphicsState {
  ctm: Matrix;
  luminance: number | null;
  alpha: number;
  font: FontFacts;
  fontSize: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  renderMode: number;
  clip: Box | null;
}

const noFont: FontFacts = { name: "", bold: false, unitScale: 0.001, vertical: false };

/** The state at the start of a page: black, opaque, unclipped. */
export function startState(ctm: Matrix): GraphicsState {
  return {
    ctm,
    luminance: 0,
    alpha: 1,
    font: noFont,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    renderMode: 0,
    clip: null,
  };
}

/** A box cut to the clip in force. */
export function clipped(box: Box, clip: Box | null): Box {
  if (!clip) return box;
  return {
    x: Math.max(box.x, clip.x),
    y: Math.max(box.y, clip.y),
    right: Math.min(box.right, clip.right),
    bottom: Math.min(box.bottom, clip.bottom),
  };
}

/** Why a glyph at a point of its baseline cannot be seen, or null when it can. Points and sizes in points. */
export function hiddenReason(
  state: GraphicsState,
  ground: Ground,
  page: Box,
  { x, y }: { x: number; y: number },
  sizePt: number,
): HiddenReason | null {
  if (sizePt < 2) return "tiny";
  if (x < -1 || y < -1 || x > page.right + 1 || y > page.bottom + sizePt) return "outside";
  const { clip } = state;
  if (clip && (x < clip.x - 2 || x > clip.right + 2 || y < clip.y - 2 || y - sizePt > clip.bottom + 2))
    return "outside";
  if (state.renderMode === 3 || state.renderMode === 7) return "invisible";
  if (state.luminance === null) return null;
  return ground.shows(x, y - sizePt * 0.3, state.luminance, state.alpha) ? null : "faint";
}
