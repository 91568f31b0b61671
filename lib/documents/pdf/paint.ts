/**
 * What lies under a point of a page: the filled boxes and pictures in the order they were painted. Needed to tell
 * white text on a dark bar, which is design, from white text on white paper, which is hidden.
 */

export interface Box {
  x: number;
  y: number;
  right: number;
  bottom: number;
}

interface Layer extends Box {
  /** Relative luminance 0 to 1, or null for pictures and patterns, whose colour is not known. */
  luminance: number | null;
}

/** Contrast under which text cannot be told from its ground (WCAG asks 4.5; 1.12 is all but the same colour). */
const contrastMin = 1.12;

/** WCAG relative luminance of "#rrggbb"; black when it is no such string. */
export function luminanceOf(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16) || 0;
  const channel = (shift: number): number => {
    const part = ((value >> shift) & 255) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0);
}

/** The painted ground of one page; paper is white. */
export class Ground {
  readonly #layers: Layer[] = [];

  paint(box: Box, luminance: number | null): void {
    // Hair lines are rules and underlines, not grounds.
    if (box.right - box.x < 3 || box.bottom - box.y < 3) return;
    if (this.#layers.length < 4_000) this.#layers.push({ ...box, luminance });
  }

  /** True when text of this luminance can be told from what lies under the point; a picture counts as telling. */
  shows(x: number, y: number, luminance: number, alpha: number): boolean {
    if (alpha < 0.05) return false;
    let under: number | null = 1;
    for (let at = this.#layers.length - 1; at >= 0; at -= 1) {
      const layer = this.#layers[at];
      if (layer && x >= layer.x && x <= layer.right && y >= layer.y && y <= layer.bottom) {
        under = layer.luminance;
        break;
      }
    }
    if (under === null) return true;
    const seen = under + (luminance - under) * alpha;
    const [high, low] = seen > under ? [seen, under] : [under, seen];
    return (high + 0.05) / (low + 0.05) >= contrastMin;
  }
}
