/** Education as a profile page shows it: school, "Degree, Field", years, then grade, activities and words about it. */
import type { LinkedInEducation } from "../../validation/linkedInProfile";
import { isDegree, isSchool, splitDegree } from "../degrees";
import { quoteParagraphs } from "../paragraphs";
import { asEnd, parsePeriod } from "../periods";
import { pieceOf, quote, type Row } from "../rows";

const detail = /^(?:grade:|activities and societies:|skills:)\s/i;

interface Entry {
  school: Row;
  degree: Row | null;
  date: Row | null;
  below: Row[];
}

/** Index at which the head above a date begins: a school, and the degree under it if there is one. */
function headStart(rows: readonly Row[], dateAt: number, floor: number): number {
  const [above = "", next = ""] = [rows[dateAt - 2]?.text, rows[dateAt - 1]?.text];
  const isAlone = dateAt - 2 < floor || detail.test(above) || (isDegree(above) && !isDegree(next));
  return dateAt - (isAlone ? 1 : 2);
}

/** Rows without dates: a school each, with its degree where the next row is one; the rest belongs to what is above. */
function undated(rows: readonly Row[], hasEntryAbove: boolean): { entries: Entry[]; told: Row[] } {
  const entries: Entry[] = [];
  const told: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const [row, next] = [rows[at], rows[at + 1]];
    if (!row) continue;
    if (next && isDegree(next.text) && !detail.test(row.text)) {
      entries.push({ school: row, degree: next, date: null, below: [] });
      at += 1;
    } else if (!detail.test(row.text) && (isSchool(row.text) || (!hasEntryAbove && entries.length === 0))) {
      entries.push({ school: row, degree: null, date: null, below: [] });
    } else (entries.at(-1)?.below ?? told).push(row);
  }
  return { entries, told };
}

function entriesOf(rows: readonly Row[]): Entry[] {
  const entries: Entry[] = [];
  let floor = 0;
  const leave = (until: number): void => {
    const { entries: more, told } = undated(rows.slice(floor, until), entries.length > 0);
    entries.at(-1)?.below.push(...told);
    entries.push(...more);
  };
  rows.forEach((date, at) => {
    if (!parsePeriod(date) || at <= floor - 1 || at === 0) return;
    const from = headStart(rows, at, floor);
    const school = rows[from];
    if (!school || from < floor) return;
    leave(from);
    entries.push({ school, degree: from === at - 2 ? (rows[at - 1] ?? null) : null, date, below: [] });
    floor = at + 1;
  });
  leave(rows.length);
  return entries;
}

/** "MA, Anthropology, 2014 – 2016": a degree and the years behind it. */
function datesBehind(row: Row): { before: Row | null; dates: Row | null } {
  const at = row.text.search(
    /[,·•|]\s+(?:\p{L}{3,9}\.? )?(?:19|20)\d\d(?:\s*[-–—]\s*(?:\p{L}{3,9}\.? )?(?:(?:19|20)\d\d|present))?$/iu,
  );
  return at < 0 ? { before: row, dates: null } : { before: pieceOf(row, 0, at), dates: pieceOf(row, at + 1) };
}

/** Reads the rows under "Education". */
export function readCopiedEducation(rows: readonly Row[]): LinkedInEducation[] {
  return entriesOf(rows).map(({ school, degree: line, date, below }) => {
    const { before: degree, dates } = date || !line ? { before: line, dates: date } : datesBehind(line);
    const period = dates ? parsePeriod(dates) : null;
    return {
      school: quote(school),
      ...splitDegree(degree ? [degree] : []),
      period: period && asEnd(period),
      description: quoteParagraphs(below.filter(({ text }) => !/^skills:/i.test(text))),
    };
  });
}
