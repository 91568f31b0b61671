/** Posts on a line of months, for gaps and overlaps. Years alone stand for the whole year, and everything is softer. */
import type { AsOf } from "../../../document";
import type { DateRange, Role, TypedResume, YearMonth } from "../../resume";

export interface Stay {
  role: Role;
  index: number;
  range: DateRange;
  /** Months since year 0, first and last month worked; inclusive. */
  from: number;
  to: number;
  /** True when either end is given by its year only. */
  rough: boolean;
}

const monthOf = (date: YearMonth, missing: number): number => date.year * 12 + (date.month ?? missing) - 1;

function stayOf(role: Role, index: number, asOf: AsOf): Stay[] {
  const range = role.dates;
  if (!range?.start || range.end === null || role.confidence < 0.5) return [];
  const ongoing = range.end === "present";
  const end = range.end === "present" ? { year: asOf.year, month: asOf.month } : range.end;
  return [
    {
      role,
      index,
      range,
      from: monthOf(range.start, 1),
      to: monthOf(end, 12),
      rough: range.start.month === null || (!ongoing && end.month === null),
    },
  ];
}

/** Dated posts, earliest first. */
export function timelineOf(resume: TypedResume): Stay[] {
  return resume.roles
    .flatMap((role, index) => stayOf(role, index, resume.asOf))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** True when a dated line outside the posts (study, service, leave) touches the months between. */
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
  return resume.education.some(({ dates }) => covers(dates)) || resume.roles.some((role) => covers(role.dates));
}
