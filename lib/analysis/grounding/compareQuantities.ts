/**
 * Compares the amounts of a line with those of its rewrite: invented, changed or dropped. Equal values in other clothes
 * pass, and so does what follows by arithmetic from two amounts of the original ("900 to 2,700" is tripled).
 */
import { findAll } from "../findAll";
import { convertedRate } from "./amountRelations";
import { followsFrom } from "./arithmetic";
import { inBaseUnit } from "./convertUnits";
import { vagueAmounts } from "./quantities.data";
import type { Bound } from "./readBound";
import { periodsOf } from "./readPeriods";
import { type Quantity, readQuantities } from "./readQuantities";
import { withStages } from "./readStages";
import { weekdaysNamed } from "./readWeekdays";
import { stemOf, wordsOf } from "./words";

export type AmountReason = "number_invented" | "number_changed" | "number_dropped";

/** What a rewrite may say of an amount that the original put so. More modest is allowed, more is not. */
const allowedBounds: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ["exact", "about"],
  about: ["about", "exact"],
  over: ["over", "exact", "about"],
  short: ["short", "about"],
  under: ["under"],
};

/** Binary and decimal prefixes are both in use, so data sizes may differ by what lies between them. */
const sizesAgree = (a: Quantity, b: Quantity): boolean =>
  a.unit === "mb" && b.unit === "mb" && Math.abs(a.value - b.value) <= 0.025 * Math.max(a.value, b.value);

const close = (a: number, b: number, kind: string): boolean =>
  Math.abs(a - b) <= (kind === "share" ? 0.0051 : 1e-9 * Math.max(1, Math.abs(a)));

function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.kind === "ordinal" || b.kind === "ordinal") return a.kind === b.kind && a.value === b.value;
  if (a.kind === "vague" || b.kind === "vague") return a.kind === b.kind && a.unit === b.unit;
  if (a.kind === "money" && b.kind === "money") return close(a.value, b.value, "money") && a.unit === b.unit;
  if (a.kind === "share" && b.kind === "share") {
    const worded = a.inWords || b.inWords;
    return Math.abs(a.value - b.value) <= (worded ? 0.0051 : 1e-9);
  }
  if (a.kind === "label" || b.kind === "label")
    return a.value === b.value && /label|count/.test(a.kind) && /label|count/.test(b.kind);
  if (a.kind === b.kind && sizesAgree(a, b)) return true;
  if (a.kind === b.kind) return close(a.value, b.value, a.kind) && a.unit === b.unit;
  const [low, high] = a.kind < b.kind ? [a, b] : [b, a];
  if (low.kind === "multiple" && high.kind === "share") return low.value === 0.5 && high.value === 0.5;
  return false;
}

const nounsOf = (quantity: Quantity): string[] => quantity.of.map(stemOf);

/** True when the rewrite hangs the value on the noun that the original counts with another value. */
function swapped(mine: Quantity, source: Quantity, all: readonly Quantity[]): boolean {
  const noun = nounsOf(mine)[0];
  if (noun === undefined || mine.kind !== "count" || mine.unit !== "" || nounsOf(source).includes(noun)) return false;
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

const timeUnits = new Set(["second", "day", "month", "quarter", "year"]);

/** "Over two years" or "within two years" for "during my two years" tells a span, not more than two years. */
function tellsSpan(mine: Quantity, rewrite: string, source: Quantity, original: string): boolean {
  return (
    timeUnits.has(mine.unit) &&
    /(?<!\b(?:for|of|with|in|by|at|and) )\b(?:over|within) (?:the |a )?$/i.test(rewrite.slice(0, mine.start)) &&
    /\b(?:over|in|during|across|throughout|within) (?:my |the |those |these |our |his |her |their |a )?(?:first |last )?$/i.test(
      original.slice(0, source.start),
    )
  );
}

const amountsOf = (text: string): Quantity[] => withStages(readQuantities(text).map(inBaseUnit), text);
const countable = (quantity: Quantity): boolean => !(quantity.inWords && quantity.value === 1);

/** The first difference in amounts, or null when the rewrite keeps them. `blanks`: the rewrite asks for something. */
export function compareQuantities(original: string, rewrite: string): AmountReason | null {
  const before = amountsOf(original);
  const after = amountsOf(rewrite);
  const converted = new Set<string>();
  const used = new Set<Quantity>();
  for (const mine of after) {
    if (!countable(mine)) continue;
    const candidates = before.filter((other) => sameValue(mine, other));
    const source =
      candidates.find((other) => !used.has(other) && !swapped(mine, other, before)) ??
      candidates.find((other) => !swapped(mine, other, before));
    if (source) {
      used.add(source);
      if (!allowedBounds[source.bound].includes(mine.bound) && !tellsSpan(mine, rewrite, source, original))
        return "number_changed";
      if (/from|to/.test(mine.lead) && /from|to/.test(source.lead) && mine.lead !== source.lead)
        return "number_changed";
      continue;
    }
    if (mine.kind === "count" && mine.value === 0 && denies(original, mine)) continue;
    const rate = convertedRate(mine, rewrite, before, original);
    if (rate !== null) {
      converted.add(rate);
      continue;
    }
    if (candidates.length > 0) return "number_changed";
    if (mine.kind === "vague" && vagueIsGrounded(mine, before)) continue;
    if (mine.kind !== "vague" && followsFrom(mine, before, original, rewrite)) continue;
    const related = before.some((other) => other.kind === mine.kind && countable(other));
    return related && mine.kind !== "vague"
      ? "number_changed"
      : before.length > 0 && mine.kind === "vague"
        ? "number_dropped"
        : "number_invented";
  }
  const lost = before.find(
    (other) =>
      countable(other) &&
      other.kind !== "vague" &&
      other.kind !== "ordinal" &&
      other.kind !== "label" &&
      !(other.value === 0 && denies(rewrite, other)) &&
      !after.some((mine) => sameValue(mine, other)) &&
      !followsFrom(other, after, rewrite, original) &&
      convertedRate(other, original, after, rewrite) === null &&
      !after.some((mine) => mine.kind === "multiple" && followsFrom(mine, before, original, rewrite)),
  );
  if (lost) return "number_dropped";
  return comparePeriods(original, rewrite, before, converted);
}

function comparePeriods(
  original: string,
  rewrite: string,
  before: readonly Quantity[],
  converted: ReadonlySet<string>,
): AmountReason | null {
  const known = periodsOf(original);
  const byWeekday = weekdaysNamed(original) > 0;
  for (const period of periodsOf(rewrite)) {
    if (known.has(period) || converted.has(period)) continue;
    if (byWeekday && /^(?:week|day|night|evening)$/.test(period)) continue;
    return known.size > 0 || before.length > 0 ? "number_changed" : "number_invented";
  }
  return null;
}
