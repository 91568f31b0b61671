/** Joins rows that the width of a page broke into the paragraphs that the person typed. */
import type { Quoted } from "../validation/linkedInProfile";
import { quoteAll, type Row } from "./rows";

const bullet = /^(?:[•●▪◦‣*–—-]|\d{1,2}[.)])\s/;
const ends = /[.!?:;]["”’)]*$/;

/** A line that no sentence ends with: it goes on, also with a name or a year. */
const hanging =
  /(?<!\p{L})(?:a|an|the|of|in|on|at|to|for|from|with|by|and|or|but|since|until|than|as|that|which|who|my|our|their|its|between|about|into|after|before|because|is|are|was|were)$/iu;

/** Widths of letters in ems, roughly those of the sans serifs that LinkedIn's PDF is set in. */
function widthEm(word: string): number {
  let width = 0;
  for (const letter of word) {
    if (/[mwMW@%&—]/.test(letter)) width += 0.84;
    else if (/[iljtfrI.,:;'!|()[\]-]/.test(letter)) width += 0.3;
    else width += /\p{Lu}/u.test(letter) ? 0.69 : 0.55;
  }
  return width;
}

/** Whether the first word of `next` would not have fitted at the end of `row`, in a column that ends at `columnRight`. */
export function isFull(row: Row, next: Row, columnRight: number): boolean {
  const { layout } = row;
  if (!layout || !next.layout) return false;
  // A line that the reader of the page joined already: where its last piece ended is not known.
  const em = layout.fontSizePt;
  if (row.text.length * em * 0.35 > columnRight - layout.x) return !ends.test(row.text);
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  return layout.right + em * (widthEm(word) + 0.25) > columnRight - em * 0.5;
}

function continues(row: Row, next: Row, columnRight: number | null): boolean {
  if (next.gapBefore && !(columnRight !== null && next.layout?.y !== undefined && isPageTurn(row, next))) return false;
  if (bullet.test(next.text)) return false;
  if (columnRight !== null) return isFull(row, next, columnRight);
  if (hanging.test(row.text)) return row.text.length > 40;
  return /^\p{Ll}/u.test(next.text) && !ends.test(row.text) && row.text.length > 60;
}

/** The gap of a new page is no paragraph's end: the text goes on above where it broke off. */
function isPageTurn(row: Row, next: Row): boolean {
  return (next.layout?.y ?? 0) < (row.layout?.y ?? 0);
}

/** Paragraphs of rows. `columnRight`, in points, where rows have a layout; null for text. */
function paragraphsOf(rows: readonly Row[], columnRight: number | null = null): Row[][] {
  const paragraphs: Row[][] = [];
  for (const row of rows) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && continues(last, row, columnRight)) open.push(row);
    else paragraphs.push([row]);
  }
  return paragraphs;
}

export const quoteParagraphs = (rows: readonly Row[], columnRight: number | null = null): Quoted[] =>
  paragraphsOf(rows, columnRight).flatMap((paragraph) => quoteAll(paragraph) ?? []);
