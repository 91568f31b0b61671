/**
 * Reading order of one page: a region is parted at its best gutter into what stands above, the left column, the right
 * column and what stands below, each again in the same way; what has no gutter is read row by row. Chunks of one row
 * are joined by two spaces, so that a right-aligned date stays on its role's line.
 */
import { type Chunk, type LaidLine, rowsOf, startsItem } from "./chunk";
import { findGutter } from "./findGutter";

/** What stands between two chunks of one line. */
export const chunkGap = "  ";
const maxDepth = 6;

export interface OrderedPage {
  lines: LaidLine[];
  /** Number of columns read one after the other; 1 for a plain page. */
  columns: number;
}

function lineOf(row: readonly Chunk[], page: number, column: number, columnRight: number): LaidLine | null {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return null;
  const firstWord = /^\S+/.exec(first.text)?.[0].length ?? 1;
  const letters = row.reduce((sum, chunk) => sum + chunk.text.length, 0);
  return {
    text: row.map((chunk) => chunk.text).join(chunkGap),
    x: first.x,
    right: last.right,
    y: first.y,
    sizePt: Math.max(...row.map((chunk) => chunk.sizePt)),
    bold: row.reduce((sum, chunk) => sum + (chunk.bold ? chunk.text.length : 0), 0) > letters / 2,
    page,
    column,
    parts: row.length,
    cells: row.map(({ text, x, right }) => ({ text, x, right })),
    columnRight,
    firstWordWidth: ((first.right - first.x) * firstWord) / Math.max(1, first.text.length),
    gapBefore: false,
  };
}

/** Each label of a rail made one chunk on its first line; headings that label whole blocks get a line of their own. */
function foldRail(left: readonly Chunk[], right: readonly Chunk[]): { chunks: Chunk[]; headings: Chunk[] } {
  const labels: Chunk[] = [];
  for (const row of rowsOf(left)) {
    const label = row[0];
    if (!label) continue;
    const text = row.map((chunk) => chunk.text).join(" ");
    const last = labels.at(-1);
    const isLocked = right.some((chunk) => Math.abs(chunk.y - label.y) <= label.sizePt * 0.35);
    const lastY = last ? last.y : Number.NEGATIVE_INFINITY;
    const isOpen = last && (/[-–—/&,]$/.test(last.text) || /^(?:[-–—]|(?:to|until|bis)\s)/i.test(text));
    const step = label.y - lastY;
    const isAlike = last && last.bold === label.bold && Math.abs(last.sizePt - label.sizePt) < 0.6;
    const isRepeated = left.filter((chunk) => chunk.text === text).length > 1;
    // Without a row of its own a label goes on with the one above, unless it is a heading or a label without a value.
    const goesOn = !isLocked && isAlike && !isRepeated && step < label.sizePt * 2;
    const continues = last && step < label.sizePt * 4 && (isOpen || goesOn);
    if (continues && last) last.text = `${last.text} ${text}`;
    else labels.push({ ...label, text, right: Math.max(...row.map((chunk) => chunk.right)) });
  }
  const rightRows = rowsOf(right).length;
  const isHeadingRail =
    rightRows >= labels.length * 2.5 && labels.filter((label) => /\d/.test(label.text)).length < labels.length * 0.3;
  const headings = isHeadingRail ? labels.filter((label) => !/\d/.test(label.text)) : [];
  return { chunks: [...labels.filter((label) => !headings.includes(label)), ...right], headings };
}

/** A row of list items beside each other ("• SQL   • Go") is as many lines; any other row is one. */
function splitAtBullets(row: readonly Chunk[]): Chunk[][] {
  if (row.filter((chunk) => startsItem(chunk.text)).length < 2) return [[...row]];
  const parts: Chunk[][] = [];
  for (const chunk of row) {
    const part = parts.at(-1);
    if (part && !startsItem(chunk.text)) part.push(chunk);
    else parts.push([chunk]);
  }
  return parts;
}

class PageOrder {
  readonly lines: LaidLine[] = [];
  columns = 1;
  readonly #page: number;

  constructor(page: number) {
    this.#page = page;
  }

  place(chunks: readonly Chunk[], column: number, depth: number): void {
    if (chunks.length === 0) return;
    const gutter = depth < maxDepth ? findGutter(chunks) : null;
    if (!gutter) {
      this.#rows(chunks, [], column);
      return;
    }
    this.place(gutter.above, column, depth + 1);
    if (gutter.kind === "rail") {
      const { chunks: folded, headings } = foldRail(gutter.left, gutter.right);
      this.#rows(folded, headings, column);
    } else {
      this.place(gutter.left, column, depth + 1);
      const next = Math.max(this.columns, column + 1);
      this.columns = next + 1;
      this.place(gutter.right, next, depth + 1);
    }
    this.place(gutter.below, column, depth + 1);
  }

  #rows(chunks: readonly Chunk[], headings: readonly Chunk[], column: number): void {
    const columnRight = Math.max(...chunks.map((chunk) => chunk.right));
    const waiting = [...headings];
    const emitHeadings = (untilY: number): void => {
      for (let next = waiting[0]; next && next.y <= untilY; next = waiting[0]) {
        waiting.shift();
        const line = lineOf([next], this.#page, column, columnRight);
        if (line) this.lines.push({ ...line, gapBefore: true });
      }
    };
    for (const row of rowsOf(chunks)) {
      const y = row[0]?.y ?? 0;
      emitHeadings(y + (row[0]?.sizePt ?? 0) * 0.5);
      for (const part of splitAtBullets(row)) {
        const line = lineOf(part, this.#page, column, columnRight);
        if (line) this.lines.push(line);
      }
    }
    emitHeadings(Number.POSITIVE_INFINITY);
  }
}

/** The lines of a page in reading order. */
export function orderPage(chunks: readonly Chunk[], page: number): OrderedPage {
  const order = new PageOrder(page);
  order.place(chunks, 0, 0);
  return { lines: order.lines, columns: order.columns };
}
