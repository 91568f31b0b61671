/** How many of one period go into another, as people reckon: a week has seven days, or the five or six of work. */

const lengths: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 86_400],
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
  ["day", 1],
  ["shift", 1],
  ["night", 1],
  ["evening", 1],
  ["week", 7],
  ["weekend", 7],
  ["fortnight", 14],
  ["month", 365 / 12],
  ["two months", 365 / 6],
  ["quarter", 365 / 4],
  ["half year", 365 / 2],
  ["year", 365],
  ["two years", 730],
  ["decade", 3650],
  ["century", 36_500],
]);

/** Other counts of the first period in the second than the calendar's: of work, and of round months. */
const reckoned: ReadonlyMap<string, readonly number[]> = new Map([
  ["hour day", [8]],
  ["day week", [5, 6]],
  ["day month", [30, 28, 31, 20, 22]],
  ["week month", [4]],
  ["day year", [250, 260, 300, 360]],
  ["week quarter", [13, 12]],
  ["week year", [52, 50, 48]],
  ["fortnight year", [26]],
  ["fortnight month", [2]],
]);
const worked: ReadonlyMap<string, string> = new Map([
  ["shift", "day"],
  ["night", "day"],
  ["evening", "day"],
  ["weekend", "week"],
]);
const plain = (period: string): string => worked.get(period) ?? period;

/** The calendar's length of a period in days, or of "3 week" three weeks; null for a period of no known length. */
export function daysOf(period: string): number | null {
  const [, count, unit] = /^(\d+) (\p{L}+)$/u.exec(period) ?? [];
  const known = lengths.get(unit ?? (period === "other day" ? "day" : period));
  return known === undefined ? null : known * (period === "other day" ? 2 : Number(count ?? 1));
}

/** The numbers of `inner` that may be meant to make one `outer`, the calendar's first; below 1 when `inner` is longer. */
export function periodsIn(inner: string, outer: string): number[] {
  const [short, long] = [daysOf(inner), daysOf(outer)];
  if (short === null || long === null) return [];
  const [a, b] = [plain(inner), plain(outer)];
  const also = reckoned.get(`${a} ${b}`) ?? (reckoned.get(`${b} ${a}`) ?? []).map((count) => 1 / count);
  return [long / short, ...also];
}
