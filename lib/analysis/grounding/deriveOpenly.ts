/**
 * What follows from the amounts of a line by one or two steps of arithmetic, whatever words join them: sums and
 * differences of like things, shares, ratios and relative changes, so many of so many each, a saving a piece over a
 * number of pieces. Dimensions and, where both sides name it, the thing that is counted must fit.
 */
import { guarded } from "../guardedPattern";
import { kinship } from "../words/wordKin";
import { isRange } from "./amountSides";
import { impliedAmounts } from "./impliedAmounts";
import type { Quantity, QuantityKind } from "./quantity";
import { periodOf } from "./readCadence";
import { directionOf } from "./readDirection";
import { stemOf } from "./words";
import { stopWords } from "./words.data";

/** A value with the written amounts it was made of. */
interface Term {
  value: number;
  kind: QuantityKind;
  unit: string;
  uses: readonly Quantity[];
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** How far a share may lie beyond a bound that is told of it. */
const shareBoundMax = 0.12;

/** How near a figure must come: shares and ratios are told rounded, other figures only where they say so. */
function fits(term: Term, wanted: Quantity): boolean {
  if (wanted.kind !== term.kind || (wanted.unit !== term.unit && term.unit !== "" && wanted.unit !== "")) return false;
  const off = Math.abs(term.value - wanted.value);
  // "More than a third" of 37%, "less than half" of 40%.
  if (wanted.kind === "share" && /over|least/.test(wanted.bound))
    return term.value >= wanted.value - 0.0051 && off <= shareBoundMax;
  if (wanted.kind === "share" && /under|short/.test(wanted.bound))
    return term.value < wanted.value && off <= shareBoundMax;
  if (wanted.kind === "share" || wanted.kind === "points")
    return off <= Math.min(wanted.bound === "exact" && !wanted.inWords ? 0.0051 : 0.03, 0.12 * wanted.value);
  if (wanted.kind === "multiple") return off <= wanted.value * 0.03;
  return near(term.value, wanted.value) || (wanted.bound !== "exact" && off <= 0.05 * term.value);
}

const isMeasured = ({ kind }: Term): boolean => kind === "count" || kind === "money";
const alike = (a: Term, b: Term): boolean => a.kind === b.kind && (a.unit === b.unit || a.unit === "" || b.unit === "");

/** The stem of the thing an amount counts: "rooms" in "two toddler rooms"; null when it counts none of its own. */
export function thingOf({ of, unit }: Quantity): string | null {
  if (unit !== "") return null;
  const end = of.findIndex(
    (word) => stopWords.has(word) || periodOf(word) !== undefined || /^(?:last|next|more|further)$/.test(word),
  );
  const named = of.slice(0, end === -1 ? of.length : end);
  const thing = named.findLast((word) => /[^s]s$|ren$|people$|men$/.test(word)) ?? named[0];
  return thing === undefined ? null : stemOf(thing);
}
function countsSame(a: Quantity, b: Quantity): boolean {
  const [one, other] = [thingOf(a), thingOf(b)];
  return one !== null && other !== null && kinship(one, other) !== null;
}

/** "15 weddings and 6 dinners": what is joined to a thing of the kind is of the kind. */
const isJoined = (one: Quantity, other: Quantity, text: string): boolean => {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return /^(?:\s+[\p{L}-]+){1,4}?(?:,|,?\s(?:and|plus|&))\s$/u.test(text.slice(first.end, second.start));
};

/** The amounts that may be added up to `wanted`: where the line counts its very things, only those and bare numbers. */
export function addends(wanted: Quantity, wantedText: string, given: readonly Quantity[], text: string): Quantity[] {
  if (!/count|money/.test(wanted.kind)) return [];
  // The two ends of a change are no parts of a sum, unless the rewrite adds up two years or places.
  const together = toldTogether.test(wantedText) && wanted.lead === "";

  const measured = given.filter(({ kind, lead }) => kind === wanted.kind && (together || lead === ""));
  if (!measured.some((other) => countsSame(wanted, other))) return measured;
  const same = measured.filter((other) => countsSame(wanted, other));
  return measured.filter(
    (other) =>
      same.includes(other) ||
      (periodOf(other.of[0] ?? "") === undefined &&
        (thingOf(other) === null || same.some((one) => isJoined(one, other, text)))),
  );
}

const termOf = (quantity: Quantity, given: ReadonlySet<Quantity>): Term => ({
  value: quantity.value,
  kind: quantity.kind,
  unit: quantity.unit,
  uses: quantity.parts ?? (given.has(quantity) ? [quantity] : []),
});

/** Sums of neighbours. */
function sumsOf(terms: readonly Term[], text: string): Term[] {
  return terms.flatMap((first, from) =>
    terms.slice(from + 1).flatMap((_, more): Term[] => {
      const run = terms.slice(from, from + more + 2);
      if (!run.every((term) => alike(term, first))) return [];
      // Two lengths that one span of dates may have are no two spans.
      if (new Set(run.flatMap((term) => (term.uses.length === 0 ? [term.value] : []))).size > 1) return [];
      // "2 of 30" are no 32.
      if (run.some((term, at) => at > 0 && isPartOf(run[at - 1] ?? term, term, text))) return [];
      const unit = run.find((term) => term.unit !== "")?.unit ?? "";
      const value = run.reduce((sum, term) => sum + term.value, 0);
      const uses = run.flatMap((term) => term.uses);
      // Three with the writer, of two, are no five.
      return new Set(uses).size < uses.length ? [] : [{ value, kind: first.kind, unit, uses }];
    }),
  );
}

/** The one that a change starts from, where the text says which; else null. */
function baseOf(more: Term, less: Term): Term | null {
  const leads = [more, less].map(({ uses }) => uses[0]?.lead);
  if (leads[0] === "from" || leads[1] === "to") return more;
  return leads[1] === "from" || leads[0] === "to" ? less : null;
}

/** "12 of 27". */
const isPartOf = (part: Term, whole: Term, text: string): boolean =>
  /^ (?:out )?of (?:the |my |our )?$/.test(text.slice(part.uses[0]?.end ?? 0, whole.uses[0]?.start ?? 0));

/** What two like amounts give. `direction`: whether the wanted figure is told as a rise (1) or a fall (-1). */
function fromLike(more: Term, less: Term, direction: number, text: string, rest: boolean): Term[] {
  const uses = [...more.uses, ...less.uses];
  const term = (value: number, kind: QuantityKind, unit = ""): Term => ({ value, kind, unit, uses });
  const change = more.value - less.value;
  // By 60 to 210: the one is of the other, and what they differ by is nothing.
  if (
    [more, less].filter((one) => one.uses[0]?.lead === "by").length === 1 &&
    more.uses.length + less.uses.length === 2
  )
    return [term(change, more.kind, more.unit || less.unit), term(less.value / more.value, "share")];
  if (more.kind === "share")
    return [
      term(change, "points"),
      term(more.value / less.value, "multiple"),
      ...(direction === 0 ? [term(less.value / more.value, "share")] : []),
    ];
  const found = [
    term(change, more.kind, more.unit || less.unit),
    term(more.value / less.value, "multiple"),
    ...(direction <= 0 ? [term(less.value / more.value, "multiple")] : []),
  ];
  const base = baseOf(more, less);
  if (base ? base === more : direction <= 0) found.push(term(change / more.value, "share"));
  if (base ? base === less : direction >= 0) found.push(term(change / less.value, "share"));
  // "Two of my seven" are no five, unless the rest is told.
  if (isPartOf(less, more, text)) {
    if (!rest) found.shift();
    found.push(term(less.value / more.value, "share"));
  }
  if (direction === 0 && !base) {
    found.push(term(less.value / more.value, "share"));
    for (const part of [more, less]) found.push(term(part.value / (more.value + less.value), "share"));
  }
  return found;
}

/** What an amount gives with a share of it. `rest`: whether the wanted figure is told as what is left. */
function fromShare(amount: Term, share: Term, rest: boolean): Term[] {
  if (share.kind !== "share") return [];
  const value = amount.value * (rest ? 1 - share.value : share.value);
  return [{ ...amount, value, uses: [...amount.uses, ...share.uses] }];
}

const toldTogether = guarded(
  /\b(?:total\w*|altogether|in all|combined|overall|together|across|over|both|between|sum|in (?:\d+|two|three|four|five|six) (?:years|seasons|months|weeks|days))\b/i,
);
export const toldAsRest =
  /\b(?:rest|not|lost|without|missed|failed|yet|still|un\p{L}+|remaining|remainder|others?|left|leaving|leaves|kept|keeping)\b/iu;

const toldAsRight = guarded(
  /\b(?:all but|except|accura\w+|error-free|correct\w*|without|free|right|perfect|success\w*|clean|intact|retention|retain\w*|kept|pass\w*|on time)\b/i,
);

const toldAsWrong = guarded(
  /\b(?:errors?|wrong\w*|mistakes?|fail\w*|reject\w*|defect\w*|late|lost|loss\w*|lose|complain\w*|return\w*|miss\w*|scrap\w*|fault\w*|incidents?|injur\w*|broke\w*|damage\w*|spoil\w*|off)\b/i,
);

const nobody = guarded(/\b(?:nobody|no[ -]one|none|not one|never|no|without|zero)\b/i);
/** All of them right, where nobody failed. */
export const isAllRight = (wanted: Quantity, wantedText: string, text: string): boolean =>
  wanted.kind === "share" &&
  wanted.value === 1 &&
  toldAsRight.test(wantedText) &&
  toldAsWrong.test(text) &&
  nobody.test(text);

/** What is left of the whole without a part that went wrong: three errors in 2,400 orders are 99.9% right. */
function complementOf(
  wanted: Quantity,
  wantedText: string,
  usable: readonly Quantity[],
  text: string,
  told: ReadonlySet<Quantity>,
): Quantity[] | null {
  if (wanted.kind !== "share" || !toldAsRight.test(wantedText)) return null;
  // "30% passed" says nothing of 70% that did.
  if (!toldAsWrong.test(text) && !/\b(?:all but|except)\b/i.test(wantedText)) return null;
  const rest = 1 - wanted.value;
  const share = usable.find((one) => one.kind === "share" && told.has(one) && near(one.value, rest));
  if (share) return [share];
  if (wanted.value < 0.8) return null;
  for (const part of usable)
    for (const whole of usable) {
      if (part.kind !== "count" || whole.kind !== "count" || part.unit !== "" || whole.unit !== "") continue;
      if (part === whole || part.value * 5 > whole.value) continue;
      if (Math.abs(1 - part.value / whole.value - wanted.value) <= (wanted.value > 0.98 ? 0.0006 : 0.0051))
        return [part, whole].flatMap((one) => one.parts ?? [one]);
    }
  return null;
}

/** The amounts of `given` from which `wanted` follows; null when it does not. */
export function deriveOpenly(
  wanted: Quantity,
  wantedText: string,
  given: readonly Quantity[],
  text: string,
): Quantity[] | null {
  const told = new Set(given);
  const usable = [...given, ...impliedAmounts(given, text)].filter(({ kind }) => !/ordinal|label|vague/.test(kind));
  const terms = usable.map((quantity) => termOf(quantity, told));
  // "Rose from 44% to 78%" tells two levels, and neither is a rise.
  const direction = /from|to/.test(wanted.lead) ? 0 : directionOf(wanted, wantedText);
  // "Half of a two-person team".
  const alone = usable.find(
    ({ kind, unit, value }) => kind === "count" && unit === "" && near(1 / value, wanted.value),
  );
  if (wanted.kind === "share" && wanted.inWords && alone && told.has(alone)) return [alone];
  const rightShare = complementOf(wanted, wantedText, usable, text, told);
  if (rightShare) return rightShare;
  // 104% of a goal is 4% over it.
  const over = usable.find(({ kind, value }) => kind === "share" && value > 1 && near(value - 1, wanted.value));
  if (wanted.kind === "share" && over && told.has(over)) return [over];
  const sums = sumsOf(
    addends(wanted, wantedText, usable, text).map((quantity) => termOf(quantity, told)),
    text,
  );
  const rest = wanted.lead === "to" || toldAsRest.test(wantedText);
  const hit = (found: readonly Term[]): Quantity[] | null => {
    const term = found.find((one) => one.value > 0 && fits(one, wanted));
    return term ? [...term.uses] : null;
  };
  const summed = hit(sums);
  if (summed) return summed;
  for (const [at, a] of terms.entries())
    for (const [other, b] of terms.entries()) {
      const [one, two] = [usable[at], usable[other]];
      if (at === other || (one && two && isRange(one, two, text))) continue;
      const pair: Term[] = [];
      if (other > at && alike(a, b) && a.kind !== "multiple")
        pair.push(
          ...(a.value > b.value ? fromLike(a, b, direction, text, rest) : fromLike(b, a, direction, text, rest)),
        );
      if (isMeasured(a) || (a.kind === "share" && usable[other]?.inWords)) pair.push(...fromShare(a, b, rest));
      const found = hit(pair) ?? hit(overPieces(a, b, terms, usable));
      if (found) return found;
    }
  return null;
}

/** A saving a piece ($0.62 down to $0.54) over a number of pieces. */
function overPieces(a: Term, b: Term, terms: readonly Term[], usable: readonly Quantity[]): Term[] {
  if (a.kind !== "money" || b.kind !== "money" || a.value <= b.value) return [];
  return terms.flatMap((pieces, at): Term[] =>
    pieces.kind === "count" && pieces.value > 1
      ? [
          {
            ...a,
            value: (a.value - b.value) * (usable[at]?.writtenValue ?? pieces.value),
            uses: [...a.uses, ...b.uses, ...pieces.uses],
          },
        ]
      : [],
  );
}
