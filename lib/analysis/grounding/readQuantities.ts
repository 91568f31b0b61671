/**
 * Reads the amounts of a line as typed facts: "$1.2M", "1.2 million dollars", "a third", "about 25 per shift", "tripled".
 * Years and months are dates, not amounts; digits inside a name ("K-12", "504 plan", "ISO 9001") are kept as numbers
 * only when they stand free. Pure text in, values out; nothing is guessed from the meaning of the sentence.
 */
import { type AmountToken, amountTokens } from "./amountTokens";
import {
  cardinals,
  currencies,
  fractions,
  monthNames,
  multiples,
  ordinals,
  scales,
  units,
  vagueAmounts,
} from "./quantities.data";
import { type Bound, boundBefore } from "./readBound";
import { stopWords } from "./words.data";

export type QuantityKind = "count" | "money" | "share" | "points" | "multiple" | "ordinal" | "vague";

export interface Quantity {
  kind: QuantityKind;
  /** Shares are 0 to 1 ("8%" is 0.08); vague amounts carry their lowest value. */
  value: number;
  /** Currency of money, unit of measure of a count; "" when it counts things. */
  unit: string;
  bound: Bound;
  /** Lower-case words after the amount, at most three: what it counts. */
  of: string[];
  /** "from" and "to" of a stated change, "by" of a difference, else "". */
  lead: string;
  start: number;
  end: number;
  /** Written in words ("one", "first"): too common a word to be held against a rewrite by itself when its value is 1. */
  inWords: boolean;
}

const yearPrepositions = new Set([
  "in",
  "since",
  "from",
  "until",
  "till",
  "by",
  "of",
  "during",
  "to",
  "through",
  "and",
  "early",
  "late",
  "fiscal",
  "fy",
  "summer",
  "spring",
  "fall",
  "winter",
  "autumn",
  "q1",
  "q2",
  "q3",
  "q4",
  "between",
  "after",
  "before",
  "–",
  "-",
  "—",
  "(",
  ",",
]);

function isYear(tokens: readonly AmountToken[], index: number, value: number): boolean {
  const token = tokens[index];
  if (!token || !/^(19|20)\d\d$/.test(token.text) || value < 1900) return false;
  const before = tokens[index - 1]?.lower ?? "";
  const after = tokens[index + 1]?.lower ?? "";
  if (currencies.has(before) || after === "%") return false;
  if (
    yearPrepositions.has(before) ||
    monthNames.some((month) => month.startsWith(before.slice(0, 3)) && before.length >= 3)
  ) {
    return !/^(to|of)$/.test(before) || !/^\p{Ll}+s$/u.test(after) || after === "was";
  }
  return !/^\p{Ll}{3,}s$/u.test(tokens[index + 1]?.text ?? "");
}

/** A run of digits or number words from `index`: its value and where it ends; null when none starts there. */
function readNumber(
  tokens: readonly AmountToken[],
  index: number,
): { value: number; next: number; inWords: boolean } | null {
  const first = tokens[index];
  if (!first) return null;
  let value: number;
  let next = index + 1;
  const inWords = first.number === null;
  if (first.number !== null) value = first.number;
  else {
    const word = cardinals.get(first.lower);
    if (word === undefined) {
      const article =
        (first.lower === "a" || first.lower === "one") &&
        /^(hundred|thousand|million|billion)$/.test(tokens[next]?.lower ?? "");
      if (!article) return null;
      value = 1;
    } else {
      value = word;
      if (first.lower === "one" && /^(of|another|on|time|day)$/.test(tokens[next]?.lower ?? "")) return null;
      if (first.lower === "pair" || first.lower === "couple") if (tokens[next]?.lower === "of") next += 1;
    }
    if (value >= 20 && value < 100 && value % 10 === 0) {
      const skip = tokens[next]?.lower === "-" ? 1 : 0;
      const unit = cardinals.get(tokens[next + skip]?.lower ?? "");
      if (unit !== undefined && unit > 0 && unit < 10) {
        value += unit;
        next += skip + 1;
      }
    }
  }
  for (;;) {
    const token = tokens[next];
    const scale = token && scales.get(token.lower);
    if (!token || scale === undefined || (token.lower.length === 1 && token.spaceBefore)) {
      if (token?.lower === "dozen") {
        value *= 12;
        next += 1;
        continue;
      }
      break;
    }
    value *= scale;
    next += 1;
    const joined = tokens[next]?.lower === "and" ? 1 : 0;
    const rest = inWords ? readNumber(tokens, next + joined) : null;
    if (rest && rest.value < scale) {
      value += rest.value;
      next = rest.next;
    }
  }
  return { value, next, inWords };
}

function wordsAfter(tokens: readonly AmountToken[], index: number): string[] {
  const words: string[] = [];
  for (let next = index; next < tokens.length && words.length < 3; next += 1) {
    const token = tokens[next];
    if (!token) break;
    if (token.lower === "-" || token.lower === "of" || token.lower === "new") continue;
    if (!/^\p{L}/u.test(token.text)) break;
    words.push(token.lower);
  }
  return words;
}

const closers = new Set(
  "of less fewer more faster lower higher in by and within after since when while on at for over from to with through against under"
    .split(" ")
    .concat(["", ".", ",", ";"]),
);

function fractionAt(tokens: readonly AmountToken[], index: number): { value: number; next: number } | null {
  const token = tokens[index];
  const before = tokens[index - 1]?.lower ?? "";
  const after = tokens[index + 1]?.lower ?? "";
  if (!token) return null;
  if (token.lower === "half" && after !== "-") return { value: 0.5, next: index + 1 };
  const plural = token.lower.endsWith("s") ? token.lower.slice(0, -1) : token.lower;
  const unit = fractions.get(plural);
  if (unit === undefined || plural === "half") return null;
  const count = cardinals.get(before) ?? cardinals.get(tokens[index - 2]?.lower ?? "");
  if (plural !== token.lower && count !== undefined && count > 1 && count < 10)
    return { value: unit * count, next: index + 1 };
  const single = before === "a" || before === "one" || before === "by" || before === "nearly";
  const closed = tokens[index - 2]?.lower === "by" || closers.has(after);
  const periodic =
    plural === "quarter" && !(after === "of" || tokens[index - 2]?.lower === "by" || tokens[index - 3]?.lower === "by");
  return single && closed && !periodic ? { value: unit, next: index + 1 } : null;
}

/** Every amount of the text, in order. */
export function readQuantities(text: string): Quantity[] {
  const tokens = amountTokens(text);
  const found: Quantity[] = [];
  const add = (kind: QuantityKind, value: number, unit: string, from: number, next: number, inWords: boolean): void => {
    const first = tokens[from];
    const last = tokens[next - 1];
    if (!first || !last) return;
    const { bound, lead } = boundBefore(tokens, from, next);
    found.push({
      kind,
      value,
      unit,
      bound,
      lead,
      of: wordsAfter(tokens, next),
      start: first.start,
      end: last.end,
      inWords,
    });
  };
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index];
    if (!token) break;
    const fraction = fractionAt(tokens, index);
    const multiple = multiples.get(token.lower);
    const vague = vagueAmounts.get(token.lower);
    const ordinal = token.ordinal ?? ordinals.get(token.lower);
    if (fraction) {
      const last = found.at(-1);
      if (last && last.end >= token.start - 2 && last.value < 10 && last.kind === "count") found.pop();
      add("share", fraction.value, "", index, fraction.next, true);
      index = fraction.next;
    } else if (multiple !== undefined && !(token.lower === "double" && tokens[index + 1]?.lower === "-")) {
      add("multiple", multiple, "", index, index + 1, true);
      index += 1;
    } else if (vague && !(token.lower === "multiple" && tokens[index + 1]?.lower === "choice")) {
      add("vague", vague[0], token.lower, index, index + 1, true);
      index += 1;
    } else if (ordinal !== undefined && token.number === null) {
      add("ordinal", ordinal, "", index, index + 1, true);
      index += 1;
    } else {
      index = readPlain(tokens, index, add);
    }
  }
  return found.map((quantity, index) => shareUnit(quantity, found[index - 1], found[index + 1]));
}

/** "from 50 to 20 minutes", "3 weeks instead of 5": a bare end of a stated change has the unit of the other end. */
function shareUnit(quantity: Quantity, before: Quantity | undefined, after: Quantity | undefined): Quantity {
  if (quantity.kind !== "count" || quantity.unit !== "") return quantity;
  const opens = after !== undefined && after.lead === "to" && after.start - quantity.end <= 14;
  const closes =
    before !== undefined && (quantity.lead === "instead of" || quantity.lead === "to" || quantity.lead === "from");
  const other = opens
    ? after
    : closes && (quantity.of[0] === undefined || stopWords.has(quantity.of[0]))
      ? before
      : undefined;
  if (!other || other.kind === "vague" || other.kind === "ordinal" || other.kind === "multiple") return quantity;
  const value = other.kind === "share" || other.kind === "points" ? quantity.value / 100 : quantity.value;
  return { ...quantity, kind: other.kind, unit: other.unit, value };
}

type Add = (kind: QuantityKind, value: number, unit: string, from: number, next: number, inWords: boolean) => void;

/** Reads a number with what surrounds it (currency, percent, unit); returns the index after it. */
function readPlain(tokens: readonly AmountToken[], index: number, add: Add): number {
  const currency = currencies.get(tokens[index]?.lower ?? "");
  const from = currency ? index + 1 : index;
  const number = readNumber(tokens, from);
  if (!number) return index + 1;
  if (!currency && number.next === index + 1 && isYear(tokens, index, number.value)) return index + 1;
  let next = number.next;
  if (tokens[next]?.lower === "+") next += 1;
  const after = tokens[next]?.lower ?? "";
  const second = tokens[next + 1]?.lower ?? "";
  const currencyAfter = currencies.get(after);
  if (currency || currencyAfter) {
    const end = currency && after === "-" ? next : currencyAfter ? next + 1 : next;
    add("money", number.value, currency ?? currencyAfter ?? "", index, end, number.inWords);
    return end;
  }
  const perCent = after === "per" && second === "cent";
  if (after === "%" || after === "percent" || after === "pct" || perCent) {
    next += perCent ? 2 : 1;
    const points = /^(point|points|pp)$/.test(tokens[next]?.lower ?? "");
    add(points ? "points" : "share", number.value / 100, "", index, next + (points ? 1 : 0), number.inWords);
    return next + (points ? 1 : 0);
  }
  if (after === "pp" || (after === "percentage" && second.startsWith("point"))) {
    add("points", number.value / 100, "", index, next + (after === "pp" ? 1 : 2), number.inWords);
    return next + (after === "pp" ? 1 : 2);
  }
  if (after === "x" || after === "fold" || (after === "times" && !/^(a|per|each|every)$/.test(second))) {
    add("multiple", number.value, "", index, next + 1, number.inWords);
    return next + 1;
  }
  const hyphen = after === "-" ? 1 : 0;
  const unit = units.get(tokens[next + hyphen]?.lower ?? "") ?? "";
  add("count", number.value, unit, index, next, number.inWords);
  return next;
}
