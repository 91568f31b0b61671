/**
 * Lines as the readers of profiles see them: a line, or a piece of one, that knows where it stands, so that whatever is
 * read off it can be quoted from there.
 */
import type { DocumentLine, LineLayout } from "../analysis/document";
import type { ProfileLine, Quoted } from "../validation/linkedInProfile";

/** `text` is line `n` from `start` to `end`, trimmed at both ends. */
export interface Row {
  n: number;
  start: number;
  end: number;
  text: string;
  gapBefore: boolean;
  layout?: LineLayout | undefined;
}

/** Document lines as rows. */
export function rowsOf(lines: readonly DocumentLine[]): Row[] {
  return lines.map(({ n, text, gapBefore, layout }) => ({ n, start: 0, end: text.length, text, gapBefore, layout }));
}

/** Document lines as a profile keeps them. */
export function profileLinesOf(lines: readonly DocumentLine[]): ProfileLine[] {
  return lines.map(({ n, page, text, gapBefore }) => ({ n, page, text, gapBefore }));
}

/** The part of a row between two offsets of its text, without spaces at its ends; null when nothing is left. */
export function pieceOf(row: Row, from: number, to: number = row.text.length): Row | null {
  const raw = row.text.slice(from, to);
  const text = raw.trim();
  if (text === "") return null;
  const start = row.start + from + (raw.length - raw.trimStart().length);
  return { ...row, start, end: start + text.length, text };
}

/** The row's parts between separators, empty ones left out. */
export function splitRow(row: Row, separator: RegExp): Row[] {
  const pieces: (Row | null)[] = [];
  let from = 0;
  for (const match of row.text.matchAll(new RegExp(separator, "g"))) {
    pieces.push(pieceOf(row, from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(pieceOf(row, from));
  return pieces.filter((piece) => piece !== null);
}

/** Words of one or several rows, as they stand. */
export function quote(...rows: readonly [Row, ...Row[]]): Quoted {
  return {
    text: rows.map(({ text }) => text).join(" "),
    anchors: rows.map(({ n, start, end }) => ({ line: n, start, end })),
  };
}

/** As `quote`, for a list that may be empty. */
export function quoteAll(rows: readonly Row[]): Quoted | null {
  const [first, ...others] = rows;
  return first ? quote(first, ...others) : null;
}
