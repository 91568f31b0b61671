/** A chunk: words of one line with no wide gap between them. What layout is judged on. Points, origin top left. */
export interface Chunk {
  text: string;
  x: number;
  right: number;
  /** Of the baseline. */
  y: number;
  sizePt: number;
  bold: boolean;
}

/** A line as laid out: chunks of one baseline joined, before numbering. */
export interface LaidLine extends Chunk {
  page: number;
  column: number;
  /** Count of chunks joined; over one where the line has wide gaps. */
  parts: number;
  /** The chunks as they stand in the line, for telling cells that go on below. */
  cells: readonly { text: string; x: number; right: number }[];
  /** Right edge of the column the line stands in. */
  columnRight: number;
  /** Where the first word ends, for judging whether it would have fitted on the line above. */
  firstWordWidth: number;
  gapBefore: boolean;
}

/** Space between baselines under which two chunks stand on one line, in ems of the smaller. */
export const sameLineEm = 0.35;

export const sameLine = (a: Chunk, b: Chunk): boolean =>
  Math.abs(a.y - b.y) <= Math.min(a.sizePt, b.sizePt) * sameLineEm;

/** Chunks grouped into rows of one baseline, top to bottom, each row left to right. */
export function rowsOf(chunks: readonly Chunk[]): Chunk[][] {
  const rows: Chunk[][] = [];
  for (const chunk of [...chunks].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.reduce((big, other) => (other.sizePt > big.sizePt ? other : big));
    if (row && first && sameLine(first, chunk)) row.push(chunk);
    else rows.push([chunk]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** True for a chunk that is a bullet glyph or opens with one; dashes between dates are none. */
export const startsItem = (text: string): boolean => /^[•●∙▪■◾▸►▶➢➤❖◦○◆⁃‣\uE000-\uF8FF](?:\s|$)/u.test(text);
