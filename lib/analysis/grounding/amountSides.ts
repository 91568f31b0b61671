/** The amounts of one side of a comparison, and when two of them are one amount in other clothes. */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { kinship } from "../words/wordKin";
import { inBaseUnit, joinDurations, roundedUnits } from "./convertUnits";
import { cardinals } from "./quantities.data";
import type { Quantity } from "./quantity";
import { readCadence } from "./readCadence";
import { readQuantities } from "./readQuantities";
import { withStages } from "./readStages";
import { stemOf, wordsOf } from "./words";
import { stopWords } from "./words.data";

/** A text with its amounts in base units. "One" in words is too common a word to be held against anybody. */
export interface Side {
  text: string;
  amounts: Quantity[];
  trivial: ReadonlySet<Quantity>;
  periods: ReadonlySet<string>;
}

/** "4.7 out of 5": what a rating is counted up to. */
const isScale = ({ value, start, unit, kind }: Quantity, text: string): boolean =>
  kind === "count" &&
  unit === "" &&
  (value === 5 || value === 10) &&
  /\d\.\d(?:[ -]stars?)?(?: out of |\/| of )$/i.test(text.slice(0, start));

export function sideOf(text: string): Side {
  const read = readQuantities(text).filter((one) => !isScale(one, text));
  const amounts = withStages(joinDurations(read.map(inBaseUnit), text), text);
  const ones = read
    .filter(
      ({ inWords, value, unit, bound }) =>
        inWords &&
        value === 1 &&
        !(unit !== "" && /under|most|short/.test(bound)) &&
        unit !== "decade" &&
        unit !== "century",
    )
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
export const isBare = ({ kind, unit, of, inWords, lead }: Quantity): boolean =>
  kind === "count" &&
  unit === "" &&
  (of[0] === undefined ||
    /^(?:vs|versus)$/.test(of[0]) ||
    ((!inWords || lead === "from" || lead === "to" || of[0] === "to") && stopWords.has(of[0])));
/** "Sales of 8k" is money that does not say which. */
const isMoneyMatch = (bare: Quantity, other: Quantity): boolean =>
  (isBare(bare) ||
    /^(?:budget|sales|revenue|turnover|contract|grant|fund|loan|deal|order|bill|cost)s?$/.test(bare.of[0] ?? "")) &&
  bare.scale > 1 &&
  other.kind === "money" &&
  other.value === bare.value;
/** "Before six every morning" is before 6 am. */
const isClock = (bare: Quantity, { unit, value }: Quantity): boolean =>
  (unit === "am" || unit === "pm") &&
  bare.kind === "count" &&
  bare.unit === "" &&
  bare.value === value &&
  (bare.of[0] === undefined ||
    stopWords.has(bare.of[0]) ||
    /^(?:every|each)$/.test(bare.of[0]) ||
    cardinals.has(bare.of[0]));
const bareMatch = (bare: Quantity, other: Quantity): boolean =>
  isMoneyMatch(bare, other) ||
  isClock(bare, other) ||
  (isBare(bare) && other.kind === "count" && other.unit !== "" && (other.writtenValue ?? other.value) === bare.value);

export function sameValue(a: Quantity, b: Quantity): boolean {
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

export const nounsOf = (quantity: Quantity): string[] => quantity.of.map(stemOf);

const denial = guarded(
  /\b(?:nothing (?:was|is|were|got|went)|no|without(?: (?:a|any))?(?: single)?|never(?: had)?|none of|not (?:a|one)(?: single)?|zero|nobody|no[ -]one)\s+((?:[\p{L}-]+\s*){1,4})/giu,
);

/** "No recordable incident" says zero of what it denies. */
export function denies(text: string, zero: Quantity): boolean {
  const nouns = new Set(nounsOf(zero));
  return findAll(denial, text).some((match) =>
    wordsOf(match[1] ?? "").some((word) =>
      [...nouns].some((noun) => /same|synonym/.test(kinship(noun, word.stem) ?? "")),
    ),
  );
}

/** "35 to 50": the two ends of a range, and of no change. */
export function isRange(a: Quantity, b: Quantity, text: string): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const joint = text.slice(first.end, second.start);
  return (
    first.lead !== "from" &&
    (/^ ?(?:-|–|to|or) ?$/.test(joint) || (joint === " and " && /\bbetween $/i.test(text.slice(0, first.start))))
  );
}
