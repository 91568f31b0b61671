/**
 * The last question before a figure is refused: does it follow in any way that a careful accountant would accept? Bare
 * numbers are read in the unit of their neighbours, lengths of time in one another's units, shares as "so many in so
 * many" or by what is left, a mean as such, and what periods and pieces make of the rest.
 */
import { guarded } from "../guardedPattern";
import { agrees } from "./amountAgrees";
import { wordsAround } from "./amountContext";
import { isRange, type Side } from "./amountSides";
import { daysOf, periodsIn } from "./calendar";
import { deriveByMeasure, isPart } from "./deriveByMeasure";
import { thingOf, toldAsRest } from "./deriveOpenly";
import { impliedAmounts } from "./impliedAmounts";
import { cardinals, ordinals } from "./quantities.data";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { periodOf } from "./readCadence";
import { readDates } from "./readDates";
import { directionOf } from "./readDirection";
import { stopWords } from "./words.data";

const isFigure = ({ kind }: Quantity): boolean => !/ordinal|label|vague/.test(kind);
const isMeasure = ({ kind, unit }: Quantity): boolean => kind === "money" || (kind === "count" && unit !== "");
const isTime = ({ kind, unit }: Quantity): boolean => kind === "count" && /^(?:second|day|month)$/.test(unit);

/** "It takes six now": a number that counts no thing of its own. */
const countsNothing = ({ kind, unit, of }: Quantity): boolean =>
  kind === "count" &&
  unit === "" &&
  (of[0] === undefined ||
    (stopWords.has(of[0]) && !/^(?:is|are|was|were|have|has|had)$/.test(of[0])) ||
    /^(?:now|today|once|later|ahead|above|below|early|instead|then|after|before)$/.test(of[0]));

/** A bare number read as the amounts beside it are measured: "26 min in line, now it's 9". */
function inUnitsOf(bare: Quantity, others: readonly Quantity[]): Quantity[] {
  if (bare.kind !== "count" || bare.unit !== "") return [];
  const seen = new Set<string>();
  // "More than eight of them": of what was told last.
  const last = others.findLast(({ end }) => end <= bare.start);
  const near = /^(?:them|these|those|which|whom)$/.test(bare.of[0] ?? "")
    ? others.filter((one) => one === last)
    : others;
  return near.flatMap((other): Quantity[] => {
    const key = `${other.kind} ${other.written ?? other.unit}`;
    if (seen.has(key) || (!isMeasure(other) && other.kind !== "share")) return [];
    seen.add(key);
    const factor = other.kind === "share" ? 0.01 : other.writtenValue ? other.value / other.writtenValue : other.scale;
    const { kind, unit, written } = other;
    return [
      {
        ...bare,
        kind,
        unit,
        value: bare.value * factor,
        parts: [bare],
        ...(written === undefined ? {} : { written, writtenValue: bare.value }),
      },
    ];
  });
}

/** A length of time told in another unit: 60 days as two months, 48 hours as two days, 9 days as "just over a week". */
function sameSpan(wanted: Quantity, wantedText: string, other: Quantity): boolean {
  if (!isTime(wanted) || !isTime(other) || wanted.unit === other.unit) return false;
  const [to, from] = [wanted.written ?? wanted.unit, other.written ?? other.unit];
  return periodsIn(from, to).some((each) => {
    const value = ((other.writtenValue ?? other.value) / each) * (wanted.value / (wanted.writtenValue ?? wanted.value));
    return agrees(value, wanted, wantedText) || Math.abs(value - wanted.value) <= 0.035 * wanted.value;
  });
}

/** What two like amounts make: how much more, how many times as much, what share, how far up or down. */
function fitsPair(wanted: Quantity, wantedText: string, one: Quantity, other: Quantity, text: string): boolean {
  const [less, more] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  if (less <= 0 || less === more) return false;
  const says = (actual: number): boolean => agrees(actual, wanted, wantedText);
  if (wanted.kind === "points") return one.kind === "share" && Math.abs(more - less - wanted.value) <= 0.0011;
  // "25 to 30 calls" are no rise.
  if (/share|multiple/.test(wanted.kind) && isRange(one, other, text))
    if ([one, other].every((end) => directionOf(end, text) === 0)) return false;
  if (wanted.kind === "multiple") {
    const ratio = more / less;
    return (
      Math.abs(ratio - wanted.value) <= 0.04 * wanted.value ||
      Math.abs(1 / ratio - wanted.value) <= 0.02 ||
      (wanted.bound !== "exact" && says(ratio))
    );
  }
  if (wanted.kind === "share") {
    const near = (actual: number): boolean => {
      const off = actual - wanted.value;
      if (Math.abs(off) <= (wanted.inWords ? 0.03 : 0.0051)) return true;
      if (wanted.bound === "about") return Math.abs(off) <= 0.03;
      return says(actual);
    };
    const direction = directionOf({ ...wanted }, wantedText);
    const level = /from|to/.test(wanted.lead) ? 0 : direction;
    if (level > 0) return near((more - less) / less);
    if (level < 0) return near((more - less) / more);
    const from = [one, other].find(({ lead }) => lead === "from");
    const changed = from ? near((more - less) / from.value) : near((more - less) / more) || near((more - less) / less);
    return changed || near(less / more);
  }
  // "Two of the seven" are no five, unless the rest is told.
  if (isPart(one, other, text) && !toldAsRest.test(wantedText)) return false;
  return wanted.kind === one.kind && wanted.unit === one.unit && says(more - less);
}

const alike = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;
const averaged = guarded(/\b(?:average\w*|averaging|mean|typical(?:ly)?|per|each|on the whole)\b/i);

/** The mean of a list of like amounts. */
function isMean(wanted: Quantity, wantedText: string, given: readonly Quantity[]): boolean {
  const like = given.filter((other) => alike(other, wanted) && other.parts === undefined);
  if (like.length < 2 || !averaged.test(wantedText)) return false;
  const mean = like.reduce((sum, { value }) => sum + value, 0) / like.length;
  return agrees(mean, wanted, wantedText, true);
}

/** What is left of a share, where the rewrite has a new word for it: 4% vacant, 96% let. */
function isComplement(wanted: Quantity, after: Side, before: Side, other: Quantity): boolean {
  if (wanted.kind !== "share" || other.kind !== "share" || Math.abs(1 - other.value - wanted.value) > 1e-6)
    return false;
  const told = new Set(wordsAround(other, before));
  return wordsAround(wanted, after).some((word) => !told.has(word) && !before.text.toLowerCase().includes(word));
}

const openSince = guarded(/\bsince\b|(?:[–-]|\bto\b|\buntil\b)\s*(?:the )?(?:present|now|today)\b/i);
/** The years in which a line without an end may have been written. */
const writtenFrom = 2023;
const writtenUntil = 2030;

/** "Plumber since 2011" is one of some fifteen years, whenever it was written. */
function sinceThen(wanted: Quantity, before: Side): boolean {
  if (wanted.unit !== "month" || wanted.written === "month" || !openSince.test(before.text)) return false;
  const last = Math.max(0, ...readDates(before.text).map(({ year }) => year ?? 0));
  return readDates(before.text).some(({ year }) => {
    const until = (year ?? 0) + wanted.value / 12;
    return year !== null && until >= Math.max(writtenFrom, last) && until <= writtenUntil;
  });
}

/** "Every 4 hours" is six a day, "every two weeks" 26 a year. */
function fromCadence(wanted: Quantity, wantedText: string, before: Side): boolean {
  const period = wanted.kind === "count" && wanted.unit === "" ? rateOf(wanted, wantedText) : null;
  if (period === null) return false;
  return [...before.periods].some((cadence) => {
    const known = daysOf(cadence);
    if (known === null) return false;
    const [, count, unit] = /^(\d+) (\p{L}+)$/u.exec(cadence) ?? [];
    return periodsIn(unit ?? cadence, period).some((times) => agrees(times / Number(count ?? 1), wanted, wantedText));
  });
}

/** "Seven in ten", "one call in five" beside the share that the original tells or its amounts make. */
function asRatio(wanted: Quantity, after: Side, given: readonly Quantity[], before: Side): Quantity[] | null {
  const ratio = impliedAmounts(after.amounts, after.text).find(({ parts }) => parts?.includes(wanted));
  if (!ratio) return null;
  const nth = /\bevery (other|\d{1,2}|\p{L}+)(?:st|nd|rd|th)? \p{L}/iu.exec(before.text)?.[1]?.toLowerCase() ?? "";
  const rank = nth === "other" ? 2 : (ordinals.get(nth) ?? cardinals.get(nth) ?? Number(nth));
  if (rank >= 2 && Math.abs(1 / rank - ratio.value) <= 1e-6) return [];
  for (const one of given) {
    if (one.kind === "share" && Math.abs(one.value - ratio.value) <= 0.03) return [one];
    for (const other of given)
      if (alike(one, other) && one.value < other.value && Math.abs(one.value / other.value - ratio.value) <= 0.03)
        return [one, other];
  }
  return null;
}

const figured = /^(?:figures?|digits?)$/;
/** "A seven-figure budget" of $1.2M, "double-digit" growth of 14%. */
function countsDigits(wanted: Quantity, given: readonly Quantity[]): Quantity | undefined {
  if (!figured.test(wanted.of[0] ?? "")) return undefined;
  return given.find(({ kind, value }) => {
    const whole = kind === "share" || kind === "points" ? value * 100 : value;
    return Math.floor(Math.log10(Math.max(1, whole) + 1e-9)) + 1 === wanted.value;
  });
}

/** The 97th percentile is the top 3 %. */
const ofPercentile = (wanted: Quantity, amounts: readonly Quantity[]): Quantity | undefined =>
  amounts.find(
    ({ kind, of, value }) =>
      kind === "ordinal" &&
      of[0] === "percentile" &&
      wanted.kind === "share" &&
      [value, 100 - value].some((percent) => Math.abs(percent / 100 - wanted.value) <= 1e-6),
  );

/** "18 in the first month and the rest in the second" are two months. */
const inOrder = (wanted: Quantity, amounts: readonly Quantity[]): boolean => {
  const places = amounts.filter(({ kind }) => kind === "ordinal");
  const unit = wanted.written ?? wanted.unit;
  return (
    isTime(wanted) &&
    places.some(({ of }) => periodOf(of[0] ?? "") === unit) &&
    Math.max(...places.map(({ value }) => value)) === (wanted.writtenValue ?? wanted.value)
  );
};

/** 900 homes at 45 a day take 20 days, or four weeks of work. */
function fromPace(wanted: Quantity, after: Side, before: Side, total: Quantity, rate: Quantity): boolean {
  if (!isTime(wanted) || !alike(total, rate) || total.unit !== "" || total.value <= rate.value) return false;
  const period = rateOf(rate, before.text);
  if (period === null) return false;
  const base = wanted.value / (wanted.writtenValue ?? wanted.value);
  return periodsIn(period, wanted.written ?? wanted.unit).some((each) =>
    agrees((total.value / rate.value / each) * base, wanted, after.text, true),
  );
}

/** Sums of neighbours that count one kind of thing. */
const sumsOf = (told: readonly Quantity[]): Quantity[] =>
  told.flatMap((one, at) => {
    const next = told[at + 1];
    const [a, b] = [thingOf(one), next && thingOf(next)];
    return next && alike(one, next) && one.kind === "count" && a !== null && a === b && next.lead === ""
      ? [{ ...one, value: one.value + next.value, parts: [one, next] }]
      : [];
  });

/** The amounts from which `wanted` follows; null when it does not. Those of no place in the text are left out. */
export function deriveWidely(wanted: Quantity, after: Side, before: Side): Quantity[] | null {
  const told = before.amounts.filter(isFigure);
  const implied = impliedAmounts(before.amounts, before.text).filter(isFigure);
  const given = [...told, ...implied];
  const read = [...given, ...sumsOf(told), ...told.filter(countsNothing).flatMap((bare) => inUnitsOf(bare, told))];
  const written = (uses: readonly Quantity[]): Quantity[] =>
    uses.flatMap((one) => one.parts ?? (told.includes(one) ? [one] : []));
  const ratio = asRatio(wanted, after, given, before);
  if (ratio) return written(ratio);
  const known = countsDigits(wanted, told) ?? ofPercentile(wanted, before.amounts);
  if (known) return [known];
  if (inOrder(wanted, before.amounts)) return [];
  if (sinceThen(wanted, before) || fromCadence(wanted, after.text, before)) return [];
  const readings = [wanted, ...(countsNothing(wanted) ? inUnitsOf(wanted, after.amounts) : [])];
  for (const mine of readings) {
    if (isMean(mine, after.text, read)) return written(read.filter((other) => alike(other, mine)));
    for (const one of read) {
      if (sameSpan(mine, after.text, one) || isComplement(mine, after, before, one)) return written([one]);
      if (
        alike(one, mine) &&
        (mine.bound !== "exact" || mine !== wanted || one.parts) &&
        agrees(one.value, mine, after.text)
      )
        return written([one]);
      for (const other of read)
        if (
          fromPace(mine, after, before, one, other) ||
          (one !== other && alike(one, other) && fitsPair(mine, after.text, one, other, before.text))
        )
          return written([one, other]);
    }
    for (const factor of told)
      for (const one of told)
        if (factor.kind === "multiple" && alike(one, mine))
          if ([one.value * factor.value, one.value / factor.value].some((value) => agrees(value, mine, after.text)))
            return [one, factor];
    const product = deriveByMeasure(mine, after.text, read, before.text);
    if (product) return written(product);
  }
  return null;
}
