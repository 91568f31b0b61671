/**
 * Amounts that follow from two others because the sentence says how they hang together: a part of a whole, groups of one
 * size, a cut by so much of a total, a rate over a longer period. Numbers that merely stand in one line do not combine.
 */
import { periodAdverbs, units } from "./quantities.data";
import type { Quantity } from "./readQuantities";

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
const plainKind = (quantity: Quantity): boolean => quantity.kind === "count" || quantity.kind === "money";
const determiner = "(?:the|my|our|all|those|these|its|their|his|her|a|total)";
const joins = new RegExp(`^(?:\\s+\\p{L}+){0,2}?\\s+(?:out )?of(?: ${determiner}){0,2}\\s+$`, "iu");
const pronoun = /^(?:\s+\p{L}+)?\s+of (?:them|whom|which|these|those)\b/iu;

/** True when the text says that `part` is taken from `whole`: "9 of the 12", "12 loans, half of them". */
function isPartOf(part: Quantity, whole: Quantity, text: string): boolean {
  if (part.start < whole.start) return joins.test(text.slice(part.end, whole.start));
  return pronoun.test(text.slice(part.end)) && !/[.!?]\s/.test(text.slice(whole.end, part.start));
}

function isProduct(wanted: Quantity, a: Quantity, b: Quantity, text: string): boolean {
  if (!near(a.value * b.value, wanted.value) || a.value < 2 || b.value < 2) return false;
  if (wanted.kind === "money" ? a.kind === b.kind : a.kind === "money" || b.kind === "money") return false;
  const between = text.slice(a.end, b.start);
  const groups = /^(?:\s+[\p{L}-]+){1,3}\s+of\s+$/iu.test(between);
  const each =
    /^[^.;,\d]{0,40}\b(?:each|apiece)\b/i.test(text.slice(b.end)) || /\beach (?:with|of|had|has)\s+$/i.test(between);
  const rate = /^\s+[\p{L}-]+\s+(?:an?|per|each|every)\s+\p{L}+[^.;\d]{0,20}$/iu.test(between);
  return (groups || each || rate) && !/[.!?]\s/.test(between);
}

const perYear: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["quarter", 4],
  ["month", 12],
  ["week", 52],
]);

/** The period an amount is measured by, from the words right after or before it; null when none stands there. */
function rateOf(quantity: Quantity, text: string): string | null {
  const after = /^[^.;,()\d]{0,40}?\b(?:an?|per|each|every)\s+(\p{L}+)|^[^.;,()\d]{0,30}?(?<=\s)(\p{L}+ly)\b/iu.exec(
    text.slice(quantity.end),
  );
  const word = (after?.[1] ?? after?.[2])?.toLowerCase();
  const before = /\b(\p{L}+)\s+$/u.exec(text.slice(0, quantity.start))?.[1]?.toLowerCase();
  for (const name of [word, before]) {
    const period = name === undefined ? undefined : (periodAdverbs.get(name) ?? units.get(name));
    if (period !== undefined && perYear.has(period)) return period;
  }
  return null;
}

/** The longer or shorter period `wanted` is told by when it is `given` over that period ("$200 a month", "$2,400 a year"). */
export function convertedRate(
  wanted: Quantity,
  wantedText: string,
  given: readonly Quantity[],
  text: string,
): string | null {
  const mine = plainKind(wanted) ? rateOf(wanted, wantedText) : null;
  const mineFactor = perYear.get(mine ?? "");
  if (mine === null || mineFactor === undefined) return null;
  const source = given.some((other) => {
    if (other.kind !== wanted.kind || other.unit !== wanted.unit) return false;
    const factor = perYear.get(rateOf(other, text) ?? "");
    return factor !== undefined && factor !== mineFactor && near(other.value * factor, wanted.value * mineFactor);
  });
  return source ? mine : null;
}

/** "$500 each on average" for a total and a number of givers: a total shared out evenly, and said to be so. */
function isAverage(wanted: Quantity, wantedText: string, total: Quantity, parts: Quantity): boolean {
  if (wanted.kind !== total.kind || wanted.unit !== total.unit || parts.kind !== "count" || parts.value < 2)
    return false;
  if (!near(total.value / parts.value, wanted.value)) return false;
  const around = wantedText.slice(Math.max(0, wanted.start - 20), wanted.end + 24);
  return /\b(?:each|apiece|average|averaging|averaged)\b/i.test(around);
}

/** True when `wanted` follows from two amounts of `text` in one of the ways above. Shares round to half a percent. */
export function followsFromRelation(
  wanted: Quantity,
  given: readonly Quantity[],
  text: string,
  wantedText: string,
): boolean {
  for (const [index, a] of given.entries()) {
    for (const [other, b] of given.entries()) {
      if (index === other) continue;
      if (plainKind(wanted) && isAverage(wanted, wantedText, a, b)) return true;
      if (wanted.kind === "share" && plainKind(a) && a.kind === b.kind && b.value > a.value) {
        const share = Math.abs(a.value / b.value - wanted.value) <= 0.0051;
        if (share && (isPartOf(a, b, text) || (a.lead === "by" && a.unit === b.unit))) return true;
      }
      if (a.kind === "multiple" && b.lead === "from" && wanted.lead === "to" && b.kind === wanted.kind && index < other)
        if (b.unit === wanted.unit && near(a.value * b.value, wanted.value)) return true;
      if (plainKind(wanted) && b.kind === wanted.kind && a.kind === "share" && b.unit === wanted.unit) {
        if (near(a.value * b.value, wanted.value) && isPartOf(a, b, text)) return true;
        if (
          a.inWords &&
          Math.abs(a.value * b.value - wanted.value) < 0.5 &&
          wanted.bound === "about" &&
          isPartOf(a, b, text)
        )
          return true;
      }
      if (plainKind(wanted) && index < other && plainKind(a) && plainKind(b) && isProduct(wanted, a, b, text))
        return true;
    }
  }
  return false;
}
