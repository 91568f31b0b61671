/** What follows by arithmetic from the amounts of a line: difference, relative change, multiple, sum, share, duration. */

import { followsFromRelation } from "./amountRelations";
import { readDates } from "./readDates";
import type { Quantity } from "./readQuantities";
import { countsDays, weekdaysNamed } from "./readWeekdays";

const near = (a: number, b: number, tolerance: number): boolean => Math.abs(a - b) <= tolerance;
const isChange = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && a.unit === b.unit && (a.kind === "count" || a.kind === "money" || a.kind === "share");

/** True for a pair that the text presents as a change: "from 9 to 4", "3 weeks instead of 5", "grew 900 to 2,700". */
function pairs(quantities: readonly Quantity[]): [Quantity, Quantity][] {
  const found: [Quantity, Quantity][] = [];
  for (const [index, first] of quantities.entries()) {
    for (const second of quantities.slice(index + 1, index + 3)) {
      const unitless = first.unit === "" || second.unit === "";
      if (!isChange(first, second) && !(first.kind === second.kind && unitless)) continue;
      const stated =
        first.lead === "from" || second.lead === "to" || second.lead === "from" || second.lead === "instead of";
      if (stated)
        found.push(second.lead === "from" || second.lead === "instead of" ? [second, first] : [first, second]);
    }
  }
  return found;
}

const shrinks =
  /\b(?:cut\w*|reduc\w*|lower\w*|shr[aiu]nk\w*|shorten\w*|fell|fall\w*|drop\w*|decreas\w*|down|less|fewer|smaller|faster|shorter|slash\w*)\b/i;

/** "Cut eightfold", "three times faster": a multiple told of a fall. "Tripled" is never one. */
function tellsFall(wanted: Quantity, wantedText: string): boolean {
  return /fold|times|\dx/i.test(wantedText.slice(wanted.start, wanted.end)) && shrinks.test(wantedText);
}

/** "To a third", "a quarter of what it was": a share told of what is left, not of the change. */
function tellsRest(wanted: Quantity, wantedText: string): boolean {
  return (
    wanted.lead === "to" ||
    /^ (?:of|as) (?:what|its|the (?:original|former|previous|old|earlier))\b/i.test(wantedText.slice(wanted.end))
  );
}

/**
 * True when `wanted`, which stands in `wantedText`, can be computed from what `given` holds. `text` is where `given`
 * stands, for its dates and for the words that join its amounts.
 */
export function followsFrom(wanted: Quantity, given: readonly Quantity[], text: string, wantedText: string): boolean {
  for (const [from, to] of pairs(given)) {
    if (from.value === 0) continue;
    const ratio = to.value / from.value;
    const change = Math.abs(to.value - from.value);
    const loose = wanted.bound === "exact" ? 0.0051 : 0.03;
    if (
      wanted.kind === "multiple" &&
      (near(ratio, wanted.value, wanted.value * loose * 4) || near(1 / ratio, wanted.value, 0.02))
    ) {
      return ratio > 1 === wanted.value > 1 || wanted.value === 0.5 || tellsFall(wanted, wantedText);
    }
    if (wanted.kind === "share" && near(change / from.value, wanted.value, loose)) return true;
    if (wanted.kind === "share" && near(ratio, wanted.value, loose) && tellsRest(wanted, wantedText)) return true;
    if (
      wanted.kind === "share" &&
      wanted.bound === "over" &&
      change / from.value > wanted.value &&
      change / from.value < wanted.value + 0.1
    )
      return true;
    if (wanted.kind === "points" && from.kind === "share" && near(change, wanted.value, 1e-9)) return true;
    if (wanted.kind === from.kind && wanted.kind !== "share" && near(change, wanted.value, 1e-9 * change)) return true;
  }
  const counts = given.filter(
    (other) => other.kind === wanted.kind && (wanted.kind === "count" || wanted.kind === "money"),
  );
  if (
    counts.length >= 2 &&
    counts.length <= 4 &&
    counts.every((other) => other.unit === wanted.unit && other.lead === "")
  ) {
    const sum = counts.reduce((total, other) => total + other.value, 0);
    const last = counts.at(-1);
    const nouns = new Set(counts.flatMap((other) => other.of.slice(0, 1)));
    if (near(sum, wanted.value, 1e-9 * sum) && last && nouns.size <= 1) return true;
  }
  if (wanted.kind === "share") {
    const plain = given.filter((other) => other.kind === "count");
    const doubled = given.some((other) => other.kind === "multiple" && near(other.value - 1, wanted.value, 1e-9));
    const part = plain.some((a) =>
      plain.some((b) => b.value > a.value && near(a.value / b.value, wanted.value, 0.0051)),
    );
    if ((part && plain.length === 2 && /\b(?:out )?of\b/.test(text)) || doubled) return true;
  }
  if (wanted.kind === "multiple") {
    if (given.some((other) => other.kind === "share" && near(other.value + 1, wanted.value, 1e-9))) return true;
    if (given.some((other) => other.kind === "multiple" && near(other.value, wanted.value, 1e-9))) return true;
  }
  if (followsFromRelation(wanted, given, text, wantedText)) return true;
  if (wanted.kind === "count" && countsDays(wanted.of[0] ?? "") && weekdaysNamed(text) === wanted.value) return true;
  return (
    wanted.kind === "count" &&
    (wanted.unit === "month" || wanted.unit === "year") &&
    spansOf(text, wanted.unit).some((span) => near(span, wanted.value, wanted.unit === "month" ? 1 : 0.6))
  );
}

/** Lengths, in the unit asked for, of the date ranges in the text. */
function spansOf(text: string, unit: "month" | "year" | string): number[] {
  const dates = readDates(text);
  const spans: number[] = [];
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (!to) continue;
    const fromYear = from.year ?? to.year;
    if (fromYear === null || to.year === null) continue;
    const months = (to.year - fromYear) * 12 + (to.month ?? from.month ?? 1) - (from.month ?? 1);
    spans.push(unit === "year" ? months / 12 : months + 1);
  }
  return spans;
}
