/** Rows with their text broken into lines: what is known of a row before it stands on a page. Measures in points. */
import type { Cell, Paragraph, Row } from "./blocks";
import { breakLines, type Line } from "./breakLines";
import type { Shaper } from "./shapeText";

export interface SetLine {
  line: Line;
  paragraph: Paragraph;
  /** Above the line, where it is the first of a paragraph that is not the cell's first. */
  space: number;
  height: number;
  /** From the line's top to its base. */
  base: number;
}

export interface SetCell {
  cell: Cell;
  lines: readonly SetLine[];
  /** Puts its first line on the base of its neighbours. */
  drop: number;
}

export interface SetRow {
  row: Row;
  cells: readonly SetCell[];
  /** Of the cells with their padding, without what is above and below. */
  height: number;
}

/** Of both voices, near enough: where the base lies in the height of the letters. */
const [ascent, descent] = [0.8, 0.22];

export const heightOf = (lines: readonly SetLine[]): number =>
  lines.reduce((sum, { space, height }, index) => sum + height + (index === 0 ? 0 : space), 0);

export const paddingTop = ({ paddingTop, padding }: Row): number => paddingTop ?? padding ?? 0;

function setParagraph(paragraph: Paragraph, width: number, shaper: Shaper): SetLine[] {
  const size = Math.max(...paragraph.spans.map(({ style }) => style.size));
  const height = Math.max(...paragraph.spans.map(({ style }) => style.size * style.leading));
  const base = (height - (ascent + descent) * size) / 2 + ascent * size;
  const lines = breakLines(paragraph.spans, width, shaper);
  return lines.map((line, index) => ({
    line,
    paragraph,
    space: index === 0 ? (paragraph.space ?? 0) : 0,
    height,
    base,
  }));
}

export function setRow(row: Row, shaper: Shaper): SetRow {
  const cells = row.cells.map((cell) => ({
    cell,
    lines: cell.paragraphs.flatMap((paragraph) => setParagraph(paragraph, cell.width, shaper)),
  }));
  const lowest = Math.max(0, ...cells.map(({ lines }) => lines[0]?.base ?? 0));
  const dropped = cells.map(({ cell, lines }) => ({ cell, lines, drop: lines[0] ? lowest - lines[0].base : 0 }));
  const tallest = Math.max(0, ...dropped.map(({ lines, drop }) => drop + heightOf(lines)));
  return { row, cells: dropped, height: tallest + paddingTop(row) + (row.padding ?? 0) };
}
