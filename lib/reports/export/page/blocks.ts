/** What a document is made of before it has pages: rows of cells of paragraphs, and the groups that they belong to. */
import type { Span, TextStyle } from "./textStyle";

/** Kinds of structure that a reader of the file is told of (ISO 32000-1, 14.8.4). */
export type GroupTag = "Document" | "Sect" | "L" | "LI" | "Table" | "TR";
export type CellTag = "Lbl" | "LBody" | "TH" | "TD";
export type ParagraphTag = "P" | "H1" | "H2" | "H3";

/** Rows of one group become one element of the structure. A group is told from others by being itself. */
export interface Group {
  tag: GroupTag;
  within: Group | null;
}

export interface Paragraph {
  spans: readonly Span[];
  /** Left out where the cell says what it is. */
  tag?: ParagraphTag;
  /** Words of the résumé, quoted. */
  isQuote?: boolean;
  /** Above it, in points; none at the top of its cell. */
  space?: number;
}

export interface Cell {
  /** From the left margin, in points. */
  x: number;
  width: number;
  paragraphs: readonly Paragraph[];
  isRight?: boolean;
  tag?: CellTag;
  /** What a table's heading speaks for. */
  scope?: "Row" | "Column";
}

/** A line across the page, or a part of one, for the eye alone. */
export interface Rule {
  thickness: number;
  colour: string;
}

export interface Scale {
  x: number;
  width: number;
  /** 0 to 1. */
  part: number;
}

/** Cells beside one another, their first lines on one base. It stays on one page unless it is too long to. */
export interface Row {
  within: Group;
  cells: readonly Cell[];
  rule?: Rule;
  scale?: Scale;
  above?: number;
  padding?: number;
  /** Between the rule and the cells, where it differs from the padding below. */
  paddingTop?: number;
  below?: number;
  /** Stands on the page of the row that follows. */
  isWithNext?: boolean;
}

export const group = (tag: GroupTag, within: Group): Group => ({ tag, within });

export const paragraph = (
  text: string,
  style: TextStyle,
  more: Omit<Paragraph, "spans"> = { tag: "P" },
): Paragraph => ({ spans: [{ text, style }], ...more });
