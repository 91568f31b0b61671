/**
 * The last question before a figure is refused: does it follow in any way that a careful accountant would accept? Bare
 * numbers are read in the unit of their neighbours, lengths of time in one another's units, shares as "so many in so
 * many" or by what is left, a mean as such, and what periods and pieces make of the rest.
 */
import { guarded } from "../guardedPattern";
import { agrees } from "./amountAgrees";
import { wordsAround } from "./amountContext";
import { alike, countsNothing, fitsPair, isTime, nearShare, sameSpan } from "./amountRelations";
import { isRange, type Side } from "./amountSides";
import { periodsIn } from "./calendar";
import { deriveByMeasure } from "./deriveByMeasure";
import { isAllRight, thingOf } from "./deriveOpenly";
import { impliedAmounts } from "./impliedAmounts";
import {
  asRatio,
  countsDigits,
  countsPlaces,
  fromCadence,
  inOrder,
  isWorkWeek,
  ofPercentile,
  sameNumber,
  sinceThen,
} from "./otherTellings";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { directionOf } from "./readDirection";
import { wordsOf } from "./words";

const isFigure = ({ kind }: Quantity): boolean => !/ordinal|label|vague/.test(kind);
const currency = guarded(/[$€£¥₹]|\b(?:dollars?|euros?|pounds?|francs?|yen|rupees?|USD|CAD|AUD|EUR|GBP|CHF)\b/i);
const isMeasure = ({ kind, unit }: Quantity): boolean => kind === "money" || (kind === "count" && unit !== "");
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
    const factor =
      other.kind === "share"
        ? 0.01
        : other.writtenValue
          ? other.value / other.writtenValue
          : bare.scale > 1
            ? 1
            : other.scale;
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
  if (
    wanted.kind !== "share" ||
    wanted.lead === "by" ||
    other.kind !== "share" ||
    Math.abs(1 - other.value - wanted.value) > 1e-6
  )
    return false;
  const told = new Set(wordsAround(other, before));
  const [here, there] = [directionOf(wanted, after.text), directionOf(other, before.text)];
  if (here !== 0 && here === there) return false;
  const now = new Set(wordsOf(after.text).map(({ stem }) => stem));
  // Another thing is told of the rest: what the share was told of has gone.
  if (there === 0 && told.size > 0 && [...told].every((word) => now.has(word))) return false;
  return wordsAround(wanted, after).some((word) => !told.has(word) && !before.text.toLowerCase().includes(word));
}

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

/** "Two eight-week terms" are sixteen weeks. */
const manySpans = (told: readonly Quantity[], text: string): Quantity[] =>
  told.flatMap((count, at) => {
    const one = told[at + 1];
    if (one === undefined || !isTime(one) || count.kind !== "count" || count.unit !== "" || count.value < 2) return [];
    if (text.slice(count.end, one.start) !== " ") return [];
    const times = one.writtenValue === undefined ? {} : { writtenValue: one.writtenValue * count.value };
    return [{ ...one, ...times, value: one.value * count.value, parts: [count, one] }];
  });

/** Sums of neighbours that count one kind of thing. */
const sumsOf = (told: readonly Quantity[]): Quantity[] =>
  told.flatMap((one, at) => {
    const next = told[at + 1];
    const [a, b] = [thingOf(one), next && thingOf(next)];
    return next && alike(one, next) && one.kind === "count" && a !== null && a === b && next.lead === ""
      ? [{ ...one, value: one.value + next.value, parts: [one, next] }]
      : [];
  });

/** What is left of the largest of like amounts once the others are taken off; or some of them together. */
function isRest(wanted: Quantity, wantedText: string, told: readonly Quantity[]): boolean {
  const like = told.filter((other) => alike(other, wanted) && other.lead === "");
  if (like.length < 3 || like.length > 6 || (wanted.kind !== "count" && wanted.kind !== "money")) return false;
  const things = new Set(like.map(thingOf).filter((thing) => thing !== null));
  if (things.size > 1) return false;
  const values = like.map(({ value }) => value);
  const all = values.reduce((sum, value) => sum + value, 0);
  const most = Math.max(...values);
  if (agrees(2 * most - all, wanted, wantedText) || agrees(all, wanted, wantedText)) return true;
  // "Spring, summer and fall" of four: any two or three that are told together.
  return values.some((one, at) => values.slice(at + 1).some((other) => agrees(one + other, wanted, wantedText)));
}

/** "$8,000, half of it from a raffle", where the line tells the parts that $8,000 are. */
function isShareOfAll(wanted: Quantity, after: Side, told: readonly Quantity[]): Quantity[] | null {
  if (wanted.kind !== "share") return null;
  for (const whole of after.amounts) {
    const like = told.filter((other) => alike(other, whole) && other.lead === "");
    const all = like.reduce((sum, { value }) => sum + value, 0);
    if (like.length < 2 || Math.abs(all - whole.value) > 1e-6 * all) continue;
    const part = like.find(({ value }) => Math.abs(value / all - wanted.value) <= (wanted.inWords ? 0.03 : 0.0051));
    if (part) return [part];
  }
  return null;
}

const restNamed = /\b(?:rest|others?|remaining|remainder)\b/i;
/** "Fixed 30, had 60 repaired outside" of a third of 90 and the rest: with another figure of the rewrite it makes the whole. */
function isOtherPart(wanted: Quantity, after: Side, before: Side): Quantity[] | null {
  if (wanted.kind !== "count" || wanted.unit !== "" || !restNamed.test(before.text)) return null;
  const whole = before.amounts.find(
    (one) =>
      alike(one, wanted) &&
      after.amounts.some(
        (part) => part !== wanted && alike(part, wanted) && Math.abs(part.value + wanted.value - one.value) < 1e-6,
      ),
  );
  return whole ? [whole] : null;
}

/** "Three events" of $4,000 from a raffle, $2,500 from a concert and $1,500 from cakes. */
function countsAmounts(wanted: Quantity, told: readonly Quantity[], text: string): Quantity[] | null {
  if (wanted.kind !== "count" || wanted.unit !== "" || wanted.value < 2 || wanted.value > 12) return null;
  const runs = told.filter((one, at) => {
    const next = told[at + 1];
    const before = told[at - 1];
    const joins = (a: Quantity, b: Quantity): boolean =>
      alike(a, b) && a.lead === "" && b.lead === "" && /^[^.;\d]*(?:,| and )[^.;\d]*$/.test(text.slice(a.end, b.start));
    return (next && joins(one, next)) || (before && joins(before, one));
  });
  return runs.length === wanted.value && runs.every((one) => runs[0] && alike(one, runs[0])) ? [] : null;
}

/** "About ten a week" of nine to twelve. */
const isInside = (wanted: Quantity, low: Quantity, { amounts, text }: Side): boolean =>
  wanted.bound === "about" &&
  amounts.some(
    (high) => alike(low, high) && low.value < wanted.value && wanted.value < high.value && isRange(low, high, text),
  );

/** The amounts from which `wanted` follows; null when it does not. Those of no place in the text are left out. */
export function deriveWidely(wanted: Quantity, after: Side, before: Side): Quantity[] | null {
  const told = before.amounts.filter(isFigure);
  const implied = impliedAmounts(before.amounts, before.text).filter(isFigure);
  const given = [...told, ...implied];
  const read = [
    ...given,
    ...sumsOf(told),
    ...manySpans(told, before.text),
    ...told.filter(countsNothing).flatMap((bare) => inUnitsOf(bare, told)),
  ];
  const written = (uses: readonly Quantity[]): Quantity[] =>
    uses.flatMap((one) => one.parts ?? (told.includes(one) ? [one] : []));
  const ratio = asRatio(wanted, after, given, before);
  if (ratio) return written(ratio);
  const known = countsDigits(wanted, told) ?? sameNumber(wanted, after, before) ?? ofPercentile(wanted, before.amounts);
  if (known) return [known];
  if (inOrder(wanted, before.amounts) || countsPlaces(wanted, before.amounts)) return [];
  if (wanted.kind === "multiple" && /times$/i.test(after.text.slice(wanted.start, wanted.end))) {
    const often = told.find(
      ({ kind, value, start, end }) =>
        kind === "count" && value === wanted.value && /^(?:twice|thrice)$/i.test(before.text.slice(start, end)),
    );
    if (often) return [often];
  }
  if (isWorkWeek(wanted, after.text) || isAllRight(wanted, after.text, before.text)) return [];
  if (fromCadence(wanted, after.text, before)) return [];
  // 84,000 pounds may be money.
  if (wanted.kind === "money" && wanted.unit === "gbp")
    for (const one of told)
      if (one.written === "pound" && one.writtenValue !== undefined)
        read.push({ ...one, kind: "money", unit: "gbp", value: one.writtenValue, parts: [one] });
  const readings = [wanted, ...(countsNothing(wanted) ? inUnitsOf(wanted, after.amounts) : [])];
  // "Sales of 2.4 million" are told without their currency.
  if (wanted.kind === "money" && !currency.test(before.text)) readings.push({ ...wanted, kind: "count", unit: "" });
  const listed = isShareOfAll(wanted, after, told) ?? countsAmounts(wanted, told, before.text);
  if (listed) return written(listed);
  const parted = isOtherPart(wanted, after, before);
  if (parted) return written(parted);
  if (isRest(wanted, after.text, told)) return written(told.filter((other) => alike(other, wanted)));
  for (const mine of readings) {
    if (sinceThen(mine, before)) return [];
    if (isMean(mine, after.text, read)) return written(read.filter((other) => alike(other, mine)));
    for (const one of read) {
      if (mine.kind === "share" && one.kind === "share" && mine.inWords && nearShare(one.value, mine))
        return written([one]);
      if (sameSpan(mine, after.text, one) || isComplement(mine, after, before, one)) return written([one]);
      if (
        alike(one, mine) &&
        (mine.bound !== "exact" ||
          mine !== wanted ||
          one.parts ||
          mine.scale > one.scale ||
          isInside(mine, one, before)) &&
        (agrees(one.value, mine, after.text) || isInside(mine, one, before))
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
    const weeks = after.amounts.filter((other) => isWorkWeek(other, after.text));
    const product = deriveByMeasure(mine, after.text, [...read, ...weeks], before.text);
    if (product) return written(product);
  }
  return null;
}
