/**
 * Experience in the layout of LinkedIn's PDF: employer, then title and dates, then place and description; an employer
 * of several roles stands once, with the whole length of time below. The dates are what a role is found by.
 */
import type { LinkedInExperience, Period } from "../../validation/linkedInProfile";
import { quoteParagraphs } from "../paragraphs";
import { isRange, parseLength, parsePeriod } from "../periods";
import { isPlace } from "../places";
import { addToGroup, isComplete, type RoleGroup } from "../roleGroup";
import { quote, type Row } from "../rows";

interface Head {
  /** Index of the first row that belongs to this role. */
  from: number;
  dateAt: number;
  employer: Row | null;
  title: Row[];
  period: Period;
}

const sizeOf = (row: Row | undefined): number => row?.layout?.fontSizePt ?? 0;

/** The layout tells employers from text by their size, where it tells them apart at all. */
function hasSizes(rows: readonly Row[], dates: readonly number[]): boolean {
  const set = dates.filter((at) => sizeOf(rows[at - 1]) > sizeOf(rows[at]) + 0.3);
  return dates.length > 0 && set.length >= dates.length * 0.8;
}

/** First row of a title that ends above `dateAt`: with sizes, all rows of its size. */
function titleStart(rows: readonly Row[], dateAt: number, floor: number, sized: boolean): number {
  let at = dateAt - 1;
  while (sized && at - 1 > floor && Math.abs(sizeOf(rows[at - 1]) - sizeOf(rows[dateAt - 1])) < 0.25) at -= 1;
  return at;
}

function findHeads(rows: readonly Row[]): Head[] {
  const dates = rows.flatMap((row, at) => (isRange(row) && at > 0 ? [at] : []));
  const sized = hasSizes(rows, dates);
  const heads: Head[] = [];
  let group: RoleGroup | null = null;
  let employer: Row | null = null;
  for (const dateAt of dates) {
    const date = rows[dateAt];
    const period = date ? parsePeriod(date) : null;
    const floor = heads.at(-1)?.dateAt ?? -1;
    if (!period || dateAt - 1 <= floor) continue;
    let from = titleStart(rows, dateAt, floor, sized);
    const title = rows.slice(from, dateAt);
    const above: Row | undefined = from - 1 > floor ? rows[from - 1] : undefined;
    const totalMonths: number | null = above ? parseLength(above.text) : null;
    const aboveTotal: Row | undefined = from - 2 > floor ? rows[from - 2] : undefined;
    if (totalMonths !== null && aboveTotal) {
      employer = aboveTotal;
      group = { employer: aboveTotal, totalMonths, earliest: null, latest: null };
      from -= 2;
    } else if (above && (sized ? sizeOf(above) > sizeOf(date) + 0.3 : !group || startsEmployer(group, above))) {
      employer = above;
      group = null;
      from -= 1;
    }
    if (group) addToGroup(group, period);
    heads.push({ from, dateAt, employer, title, period });
  }
  return heads;
}

/** Without sizes, inside a group: the row above a title is an employer once the group is complete, or where a gap says so. */
function startsEmployer(group: RoleGroup, above: Row): boolean {
  return isComplete(group) || (group.latest === null && above.gapBefore && !/[.!?]$/.test(above.text));
}

const city = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u;
const noCity = /(?:ing|ment|tion|ance|ence|er|or|s|ed|lead|team|care|support|payroll|retail)$/i;

/** A city alone below the dates: a name, with a sentence or a bullet on the next line. */
const isCity = (row: Row, next: Row | undefined): boolean =>
  next !== undefined && city.test(row.text) && !noCity.test(row.text) && /[.!?;:]$|^[-•]/.test(next.text);

/** Reads the rows under "Experience". `columnRight` in points, null for text; `home` is where the person lives. */
export function readPagedExperience(
  rows: readonly Row[],
  columnRight: number | null,
  home: Row | null,
): LinkedInExperience[] {
  const heads = findHeads(rows);
  const places = new Set(home ? [home.text, home.text.split(",")[0] ?? ""].map((text) => text.toLowerCase()) : []);
  return heads.map(({ dateAt, employer, title, period }, at) => {
    const below = rows.slice(dateAt + 1, heads[at + 1]?.from ?? rows.length);
    const [first, second] = below;
    const location = first && (isPlace(first.text, places) || isCity(first, second)) ? first : null;
    const [head, ...more] = title;
    return {
      title: head ? quote(head, ...more) : null,
      employer: employer && quote(employer),
      employmentType: null,
      location: location && quote(location),
      period,
      description: quoteParagraphs(location ? below.slice(1) : below, columnRight),
    };
  });
}
