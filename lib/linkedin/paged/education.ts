/** Education in the layout of LinkedIn's PDF: the school, and below "Degree, Field · (2010 - 2014)", each part optional. */
import type { LinkedInEducation, Period } from "../../validation/linkedInProfile";
import { isDegree, splitDegree } from "../degrees";
import { asEnd, parsePeriod } from "../periods";
import { pieceOf, quote, type Row } from "../rows";

const years = /(?:·\s*)?\([^()]{0,40}(?:19|20)\d{2}[^()]{0,40}\)$/;
const sizeOf = (row: Row | undefined): number => row?.layout?.fontSizePt ?? 0;

/** Rows of each school: by size where the layout tells, by gaps and words else. */
function entriesOf(rows: readonly Row[]): Row[][] {
  const largest = Math.max(0, ...rows.map(sizeOf));
  const smallest = Math.min(Number.POSITIVE_INFINITY, ...rows.map(sizeOf));
  const sized = largest > smallest + 0.3;
  const entries: Row[][] = [];
  for (const row of rows) {
    const open = entries.at(-1);
    const last = open?.at(-1);
    const isSchool = sized
      ? sizeOf(row) > largest - 0.3 && !(open?.length === 1 && isWrapped(last, row))
      : !open || row.gapBefore || (open.length > 1 ? !isOpen(open) : !isDegree(row.text) && !years.test(row.text));
    if (open && !isSchool) open.push(row);
    else entries.push([row]);
  }
  return entries;
}

/** A degree that broke before its years: it goes on. */
const isOpen = (entry: readonly Row[]): boolean =>
  /[,(&·-]$|\b(?:and|of|in|with)$/i.test(entry.at(-1)?.text ?? "") ||
  (entry.some(({ text }) => /·\s*\([^)]*$/.test(text)) && !/\)$/.test(entry.at(-1)?.text ?? ""));

/** A school's name on two lines: no gap between, and as close as lines of one name stand. */
function isWrapped(last: Row | undefined, row: Row): boolean {
  if (!last?.layout || !row.layout || row.gapBefore) return false;
  const pitch = row.layout.y - last.layout.y;
  return pitch > 0 && pitch < last.layout.fontSizePt * 1.35;
}

function yearsIn(row: Row): { period: Period | null; rest: Row | null } {
  const match = years.exec(row.text);
  if (!match) return { period: null, rest: row };
  const inside = pieceOf(row, row.text.lastIndexOf("(") + 1, row.text.length - 1);
  const period = inside ? parsePeriod(inside) : null;
  return { period: period && asEnd(period), rest: pieceOf(row, 0, match.index) };
}

/** Reads the rows under "Education". */
export function readPagedEducation(rows: readonly Row[]): LinkedInEducation[] {
  return entriesOf(rows).flatMap(([first, ...others]) => {
    if (!first) return [];
    const last = others.at(-1);
    const { period, rest } = last ? yearsIn(last) : { period: null, rest: null };
    const words = [...others.slice(0, -1), ...(rest ? [rest] : [])];
    return [{ school: quote(first), ...splitDegree(words), period, description: [] }];
  });
}
