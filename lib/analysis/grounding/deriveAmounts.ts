/**
 * What follows by arithmetic from the amounts of a line: of a stated change its difference, ratio and relative size; of
 * a whole and its part the share and the rest; sums of one kind of thing; so many of so many each; a rate over a time;
 * a total shared out. Dimensions must fit, and the sentence must say how the amounts hang together.
 */

import { isRange } from "./amountSides";
import { perYear } from "./convertedRate";
import { addends, toldAsRest as restTold } from "./deriveOpenly";
import {
  fromMeasure,
  fromPace,
  fromProduct,
  fromQuotient,
  fromYear,
  isCrew,
  isOfOtherPeriod,
  roundsTo,
} from "./deriveRates";
import { impliedAmounts } from "./impliedAmounts";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { directionOf } from "./readDirection";
import { countsDays } from "./readWeekdays";
import { stemOf } from "./words";

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
const measured = (quantity: Quantity): boolean => quantity.kind === "count" || quantity.kind === "money";
const alike = (a: Quantity, b: Quantity): boolean =>
  a.kind === b.kind && (a.unit === b.unit || (a.kind === "count" && (a.unit === "" || b.unit === "")));

const isExact = ({ bound }: Quantity): boolean => bound === "exact" || bound === "over" || bound === "least";

/** What is asked of a derivation: the amount, where it stands, and what it may be derived from. */
export interface Question {
  wanted: Quantity;
  wantedText: string;
  given: readonly Quantity[];
  text: string;
  /** The amounts that stand beside the wanted one. */
  beside?: readonly Quantity[];
}

/** How far a figure may be rounded: half a percent, more when it is told as about so much. */
const tolerance = ({ bound, inWords }: Quantity): number => (bound === "exact" && !inWords ? 0.0051 : 0.03);
/** "More than 30%" of 33.5% is true and near enough to be meant. */
const fits = (actual: number, wanted: Quantity): boolean => {
  if (Math.abs(actual - wanted.value) <= tolerance(wanted)) return true;
  const over = actual - wanted.value;
  return (wanted.bound === "over" && over > 0 && over < 0.1) || (wanted.bound === "short" && over < 0 && over > -0.1);
};

const shrinks =
  /\b(?:cut\w*|reduc\w*|lower\w*|shr[aiu]nk\w*|shorten\w*|fell|fall\w*|drop\w*|decreas\w*|down|less|fewer|smaller|faster|quicker|shorter|slash\w*)\b/i;
const toldAsRest = (wanted: Quantity, text: string): boolean =>
  wanted.lead === "to" ||
  /^ (?:of|as) (?:what|its|the (?:original|former|previous|old|earlier))\b/i.test(text.slice(wanted.end));

/** Pairs that the text presents as a change, each as [from, to]. */
function changes(given: readonly Quantity[], text: string): [Quantity, Quantity][] {
  return given.flatMap((a, index) =>
    given.slice(index + 1).flatMap((b): [Quantity, Quantity][] => {
      if (!alike(a, b) || a.kind === "multiple" || a.kind === "ordinal" || a.kind === "label") return [];
      // "25 to 30 calls" are no rise.
      if (isRange(a, b, text) && directionOf(a, text) === 0) return [];
      if (b.lead === "from" || b.lead === "instead of" || (a.lead === "to" && b.lead !== "to")) return [[b, a]];
      return a.lead === "from" || b.lead === "to" ? [[a, b]] : [];
    }),
  );
}

function fromChange({ wanted, wantedText }: Question, from: Quantity, to: Quantity): boolean {
  if (from.value === 0) return false;
  const ratio = to.value / from.value;
  const change = Math.abs(to.value - from.value);
  if (wanted.kind === "multiple") {
    const fall = /fold|times|\dx/i.test(wantedText.slice(wanted.start, wanted.end)) && shrinks.test(wantedText);
    const close = (value: number): boolean => Math.abs(value - wanted.value) <= wanted.value * tolerance(wanted) * 4;
    return close(ratio) || (fall && close(1 / ratio));
  }
  if (wanted.kind === "share")
    return fits(change / from.value, wanted) || (fits(ratio, wanted) && toldAsRest(wanted, wantedText));
  if (wanted.kind === "points") return from.kind === "share" && near(change, wanted.value);
  return wanted.kind === from.kind && near(change, wanted.value);
}

const joins =
  /^(?:\s+[\p{L}-]+){0,3}?\s+(?:out )?of(?: (?:the|my|our|all|those|these|its|their|his|her|a|total|every)){0,2}(?: \p{L}+'s)?\s+$/iu;
const inEvery = /^ (?:out of|in|of)(?: every)? $/i;
const pronoun = /(?:^(?:\s+[\p{L}-]+){0,2}\s+of (?:them|whom|which|these|those)\b)/iu;
const pronounBefore = /\bof (?:them|whom|which|these|those),?(?: \p{L}+){0,3} $/iu;

/** How the text says that `part` is taken from `whole`; null when it does not. */
function isPart(part: Quantity, whole: Quantity, text: string): boolean {
  if (part.start < whole.start) {
    const between = text.slice(part.end, whole.start);
    return joins.test(between) || inEvery.test(between);
  }
  const between = text.slice(whole.end, part.start);
  if (/[.!?]\s/.test(between)) return false;
  if (pronoun.test(text.slice(part.end)) || pronounBefore.test(text.slice(0, part.start))) return true;
  const counted =
    part.of[0] === undefined || part.of.slice(0, 2).some((word) => whole.of.map(stemOf).includes(stemOf(word)));
  return (
    /\b(?:out )?of (?:the |my |our |all |some )*$/i.test(text.slice(0, whole.start)) || /;/.test(between) || counted
  );
}

/** "Two of my seven": the five others are told only as such. */
const inTheWhole = /^ (?:out )?of (?:the |my |our )?$/i;

function fromPart({ wanted, wantedText, text }: Question, part: Quantity, whole: Quantity): boolean {
  if (!measured(whole)) return false;
  if (part.kind === "share") {
    if (!measured(wanted) || wanted.kind !== whole.kind || wanted.unit !== whole.unit || !isPart(part, whole, text))
      return false;
    const value = part.value * whole.value;
    return (
      near(value, wanted.value) ||
      (wanted.bound === "about" && Math.abs(value - wanted.value) < Math.max(0.5, value * 0.03))
    );
  }
  if (!alike(part, whole) || part.value >= whole.value) return false;
  const stated = isPart(part, whole, text) || (part.lead === "by" && part.unit === whole.unit);
  if (wanted.kind === "share") return stated && fits(part.value / whole.value, wanted);
  return (
    stated &&
    wanted.kind === whole.kind &&
    near(whole.value - part.value, wanted.value) &&
    (!inTheWhole.test(text.slice(part.end, whole.start)) || restTold.test(wantedText)) &&
    (inTheWhole.test(text.slice(part.end, whole.start)) || !inEvery.test(text.slice(part.end, whole.start)))
  );
}

const each = /\b(?:each|apiece|per|every)\b/i;

/** "3 classes of 24", "four routes with 30 stops each", "18 dollars an hour, 20 hours". */
function fromGroups({ wanted, wantedText, text }: Question, a: Quantity, b: Quantity): boolean {
  if (!measured(a) || !measured(b) || a.value < 2 || b.value < 2 || !near(a.value * b.value, wanted.value))
    return false;
  if (isOfOtherPeriod(wanted, wantedText, text, a, b)) return false;
  if (wanted.kind === "money" ? a.kind === b.kind : a.kind === "money" || b.kind === "money") return false;
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const between = text.slice(first.end, second.start);
  if (/[.!?]\s/.test(between) || (isCrew(second, text) && !/\b(?:each|apiece)\b/i.test(text))) return false;
  const members = second.of.map(stemOf);
  if (first.of[0] !== undefined && wanted.of[0] !== undefined && !members.includes(stemOf(wanted.of[0])))
    if (stemOf(first.of[0]) === stemOf(wanted.of[0])) return false;
  const groups = /^(?:[ -][\p{L}-]+){1,4} of(?: (?:about|some|around|up to|over))? $/iu.test(between);
  return (
    groups ||
    each.test(between) ||
    /^\s+[\p{L}-]+\s+an?\s+\p{L}+/iu.test(between) ||
    each.test(text.slice(second.end, second.end + 40))
  );
}

/** Months a span comes to for a period of the calendar; for other periods ("season") the number counted by that noun. */
function fromDuration({ wanted, wantedText, text }: Question, rate: Quantity, time: Quantity): boolean {
  if (!measured(rate) || rate.kind !== wanted.kind || rate.unit !== wanted.unit || time.kind !== "count") return false;
  const period = rateOf(rate, text);
  if (period === null) return false;
  const factor = perYear.get(period);
  if (factor !== undefined && time.unit === "month") {
    const total = rate.value * factor * (time.value / 12);
    return near(total, wanted.value) || roundsTo(total, wanted);
  }
  if (factor !== undefined && time.unit === "day" && period === "week")
    return near((rate.value * time.value) / 7, wanted.value);
  const often = rateOf(time, text);
  if (often !== null && rateOf(wanted, wantedText) !== null && rateOf(wanted, wantedText) !== often) return false;
  return time.unit === "" && stemOf(time.of[0] ?? "") === stemOf(period) && near(rate.value * time.value, wanted.value);
}

/** "$500 each" for a total and a number of givers: a total shared out evenly, and said to be so. */
function fromTotal({ wanted, wantedText }: Question, total: Quantity, parts: Quantity): boolean {
  if (wanted.kind !== total.kind || wanted.unit !== total.unit || parts.kind !== "count" || parts.value < 2)
    return false;
  const around = wantedText.slice(Math.max(0, wanted.start - 20), wanted.end + 24);
  return (
    near(total.value / parts.value, wanted.value) &&
    /\b(?:each|apiece|average|averaging|averaged|per|a head)\b/i.test(around)
  );
}

/** "One of three nurses" has two others; "with two others" makes three. */
function fromOthers({ wanted, wantedText, text }: Question, group: Quantity): boolean {
  if (wanted.kind !== "count" || group.kind !== "count") return false;
  const others =
    /^(?:other|others|fellow|more|additional|further|colleagues?|coworkers?|peers?|teammates?|classmates?|partners?)$/;
  const isOthers = (quantity: Quantity): boolean => quantity.of.slice(0, 2).some((word) => others.test(word));
  const isGroup = (quantity: Quantity, source: string): boolean =>
    /\b(?:one of|team of|group of|crew of|member of)(?: (?:the|a|my))? $/i.test(source.slice(0, quantity.start)) ||
    /^[- ](?:person|member|strong|people)\b/i.test(source.slice(quantity.end));
  if (group.value === wanted.value + 1) return isOthers(wanted) && isGroup(group, text);
  return group.value === wanted.value - 1 && isOthers(group) && isGroup(wanted, wantedText);
}

function sums({ wanted, wantedText, given, text }: Question): Quantity[] | null {
  if (!measured(wanted)) return null;
  const counts = addends(wanted, wantedText, given, text).filter(
    (other) => other.unit === wanted.unit && other.lead === "",
  );
  const around = wantedText.slice(Math.max(0, wanted.start - 30), wanted.end + 40);
  const told = /\b(?:total|totaling|totalling|altogether|in all|combined|overall|together)\b/i.test(around);
  for (let from = 0; from < counts.length; from += 1) {
    for (let to = from + 2; to <= Math.min(counts.length, from + 4); to += 1) {
      const run = counts.slice(from, to);
      if (run.some((part, at) => inTheWhole.test(text.slice(part.end, run[at + 1]?.start ?? 0)))) continue;
      const nouns = new Set(run.flatMap((other) => other.of.slice(0, 1).map(stemOf)));
      const own = wanted.of[0] === undefined ? "" : stemOf(wanted.of[0]);
      const oneKind =
        nouns.size <= 1 || (nouns.size === 2 && nouns.has(own)) || told || run.every((other) => other.kind === "money");
      const total = run.reduce((sum, other) => sum + other.value, 0);
      if (oneKind && (near(total, wanted.value) || roundsTo(total, wanted))) return run;
    }
  }
  return null;
}

/** The amounts of `given` from which `wanted` follows; null when it does not. Those of no place in the text are implied. */
export function deriveAmount(question: Question): Quantity[] | null {
  const { wanted, text } = question;
  const given = [...question.given, ...impliedAmounts(question.given, text)];
  const implied = given.slice(question.given.length);
  if (
    implied.some(
      (other) =>
        other.parts === undefined &&
        alike(other, wanted) &&
        near(other.value, wanted.value) &&
        (other.unit === wanted.unit || countsDays(wanted.of[0] ?? "")),
    )
  )
    return [];
  if (
    wanted.written === "year" &&
    implied.some((other) => other.unit === "month" && Math.abs(other.value - wanted.value) <= 6.5)
  )
    return [];
  const full = { ...question, given };
  for (const { kind, value, unit, parts } of implied)
    if (
      parts &&
      kind === wanted.kind &&
      (unit === wanted.unit || unit === "" || wanted.unit === "") &&
      Math.abs(value - wanted.value) <= tolerance(wanted)
    )
      return [...parts];
  // A change that the rewrite tells with both its ends, each of which is held against the original by itself.
  for (const [from, to] of changes(question.beside ?? [], question.wantedText))
    if (from !== wanted && to !== wanted && fromChange(full, from, to)) return [];
  for (const [from, to] of changes(given, text)) if (fromChange(full, from, to)) return [from, to];
  const total = sums(question);
  if (total) return total;
  for (const a of given) {
    if (fromOthers(full, a)) return [a];
    if (measured(wanted) && fromYear(wanted, question.wantedText, a, text)) return [a];
    if (measured(wanted) && alike(a, wanted) && a.unit === wanted.unit && isExact(a) && roundsTo(a.value, wanted))
      return [a];
    if (wanted.kind === "share" && a.kind === "multiple" && near(a.value - 1, wanted.value)) return [a];
    if (
      wanted.kind === "share" &&
      a.kind === "share" &&
      near(1 - a.value, wanted.value) &&
      /\b(?:rest|remaining|others?|remainder)\b/i.test(question.wantedText)
    )
      return [a];
    if (wanted.kind === "multiple" && a.kind === "share" && near(a.value + 1, wanted.value) && a.lead === "by")
      return [a];
    for (const b of given) {
      if (a === b) continue;
      if (fromPart(full, a, b) || fromDuration(full, a, b) || fromTotal(full, a, b)) return [a, b];
      if (measured(wanted) && fromProduct(wanted, question.wantedText, text, a, b)) return [a, b];
      if (measured(wanted) && fromQuotient(wanted, question.wantedText, a, b)) return [a, b];
      if (fromMeasure(wanted, a, b) || fromPace(wanted, a, b, text)) return [a, b];
      if (a.start < b.start && measured(wanted) && fromGroups(full, a, b)) return [a, b];
      if (
        a.kind === "multiple" &&
        b.lead === "from" &&
        wanted.lead === "to" &&
        alike(b, wanted) &&
        near(a.value * b.value, wanted.value)
      )
        return [a, b];
    }
  }
  return null;
}
