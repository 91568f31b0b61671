/**
 * Amounts that a line states without writing them: the other end of "up by 1,200 to 4,800", the 11 of "all but one of
 * the 12", the length of a span of dates, the days of "Thursday to Sunday", the twelve months of "the whole of 2022".
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { impliedTellings } from "./impliedTellings";
import { cardinals, ordinals } from "./quantities.data";
import type { Quantity } from "./quantity";
import { monthsOf, readDates } from "./readDates";
import { weekdaysNamed } from "./readWeekdays";
import { unwrittenCount } from "./unwrittenCount";
import { namesPeople } from "./verbForms";
import { stopWords } from "./words.data";

const falls =
  /\b(?:cut|reduc|lower|fell|fall|drop|decreas|declin|shr[aiu]nk|shorten|down|slash|trimm|went down|came down)/i;
const implied = (like: Quantity, change: Partial<Quantity>): Quantity => ({ ...like, bound: "exact", ...change });

function otherEnds(quantities: readonly Quantity[], text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const by of quantities) {
    if (by.lead !== "by") continue;
    for (const end of quantities) {
      if (end.lead !== "to" && end.lead !== "from") continue;
      if (Math.abs(end.start - by.end) > 40 && Math.abs(by.start - end.end) > 40) continue;
      const sign = falls.test(text.slice(0, by.start)) ? -1 : 1;
      const step = end.lead === "to" ? -sign : sign;
      const lead = end.lead === "to" ? "from" : "to";
      if (by.kind === end.kind && (by.unit === end.unit || by.unit === "") && by.kind !== "share")
        found.push(implied(end, { value: end.value + step * by.value, lead, parts: [by, end] }));
      if (by.kind === "share" && end.kind !== "share") {
        const factor = 1 + sign * by.value;
        found.push(
          implied(end, { value: end.lead === "to" ? end.value / factor : end.value * factor, lead, parts: [by, end] }),
        );
      }
    }
  }
  return found.filter((quantity) => quantity.value > 0);
}

const butFew = /\b(?:all|every one|everyone) (?:but|except) (\p{L}+|\d+) of (?:(?:the|my|our) )?$/iu;

function exceptions(quantities: readonly Quantity[], text: string): Quantity[] {
  return quantities.flatMap((whole) => {
    const few = butFew.exec(text.slice(0, whole.start))?.[1]?.toLowerCase() ?? "";
    const count = /^\d+$/.test(few) ? Number(few) : cardinals.get(few);
    return count === undefined ? [] : [implied(whole, { value: whole.value - count })];
  });
}

const span = (months: number, like: Partial<Quantity>): Quantity => unwrittenCount(months, { unit: "month", ...like });

const yearRange = guarded(/\b((?:19|20)\d\d) ?(?:-|–|to|thru|through|until) ?((?:19|20)\d\d)\b/gi);
/** "Each summer from 2018 through 2022" is five times. */
const yearlyTimes = (text: string): Quantity[] =>
  /\b(?:each|every|annual\w*|yearly|summers?|winters?|seasons?)\b/i.test(text)
    ? findAll(yearRange, text).map((match) =>
        span(Number(match[2]) - Number(match[1]) + 1, { unit: "", of: ["times"] }),
      )
    : [];

/** Lengths of the date ranges in the text, in months; both ways of counting the last month. */
function durations(text: string): Quantity[] {
  const dates = readDates(text);
  const found: Quantity[] = [];
  for (const [index, from] of dates.entries()) {
    const to = dates[index + 1];
    if (!to || to.start - from.end > 60) continue;
    // "1,180 in January, 295 by the end of June": of one year, as far as is told.
    const undated = from.year === null && to.year === null && from.month !== null && to.month !== null;
    const fromYear = undated ? 0 : (from.year ?? to.year);
    if (fromYear === null) continue;
    // "In May 2017; permanent in August that year".
    const toYear =
      (undated ? fromYear : to.year) ??
      (/^ (?:of )?(?:that|the same) (?:same )?year\b/i.test(text.slice(to.end)) ? from.year : null);
    if (toYear === null) continue;
    const first = monthsOf(from)?.[0];
    const last = monthsOf(to)?.at(-1);
    // "November to March".
    const wraps =
      undated &&
      (from.month ?? 0) > (to.month ?? 0) &&
      /^ ?(?:to|through|until|till|-|–) ?$/.test(text.slice(from.end, to.start));
    if (undated && !wraps && (from.month ?? 0) >= (to.month ?? 0)) continue;
    const between = (toYear - fromYear + (wraps ? 1 : 0)) * 12;
    if (first === undefined || last === undefined) {
      found.push(span(between, {}));
      // "From 2017 through 2019".
      if (/\b(?:through|thru)\b/i.test(text.slice(from.end, to.start))) found.push(span(between + 12, {}));
    } else for (const extra of [0, 1]) found.push(span(between + last - first + extra, {}));
  }
  const year =
    /\b(?:whole|all|full|entire|entirety|throughout|calendar|every month|each month)\b[^.;]{0,12}\b(?:19|20)\d\d\b/i;
  if (year.test(text)) found.push(span(12, {}));
  return found.filter((quantity) => quantity.value > 0);
}

/** "One in four", "9 out of 10" as a share, so that a number can be taken of it. */
function ratios(quantities: readonly Quantity[], text: string): Quantity[] {
  return quantities.flatMap((part, index) => {
    const whole = quantities[index + 1];
    if (!whole || part.kind !== "count" || whole.kind !== "count" || part.value >= whole.value) return [];
    const joint = text.slice(part.end, whole.start);
    // "One call in five".
    const named = part.value < 10 && whole.value <= 20 && (whole.of[0] === undefined || stopWords.has(whole.of[0]));
    if (!/^[ -](?:out of|in)(?:[ -]every)?[ -]$/i.test(joint) && !(named && /^ \p{L}+ in(?: every)? $/iu.test(joint)))
      return [];
    return [
      implied(whole, {
        kind: "share",
        unit: "",
        lead: part.lead,
        value: part.value / whole.value,
        parts: [part, whole],
      }),
    ];
  });
}

const everyNth = guarded(
  /\bevery (\p{L}+)(?= (?!day|week|month|year|hour|minute|quarter|season|weekend|monday|friday|saturday|sunday)\p{L})/giu,
);

/** "Every fifth user" is a share. */
const everyShares = (text: string): Quantity[] =>
  findAll(everyNth, text).flatMap((match) => {
    const nth = ordinals.get((match[1] ?? "").toLowerCase()) ?? 0;
    return nth >= 3 ? [span(1 / nth, { kind: "share", unit: "" })] : [];
  });

const clock = guarded(/\b(\d{1,2})(?::(\d{2}))? ?([ap])\.?m\b/gi);

/** The length of "6 pm to 2 am", in seconds. */
function clockSpans(text: string): Quantity[] {
  const times = findAll(clock, text).map((match) => ({
    at: ((Number(match[1]) % 12) + (match[3]?.toLowerCase() === "p" ? 12 : 0)) * 3600 + Number(match[2] ?? 0) * 60,
    start: match.index,
    end: match.index + match[0].length,
  }));
  return times.flatMap((from, index) => {
    const to = times[index + 1];
    if (
      !to ||
      !/^\s*(?:to|until|till|-|–|(?:and )?(?:clos|end|finish|leav|left)\p{L}*(?: at)?|and)\s*$/iu.test(
        text.slice(from.end, to.start),
      )
    )
      return [];
    return [span((to.at - from.at + 86_400) % 86_400, { unit: "second" })];
  });
}

/** "Around the clock" is 24 hours of the day, and "24/7" all seven days too. */
const aroundTheClock = (text: string): Quantity[] =>
  /\b(?:(?:a)?round[- ]the[- ]clock|24\/7|day and night)\b/i.test(text)
    ? [span(86_400, { unit: "second", written: "hour", writtenValue: 24 }), span(7, { unit: "day" })]
    : [];

/** "The year before last and last year" are two years. */
const namedYears = (text: string): Quantity[] =>
  /\byear before last\b/i.test(text) && /\b(?<!before )last year\b/i.test(text) ? [span(24, {})] : [];

const withWriter =
  /^ (?:\p{L}+ ){1,2}(?:and (?:me|i|myself)\b|(?:under|beside|besides|below|with|reporting to|alongside) me\b|plus me\b)/iu;

const served =
  /^(?:client|customer|guest|patient|student|pupil|child|children|kid|visitor|resident|passenger|member|user|tenant|donor|reader|subscriber|toddler|player|supplier|vendor)s?$/;
/** "With one helper": who works beside the writer, and not whom the writer works for. */
const isFellow = (of: readonly string[]): boolean =>
  fellows.test(of.join(" ")) || (of[0] !== undefined && namesPeople(of[0]) && !served.test(of[0]));
const fellows = /^(?:other|fellow|more)\b|\b(?:colleague|coworker|co-worker|partner|teammate|peer|other)s?$/;

/** "Two helpers and me", "two cooks under me": one more with the writer. */
const groupsWithWriter = (quantities: readonly Quantity[], text: string): Quantity[] =>
  quantities.flatMap((others) =>
    others.kind === "count" &&
    others.unit === "" &&
    (/\b(?:together|along|jointly) with $/i.test(text.slice(0, others.start)) ||
      withWriter.test(text.slice(others.end)) ||
      (/\bwith $/i.test(text.slice(0, others.start)) && isFellow(others.of.slice(0, 2))) ||
      (/\b(?:me|myself|i) and (?:my |the |other )?$/i.test(text.slice(0, others.start)) && others.of[0] !== undefined))
      ? [span(others.value + 1, { unit: "", of: ["people"], parts: [others] })]
      : [],
  );

const oneSpan = guarded(
  /\b(?:for|in|over|during|within|throughout) (?:a|an|one|my first|my last|the first|the last|last) (year|quarter)\b|\b(?:last|this|that|in the) (year|quarter)\b|\b(?:a|one|the (?:following|next)) (year|month)(?:-long\b| (?:later|after|on|afterwards?|earlier|before)\b)/gi,
);
const monthsOfSpan: ReadonlyMap<string, number> = new Map([
  ["month", 1],
  ["year", 12],
  ["quarter", 3],
  ["decade", 120],
]);
/** "Three a week for a year". */
const oneSpans = (text: string): Quantity[] =>
  findAll(oneSpan, text).map((match) =>
    span(monthsOfSpan.get((match[1] ?? match[2] ?? match[3] ?? "").toLowerCase()) ?? 12, {}),
  );

/** "Q2 and Q3" are two quarters. */
function quartersNamed(text: string): Quantity[] {
  const quarters = new Set(
    readDates(text).flatMap(({ year, quarter }) => (quarter === null ? [] : [`${year} ${quarter}`])),
  );
  return quarters.size > 1 ? [span(quarters.size * 3, {})] : [];
}

/** The amounts implied by a text with these written ones. Weekdays come as a count of days without a unit. */
export function impliedAmounts(quantities: readonly Quantity[], text: string): Quantity[] {
  const weekdays = weekdaysNamed(text);
  const days = weekdays > 0 ? [span(weekdays, { unit: "", of: ["days"] })] : [];
  const dates = new Set(readDates(text).map((date) => `${date.year} ${date.quarter} ${date.month}`)).size;
  const clocks = findAll(clock, text).length;
  const times = [dates, clocks].filter((count) => count > 1).map((count) => span(count, { unit: "" }));
  return [
    ...times,
    ...everyShares(text),
    ...ratios(quantities, text),
    ...clockSpans(text),
    ...namedYears(text),
    ...aroundTheClock(text),
    ...yearlyTimes(text),
    ...otherEnds(quantities, text),
    ...exceptions(quantities, text),
    ...durations(text),
    ...groupsWithWriter(quantities, text),
    ...oneSpans(text),
    ...quartersNamed(text),
    ...impliedTellings(quantities, text),
    ...days,
  ];
}
