/** Small readings of amounts in words: "eightfold", "a day and a half", "half an hour", and numbers that only name a thing. */
import type { AmountToken } from "./amountTokens";
import { cardinals, fractions, ordinals, scales, units } from "./quantities.data";

/** The multiple that "eightfold" states; undefined for other words. */
export function foldOf(lower: string): number | undefined {
  return lower.endsWith("fold") && lower.length > 4 ? cardinals.get(lower.slice(0, -4)) : undefined;
}

const spanParts = new Set(["year", "month", "week", "day", "hour", "minute", "second"]);

/** "A day and a half", "half an hour" at `index`: the count with its unit; null when nothing of the kind stands there. */
export function loneHalf(
  tokens: readonly AmountToken[],
  index: number,
): { value: number; unit: string; next: number } | null {
  if (!/^(?:half|an?)$/.test(tokens[index]?.lower ?? "")) return null;
  const [first, second, third, fourth, fifth] = tokens
    .slice(index, index + 5)
    .map((token) => token.lower.replace(/'s$/, ""));
  const article = (word: string | undefined): boolean => word === "a" || word === "an";
  // "Half a percentage point".
  if (first === "half" && article(second) && /^(?:percentage|percent)$/.test(third ?? "") && fourth === "point")
    return { value: 0.5, unit: "point", next: index + 4 };
  if (first === "half" && article(second) && third === "point" && tokens.some(({ lower }) => lower === "%"))
    return { value: 0.5, unit: "point", next: index + 3 };
  if (first === "half" && article(second)) {
    const unit = units.get(third ?? "");
    return unit === undefined ? null : { value: 0.5, unit, next: index + 3 };
  }
  const unit = article(first) ? units.get(second ?? "") : undefined;
  if (article(first) && second === "decade" && third === "and" && fourth === "a" && fifth === "half")
    return { value: 1.5, unit: "decade", next: index + 5 };
  if (article(first) && (second === "decade" || second === "century"))
    return { value: 1, unit: second, next: index + 2 };
  // "A year and two months": the first part of a longer duration.
  if (unit !== undefined && third === "and" && spanParts.has(unit) && spanParts.has(units.get(fifth ?? "") ?? ""))
    return { value: 1, unit, next: index + 2 };
  if (unit === undefined || third !== "and" || fourth !== "a") return null;
  return fifth === "half" || fifth === "quarter"
    ? { value: fifth === "half" ? 1.5 : 1.25, unit, next: index + 5 }
    : null;
}

/** "Half a million", "three quarters of a million", "half a dozen" at `index`; `counted` when a number before belongs to it. */
export function partOfScale(
  tokens: readonly AmountToken[],
  index: number,
): { value: number; scale: number; next: number; counted: boolean } | null {
  const lower = tokens[index]?.lower ?? "";
  const plural = lower === "halves" || lower.endsWith("s");
  const share = fractions.get(lower.replace(/s$/, ""));
  if (share === undefined) return null;
  let next = index + 1;
  if (tokens[next]?.lower === "of") next += 1;
  if (tokens[next]?.lower !== "a" && lower !== "quarter") return null;
  if (tokens[next]?.lower === "a") next += 1;
  const word = tokens[next]?.lower ?? "";
  const scale = word === "dozen" ? 12 : word.length > 2 ? scales.get(word) : undefined;
  if (scale === undefined) return null;
  const count = plural ? (cardinals.get(tokens[index - 1]?.lower ?? "") ?? Number(tokens[index - 1]?.number ?? 1)) : 1;
  return { value: share * count * scale, scale: word === "dozen" ? 1 : scale, next: next + 1, counted: plural };
}

const named =
  /^(?:ISO|IEC|EN|DIN|ANSI|ASTM|ASME|NFPA|OSHA|CFR|IEEE|RFC|NIST|FDA|SOC|IFRS|ASC|GAAP|AS|Form|Section|Title|Rule|Route|Highway|Chapter|Article|Room|Regulation|Directive)$/;

/** "Year 9", "grade 3", "line 4": the number names one of a row. */
const ranked =
  /^(?:year|grade|level|stage|phase|step|line|unit|ward|bay|gate|dock|hall|zone|sector|band|tier|class|category|route|platform|no|nr|number|version|type|lot|key)$/i;

/** True when digits name a standard, form or place ("ISO 9001", "Form 1040") and count nothing. */
export function isLabel(before: AmountToken | undefined, digits: AmountToken | undefined): boolean {
  if (!before || !digits || !/^\d+$/.test(digits.text)) return false;
  if (ranked.test(before.text)) return true;
  return named.test(before.text) || (/^\p{Lu}{2,6}$/u.test(before.text) && digits.text.length >= 4);
}

const closers = new Set(
  "shorter quicker smaller larger bigger cheaper longer slower the its their was were is are has had will of as less fewer more faster lower higher in by and within after since when while on at for over from to with through against under"
    .split(" ")
    .concat(["", ".", ",", ";"]),
);

const hedges = new Set("over nearly about almost roughly around than least under just".split(" "));

/** "3/4" at `index`; null for dates and for "24/7". */
function slashed(tokens: readonly AmountToken[], index: number): number | null {
  if (tokens[index + 1]?.lower !== "/") return null;
  const [part, slash, whole, after] = tokens.slice(index, index + 4);
  if (tokens[index - 1]?.lower === "/" || slash?.lower !== "/" || slash.spaceBefore || after?.lower === "/")
    return null;
  const [above, below] = [part?.number ?? 0, whole?.number ?? 0];
  return Number.isInteger(above) &&
    Number.isInteger(below) &&
    above >= 1 &&
    above < below &&
    below <= 10 &&
    whole?.spaceBefore === false
    ? above / below
    : null;
}

/** "Half", "two thirds", "by a quarter" at `index` as a share of 1; null for "a quarter" that is a period or a coin. */
export function fractionAt(tokens: readonly AmountToken[], index: number): { value: number; next: number } | null {
  const token = tokens[index];
  const before = tokens[index - 1]?.lower ?? "";
  const after = tokens[index + 1]?.lower ?? "";
  if (!token) return null;
  const ratio = slashed(tokens, index);
  if (ratio !== null) return { value: ratio, next: index + 3 };
  if (token.lower === "half" && after !== "-" && !loneHalf(tokens, index)) return { value: 0.5, next: index + 1 };
  const plural = token.lower.endsWith("s") ? token.lower.slice(0, -1) : token.lower;
  const unit = fractions.get(plural);
  if (unit === undefined || plural === "half") return null;
  const count = cardinals.get(before) ?? cardinals.get(tokens[index - 2]?.lower ?? "");
  if (plural !== token.lower && count !== undefined && count > 1 && count < 10)
    return { value: unit * count, next: index + 1 };
  // "By 90 minutes, a quarter".
  if (before === "a" && tokens[index - 2]?.lower === "," && /^[.,;]?$/.test(after))
    return { value: unit, next: index + 1 };
  const hyphened = before === "-" && tokens[index - 2]?.lower === "one";
  // "One first, one third": places in a row; "a third-author paper".
  if (plural === token.lower && ordinals.has(token.lower) && token.lower !== "quarter")
    if (
      (after === "-" && tokens[index + 1]?.spaceBefore === false) ||
      tokens.some(({ lower }, at) => lower === "first" && tokens[at - 1]?.lower === "one")
    )
      return null;
  const single =
    hyphened || before === "a" || before === "an" || before === "one" || before === "by" || before === "nearly";
  // "Over a third came by referral".
  const isSubject =
    hedges.has(tokens[index - 2]?.lower ?? "") && /(?:.ed|came|went|made|had|got|left|won|took)$/.test(after);
  // "48 households; a third signed up", "(one third)".
  const opens = /^[,;(]$/.test(tokens[index - 2]?.lower ?? "") || tokens[index - 2] === undefined;
  const told = opens && (/^\)$/.test(after) || /(?:.ed|came|went|made|had|got|left|won|took|chose|spoke)$/.test(after));
  const closed = told || hyphened || tokens[index - 2]?.lower === "by" || closers.has(after) || isSubject;
  const periodic =
    plural === "quarter" &&
    !(
      after === "of" ||
      /^(?:was|were|are)$/.test(after) ||
      tokens[index - 2]?.lower === "by" ||
      tokens[index - 3]?.lower === "by"
    );
  return single && closed && !periodic ? { value: unit, next: index + 1 } : null;
}
