/** Reads the dates of a line: months, years, seasons and "present". Times of day are amounts, not dates. */
import { findAll } from "../findAll";
import { monthNames } from "./quantities.data";

export interface TextDate {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
}

const monthPattern =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
const pattern = new RegExp(
  `\\b(${monthPattern})\\s*(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(?:of\\s+)?((?:19|20)\\d{2})?(?![\\d])|(?<![\\d$€£.,])\\b(?:(0?[1-9]|1[0-2])[/.])?((?:19|20)\\d{2})\\b(?!,\\d|\\.\\d|%)`,
  "g",
);

/** Dates in the order of the text; a bare year has no month. */
export function readDates(text: string): TextDate[] {
  const dates: TextDate[] = [];
  for (const match of findAll(pattern, text)) {
    const name = match[1]?.toLowerCase().slice(0, 3);
    const month = name ? monthNames.findIndex((known) => known.startsWith(name)) + 1 : Number(match[4] ?? 0);
    const year = Number(match[3] ?? match[5] ?? 0);
    dates.push({ year: year || null, month: month || null, day: match[2] ? Number(match[2]) : null });
  }
  return dates;
}

const open =
  /\b(?:to|until|till|–|-|—)\s*(?:the )?(?:present|date|now|today|current)\b|\bsince\b|\bcurrently\b|\bstill\b|\bongoing\b/i;

/** True when the rewrite names a month, a year or an open end that the original does not have. */
export function datesDiffer(original: string, rewrite: string): boolean {
  const before = readDates(original);
  const after = readDates(rewrite);
  for (const date of after) {
    const yearKnown =
      date.year === null || before.some((other) => other.year === date.year) || original.includes(String(date.year));
    const monthKnown = date.month === null || before.some((other) => other.month === date.month);
    if (!yearKnown || !monthKnown) return true;
    const paired = before.filter((other) => other.year !== null && other.month !== null);
    if (date.year !== null && date.month !== null && paired.length > 0 && paired.length === before.length) {
      if (!paired.some((other) => other.year === date.year && other.month === date.month)) return true;
    }
  }
  const sameYears =
    after.filter((date) => date.year !== null).length > 1 && before.filter((date) => date.year !== null).length > 1;
  if (sameYears) {
    const order = (dates: TextDate[]): string =>
      dates
        .map((date) => date.year ?? "")
        .join(" ")
        .trim();
    const sorted = (text: string): string => text.split(/\s+/).sort().join(" ");
    if (
      sorted(order(before)) === sorted(order(after)) &&
      order(before) !== order(after) &&
      /\b(?:to|until|–|-)\b/.test(rewrite)
    )
      return true;
  }
  if (open.test(rewrite) && !open.test(original) && (after.length > 0 || before.length > 0)) return true;
  const ended = /\buntil\b|\bthrough\b|\bended\b/i.test(original) && before.length > 0;
  return (
    ended && /\bsince\b|\bfrom\b(?!.*\b(?:to|until|through)\b)/i.test(rewrite) && after.length > 0 && after.length < 2
  );
}
