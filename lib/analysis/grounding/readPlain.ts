/** Reads one number with what surrounds it: its currency, percent, points or unit. Bare years and the numbers of names count nothing. */
import type { AmountToken } from "./amountTokens";
import { isLabel, loneHalf } from "./amountWords";
import { cardinals, currencies, hundredths, monthNames, scales } from "./quantities.data";
import type { QuantityKind } from "./quantity";
import { unitAt } from "./unitAt";

const yearPrepositions = new Set(
  "in since from until till by of during to through and early late fiscal fy summer spring fall winter autumn q1 q2 q3 q4 between after before – - — ( ,".split(
    " ",
  ),
);

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

const isTimes = (token: AmountToken | undefined): boolean => /^(?:twice|thrice)$/.test(token?.lower ?? "");

/** A run of digits or number words from `index`: its value and where it ends; null when none starts there. */
function readNumber(
  tokens: readonly AmountToken[],
  index: number,
): { value: number; next: number; inWords: boolean; scale: number } | null {
  const first = tokens[index];
  if (!first) return null;
  let value: number;
  let next = index + 1;
  let whole = 1;
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
  // "Four and a half", "four-and-a-half-minute".
  const hyphens = tokens[next]?.lower === "-" ? 1 : 0;
  const half = [0, 1, 2].map((step) => tokens[next + hyphens + step * (1 + hyphens)]?.lower).join(" ") === "and a half";
  if (half) {
    value += 0.5;
    next += 3 + 3 * hyphens;
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
    whole *= scale;
    next += 1;
    const joined = tokens[next]?.lower === "and" ? 1 : 0;
    const rest = inWords ? readNumber(tokens, next + joined) : null;
    if (rest && rest.value < scale) {
      value += rest.value;
      next = rest.next;
    }
  }
  return { value, next, inWords, scale: whole };
}

/** Files an amount read from the tokens `from` to `next`. */
export type Add = (
  kind: QuantityKind,
  value: number,
  unit: string,
  from: number,
  next: number,
  inWords: boolean,
  scale?: number,
) => void;

const moneyWords =
  /^(?:budget\w*|sales|revenue\w*|turnover|income|cost\w*|price\w*|spen[dt]\w*|fund\w*|grants?|profit\w*|fees?|paid|pay|salar\w+|invoice\w*|loan\w*|debt\w*|rent\w*|takings)$/;
/** Pounds of a line that speaks of money are no weight. */
const toldOfMoney = (tokens: readonly AmountToken[]): boolean => tokens.some(({ lower }) => moneyWords.test(lower));

/** Reads a number with what surrounds it (currency, percent, unit); returns the index after it. */
export function readPlain(tokens: readonly AmountToken[], index: number, add: Add): number {
  const currency = currencies.get(tokens[index]?.lower ?? "");
  const from = currency ? index + 1 : index;
  const number = readNumber(tokens, from);
  const lone = currency || number ? null : loneHalf(tokens, index);
  if (lone) {
    const points = lone.unit === "point";
    add(
      points ? "points" : "count",
      points ? lone.value / 100 : lone.value,
      points ? "" : lone.unit,
      index,
      lone.next,
      true,
    );
    return lone.next;
  }
  if (!number) return index + 1;
  if (!currency && number.next === index + 1 && isYear(tokens, index, number.value)) return index + 1;
  let next = number.next;
  if (tokens[next]?.lower === "+") next += 1;
  const after = tokens[next]?.lower ?? "";
  const second = tokens[next + 1]?.lower ?? "";
  const sterling = /^pounds?$/.test(after) && (second === "sterling" || toldOfMoney(tokens));
  // "The largest one $150,000".
  const ofNext = /^[$€£]$/.test(after) && tokens[next + 1]?.number != null;
  const currencyAfter = sterling ? "gbp" : ofNext ? undefined : currencies.get(after);
  if (currency || currencyAfter) {
    const end = sterling
      ? next + (second === "sterling" ? 2 : 1)
      : currency && after === "-"
        ? next
        : currencyAfter
          ? next + 1
          : next;
    add("money", number.value, currency ?? currencyAfter ?? "", index, end, number.inWords, number.scale);
    return end;
  }
  const cents = hundredths.get(after);
  if (cents !== undefined) {
    add("money", number.value / 100, cents, index, next + 1, number.inWords, 0.01);
    return next + 1;
  }
  const outOf = after === "per" || (after === "in" && tokens[next + 1]?.lower !== "a") ? scales.get(second) : undefined;
  if (outOf !== undefined && second.length > 2 && number.value < outOf) {
    add("share", number.value / outOf, "", index, next + 2, number.inWords);
    return next + 2;
  }
  if (/^(?:bps?|basis)$/.test(after)) {
    const end = after === "basis" && second.startsWith("point") ? next + 2 : next + 1;
    add("points", number.value / 10_000, "", index, end, number.inWords);
    return end;
  }
  const perCent = after === "per" && second === "cent";
  if (after === "%" || after === "percent" || after === "pct" || perCent) {
    next += perCent ? 2 : 1;
    const points = /^(point|points|pp)$/.test(tokens[next]?.lower ?? "");
    add(points ? "points" : "share", number.value / 100, "", index, next + (points ? 1 : 0), number.inWords);
    return next + (points ? 1 : 0);
  }
  // "From 22% to 30% (8 points)": points of what is told in percent.
  if (/^(?:points?|pts)$/.test(after) && tokens.some(({ lower }) => lower === "%" || lower === "percent")) {
    add("points", number.value / 100, "", index, next + 1, number.inWords);
    return next + 1;
  }
  if (after === "pp" || (after === "percentage" && second.startsWith("point"))) {
    add("points", number.value / 100, "", index, next + (after === "pp" ? 1 : 2), number.inWords);
    return next + (after === "pp" ? 1 : 2);
  }
  // "From year two": the second.
  if (
    number.inWords &&
    !isTimes(tokens[index]) &&
    /^(?:year|week|month|day|season|round)$/.test(tokens[index - 1]?.lower ?? "")
  ) {
    add("ordinal", number.value, "", index, number.next, true);
    return number.next;
  }
  if (isLabel(tokens[index - 1], tokens[index]) && unitAt(tokens, next) === "") {
    add("label", number.value, "", index, number.next, false);
    return number.next;
  }
  if (tokens[index - 1]?.lower === "of" && tokens[index - 2]?.lower === "factor") {
    add("multiple", number.value, "", index, next, number.inWords);
    return next;
  }
  if (after === "-" && second === "fold") {
    add("multiple", number.value, "", index, next + 2, number.inWords);
    return next + 2;
  }
  if (
    isTimes(tokens[index]) &&
    (/^(?:the|what|its|their|that|last)$/.test(after) ||
      (after === "as" && /^(?:much|many|big|large|fast|high|long|often|quickly|good|well|wide|heavy)$/.test(second)))
  ) {
    add("multiple", number.value, "", index, next, true);
    return next;
  }
  if (
    after === "x" ||
    after === "fold" ||
    (after === "times" && !/^(?:an?|per|each|every|in|out|during|within|last|this|since)$|ly$/.test(second))
  ) {
    add("multiple", number.value, "", index, next + 1, number.inWords);
    return next + 1;
  }
  const unit = unitAt(tokens, next);
  const half = [1, 2, 3].map((step) => tokens[next + step]?.lower).join(" ") === "and a half" && unit !== "";
  add("count", number.value + (half ? 0.5 : 0), unit, index, next, number.inWords, number.scale);
  if (half) return next + 4;
  return next;
}
