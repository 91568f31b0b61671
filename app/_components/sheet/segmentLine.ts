/**
 * Cuts one line of the résumé at every border of every quote on it, so that overlapping quotes each keep their
 * words. A piece names all findings that cover it, the one to draw first. Offsets are UTF-16 units of the line.
 */
import type { MarkKind } from "../Mark";

export interface QuoteSpan {
  finding: string;
  kind: MarkKind;
  start: number;
  end: number;
}

export interface LinePiece {
  start: number;
  text: string;
  /** The findings whose quote covers this piece, gravest first, then the narrowest. Empty for plain text. */
  spans: QuoteSpan[];
}

const gravity: Record<MarkKind, number> = { fix: 0, consider: 1, missing: 2, part: 3, strong: 4 };

const byGravity = (one: QuoteSpan, other: QuoteSpan): number =>
  gravity[one.kind] - gravity[other.kind] || one.end - one.start - (other.end - other.start);

/** Code points that mean something in one font alone, such as the icons of a template, and tofu in any other. */
const privateUse = /[\p{Co}\uFFFD]/gu;

/** A piece as it is drawn: without what no font of ours has a picture for. Its offsets are those of the line as read. */
export const drawnText = ({ text }: Pick<LinePiece, "text">): string => text.replace(privateUse, "");

/** The pieces of `text` from `from` on, in order; joined they are `text.slice(from)`. `cuts` are further borders. */
export function segmentLine(
  text: string,
  from: number,
  spans: readonly QuoteSpan[],
  cuts: readonly number[] = [],
): LinePiece[] {
  const inside = (offset: number): number => Math.min(Math.max(offset, from), text.length);
  const borders = new Set([from, text.length, ...cuts.map(inside)]);
  for (const span of spans) borders.add(inside(span.start)).add(inside(span.end));
  const ordered = [...borders].sort((one, other) => one - other);
  return ordered.slice(0, -1).flatMap((start, index) => {
    const end = ordered[index + 1] ?? text.length;
    if (end <= start) return [];
    const covering = spans.filter((span) => span.start <= start && span.end >= end).sort(byGravity);
    return [{ start, text: text.slice(start, end), spans: covering }];
  });
}

const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const moment = `(?:(?:${month}\\s+)?(?:'\\d{2}|\\d{4})|\\d{1,2}[/.]\\d{2,4}|present|current|now|today|ongoing)`;
const span = `${moment}(?:\\s*(?:-|–|—|to|until)\\s*${moment})?`;
// A bracket around the dates goes with them; one that opened earlier stays whole on the left.
const dateTail = new RegExp(`(?:^|[\\s|·•,]+)(\\(${span}\\)|${span})\\s*$`, "i");

/** Where the dates at the end of a role line begin, for setting them flush right; null when it ends in none. */
export function startOfDates(text: string): number | null {
  const match = dateTail.exec(text);
  if (!match?.[1]) return null;
  const start = match.index + match[0].indexOf(match[1]);
  const before = text.slice(0, start);
  // A line of dates alone stays where it is, and a range is never torn at its dash.
  return /\p{L}/u.test(before) && !/[-–—]\s*$/.test(before) ? start : null;
}
