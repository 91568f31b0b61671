/**
 * What follows when amounts are worked with as a careful accountant does: so many a period over its length, so many of
 * so many, a total by the period or by the piece, in whatever order and whatever words. The measure must come out, and
 * every number that a product takes in must be said to go with the others.
 */
import { guarded } from "../guardedPattern";
import { agrees } from "./amountAgrees";
import { periodsIn } from "./calendar";
import { isCrew, isOfOtherPeriod } from "./deriveRates";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { periodOf, readCadence } from "./readCadence";
import { countsDays } from "./readWeekdays";

/** A number on the way to a figure. */
interface Step {
  value: number;
  uses: readonly Quantity[];
}

const times = new Set(["second", "minute", "hour", "day", "week", "month", "year", "decade", "fortnight", "quarter"]);
const isTime = ({ kind, unit }: Quantity): boolean => kind === "count" && /^(?:second|day|month)$/.test(unit);
const isCount = ({ kind, unit, value }: Quantity): boolean => kind === "count" && unit === "" && value > 1;

/** Words by which one number is said to go with every one of another. */
const perPiece = guarded(
  /\b(?:each|apiece|per|every|both|an? (?:head|piece|person)|in (?:batches|groups|lots|sets|rows|packs|boxes) of)\b|@|(?<=[\d.] )[x×] ?(?=\d)|\b(?:at|of|costing|priced) (?:about |around |some |roughly )?[$€£]?[\d.,]+|\bfor (?:about |around |some |roughly )?[$€£][\d.,]+/iu,
);
const sharedOut = guarded(/\b(?:each|apiece|per|every|average\w*|averaging|mean|an? (?:head|piece|person))\b/i);

/** How often the period goes into a length of time that the text tells: "eight weeks", a year. */
function lengthsIn(period: string, span: Quantity): number[] {
  const unit = span.written ?? span.unit;
  const count = span.writtenValue ?? span.value;
  return times.has(unit) ? periodsIn(period, unit).map((each) => each * count) : [];
}

/** The days of the week that a line names, which are implied and stand nowhere. */
const isWeekdays = ({ of, end }: Quantity, period: string): boolean =>
  period === "week" && end === 0 && of[0] === "days";

/** "$19.50 an hour, 30 hours a week, 10 weeks". */
const overOften = (period: string, given: readonly Quantity[], text: string): Step[] =>
  given.filter(isTime).flatMap((span) => {
    const often = rateOf(span, text);
    if (often === null) return [];
    return given
      .filter((other) => other !== span && isTime(other))
      .flatMap((other) =>
        lengthsIn(often, other).flatMap((times) =>
          lengthsIn(period, span).map((each) => ({ value: each * times, uses: [span, other] })),
        ),
      );
  });

/** The factors that bring an amount told by `period` to one told by `wanted`, each with the amounts that it uses. */
function factors(period: string | null, wanted: string | null, given: readonly Quantity[], text: string): Step[] {
  if (period === wanted) return [{ value: 1, uses: [] }];
  // "Four nights a week": so many, and not the calendar's seven.
  const told = given.filter((other) => {
    const counted = other.written ?? (other.unit || periodOf(other.of[0] ?? ""));
    return wanted !== null && counted !== undefined && counted === period && rateOf(other, text) === wanted;
  });
  if (told.length > 0) return told.map((other) => ({ value: other.writtenValue ?? other.value, uses: [other] }));
  const over = (name: string): Step[] =>
    given.filter(isTime).flatMap((span) => lengthsIn(name, span).map((value) => ({ value, uses: [span] })));
  if (period !== null && wanted !== null) return periodsIn(period, wanted).map((value) => ({ value, uses: [] }));
  if (period !== null) return [...over(period), ...overOften(period, given, text)];
  if (wanted === null) return [];
  // Eight hours on each of five days a week.
  const often = given.filter(
    (other) =>
      isCount(other) &&
      (rateOf(other, text) === wanted ||
        isWeekdays(other, wanted) ||
        // "10 pm to 6 am, four nights".
        (wanted === "week" && other.value <= 7 && countsDays(other.of[0] ?? "") && rateOf(other, text) === null)),
  );
  // 120 hours over four weekends.
  const counted = given.filter((other) => isCount(other) && periodOf(other.of[0] ?? "") === wanted);
  return [
    ...often.map((other) => ({ value: other.value, uses: [other] })),
    ...counted.map((other) => ({ value: 1 / other.value, uses: [other] })),
    ...over(wanted).map(({ value, uses }) => ({ value: 1 / value, uses })),
  ];
}

/** "Two of the seven": a part is no factor of its whole. */
export const isPart = (a: Quantity, b: Quantity, text: string): boolean =>
  /^ (?:[\p{L}-]+ ){0,2}(?:out )?of (?:the |my |our |all )?$/u.test(
    a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start),
  );

/** The products and quotients of pieces: "15 wells, 3 samples each", "$4,500 for 9 pupils". */
function pieces(
  base: Quantity,
  given: readonly Quantity[],
  text: string,
  wantedText: string,
  wanted: Quantity,
): Step[] {
  const counts = given.filter(
    (other) =>
      other !== base &&
      isCount(other) &&
      !isCrew(other, text) &&
      !isPart(base, other, text) &&
      !isOfOtherPeriod(wanted, wantedText, text, base, other),
  );
  const money = wanted.kind === "money";
  const toldEach = /^[^.;,\d]{0,24}\b(?:each|apiece|per (?!year|month|week|day|hour)\p{L}+)\b/iu.test(
    wantedText.slice(wanted.end),
  );
  const found: Step[] = [{ value: 1, uses: [] }];
  const joined = (perPiece.test(text) || (money && !sharedOut.test(text))) && !toldEach;
  for (const [at, one] of counts.entries()) {
    if (joined) {
      found.push({ value: one.value, uses: [one] });
      for (const other of counts.slice(at + 1)) found.push({ value: one.value * other.value, uses: [one, other] });
    }
    if (sharedOut.test(wantedText)) found.push({ value: 1 / one.value, uses: [one] });
  }
  return found;
}

/** What is saved or gained a piece: ten minutes that became four. */
const differences = (given: readonly Quantity[]): Quantity[] =>
  given.flatMap((one, at) =>
    one.kind === "money" || one.kind === "count"
      ? given.slice(at + 1).flatMap((other): Quantity[] => {
          const value = Math.abs(one.value - other.value);
          const parts = [...(one.parts ?? [one]), ...(other.parts ?? [other])];
          // The period or piece may stand at either end.
          return value > 0 ? [one, other].map((end) => ({ ...end, value, parts })) : [];
        })
      : [],
  );

/** The amounts of `given` that `wanted` comes of by periods and pieces; null when it does not. */
export function deriveByMeasure(
  wanted: Quantity,
  wantedText: string,
  given: readonly Quantity[],
  text: string,
): Quantity[] | null {
  if (wanted.kind !== "count" && wanted.kind !== "money") return null;
  const wantedRate = rateOf(wanted, wantedText);
  // "Weekly revenue $7,800": the one period that a line tells.
  const [only, more] = readCadence(text).periods;
  const alone = more === undefined ? (only ?? null) : null;
  const fitting = given.filter(
    (one) => one.kind === wanted.kind && one.unit === wanted.unit && (one.unit !== "" || !isCrew(one, text)),
  );
  for (const base of [...fitting, ...differences(fitting)]) {
    const rate = isTime(base) ? null : rateOf(base, text);
    const known = rate ?? (isTime(base) ? null : alone);
    for (const period of factors(known, wantedRate, given, text).concat(
      known === rate ? [] : factors(null, wantedRate, given, text),
    ))
      for (const piece of pieces(base, given, text, wantedText, wanted)) {
        if (isTime(base) && period.uses.some((span) => isTime(span) && span.unit === base.unit)) continue;
        const uses = [...new Set([base, ...period.uses, ...piece.uses])];
        if (uses.length < 1 + period.uses.length + piece.uses.length) continue;
        const factor = period.value * piece.value;
        const rest = piece.uses.length > 0 ? fitting.filter((other) => !uses.includes(other) && other !== base) : [];
        const beside = rest.find((other) => agrees(base.value * factor + other.value, wanted, wantedText));
        if (beside) return [...uses, beside];
        if (factor !== 1 && agrees(base.value * factor, wanted, wantedText, !Number.isInteger(factor))) return uses;
      }
  }
  return null;
}
