/** Spans of time as LinkedIn writes them in English: "January 2020 - Present (4 years 2 months)", "Jan 2020 – Mar 2021 · 1 yr 3 mos". */
import type { Period, ProfileMonth } from "../validation/linkedInProfile";
import { quote, type Row } from "./rows";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const moment = `(?:(${month})\\.?\\s+(?:\\d{1,2},\\s*)?)?((?:19|20)\\d{2})`;
const length = "(?:(\\d{1,2})\\s*(?:years?|yrs?))?,?\\s*(?:(\\d{1,2})\\s*(?:months?|mos?))?|(less than a year)";
const periodPattern = new RegExp(
  `^\\(?${moment}(?:\\s*(?:[-–—]|to)\\s*(?:${moment}|(present|current|now)))?\\)?\\s*(?:[·•]?\\s*\\(?(?:${length})\\)?)$`,
  "i",
);
const lengthPattern = new RegExp(`^(?:${length})$`, "i");

/** A month by its English name (or three letters of it) and a year; months are 1 to 12. */
function parseMonth(name: string | undefined, year: string | undefined): ProfileMonth | null {
  if (!year) return null;
  const at = name ? monthNames.indexOf(name.slice(0, 3).toLowerCase()) : -1;
  return { year: Number(year), month: at < 0 ? null : at + 1 };
}

function monthsOf(years: string | undefined, months: string | undefined, less: string | undefined): number | null {
  if (less) return 0;
  return years || months ? Number(years ?? 0) * 12 + Number(months ?? 0) : null;
}

/** The period that a whole row states, or null. One date alone is a period without an end: see `asEnd`. */
export function parsePeriod(row: Row): Period | null {
  const match = periodPattern.exec(row.text);
  if (!match) return null;
  const [, startMonth, startYear, endMonth, endYear, ongoing, years, months, less] = match;
  return {
    quoted: quote(row),
    start: parseMonth(startMonth, startYear),
    end: ongoing ? "present" : parseMonth(endMonth, endYear),
    statedMonths: monthsOf(years, months, less),
  };
}

/** True for a row that states a range, not one date alone: what a role has under its title. */
export function isRange(row: Row): boolean {
  const period = parsePeriod(row);
  return period !== null && (period.end !== null || period.statedMonths !== null);
}

/** Whole months of a row that is nothing but a length of time ("5 years 3 months"); null for any other. */
export function parseLength(text: string): number | null {
  const match = lengthPattern.exec(text.trim());
  return match && text.trim() !== "" ? monthsOf(match[1], match[2], match[3]) : null;
}

/** Months since year 0, for differences; January where no month is given. */
export const monthIndex = ({ year, month: at }: ProfileMonth): number => year * 12 + (at ?? 1) - 1;

/** One year alone is when somebody finished. */
export function asEnd(period: Period): Period {
  return period.end === null ? { ...period, start: null, end: period.start } : period;
}
