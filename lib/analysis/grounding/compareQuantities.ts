/**
 * Compares the amounts of a line with those of its rewrite: invented, changed or dropped. Equal values in other clothes
 * pass, and so does what follows by arithmetic ("900 to 2,700" is tripled); an amount is kept when it is told or told by
 * what was derived from it.
 */
import { findAll } from "../findAll";
import { inBaseUnit, joinDurations, roundedUnits } from "./convertUnits";
import { convertedRate, deriveAmount } from "./deriveAmounts";
import { deriveOpenly, thingOf } from "./deriveOpenly";
import { vagueAmounts } from "./quantities.data";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { allowedBounds } from "./readBound";
import { cadenceOf, periodOf, readCadence } from "./readCadence";
import { readDates } from "./readDates";
import { directionOf } from "./readDirection";
import { isListed } from "./readLists";
import { readQuantities } from "./readQuantities";
import { withStages } from "./readStages";
import { weekdaysNamed } from "./readWeekdays";
import { stemOf, wordsOf } from "./words";
import { stopWords } from "./words.data";

export type AmountReason = "number_invented" | "number_changed" | "number_dropped";

/** A text with its amounts in base units. "One" in words is too common a word to be held against anybody. */
interface Side {
  text: string;
  amounts: Quantity[];
  trivial: ReadonlySet<Quantity>;
  periods: ReadonlySet<string>;
}

function sideOf(text: string): Side {
  const read = readQuantities(text);
  const amounts = withStages(joinDurations(read.map(inBaseUnit), text), text);
  const ones = read
    .filter(({ inWords, value, unit }) => inWords && value === 1 && unit !== "decade")
    .map(({ end }) => end);
  const trivial = new Set(amounts.filter(({ end }) => ones.includes(end)));
  return { text, amounts, trivial, periods: readCadence(text).periods };
}

/** Binary and decimal prefixes are both in use, and measures are rounded when they change systems. */
function sizesAgree(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  // A ton is 907, 1,000 or 1,016 kilograms.
  const loose = [a, b].some((one) => one.written === "ton") && a.written !== b.written;
  const rounded = loose
    ? 0.1
    : roundedUnits.has(a.unit) && a.written !== b.written
      ? 0.015
      : a.unit === "mb"
        ? 0.025
        : 0;
  return Math.abs(a.value - b.value) <= rounded * Math.max(a.value, b.value);
}

const equal = (a: number, b: number, kind: string): boolean =>
  Math.abs(a - b) <= (kind === "share" ? 0.0051 : 1e-9 * Math.max(1, Math.abs(a)));

/** A number that counts nothing by itself, "(42 to 35)", is whatever has its value in the other text. */
const isBare = ({ kind, unit, of, inWords, lead }: Quantity): boolean =>
  kind === "count" &&
  unit === "" &&
  (of[0] === undefined || ((!inWords || lead === "from" || lead === "to") && stopWords.has(of[0])));
/** "Sales of 8k" is money that does not say which. */
const isMoneyMatch = (bare: Quantity, other: Quantity): boolean =>
  isBare(bare) && bare.scale > 1 && other.kind === "money" && other.value === bare.value;
const bareMatch = (bare: Quantity, other: Quantity): boolean =>
  isMoneyMatch(bare, other) ||
  (isBare(bare) && other.kind === "count" && other.unit !== "" && (other.writtenValue ?? other.value) === bare.value);

function sameValue(a: Quantity, b: Quantity): boolean {
  if (bareMatch(a, b) || bareMatch(b, a)) return true;
  // "Grade 4" is the fourth grade.
  if (a.kind === "ordinal" || b.kind === "ordinal")
    return a.value === b.value && /ordinal|label/.test(a.kind) && /ordinal|label/.test(b.kind);
  if (a.kind === "vague" || b.kind === "vague") return a.kind === b.kind && a.unit === b.unit;
  if (a.kind === "share" && b.kind === "share")
    return Math.abs(a.value - b.value) <= (a.inWords || b.inWords ? 0.0051 : 1e-9);
  if (a.kind === "label" || b.kind === "label")
    return a.value === b.value && /label|count/.test(a.kind) && /label|count/.test(b.kind);
  if (a.kind === b.kind) return (equal(a.value, b.value, a.kind) && a.unit === b.unit) || sizesAgree(a, b);
  const [low, high] = a.kind < b.kind ? [a, b] : [b, a];
  return low.kind === "multiple" && high.kind === "share" && low.value === 0.5 && high.value === 0.5;
}

const nounsOf = (quantity: Quantity): string[] => quantity.of.map(stemOf);

/** True when the rewrite hangs the value on the noun that the original counts with another value. */
function swapped(mine: Quantity, source: Quantity, all: readonly Quantity[]): boolean {
  const noun = nounsOf(mine)[0];
  if (noun === undefined || mine.kind !== "count" || mine.unit !== "" || nounsOf(source).includes(noun)) return false;
  // "From 22 to 55 accounts": both ends count what stands after the second; "the rate was 120" counts what is told elsewhere.
  if (isBare(source)) return false;
  const thing = thingOf(mine);
  // "6 tax seasons" are the "six seasons", whatever else is of the tax.
  if (thing !== null && thing === thingOf(source)) return false;
  const owner = all.find((other) => other !== source && other.kind === "count" && nounsOf(other)[0] === noun);
  return owner !== undefined && owner.value !== mine.value;
}

function vagueIsGrounded(mine: Quantity, originals: readonly Quantity[]): boolean {
  const range = vagueAmounts.get(mine.unit);
  return originals.some((other) =>
    other.kind === "vague"
      ? other.unit === mine.unit || other.value >= mine.value
      : range !== undefined && other.kind === "count" && other.value >= range[0] && other.value <= range[1],
  );
}

const denial =
  /\b(?:no|without(?: (?:a|any))?(?: single)?|never(?: had)?|none of|not (?:a|one)(?: single)?|zero)\s+((?:[\p{L}-]+\s*){1,4})/giu;

/** "No recordable incident" says zero of what it denies. */
function denies(text: string, zero: Quantity): boolean {
  const nouns = new Set(nounsOf(zero));
  return findAll(denial, text).some((match) => wordsOf(match[1] ?? "").some((word) => nouns.has(word.stem)));
}

const timeUnits = new Set(["second", "day", "month"]);

/** "Over two years" or "within two years" for "during my two years" tells a span, not more than two years. */
function tellsSpan(mine: Quantity, rewrite: string, source: Quantity, original: string): boolean {
  const span = (text: string, words: RegExp): boolean => words.test(text);
  return (
    (timeUnits.has(mine.unit) || periodOf(mine.of[0] ?? "") !== undefined) &&
    ((/\bwithin (?:the |a |just )?$/i.test(original.slice(0, source.start)) &&
      span(rewrite.slice(0, mine.start), /\b(?:in|inside) (?:the |just )?$/i)) ||
      (span(
        rewrite.slice(0, mine.start),
        /(?<!\b(?:for|of|with|in|by|at|and|just|well|slightly|little) )\b(?:over|within) (?:the |a )?(?:last |past )?$/i,
      ) &&
        (source.bound !== "exact" ||
          span(
            original.slice(0, source.start),
            /\b(?:over|in|for|during|across|throughout|within|spent|took) (?:my |the |those |these |our |his |her |their |a )?(?:first |last |past )?$/i,
          ))))
  );
}

/** True when the amount is told of another time than the original tells it of. */
function otherRate(mine: Quantity, after: Side, source: Quantity, before: Side): boolean {
  if (before.periods.size < 2 || after.periods.size < 2) return false;
  const [now, then] = [rateOf(mine, after.text), rateOf(source, before.text)];
  return now !== null && then !== null && now !== then && before.periods.has(now) && after.periods.has(then);
}

/** A relative change told as a rise on one side and as a fall on the other. */
function turns(mine: Quantity, rewrite: string, source: Quantity, original: string): boolean {
  if (!/share|points|multiple/.test(mine.kind) && mine.lead !== "by") return false;
  return directionOf(mine, rewrite) * directionOf(source, original) < 0;
}

const shares = /\b(?:each|apiece|per|every|both|all|an? \p{L}+|every one)\b/iu;

/** "2,000 in each of four barns" for 2,000 in all. */
const sharedOut = (mine: Quantity, rewrite: string, original: string): boolean =>
  /^[^.;,\d]{0,24}\b(?:each|apiece)\b/i.test(rewrite.slice(mine.end)) && !shares.test(original);

const isChanged = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  (!allowedBounds[source.bound].includes(mine.bound) && !tellsSpan(mine, after.text, source, before.text)) ||
  (/from|to/.test(mine.lead) && /from|to/.test(source.lead) && mine.lead !== source.lead) ||
  (mine.kind === "share" && mine.value !== 0.5 && `${mine.lead} ${source.lead}` === "to by") ||
  turns(mine, after.text, source, before.text) ||
  sharedOut(mine, after.text, before.text) ||
  otherRate(mine, after, source, before);

/** "In the second year" of a line that tells two years. */
const isPlaceInTime = (mine: Quantity, original: string): boolean =>
  mine.kind === "ordinal" &&
  periodOf(mine.of[0] ?? "") !== undefined &&
  readDates(original).filter(({ year }) => year !== null).length >= mine.value;

/** "At the first attempt" where the original has only the second. */
function otherPlace(mine: Quantity, originals: readonly Quantity[]): boolean {
  const same = originals.filter(
    (other) => other.kind === "ordinal" && mine.of[0] !== undefined && nounsOf(other)[0] === nounsOf(mine)[0],
  );
  return same.length > 0 && same.every((other) => other.value !== mine.value);
}

/** The first difference in amounts, or null when the rewrite keeps them. */
export function compareQuantities(original: string, rewrite: string): AmountReason | null {
  const before = sideOf(original);
  const after = sideOf(rewrite);
  const used = new Set<Quantity>();
  const converted = new Set<string>();
  for (const mine of after.amounts) {
    if (mine.kind === "ordinal" && otherPlace(mine, before.amounts)) return "number_changed";
    if (after.trivial.has(mine)) continue;
    const question = {
      wanted: mine,
      wantedText: rewrite,
      given: before.amounts,
      text: original,
      beside: after.amounts,
    };
    const candidates = before.amounts.filter((other) => sameValue(mine, other));
    const fitting = candidates.filter((other) => !swapped(mine, other, before.amounts));
    const source = fitting.find((other) => !used.has(other)) ?? fitting[0];
    if (source) {
      used.add(source);
      if (fitting.every((other) => isChanged(mine, other, before, after))) return "number_changed";
      continue;
    }
    if (mine.kind === "count" && mine.value === 0 && denies(original, mine)) continue;
    const rate = convertedRate(question);
    if (rate) {
      converted.add(rate.period);
      used.add(rate.source);
      continue;
    }
    if (candidates.length > 0) return "number_changed";
    if (mine.kind === "vague" && vagueIsGrounded(mine, before.amounts)) continue;
    const inputs =
      mine.kind === "vague" ? null : (deriveAmount(question) ?? deriveOpenly(mine, rewrite, before.amounts, original));
    if (inputs) {
      for (const input of inputs.flatMap((one) => one.parts ?? [one])) used.add(input);
      const period = rateOf(mine, rewrite);
      if (period !== null && inputs.length > 0) converted.add(period);
      continue;
    }
    if (isListed(mine, before.text) || isPlaceInTime(mine, before.text)) continue;
    const related = before.amounts.some((other) => other.kind === mine.kind && !before.trivial.has(other));
    if (mine.kind !== "vague") return related ? "number_changed" : "number_invented";
    return before.amounts.length > 0 ? "number_dropped" : "number_invented";
  }
  if (before.amounts.some((other) => !used.has(other) && isLost(other, before, after))) return "number_dropped";
  return comparePeriods(before, after, converted);
}

/** "A single injury" or "an injury" for "1 injury". */
const namesOne = (text: string, { of }: Quantity): boolean => {
  const nouns = of.map(stemOf);
  return findAll(/\b(?:an?|one|single|sole|lone|only) (?:single |sole )?(?:[\p{L}-]+ )?([\p{L}-]+)/giu, text).some(
    (match) => wordsOf(match[0]).some(({ stem }) => nouns.includes(stem)),
  );
};

/** "1 of 3 engineers" for one who is told to be among three. */
const isOneOf = (one: Quantity, before: Side, after: Side): boolean =>
  before.amounts.some(
    (whole) =>
      /^ (?:out )?of (?:the |our |my )?$/.test(before.text.slice(one.end, whole.start)) &&
      after.amounts.some((mine) => sameValue(mine, whole)),
  );

function isLost(other: Quantity, before: Side, after: Side): boolean {
  const twice = /^(?:twice|two times)$/i.test(before.text.slice(other.start, other.end));
  if (twice && /\b(?:double|re)-?\p{L}+|\bagain\b|\brepeat/iu.test(after.text)) return false;
  if (before.trivial.has(other) || /vague|ordinal|label/.test(other.kind)) return false;
  if (
    other.value === 0 &&
    (denies(after.text, other) ||
      ((other.of[0] === undefined || stopWords.has(other.of[0])) &&
        /\b(?:no|without|never|none|free of)\b|-free\b/i.test(after.text)))
  )
    return false;
  if (after.amounts.some((mine) => sameValue(mine, other))) return false;
  if (other.value === 1 && other.unit === "" && (namesOne(after.text, other) || isOneOf(other, before, after)))
    return false;
  const cadence = cadenceOf(other.value, rateOf(other, before.text) ?? "");
  if (cadence !== undefined && after.periods.has(cadence) && !before.periods.has(cadence)) return false;
  const question = { wanted: other, wantedText: before.text, given: after.amounts, text: after.text };
  return deriveAmount(question) === null && convertedRate(question) === null;
}

function comparePeriods(before: Side, after: Side, converted: ReadonlySet<string>): AmountReason | null {
  const byWeekday = weekdaysNamed(before.text) > 0;
  for (const period of after.periods) {
    if (before.periods.has(period) || converted.has(period)) continue;
    const told = before.amounts.some((amount) => cadenceOf(amount.value, rateOf(amount, before.text) ?? "") === period);
    if (told) continue;
    if (new RegExp(`\\b(?:in|during|over|within|of) (?:an?|one|each) ${period}\\b`, "i").test(before.text)) continue;
    // "Sorted mail Mon and Thu" is not daily.
    const everyDay = period === "day" && weekdaysNamed(before.text) < 5 && /\b(?:daily|every ?day)\b/i.test(after.text);
    if (byWeekday && !everyDay && /^(?:week|day|night)$/.test(period)) continue;
    return before.periods.size > 0 || before.amounts.length > 0 ? "number_changed" : "number_invented";
  }
  return null;
}
