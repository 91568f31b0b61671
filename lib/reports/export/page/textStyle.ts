/** What text looks like, in points. */
import type { FaceName } from "../fonts/faces";

export interface TextStyle {
  face: FaceName;
  size: number;
  /** From line to line, as a multiple of the size. */
  leading: number;
  /** `#rrggbb`. */
  colour: string;
  /** Figures as wide as one another, for columns. */
  isTabular?: boolean;
  isStruck?: boolean;
}

/** A piece of a paragraph in one style. */
export interface Span {
  text: string;
  style: TextStyle;
}
