import { guarded } from "../guardedPattern";
import { denies, isBare, isRange, nounsOf, type Side, sameValue, sideOf } from "./amountSides";
import { comparePeriods } from "./comparePeriods";
import { convertedRate, deriveAmount } from "./deriveAmounts";
import { deriveOpenly, thingOf } from "./deriveOpenly";
import { dropsAmounts } from "./droppedAmounts";
import { impliedAmounts } from "./impliedAmounts";
import { vagueAmounts } from "./quantities.data";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { allowedBounds } from "./readBound";
import { periodOf } from "./readCadence";
import { readDates } from "./readDates";
import { directionOf } from "./readDirection";
import { isListed } from "./readLists";

export type AmountReason = "number_invented" | "number_changed" | "number_dropped";

/** True when the rewrite hangs the value on the noun that the original counts with another value. */
function swapped(mine: Quantity, source: Quantity, all: readonly Quantity[]): boolean {
  const noun = nounsOf(mine)[0];
  if (noun === undefined || mine.kind !== "count" || mine.unit !== "" || nounsOf(source).includes(noun)) return false;
  // "From 22 to 55 accounts": both ends count what stands after the second; "the rate was 120" counts what is told elsewhere.
  // "Five of them".
  if (isBare(source) || /^(?:them|whom|these|those|which)$/.test(source.of[0] ?? "")) return false;
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

const timeUnits = new Set(["second", "day", "month"]);

/** "Over two years" or "within two years" for "during my two years" tells a span, not more than two years. */
function tellsSpan(mine: Quantity, rewrite: string, source: Quantity, original: string): boolean {
  const span = (text: string, words: RegExp): boolean => words.test(text);
  // "Over a six-day week".
  if (
    mine.bound === "over" &&
    /\bover an? $/i.test(rewrite.slice(0, mine.start)) &&
    /^-\p{L}+ \p{L}/u.test(rewrite.slice(mine.end))
  )
    return true;
  return (
    (timeUnits.has(mine.unit) || mine.of.slice(0, 2).some((word) => periodOf(word) !== undefined)) &&
    ((/\bwithin (?:the |a |just )?$/i.test(original.slice(0, source.start)) &&
      span(rewrite.slice(0, mine.start), /\b(?:in|inside) (?:the |just )?$/i)) ||
      (span(
        rewrite.slice(0, mine.start),
        /(?<!\b(?:for|of|with|in|by|at|and|just|well|slightly|little) )\b(?:over|within) (?:the |a )?(?:last |past )?$/i,
      ) &&
        (source.bound !== "exact" ||
          (!/^ ?\p{L}* of\b/u.test(rewrite.slice(mine.end)) && span(original.slice(0, source.start), /[.,;:(]\s?$/)) ||
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
  if (!/share|points|multiple/.test(mine.kind) && (mine.lead !== "by" || /^[ap]m$/.test(mine.unit))) return false;
  return directionOf(mine, rewrite) * directionOf(source, original) < 0;
}

const shares = guarded(
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) \p{L}+s of (?:about |up to )?(?:\d|\p{L}+(?:ty|teen|een|elve))|\b(?:each|apiece|per|every|both|all|an? \p{L}+|every one)\b/iu,
);

/** "2,000 in each of four barns" for 2,000 in all. */
const sharedOut = (mine: Quantity, rewrite: string, original: string): boolean =>
  /^[^.;,\d]{0,40}\b(?:each(?! \p{L})|each of|apiece)\b/iu.test(rewrite.slice(mine.end)) && !shares.test(original);

/** "5% under a $480,000 budget": the word before the second amount bounds the first. */
const boundsOther = (mine: Quantity, { text, amounts }: Side): boolean =>
  amounts.some(
    (other) =>
      other.end <= mine.start &&
      /^(?: ?(?:percent|points?|percentage points))? (?:below|under|over|above|beyond|short of|ahead of|within) (?:an? |the |its |our |my )?$/i.test(
        text.slice(other.end, mine.start),
      ),
  );

/** "The heaviest pick was 60 tons": up to so much. */
const isPeak = (source: Quantity, text: string): boolean =>
  /\b(?:heaviest|largest|biggest|longest|highest|tallest|deepest|maximum|max|peak\w*|ceiling|limit|capacity|most)\b[^.;,\d]*$/i.test(
    text.slice(0, source.start),
  );

/** "Within two weeks" of ten days: a true bound, near enough to be meant. */
function boundsTruly(mine: Quantity, source: Quantity): boolean {
  if (!timeUnits.has(mine.unit) || source.bound !== "exact") return false;
  const ratio = source.value / mine.value;
  return mine.bound === "under" || mine.bound === "most"
    ? ratio < 1 && ratio >= 0.7
    : (mine.bound === "over" || mine.bound === "least" || mine.bound === "plus") && ratio > 1 && ratio <= 1.3;
}

/** "300 a day at peak" is no everyday 300. */
const losesPeak = (source: Quantity, before: Side, mine: Quantity, after: Side): boolean =>
  mine.bound !== "most" &&
  /^[^.;,\d]*\b(?:at (?:the )?peak|at most|tops|on (?:a )?(?:good|busy|peak) \p{L}+)\b/iu.test(
    before.text.slice(source.end),
  ) &&
  !/\b(?:peak\w*|busy|busiest|good|tops|up to|as (?:many|much) as|maximum|rush)\b/i.test(after.text);

const keepsBound = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  allowedBounds[source.bound].includes(mine.bound) ||
  tellsSpan(mine, after.text, source, before.text) ||
  (mine.bound === "most" && isPeak(source, before.text)) ||
  boundsOther(mine, after);

/** "Three floors with 18 rooms each" that have become 18 rooms. */
const losesEach = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  source.kind === "count" &&
  !/\bof (?:up to |about |\d+ ?(?:-|–|to) ?)?$/i.test(after.text.slice(0, mine.start)) &&
  /^\s+\S+(?:\s\S+)?\s+(?:each|apiece)(?=[.,;)]|$)/i.test(before.text.slice(source.end)) &&
  !/\b(?:each|apiece|per|every|an?|one|both|all)\b/i.test(after.text);

/** "From 41 to the licensed 64" where the original has it end at 58. */
const endsElsewhere = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  /^(?:from|to)$/.test(mine.lead) &&
  source.lead === "" &&
  before.amounts.some(
    (other) =>
      other.lead === mine.lead &&
      other.kind === source.kind &&
      other.unit === source.unit &&
      !after.amounts.some((told) => sameValue(told, other)),
  );

const besideTime = /^(?:[ -]\p{L}+)? (early|ahead|sooner|late|behind|overdue|before|prior)\b/iu;
/** "Finished 6 weeks early" for six weeks that were given. */
const becomesMargin = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  timeUnits.has(mine.unit) &&
  besideTime.test(after.text.slice(mine.end)) &&
  !/^[^.;]{0,24}\b(?:early|ahead|sooner|late|behind|overdue|before|prior)\b/i.test(before.text.slice(source.end));

/** "In 3 weeks" for three that were taken off. */
const becomesLength = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  timeUnits.has(mine.unit) &&
  /^(?:[ -]\p{L}+)? off\b/u.test(before.text.slice(source.end)) &&
  !/^(?:[ -]\p{L}+)? off\b/u.test(after.text.slice(mine.end)) &&
  /\b(?:in|within|took|lasting) (?:just |only )?$/i.test(after.text.slice(0, mine.start));

const lowBounds = /^(?:least|over|plus)$/;
const highBounds = /^(?:most|under|short)$/;
/** "At least seven" for five to seven, "up to five" for the same. */
const turnsRange = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  before.amounts.some(
    (other) =>
      other !== source &&
      isRange(source, other, before.text) &&
      !after.amounts.some((told) => sameValue(told, other)) &&
      (source.value < other.value ? highBounds : lowBounds).test(mine.bound),
  );

const isChanged = (mine: Quantity, source: Quantity, before: Side, after: Side): boolean =>
  !keepsBound(mine, source, before, after) ||
  turnsRange(mine, source, before, after) ||
  losesPeak(source, before, mine, after) ||
  losesEach(mine, source, before, after) ||
  becomesMargin(mine, source, before, after) ||
  becomesLength(mine, source, before, after) ||
  (/from|to/.test(mine.lead) && /from|to/.test(source.lead) && mine.lead !== source.lead) ||
  (mine.kind === "share" && mine.value !== 0.5 && `${mine.lead} ${source.lead}` === "to by") ||
  (mine.value !== 0.5 && /^by (?:to|from)$/.test(`${mine.lead} ${source.lead}`)) ||
  endsElsewhere(mine, source, before, after) ||
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
  const alone = mine.of.length === 0 ? originals.filter(({ kind, of }) => kind === "ordinal" && of.length === 0) : [];
  if (alone.length === 1 && alone[0]?.value !== mine.value) return true;
  return same.length > 0 && same.every((other) => other.value !== mine.value);
}

/** "Three as first author" for two: another figure of the very words that the original counts. */
const rivals = (mine: Quantity, before: Side, after: Side): boolean =>
  mine.kind === "count" &&
  mine.bound === "exact" &&
  mine.of.length > 2 &&
  before.amounts.some(
    (other) =>
      other.kind === "count" &&
      mine.unit === "" &&
      other.unit === "" &&
      other.bound === "exact" &&
      other.value !== mine.value &&
      other.of.join(" ") === mine.of.join(" ") &&
      periodOf(mine.of[2] ?? "") === undefined &&
      !after.amounts.some((told) => sameValue(told, other)),
  );

/** The first difference in amounts, or null when the rewrite keeps them. */
export function compareQuantities(original: string, rewrite: string): AmountReason | null {
  const before = sideOf(original);
  const after = sideOf(rewrite);
  // "One in three" for a third.
  const ratios = impliedAmounts(after.amounts, rewrite).filter(({ parts }) => parts !== undefined);
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
    const bounded =
      candidates.length === 0
        ? before.amounts.find((other) => other.unit === mine.unit && boundsTruly(mine, other))
        : undefined;
    if (bounded) {
      used.add(bounded);
      continue;
    }
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
    const ratio = ratios.find(({ parts }) => parts?.includes(mine));
    const shared =
      ratio && before.amounts.find(({ kind, value }) => kind === "share" && Math.abs(value - ratio.value) <= 0.01);
    if (shared) {
      used.add(shared);
      continue;
    }
    if (candidates.length > 0) return "number_changed";
    if (rivals(mine, before, after)) return "number_changed";
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
  if (dropsAmounts(before, after, used)) return "number_dropped";
  return comparePeriods(before, after, converted);
}
