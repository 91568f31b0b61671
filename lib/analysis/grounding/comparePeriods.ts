/** Compares the periods that a line and its rewrite measure by: "a week" must not become "a day". */
import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import type { Side } from "./amountSides";
import { periodsIn } from "./calendar";
import { periodAdverbs } from "./quantities.data";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";
import { cadenceOf, periodOf } from "./readCadence";
import { readDates } from "./readDates";
import { weekdaysNamed } from "./readWeekdays";

const everyDay =
  /\b(?:each|every) (?:single )?(?:morning|afternoon|evening|night|lunch|dinner|breakfast|workday|weekday)\b|\bmornings? and (?:evening|night|afternoon)s?\b/i;

const eachWeekday = /\b(?:every|each) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend)\b/i;

const everyYear =
  /\b(?:each|every) (?:spring|summer|fall|autumn|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

const oneSpan =
  /\b(?:in|within|inside|over|during|for) (?:an?|one|a single) (\p{L}+)(?=[,.;:)]|$| (?:at|on|in|for|with|by|and|from|to|as|while|after|before)\b)/giu;

/** "In a quarter", told without an amount: the one span that a text gives all it tells. */
const spanOf = (text: string): string | null => {
  const spans = findAll(oneSpan, text)
    .map((match) => periodOf(match[1] ?? ""))
    .filter((period) => period !== undefined);
  return spans.length === 1 ? (spans[0] ?? null) : null;
};

/** What comes round by itself once a period, and lets the period be told where no amount is told by it. */
const recurs: ReadonlyMap<string, RegExp> = new Map([
  [
    "year",
    /\b(?:springs|summers|autumns|falls|winters|christmas(?:es)?|holiday season|easter|thanksgiving|harvest|school years?|tax seasons?|(?:budget|audit) (?:cycle|season)|seasons|gala|conference|festival|fair)\b/i,
  ],
  ["month", /\b(?:month[- ]end|end of (?:the )?month|monthly|closing the books|close of books|rent)\b/i],
  [
    "day",
    /\b(?:mornings?|afternoons?|evenings?|nights?|lunch(?:es|time)?|breakfasts?|dinners?|shifts?|opening|closing|overnight|day-to-day|(?:at|by|before|until|from) \d{1,2}(?::\d\d)? ?(?:am|pm))\b/i,
  ],
  ["week", /\b(?:weekends?|week|timesheets?|payroll)\b/i],
]);

const byNature = guarded(/\b(daily|nightly|weekly|monthly|quarterly|yearly|annual) (?:[\p{L}-]+ )?([\p{L}-]+)/giu);
const nouns: ReadonlyMap<string, RegExp> = new Map([
  [
    "day",
    /^(?:operations?|routines?|logs?|huddles?|deposits?|cash|prep|care|living|rounds?|specials?|menus?|chores?|cleaning|opening|closing|count|feeding|tasks?|work|meals?|stand-?ups?)$/i,
  ],
  ["week", /^(?:payroll|schedules?|rotas?|rosters?|services?|classes|lessons?|orders?|shop|rehearsals?)$/i],
  ["month", /^(?:close|rent|statements?|bills?|invoices?|billing|dues|reconciliations?|payroll)$/i],
  ["quarter", /^(?:filings?|returns?|taxes|earnings)$/i],
  [
    "year",
    /^(?:reports?|budgets?|audits?|conferences?|galas?|fundraisers?|reviews?|inventor(?:y|ies)|festivals?|fairs?|tax(?:es)?|enrollment|appeals?|shows?|sales?|auctions?|picnics?|drives?|campaigns?|inspections?)$/i,
  ],
]);
/** "The annual audit" for the audit: what comes round at such a time by itself. */
const recursByNature = (period: string, before: string, after: string): boolean =>
  findAll(byNature, after).some(
    ({ 1: word = "", 2: noun = "" }) =>
      periodAdverbs.get(word.toLowerCase()) === period &&
      nouns.get(period)?.test(noun) === true &&
      before.toLowerCase().includes(noun.toLowerCase().slice(0, Math.max(4, noun.length - 2))),
  );

/** "45 hours" of who works are 45 a week. */
const keepsHours = (before: Side, after: Side): boolean =>
  after.amounts.some(
    (mine) =>
      mine.written === "hour" &&
      rateOf(mine, after.text) === "week" &&
      before.amounts.some(
        (other) =>
          other.written === "hour" &&
          other.value === mine.value &&
          (other.writtenValue ?? 0) >= 12 &&
          (other.writtenValue ?? 0) <= 70 &&
          !/^ (?:of|over|for|in|on|with)\b/i.test(before.text.slice(other.end)) &&
          !/\b(?:in|within|for|over|took|spent|after) (?:about |the )?$/i.test(before.text.slice(0, other.start)),
      ),
  );

const isSecond = ({ kind, value }: Quantity): boolean => kind === "ordinal" && value === 2;

/** Eight in sixteen weeks are one every fortnight. */
const isPace = (period: string, { amounts }: Side): boolean =>
  amounts.some(
    (span) =>
      /^(?:day|month)$/.test(span.unit) &&
      amounts.some(
        (count) =>
          count.kind === "count" &&
          count.unit === "" &&
          count.value > 1 &&
          periodsIn(period, span.written ?? span.unit).some(
            (each) => Math.abs(each * (span.writtenValue ?? span.value) - count.value) <= 0.03 * count.value,
          ),
      ),
  );

const countsBy = (period: string, text: string): boolean =>
  new RegExp(
    `\\b(?:each|every|per|on the|(?:first|last|start|beginning|end) of (?:the|each|every)) ${period}\\b|\\b(?:the|each|every) ${period}'s\\b`,
    "i",
  ).test(text);

/** The first period of the rewrite that the original lacks, as a reason; null when there is none. `converted`: those that figures were brought to. */
export function comparePeriods(
  before: Side,
  after: Side,
  converted: ReadonlySet<string>,
): "number_changed" | "number_invented" | null {
  const [was, is] = [spanOf(before.text), spanOf(after.text)];
  if (was !== null && is !== null && was !== is && before.periods.size === 0 && after.periods.size === 0)
    return "number_changed";
  // "Every Saturday" for every other one.
  if (before.periods.has("fortnight") && !after.periods.has("fortnight") && eachWeekday.test(after.text))
    return "number_changed";
  const byWeekday = weekdaysNamed(before.text) > 0;
  for (const period of after.periods) {
    if (before.periods.has(period) || converted.has(period)) continue;
    if (period === "year" && everyYear.test(before.text)) continue;
    // "$210K in 2022": told by the year.
    if (
      period === "year" &&
      /\bannual\b/i.test(after.text) &&
      readDates(before.text).some(({ year, month }) => year !== null && month === null)
    )
      continue;
    if (period === "day" && everyDay.test(before.text)) continue;
    // "At end of day" is daily.
    if (new RegExp(`\\bend of (?:the |each |every )?${period}\\b|\\b${period}[- ]end\\b`, "i").test(before.text))
      continue;
    // "The day's revenue", "on the hour": the original counts by it, though no amount is told of it.
    if (countsBy(period, before.text) && !after.amounts.some((amount) => rateOf(amount, after.text) === period))
      continue;
    const told = before.amounts.some((amount) => cadenceOf(amount.value, rateOf(amount, before.text) ?? "") === period);
    if (told) continue;
    if (new RegExp(`\\b(?:in|during|over|within|of) (?:an?|one|each) ${period}\\b`, "i").test(before.text)) continue;
    if (isPace(period, before)) continue;
    const counted = after.amounts.some((amount) => rateOf(amount, after.text) === period);
    if (!counted && before.periods.size === 0 && recurs.get(period)?.test(before.text)) continue;
    if (counted && period === "week" && keepsHours(before, after)) continue;
    if (!counted && before.periods.size === 0 && recursByNature(period, before.text, after.text)) continue;
    // A night shift is a night.
    if (period === "night" && before.periods.has("shift") && /\b(?:over)?nights?\b/i.test(before.text)) continue;
    // "The evening feed".
    if (/^(?:evening|night|weekend|season)$/.test(period) && before.periods.size === 0)
      if (new RegExp(`\\bthe ${period} \\p{L}`, "iu").test(before.text)) continue;
    // "A typical month: 40 repairs", "88 the first year, 93 the second".
    const typical = new RegExp(
      `(?<!\\b(?:double|twice|triple|half|times|thrice) (?:an? |the )?)\\b(?:typical|average|normal|usual|ordinary) ${period}\\b`,
      "i",
    );
    if (
      typical.test(before.text) ||
      (before.amounts.some(isSecond) && new RegExp(`\\bfirst ${period}\\b`, "i").test(before.text))
    )
      continue;
    // "Sorted mail Mon and Thu" is not daily.
    const isEveryDay =
      period === "day" && weekdaysNamed(before.text) < 5 && /\b(?:daily|every ?day)\b/i.test(after.text);
    if (
      byWeekday &&
      !before.periods.has("fortnight") &&
      !isEveryDay &&
      /^(?:week|day|night|evening|session|class)$/.test(period)
    )
      continue;
    return before.periods.size > 0 || before.amounts.length > 0 ? "number_changed" : "number_invented";
  }
  return null;
}
