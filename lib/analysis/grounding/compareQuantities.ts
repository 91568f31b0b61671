import { findAll } from "../findAll";
import { denies, isBare, nounsOf, type Side, sameValue, sideOf } from "./amountSides";
import { isCarriedOver, type Kept } from "./carriedOver";
import { boundsTruly, isChanged } from "./changedAmounts";
import { comparePeriods } from "./comparePeriods";
import { convertedRate } from "./convertedRate";
import { deriveAmount } from "./deriveAmounts";
import { deriveByMeasure } from "./deriveByMeasure";
import { deriveOpenly, thingOf } from "./deriveOpenly";
import { deriveWidely } from "./deriveWidely";
import { dropsAmounts } from "./droppedAmounts";
import { impliedAmounts } from "./impliedAmounts";
import { isMisplaced } from "./misplacedAmounts";
import { centuryOf } from "./otherTellings";
import { vagueAmounts } from "./quantities.data";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { periodOf } from "./readCadence";
import { readDates } from "./readDates";
import { isListed } from "./readLists";
import { stemOf, wordsOf } from "./words";
import { stopWords } from "./words.data";

export type AmountReason = "number_invented" | "number_changed" | "number_dropped";

/** True when the rewrite hangs the value on the noun that the original counts with another value. */
function swapped(mine: Quantity, source: Quantity, all: readonly Quantity[]): boolean {
  const noun = nounsOf(mine)[0];
  if (noun === undefined || mine.kind !== "count" || mine.unit !== "" || nounsOf(source).includes(noun)) return false;
  if (nounsOf(mine).includes(nounsOf(source)[0] ?? "")) return false;
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

/** "A second site" of two, or of one more. */
const isSecondOf = (mine: Quantity, { amounts, text }: Side): boolean =>
  mine.kind === "ordinal" &&
  (amounts.some(({ kind, value }) => kind === "count" && value === mine.value) ||
    (mine.value === 2 && /\b(?:another|again|twice|both|also|one more|additional)\b/i.test(text)));

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
  if (
    originals.some(({ kind, value, of }) => kind === "ordinal" && value === mine.value && stopWords.has(of[0] ?? "to"))
  )
    return false;
  const alone = mine.of.length === 0 ? originals.filter(({ kind, of }) => kind === "ordinal" && of.length === 0) : [];
  if (alone.length === 1 && alone[0]?.value !== mine.value) return true;
  return same.length > 0 && same.every((other) => other.value !== mine.value);
}

/** "With one remark" for "without a single remark". */
const tellsDenied = (mine: Quantity, before: Side, after: Side): boolean =>
  mine.kind === "count" &&
  mine.unit === "" &&
  /^(?:one|single|1)$/i.test(after.text.slice(mine.start, mine.end)) &&
  !stopWords.has(mine.of[0] ?? "to") &&
  !/\b(?:no|not|never|without|zero|nobody|none)\b/i.test(after.text) &&
  denies(before.text, mine);

const denial = /\b(?:no|zero|without(?: any| a single)?) (\p{L}+)/giu;
/** "No accidents" for "only one of them has had an accident". */
function tellsNone(original: string, rewrite: string): boolean {
  if (!/\b(?:only|just) (?:one|two|a few|\d)\b|\ba single\b/i.test(original)) return false;
  if (/\b(?:no|not|never|without|none|zero|nobody|free)\b|n't\b/i.test(original)) return false;
  const told = new Set(wordsOf(original).map(({ stem }) => stem));
  return findAll(denial, rewrite).some((match) => told.has(stemOf((match[1] ?? "").toLowerCase())));
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
      (periodOf(mine.of[2] ?? "") === undefined || !/^(?:an?|per|each|every)$/.test(mine.of[1] ?? "")) &&
      !after.amounts.some((told) => sameValue(told, other)),
  );

/** The first difference in amounts, or null when the rewrite keeps them. */
export function compareQuantities(original: string, rewrite: string): AmountReason | null {
  const before = sideOf(original);
  const after = sideOf(rewrite);
  // "One in three" for a third.
  const ratios = impliedAmounts(after.amounts, rewrite).filter(({ parts }) => parts !== undefined);
  const used = new Set<Quantity>();
  const kept: Kept[] = [];
  const converted = new Set<string>();
  for (const mine of after.amounts) {
    if (mine.kind === "ordinal" && otherPlace(mine, before.amounts)) return "number_changed";
    if (after.trivial.has(mine)) {
      if (tellsDenied(mine, before, after)) return "number_changed";
      continue;
    }
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
      kept.push({ mine, source });
      if (fitting.every((other) => isChanged(mine, other, before, after))) return "number_changed";
      continue;
    }
    if (
      mine.kind === "count" &&
      mine.value === 0 &&
      (denies(original, mine) ||
        /\b(?:to (?:none|nil|nothing)|from (?:nobody|nothing|none|no[ -]one|scratch))\b/i.test(original))
    )
      continue;
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
    // "Two carers each" in four groups are eight, whatever else is eight.
    if (candidates.length > 0 && deriveByMeasure(mine, rewrite, before.amounts, original) === null)
      return "number_changed";
    if (rivals(mine, before, after)) return "number_changed";
    if (mine.kind === "vague" && vagueIsGrounded(mine, before.amounts)) continue;
    const found =
      mine.kind === "vague"
        ? null
        : (deriveAmount(question) ??
          deriveOpenly(mine, rewrite, before.amounts, original) ??
          deriveWidely(mine, after, before));
    // Three with the writer, of two, and the two again are no five.
    const inputs = found && (mine.kind !== "count" || new Set(found).size === found.length) ? found : null;
    if (inputs && isMisplaced(mine, inputs, before, after)) return "number_changed";
    if (inputs) {
      for (const input of inputs.flatMap((one) => one.parts ?? [one])) used.add(input);
      const period = rateOf(mine, rewrite);
      if (period !== null) converted.add(period);
      continue;
    }
    if (isSecondOf(mine, before)) continue;
    const century = centuryOf(mine, before);
    if (century) {
      used.add(century);
      continue;
    }
    if (isListed(mine, before.text) || isPlaceInTime(mine, before.text)) continue;
    const related = before.amounts.some((other) => other.kind === mine.kind && !before.trivial.has(other));
    if (mine.kind !== "vague") return related ? "number_changed" : "number_invented";
    return before.amounts.length > 0 ? "number_dropped" : "number_invented";
  }
  if (tellsNone(before.text, rewrite)) return "number_changed";
  if (isCarriedOver(kept, before, after, used)) return "number_changed";
  if (dropsAmounts(before, after, used)) return "number_dropped";
  return comparePeriods(before, after, converted);
}
