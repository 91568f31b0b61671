/** Rows that several parts of the report are made of. */
import { type Cell, type Group, group, type Paragraph, paragraph, type Row } from "../page/blocks";
import type { TextStyle } from "../page/textStyle";
import { columns, frame, look, rules } from "./look";

/** Text from margin to margin. */
export const textRow = (within: Group, paragraphs: readonly Paragraph[], more: Partial<Row> = {}): Row => ({
  within,
  cells: [{ x: 0, width: frame.width, paragraphs }],
  ...more,
});

/** The heading of a part, with the line above it. */
export const headingRow = (within: Group, text: string): Row =>
  textRow(within, [paragraph(text, look.h2, { tag: "H2" })], {
    rule: rules.hair,
    above: 18,
    paddingTop: 10,
    below: 6,
    isWithNext: true,
  });

export const subheadingRow = (within: Group, text: string, above = 8): Row =>
  textRow(within, [paragraph(text, look.h3, { tag: "H3" })], { above, below: 3, isWithNext: true });

export const quote = (text: string, style: TextStyle = look.quote): Paragraph =>
  paragraph(text, style, { tag: "P", isQuote: true });

/** An item of a list: its mark, and what it says. */
export function itemRow(list: Group, label: Cell, paragraphs: readonly Paragraph[], more: Partial<Row> = {}): Row {
  const x = label.x + label.width;
  const body: Cell = { x, width: frame.width - x, paragraphs, tag: "LBody" };
  return { within: group("LI", list), cells: [{ ...label, tag: "Lbl" }, body], ...more };
}

/** A mark before the text: a rank, a sign. */
export const markCell = (text: string, style: TextStyle = look.mark): Cell => ({
  x: 0,
  width: columns.mark,
  paragraphs: [paragraph(text, style, {})],
});

/** A word or some line numbers before the text, in small. */
export const labelCell = (text: string): Cell => ({
  x: 0,
  width: columns.line,
  paragraphs: [paragraph(text, look.small, {})],
});

/** What stands between items with marks, and how those with a line above are spaced. */
export const spaced = { below: 9 } as const;
export const ruled = { rule: rules.hair, padding: 3.5 } as const;
