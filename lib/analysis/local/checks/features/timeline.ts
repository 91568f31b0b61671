/** Posts on a line of months, for gaps and overlaps. Years alone stand for the whole year, and everything is softer. */

import type { AsOf } from "../../../document";
import { guarded } from "../../../guardedPattern";
import type { DateRange, Role, TypedResume, Unit, YearMonth } from "../../resume";
import { findDates } from "../../segment/findDates";
import { sentencesOf } from "./words";

export interface Stay {
  role: Role;
  index: number;
  range: DateRange;
  /** Months since year 0, first and last month worked; inclusive. A year alone begins in January and ends in December. */
  from: number;
  to: number;
  /** The latest beginning and the earliest end that the words allow. */
  latestFrom: number;
  earliestTo: number;
  /** True when either end is given by its year only. */
  rough: boolean;
  /** True when only a beginning is given ("from May 2012"): it may last as long as anything else allows. */
  open: boolean;
}

const monthOf = (date: YearMonth, missing: number): number => date.year * 12 + (date.month ?? missing) - 1;
/** "from May 2012", "2009": one date says when a post began; a season's placement says all of it. */
const hasBeginningOnly = (text: string): boolean =>
  !/\d.*(?:\bto\b|\buntil\b|\band\b|[-–—])/.test(text) && !/\b(?:summer|spring|autumn|fall|winter)\b/i.test(text);

function stayOf(role: Role, index: number, asOf: AsOf): Stay[] {
  const range = role.dates;
  if (!range?.start || range.end === null || role.confidence < 0.5) return [];
  const open = range.end !== "present" && hasBeginningOnly(range.raw.text);
  const ongoing = range.end === "present" || open;
  const end: YearMonth = range.end === "present" || open ? asOf : range.end;
  return [
    {
      role,
      index,
      range,
      from: monthOf(range.start, 1),
      to: monthOf(end, 12),
      latestFrom: monthOf(range.start, 12),
      earliestTo: monthOf(end, 1),
      rough: range.start.month === null || (!ongoing && end.month === null),
      open,
    },
  ];
}

/** Dated posts, earliest first. */
export function timelineOf(resume: TypedResume): Stay[] {
  return resume.roles
    .flatMap((role, index) => stayOf(role, index, resume.asOf))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

const explains = guarded(
  /\b(?:break|leave|sabbatical|caregiv\w*|car(?:ing|ed|er) (?:for|of)|parental|maternity|paternity|family|time away|relocat\w*|illness|recover\w*|travel\w*|service|ashore|stud(?:y|ies|ied)|course|degree|transition|redundan\w*|laid off|closed|unemployed|between posts|job search)\b/i,
);

function saysWhy(unit: Unit, fromMonth: number, toMonth: number): boolean {
  if (!explains.test(unit.text)) return false;
  return sentencesOf(unit.text).some(({ start, end }) => {
    const text = unit.text.slice(start, end);
    if (!explains.test(text)) return false;
    return findDates(text).some(({ from, to }) => {
      const first = from ? monthOf(from, 1) : null;
      const last = to === "present" ? toMonth : to ? monthOf(to, 12) : first;
      return first !== null && first <= toMonth + 1 && (last ?? first) >= fromMonth;
    });
  });
}

/** True when something on the page touches the months between: study, another post, or a dated line that says why. */
export function isAccountedFor(resume: TypedResume, fromMonth: number, toMonth: number): boolean {
  const covers = (range: DateRange | null): boolean => {
    if (!range) return false;
    const start = range.start ? monthOf(range.start, 1) : null;
    const end =
      range.end === "present"
        ? resume.asOf.year * 12 + resume.asOf.month - 1
        : range.end
          ? monthOf(range.end, 12)
          : null;
    const first = start ?? (end === null ? null : end - 12);
    return first !== null && first <= toMonth && (end ?? first) >= fromMonth;
  };
  return (
    resume.education.some(({ dates }) => covers(dates)) ||
    resume.roles.some((role) => covers(role.dates)) ||
    resume.units.some((unit) => saysWhy(unit, fromMonth, toMonth))
  );
}
