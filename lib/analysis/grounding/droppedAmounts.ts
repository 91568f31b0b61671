/**
 * Amounts that a rewrite leaves out. A careful author may let a lesser figure go; what must not happen is that the line
 * loses its figures altogether, or that a vague word takes the place of one.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { denies, isRange, type Side, sameValue } from "./amountSides";
import { periodsIn } from "./calendar";
import { convertedRate } from "./convertedRate";
import { deriveAmount } from "./deriveAmounts";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { cadenceOf } from "./readCadence";
import { listsSoMany } from "./readLists";
import { stemOf, wordsOf } from "./words";
import { stopWords } from "./words.data";

/** "A single injury" or "an injury" for "1 injury". */
const namesOne = (text: string, { of }: Quantity): boolean => {
  const end = of.findIndex((word) => stopWords.has(word) || word === "per");
  const nouns = (end === -1 ? of : of.slice(0, end)).map(stemOf);
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

/** "When two reports disagree": whichever they are. */
const isGeneric = ({ inWords, kind, unit, value, start, end }: Quantity, text: string): boolean =>
  inWords &&
  kind === "count" &&
  unit === "" &&
  value <= 3 &&
  /\b(?:when|whenever|if)\s$/i.test(text.slice(0, start)) &&
  !/^[^.,;]*(?:ed|\bwas|\bwere|\bhad|\bquit|\bleft|\bwent)\b/i.test(text.slice(end));

const spanNamed = guarded(
  /\b(?:an?|one|single)[ -](?:\p{L}+ )?(hour|day|week|fortnight|month|quarter|year|decade)\b|\b(hour|day|week|month|quarter|year|decade)-?long\b/giu,
);
/** "A little over a week" for 9 days, "within a day" for 24 hours, "year-long" for 12 months. */
function namesSpan(text: string, { unit, written, value, writtenValue }: Quantity): boolean {
  if (!/^(?:second|day|month)$/.test(unit)) return false;
  return findAll(spanNamed, text).some((match) =>
    periodsIn(written ?? unit, (match[1] ?? match[2] ?? "").toLowerCase()).some(
      (each) => Math.abs((writtenValue ?? value) / each - 1) <= 0.3,
    ),
  );
}

const twoThings = /(?<![\p{L}-])([\p{L}-]+)(?=(?:,? and|,? &|,|\/) ?((?!\p{L}+ed\b)[\p{L}-]+))/giu;
/** "The Leeds and Hull plants" for two of them, which both lines name side by side. */
function namesAll(count: number, before: string, after: string): boolean {
  if (count > 2) return listsSoMany(count, after);
  const told = findAll(twoThings, before).map(({ 1: a = "", 2: b = "" }) => `${a} ${b}`.toLowerCase());
  return findAll(twoThings, after).some(({ 1: a = "", 2: b = "" }) => told.includes(`${a} ${b}`.toLowerCase()));
}

function isUntold(other: Quantity, before: Side, after: Side): boolean {
  const twice = /^(?:twice|two times)$/i.test(before.text.slice(other.start, other.end));
  if (twice && /\b(?:double|re)-?\p{L}+|\bagain\b|\brepeat|\bback-to-back\b|\bconsecutive|\bboth\b/iu.test(after.text))
    return false;
  // "Every order" for 100% of them.
  if (other.kind === "share" && other.value === 1 && /\b(?:all|every|each|entire|full)\b/i.test(after.text))
    return false;
  if (isGeneric(other, before.text) || namesSpan(after.text, other)) return false;
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
  // "Three desks", which the rewrite names.
  if (other.kind === "count" && other.unit === "" && other.value > 1 && namesAll(other.value, before.text, after.text))
    return false;
  const question = { wanted: other, wantedText: before.text, given: after.amounts, text: after.text };
  return deriveAmount(question) === null && convertedRate(question) === null;
}

const oneSpan = guarded(/\b(?:for|in|over|during|within|under) (?:under )?(?:an?|one) (?:year|month|week|quarter)\b/i);

/** True when the rewrite tells a number by a word ("several", "hundreds") that the original does not use. */
function turnsVague(before: Side, after: Side): boolean {
  const told = before.text.toLowerCase();
  return after.amounts.some(({ kind, unit }) => kind === "vague" && !told.includes(unit));
}

/** "11 grievances, 9 settled": of the eleven, what was done is told of nine. */
const isFollowingPart = (part: Quantity, whole: Quantity, text: string): boolean =>
  part.kind === "count" &&
  whole.kind === "count" &&
  part.unit === "" &&
  whole.unit === "" &&
  part.value < whole.value &&
  /^[^.;:\d]{1,40}, $/.test(text.slice(whole.end, part.start)) &&
  /^(?:\p{L}+ed|won|sold|kept|met|left|made)$/u.test(part.of[0] ?? "");

/** "Eliminated" for "went to zero". */
const tellsNone = /\b(?:eliminat|ended\b|ending\b|no\b|none\b|without\b|free\b)/i;

/** True when figures were lost. `told`: amounts of the original that the rewrite tells or derives a figure from. */
export function dropsAmounts(before: Side, after: Side, told: ReadonlySet<Quantity>): boolean {
  const untold = before.amounts.filter((other) => !told.has(other) && isUntold(other, before, after));
  if (untold.every((one) => one.value === 0 && tellsNone.test(after.text))) return false;
  const isFigure = (one: Quantity): boolean => !/vague|ordinal|label/.test(one.kind);
  const keepsFigure = after.amounts.some((mine) => isFigure(mine) && !after.trivial.has(mine));
  // "A single season" for two of them.
  const toldAsOne = untold.some((one) => one.kind === "count" && one.unit === "" && namesOne(after.text, one));
  // "Two of the ten lectures" that have become ten.
  const wholeAlone = untold.some((part) => {
    const of = /^(?: [\p{L}-]+){0,2} (?:out )?of (?:the |my |our |its )?(?:\p{L}+'s )?$/iu;
    return before.amounts.some(
      (whole) =>
        told.has(whole) &&
        (of.test(before.text.slice(part.end, whole.start)) ||
          (isFollowingPart(part, whole, before.text) &&
            !before.amounts.some(({ value }) => value === part.value + whole.value))),
    );
  });
  const endAlone = untold.some((end) =>
    before.amounts.some(
      (other) =>
        told.has(other) &&
        isRange(end, other, before.text) &&
        !after.amounts.some(({ bound, lead }) => bound !== "exact" || lead === "from"),
    ),
  );
  const crew = untold.some((one) => /\b(?:crew|team|group|squad|staff) of $/i.test(before.text.slice(0, one.start)));
  const span = untold.some(({ unit }) => unit === "month" || unit === "day") && oneSpan.test(after.text);
  return (
    !keepsFigure ||
    toldAsOne ||
    wholeAlone ||
    endAlone ||
    crew ||
    (span && !oneSpan.test(before.text)) ||
    turnsVague(before, after)
  );
}
