/** Whether two ranges of dates contradict each other. A year without its month agrees with any month of that year. */
import type { AsOf } from "../../../document";
import type { DateRange, YearMonth } from "../../resume";

/** A month more or less is how people remember, and how pay periods fall. */
const toleranceMonths = 1;

function pointsDiffer(one: YearMonth, other: YearMonth): boolean {
  if (one.month === null || other.month === null) return one.year !== other.year;
  return Math.abs(one.year * 12 + one.month - (other.year * 12 + other.month)) > toleranceMonths;
}

/** "begin" or "end" where they contradict, null where they agree or one side is silent. */
export function datesDiffer(one: DateRange | null, other: DateRange | null, asOf: AsOf): "begin" | "end" | null {
  if (!one || !other) return null;
  if (one.start && other.start && pointsDiffer(one.start, other.start)) return "begin";
  if (one.end === null || other.end === null) return null;
  if (one.end === "present" && other.end === "present") return null;
  const today: YearMonth = { year: asOf.year, month: asOf.month };
  const point = (end: YearMonth | "present"): YearMonth => (end === "present" ? today : end);
  return pointsDiffer(point(one.end), point(other.end)) ? "end" : null;
}
