/** Turned text, laid out in its own direction: a run along the page's height becomes its x. Lengths in points. */
import type { Glyph } from "./page";

/** Quarter turns of the way from a glyph's start to its end. */
export function turnOf(x0: number, y0: number, x1: number, y1: number): Glyph["turn"] {
  if (Math.abs(y1 - y0) <= Math.abs(x1 - x0) + 0.01) return x1 >= x0 - 0.01 ? 0 : 2;
  return y1 > y0 ? 1 : 3;
}

/** Where a glyph stands when the page is turned so that its line runs from left to right. */
export function turned(
  turn: Glyph["turn"],
  { x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number },
  page: { widthPt: number; heightPt: number },
): { x: number; right: number; y: number } {
  if (turn === 3) return { x: page.heightPt - y0, right: page.heightPt - y1, y: x0 };
  if (turn === 1) return { x: y0, right: y1, y: page.widthPt - x0 };
  return { x: Math.min(x0, x1), right: Math.max(x0, x1), y: y0 };
}
