/**
 * Amounts that are told in another way altogether: years since a year, a cadence as a number of times, a share as so many
 * in so many, a size by its digits, places in order as a length, a number whose unit is left out.
 */
import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { agrees } from "./amountAgrees";
import { wordsAround } from "./amountContext";
import { alike, countsNothing, isTime } from "./amountRelations";
import type { Side } from "./amountSides";
import { daysOf, periodsIn } from "./calendar";
import { cardinals, ordinals } from "./quantities.data";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { periodOf } from "./readCadence";
import { readDates } from "./readDates";
import { countsDays } from "./readWeekdays";
import { stopWords } from "./words.data";

const openSince = guarded(/\bsince\b|(?:[–-]|\bto\b|\buntil\b)\s*(?:the )?(?:present|now|today)\b/i);
/** The years in which a line without an end may have been written. */
const writtenFrom = 2023;
const writtenUntil = 2030;

const made = guarded(
  /\b(?:built|made|founded|established|opened|printed|dating|dated|installed|laid|cast|planted|started|from)(?: (?:in|from|back to))? ?\(?((?:1[5-9]|20)\d\d)\b(?![,-])/giu,
);
/** "A loom more than 130 years old" of one that was built in 1890. */
const isAge = (wanted: Quantity, { text }: Side): boolean =>
  findAll(made, text).some((match) => {
    const until = Number(match[1]) + wanted.value / 12;
    const off = writtenFrom - until;
    return (
      (until >= writtenFrom && until <= writtenUntil) ||
      (/over|least|plus|about/.test(wanted.bound) && off > 0 && off <= 0.1 * (wanted.value / 12))
    );
  });

/** "A nineteenth-century loom" of 1890. */
export const centuryOf = (wanted: Quantity, { amounts }: Side): Quantity | undefined =>
  wanted.kind === "ordinal" && wanted.of[0] === "century"
    ? amounts.find(
        ({ kind, value, unit }) => kind === "count" && unit === "" && Math.floor(value / 100) + 1 === wanted.value,
      )
    : undefined;

/** "Plumber since 2011" is one of some fifteen years, whenever it was written. */
export function sinceThen(wanted: Quantity, before: Side): boolean {
  if (wanted.unit !== "month" || wanted.written === "month") return false;
  if (isAge(wanted, before)) return true;
  if (!openSince.test(before.text)) return false;
  const last = Math.max(0, ...readDates(before.text).map(({ year }) => year ?? 0));
  return readDates(before.text).some(({ year }) => {
    const until = (year ?? 0) + wanted.value / 12;
    return year !== null && until >= Math.max(writtenFrom, last) && until <= writtenUntil;
  });
}

/** "In a five-day week": the week of work, which need not be told. */
export const isWorkWeek = (wanted: Quantity, text: string): boolean =>
  wanted.unit === "day" &&
  wanted.value >= 5 &&
  wanted.value <= 7 &&
  /^-day (?:work(?:ing)? ?)?week\b/i.test(text.slice(wanted.end).replace(/^ ?-?day/, "-day"));

/** "Every 4 hours" is six a day, "every two weeks" 26 a year. */
export function fromCadence(wanted: Quantity, wantedText: string, before: Side): boolean {
  const period = wanted.kind === "count" && wanted.unit === "" ? rateOf(wanted, wantedText) : null;
  if (period === null) return false;
  return [...before.periods].some((cadence) => {
    const known = daysOf(cadence);
    if (known === null) return false;
    const [, count, unit] = /^(\d+) (\p{L}+)$/u.exec(cadence) ?? [];
    return periodsIn(unit ?? cadence, period).some((times) => agrees(times / Number(count ?? 1), wanted, wantedText));
  });
}

const ofSoMany = /^(?: \p{L}+)?[ -](?:out of|in|of)(?:[ -]every| the)?[ -]$/iu;

/** "Seven in ten", "one call in five", "four of five" beside the share that the original tells or its amounts make. */
export function asRatio(wanted: Quantity, after: Side, given: readonly Quantity[], before: Side): Quantity[] | null {
  const at = after.amounts.indexOf(wanted);
  const pair = [-1, 0].flatMap((step) => {
    const [part, whole] = [after.amounts[at + step], after.amounts[at + step + 1]];
    if (part?.kind !== "count" || whole?.kind !== "count" || part.unit !== "" || part.value >= whole.value) return [];
    return whole.value <= 100 && ofSoMany.test(after.text.slice(part.end, whole.start))
      ? [part.value / whole.value]
      : [];
  });
  const [ratio] = pair;
  if (at === -1 || ratio === undefined) return null;
  const nth = /\bevery (other|\d{1,2}|\p{L}+)(?:st|nd|rd|th)? \p{L}/iu.exec(before.text)?.[1]?.toLowerCase() ?? "";
  const rank = nth === "other" ? 2 : (ordinals.get(nth) ?? cardinals.get(nth) ?? Number(nth));
  if (rank >= 2 && Math.abs(1 / rank - ratio) <= 1e-6) return [];
  for (const one of given) {
    if (one.kind === "share" && Math.abs(one.value - ratio) <= 0.03) return [one];
    for (const other of given)
      if (alike(one, other) && one.value < other.value && Math.abs(one.value / other.value - ratio) <= 0.03)
        return [one, other];
  }
  return null;
}

const figured = /^(?:figures?|digits?)$/;
/** "A seven-figure budget" of $1.2M, "double-digit" growth of 14%. */
export function countsDigits(wanted: Quantity, given: readonly Quantity[]): Quantity | undefined {
  if (!figured.test(wanted.of[0] ?? "")) return undefined;
  return given.find(({ kind, value }) => {
    const whole = kind === "share" || kind === "points" ? value * 100 : value;
    return Math.floor(Math.log10(Math.max(1, whole) + 1e-9)) + 1 === wanted.value;
  });
}

/** The 97th percentile is the top 3 %. */
export const ofPercentile = (wanted: Quantity, amounts: readonly Quantity[]): Quantity | undefined =>
  amounts.find(
    ({ kind, of, value }) =>
      kind === "ordinal" &&
      of[0] === "percentile" &&
      wanted.kind === "share" &&
      [value, 100 - value].some((percent) => Math.abs(percent / 100 - wanted.value) <= 1e-6),
  );

/** "18 in the first month and the rest in the second" are two months. */
export const inOrder = (wanted: Quantity, amounts: readonly Quantity[]): boolean => {
  const places = amounts.filter(({ kind }) => kind === "ordinal");
  const unit = wanted.written ?? wanted.unit;
  return (
    isTime(wanted) &&
    places.some(({ of }) => periodOf(of[0] ?? "") === unit) &&
    Math.max(...places.map(({ value }) => value)) === (wanted.writtenValue ?? wanted.value)
  );
};

/** "Up 15 places" of who went from 19th to 4th. */
export const countsPlaces = (wanted: Quantity, amounts: readonly Quantity[]): boolean => {
  const ranks = amounts.filter(({ kind }) => kind === "ordinal").map(({ value }) => value);
  return (
    /^(?:places?|spots?|positions?|ranks?|percentiles?)$/.test(wanted.of[0] ?? "") &&
    ranks.some((one, at) => ranks.slice(at + 1).some((other) => Math.abs(one - other) === wanted.value))
  );
};

/** Numbers up to this many are met by chance. */
const countable = 12;
const shareWords = (a: Quantity, one: Side, b: Quantity, other: Side): boolean => {
  const told = new Set(wordsAround(b, other));
  return wordsAround(a, one).some((word) => told.has(word));
};

/** The number stands in the original with a unit that is not written here, or the other way round. */
export function sameNumber(wanted: Quantity, after: Side, before: Side): Quantity | undefined {
  if (wanted.kind !== "count") return undefined;
  const value = wanted.writtenValue ?? wanted.value;
  const rate = rateOf(wanted, after.text);
  const rival = before.amounts.some(
    (other) =>
      other.unit === "" &&
      other.value !== value &&
      other.of.slice(0, 3).some((word) => wanted.of.slice(0, 3).includes(word) && !stopWords.has(word)),
  );
  if (rival) return undefined;
  return before.amounts.find((other) => {
    if (other.kind !== "count" || (other.unit === "") === (wanted.unit === "")) return false;
    if ((other.writtenValue ?? other.value) !== value) return false;
    if (rate !== null && rate !== rateOf(other, before.text)) return false;
    // "Six mornings a week" are six days of it.
    if ((wanted.unit === "day" || other.unit === "day") && countsDays((other.unit === "" ? other : wanted).of[0] ?? ""))
      return true;
    const [bare, here] = other.unit === "" ? [other, before.text] : [wanted, after.text];
    if (countsNothing(bare)) return value > countable || shareWords(wanted, after, other, before);
    // "2,000 bushels" are no 2,000 lb.
    if (/^ \p{L}+ of\b/u.test(here.slice(bare.end))) return false;
    return value > countable;
  });
}
