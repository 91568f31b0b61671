/**
 * What follows from amounts that are told by a measure: so many a day on so many days a week, a total shared out over its
 * time or its parts, a part measured as its whole is. Dimensions must fit, and the line must say that one is told by the other.
 */
import { guarded } from "../guardedPattern";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
/** Told as about so much, or rounded to a whole number by an average. */
const fits = (actual: number, wanted: Quantity): boolean =>
  near(actual, wanted.value) ||
  (wanted.bound === "about" && Math.abs(actual - wanted.value) <= 0.05 * actual) ||
  (actual >= 10 && Math.round(actual) === wanted.value);

const sameMeasure = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;
const isTime = ({ unit }: Quantity): boolean => unit === "second" || unit === "day" || unit === "month";
const isCount = (quantity: Quantity): boolean => quantity.kind === "count" && quantity.value > 1;

const perCue =
  /\b(?:each|both|apiece|per|every|average\w*|averaging|a (?:head|piece))\b|\bin (?:batches|groups|lots|sets|rows|packs|boxes) of\b/i;
const around = (text: string, { start, end }: Quantity): string => text.slice(Math.max(0, start - 28), end + 36);
const isRate = (quantity: Quantity, text: string): boolean =>
  rateOf(quantity, text) !== null ||
  /^ an? \p{L}+/u.test(text.slice(quantity.end)) ||
  perCue.test(around(text, quantity));

export const isCrew = ({ start, end }: Quantity, text: string): boolean =>
  /^[ -](?:man|woman|person|member|people|strong)\b(?! (?:per|each|a|in each)\b)/i.test(text.slice(end)) ||
  /\b(?:team|crew|group|squad|staff) of $/i.test(text.slice(0, start));

/** 18 a shift, five shifts a week: what they make is told of the week, and of no day. */
export function isOfOtherPeriod(
  wanted: Quantity,
  wantedText: string,
  text: string,
  one: Quantity,
  other: Quantity,
): boolean {
  const told = rateOf(wanted, wantedText);
  const rates = [rateOf(one, text), rateOf(other, text)].filter((rate) => rate !== null);
  return told !== null && rates.length === 2 && !rates.includes(told);
}

/** 30 a day on 5 days a week are 150 a week; 5 classes of 30 are 150. */
export function fromProduct(
  wanted: Quantity,
  wantedText: string,
  text: string,
  rate: Quantity,
  times: Quantity,
): boolean {
  if (isOfOtherPeriod(wanted, wantedText, text, rate, times)) return false;
  if (!sameMeasure(rate, wanted) || !isCount(times) || rate.value <= 1) return false;
  if (!isRate(rate, text) && !isRate(times, text)) return false;
  // "40 an hour as a two-man team" are not 80.
  if ((isCrew(times, text) || isCrew(rate, text)) && !/\b(?:each|apiece|per (?:person|head))\b/i.test(text))
    return false;
  const hours = times.unit === "second" ? times.value / 3600 : times.value;
  return [times.value, hours].some((factor) => fits(rate.value * factor, wanted));
}

const periodsOfYear: ReadonlyMap<string, number> = new Map([
  ["week", 52],
  ["month", 12],
  ["quarter", 4],
]);
const monthsIn: ReadonlyMap<string, number> = new Map([
  ["year", 12],
  ["quarter", 3],
  ["month", 1],
]);

/** 400 in a four-hour shift are 100 an hour; $2.4M over three years are $800,000 a year; 1,040 a year some 20 a week. */
export function fromQuotient(wanted: Quantity, wantedText: string, total: Quantity, parts: Quantity): boolean {
  if (!sameMeasure(total, wanted) || !isCount(parts) || !isRate(wanted, wantedText)) return false;
  const period = rateOf(wanted, wantedText);
  if (isTime(parts)) {
    const months = monthsIn.get(period ?? "");
    if (parts.unit === "month") return months !== undefined && fits((total.value / parts.value) * months, wanted);
    if (parts.unit === "second") return period === "hour" && fits((total.value / parts.value) * 3600, wanted);
    return (
      (period === "day" || period === "week") && fits((total.value / parts.value) * (period === "week" ? 7 : 1), wanted)
    );
  }
  return fits(total.value / parts.value, wanted);
}

const inBase: ReadonlyMap<string, readonly [unit: string, length: number]> = new Map([
  ["hour", ["second", 3600]],
  ["day", ["day", 1]],
  ["week", ["day", 7]],
  ["month", ["month", 1]],
  ["year", ["month", 12]],
]);

/** 46 clinics at two a week take 23 weeks. */
export function fromPace(wanted: Quantity, total: Quantity, rate: Quantity, text: string): boolean {
  if (!sameMeasure(total, rate) || total.unit !== "" || total.value <= rate.value) return false;
  const [unit, length] = inBase.get(rateOf(rate, text) ?? "") ?? [];
  return unit !== undefined && wanted.unit === unit && fits((total.value / rate.value) * (length ?? 1), wanted);
}

const overYear = guarded(
  /\b(?:a|per|each|in (?:the|one|that|my first)|last|every) year\b|\bannual\w*|\byearly\b|\bin (?:19|20)\d\d\b/i,
);

/** A total of the year told by the week, the month or the quarter. */
export function fromYear(wanted: Quantity, wantedText: string, total: Quantity, text: string): boolean {
  const parts = periodsOfYear.get(rateOf(wanted, wantedText) ?? "");
  return parts !== undefined && sameMeasure(total, wanted) && overYear.test(text) && fits(total.value / parts, wanted);
}

/** 90 minutes of a six-hour process are a quarter of it. */
export function fromMeasure(wanted: Quantity, part: Quantity, whole: Quantity): boolean {
  // From 3.6 to 0.9 is no fall by a quarter.
  if (wanted.lead === "by" && part.lead === "to" && whole.lead === "from") return false;
  if (wanted.kind !== "share" || !sameMeasure(part, whole) || part.value >= whole.value) return false;
  if (part.kind !== "money" && part.unit === "") return false;
  const share = part.value / whole.value;
  return Math.abs(share - wanted.value) <= (wanted.inWords ? 0.03 : 0.0051);
}

/** "More than 100" of 105, "about 60" of 58: rounded to what is true, by no more than a tenth. */
export function roundsTo(actual: number, { value, bound, scale }: Quantity): boolean {
  const off = (actual - value) / Math.max(1, Math.abs(actual));
  const round = value >= 10 && (value % 5 === 0 || scale > 1);
  if (!round) return false;
  if (bound === "over" || bound === "least" || bound === "plus") return off > 0 && off <= 0.1;
  if (bound === "short" || bound === "under" || bound === "most") return off < 0 && off >= -0.1;
  return bound === "about" && Math.abs(off) <= 0.05;
}
