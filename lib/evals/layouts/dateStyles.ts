/** The shapes in which generated layouts write dates and ranges of dates. */
import type { InventedRole } from "./people.data";

export type Moment = [year: number, month: number];

const monthNames = "January February March April May June July August September October November December".split(" ");

const dateStyles: readonly ((at: Moment) => string)[] = [
  ([year, month]) => `${monthNames[month - 1]?.slice(0, 3)} ${year}`,
  ([year, month]) => `${String(month).padStart(2, "0")}/${year}`,
  ([year, month]) => `${monthNames[month - 1]} ${year}`,
  ([year]) => String(year),
  ([year, month]) => `${monthNames[month - 1]?.slice(0, 3)} '${String(year).slice(2)}`,
  ([year, month]) => `${String(month).padStart(2, "0")}.${year}`,
];
const joins = [" - ", " – ", "–", " to ", "-"];
const ongoing = ["Present", "present", "now", "Current", "today"];

/** The item of a list at `index`, counted round. */
export const pick = <T>(items: readonly T[], index: number, fallback: T): T => items[index % items.length] ?? fallback;

/** A role's dates in the style of a number. */
export function datesOf(role: Pick<InventedRole, "from" | "to">, index: number): string {
  const style = pick(dateStyles, index, String);
  const end = role.to === "present" ? pick(ongoing, index, "present") : style(role.to);
  return style(role.from) + pick(joins, Math.floor(index / 2), " - ") + end;
}
