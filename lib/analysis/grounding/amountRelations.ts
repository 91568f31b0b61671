/**
 * How two amounts stand to each other: one length of time in two units, and what two like amounts make together (how much
 * more, how many times as much, what share, how far up or down).
 */
import { agrees } from "./amountAgrees";
import { isRange } from "./amountSides";
import { periodsIn } from "./calendar";
import { isPart } from "./deriveByMeasure";
import { toldAsRest } from "./deriveOpenly";
import type { Quantity } from "./quantity";
import { directionOf } from "./readDirection";
import { stopWords } from "./words.data";

export const isTime = ({ kind, unit }: Quantity): boolean => kind === "count" && /^(?:second|day|month)$/.test(unit);

export const alike = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

/** "It takes six now": a number that counts no thing of its own. */
export const countsNothing = ({ kind, unit, of }: Quantity): boolean =>
  kind === "count" &&
  unit === "" &&
  (of[0] === undefined ||
    (stopWords.has(of[0]) && !/^(?:is|are|was|were|have|has|had)$/.test(of[0])) ||
    /^(?:now|today|once|fewer|less|more|lower|higher|shorter|longer|later|ahead|above|below|early|instead|then|after|before|otherwise|elsewhere|usually|normally)$/.test(
      of[0],
    ));

/** A length of time told in another unit: 60 days as two months, 48 hours as two days, 9 days as "just over a week". */
export function sameSpan(wanted: Quantity, wantedText: string, other: Quantity): boolean {
  if (!isTime(wanted) || !isTime(other) || wanted.unit === other.unit) return false;
  const [to, from] = [wanted.written ?? wanted.unit, other.written ?? other.unit];
  return periodsIn(from, to).some((each) => {
    const value = ((other.writtenValue ?? other.value) / each) * (wanted.value / (wanted.writtenValue ?? wanted.value));
    return agrees(value, wanted, wantedText) || Math.abs(value - wanted.value) <= 0.035 * wanted.value;
  });
}

/** "Roughly a third" of 30%, "more than half" of 68%. */
export function nearShare(actual: number, { value, bound, inWords }: Quantity): boolean {
  const off = actual - value;
  if (inWords && /over|least/.test(bound)) return off > 0 && off <= 0.2;
  if (inWords && /under|short|most/.test(bound)) return off < 0 && off >= -0.12;
  if (Math.abs(off) <= (inWords ? 0.03 : 0.0051)) return true;
  return bound === "about" && Math.abs(off) <= (inWords ? 0.05 : 0.03);
}

/** What two like amounts make: how much more, how many times as much, what share, how far up or down. */
export function fitsPair(wanted: Quantity, wantedText: string, one: Quantity, other: Quantity, text: string): boolean {
  const [less, more] = one.value < other.value ? [one.value, other.value] : [other.value, one.value];
  if (less <= 0 || less === more) return false;
  if (wanted.kind === "multiple" && (one.lead === "by") !== (other.lead === "by")) return false;
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
      const close = Math.abs(actual - wanted.value) <= (wanted.inWords ? 0.03 : 0.0051);
      return close || (!wanted.inWords && says(actual)) || (wanted.bound === "about" && nearShare(actual, wanted));
    };
    const direction = directionOf(wanted, wantedText);
    // "In 75% of cases", whatever fell.
    const taken =
      isPart(one, other, text) || /^ of (?!what|its|the (?:former|previous|old))/i.test(wantedText.slice(wanted.end));
    if (taken && near(less / more)) return true;
    const level = /from|to/.test(wanted.lead) ? 0 : direction;
    if ((one.lead === "by") !== (other.lead === "by")) return near(less / more);
    if (level > 0) return near((more - less) / less);
    if (level < 0) return near((more - less) / more);
    const from = [one, other].find(({ lead }) => lead === "from");
    const changed = from ? near((more - less) / from.value) : near((more - less) / more) || near((more - less) / less);
    return changed || near(less / more) || nearShare(less / more, wanted);
  }
  // "Two of the seven" are no five, unless the rest is told.
  if (isPart(one, other, text) && !toldAsRest.test(wantedText)) return false;
  if (/from|to/.test(wanted.lead) && [one, other].every(({ lead }) => lead === "from" || lead === "to")) return false;
  return wanted.kind === one.kind && wanted.unit === one.unit && says(more - less);
}
