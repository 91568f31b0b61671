/** Sets lines under each other on a page, as a word processor would: headings, rows with a right end, hanging bullets. */
import type { PageItem } from "./drawPages";

type Style = Pick<PageItem, "size" | "bold" | "tracking">;

/** Mean width of a letter of Helvetica, in ems; lines are broken a little early rather than late. */
const letterEm = 0.5;
const bodyPt = 10;

function fold(text: string, widthPt: number): string[] {
  const chars = Math.floor(widthPt / (bodyPt * letterEm));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > chars) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** One page; `y` is the baseline of what comes next. */
export class Page {
  readonly items: PageItem[] = [];
  y = 60;

  /** White above what comes next, in points. */
  skip(points: number): void {
    this.y += points;
  }

  /** A text on the next line's baseline, which stays the next line's. */
  beside(text: string, x: number, style: Style = {}): void {
    this.items.push({ text, x, y: this.y, size: bodyPt, ...style });
  }

  line(text: string, x: number, style: Style = {}): void {
    if (text !== "") this.beside(text, x, style);
    this.y += (style.size ?? bodyPt) * 1.35;
  }

  /** A text at the left and one at the right: ending at `to`, or beginning at `rightX`. */
  row(text: string, end: string, x: number, to: number, style: Style & { rightX?: number } = {}): void {
    const { rightX, ...own } = style;
    const place = rightX === undefined ? { x: to, right: true } : { x: rightX };
    this.items.push({ text: end, y: this.y, size: bodyPt, ...place, ...own });
    this.line(text, x, own);
  }

  heading(text: string, x: number): void {
    this.skip(12);
    this.line(text, x, { size: 13, bold: true });
    this.skip(2);
  }

  prose(text: string, x: number, to: number, style: Style = {}): void {
    for (const line of fold(text, to - x)) this.line(line, x, style);
  }

  bullet(text: string, x: number, to: number): void {
    fold(text, to - x - 14).forEach((line, at) => {
      if (at === 0) this.beside("•", x + 4);
      this.line(line, x + 14);
    });
  }
}
