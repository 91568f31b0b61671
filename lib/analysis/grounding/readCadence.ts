/**
 * The periods a line measures by: "a week", "per shift", "monthly", "every two weeks", "four times a year". Each is told
 * by one plain name, so that "quarterly" and "four times a year" are one fact. A noun that an article merely introduces
 * ("an evening course") measures nothing, and a blank that asks for an amount may name its own period.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { ScopedMemo } from "../scopedMemo";
import { blankMark } from "./placeholders";
import { cardinals, ordinals, periodAdverbs, periods, units } from "./quantities.data";

export interface Cadence {
  /** Plain names: "week", "fortnight", "shift". */
  periods: ReadonlySet<string>;
  /** Where numbers stand that belong to a cadence and count nothing by themselves. */
  spans: readonly (readonly [start: number, end: number])[];
}

const spanUnits = new Set(["second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year"]);

/** Cadences that are told by a number and a period, under the name of the one period they come to. */
const folded: ReadonlyMap<string, string> = new Map([
  ["every 2 day", "other day"],
  ["every 2 week", "fortnight"],
  ["every 2 month", "two months"],
  ["every 3 month", "quarter"],
  ["every 6 month", "half year"],
  ["every 12 month", "year"],
  ["every 2 year", "two years"],
  ["every 24 hour", "day"],
  ["times 2 year", "half year"],
  ["times 4 year", "quarter"],
  ["times 12 year", "month"],
  ["times 52 year", "week"],
  ["times 26 year", "fortnight"],
  ["times 6 year", "two months"],
  ["times 7 week", "day"],
]);

/** The period at which so many a period come ("four issues a year" are quarterly); undefined when it has no name. */
export const cadenceOf = (times: number, period: string): string | undefined =>
  times === 1 ? period : folded.get(`times ${times} ${period}`);

/** The plain name of a period noun; undefined for other words. */
export function periodOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  const singular = lower.replace(/ies$/, "y").replace(/s$/, "");
  const unit = units.get(lower) ?? units.get(singular);
  if (unit !== undefined && spanUnits.has(unit)) return unit;
  return periods.get(lower) ?? periods.get(singular);
}

const numberOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : (cardinals.get(word.toLowerCase()) ?? ordinals.get(word.toLowerCase()));

const everyNth = guarded(/\bevery (other|\d{1,2}(?:nd|rd|th)?|\p{L}+) (\p{L}+)/giu);
/** "One weekend in three". */
const oneIn = guarded(/\b(?:one|1) (\p{L}+) (?:in|out of) (?:every )?(two|three|four|five|six|\d)\b/giu);
/** "One-in-four-weeks". */
const oneInHyphens = guarded(/\b(?:one|1)[- ]in[- ](two|three|four|five|six|\d)[- ](\p{L}+)/giu);
const timesPer = guarded(
  /\b(once|twice|thrice|\d{1,2}|\p{L}+)( times?)? (?:a|an|per|each|every|in a) (\p{L}+)\b|\b(once|twice|thrice|(?:\d{1,2}|\p{L}+) times)[ -](\p{L}+ly)\b/giu,
);
const plain =
  /(?<!\b(?:and|in|for|within|inside|over|after|during|half|than|of|as|before|ago|later|quarter|least|most|about|around|nearly|almost|under|only|just) )(?:\b(?:a|an)\s+|\b(?:per|each(?!\s+(?:per|an?)\b)|every)\s+|\/\s?)(\p{L}+)(?=(\s+\p{L}+)?)/giu;

/** "Four nights out of the week", "three days of each month". */
const outOf = guarded(
  /\b(?<=(?:days|nights|evenings|mornings|times|shifts|hours) )(?:out )?(?:of|in|during) (?:(?:the|each|every|any) (?:given |typical )?(week|day|month|year)\b|seven\b|7\b)/giu,
);

const closers = new Set(
  "in on at for of from by with to and or but as while during before after across between under over via using when who which that than each per until since against toward towards among near beside into through throughout without out off is was were are had has i we on about around including also both then now".split(
    " ",
  ),
);
/** "A week" measures when it stands after an amount and qualifies no noun ("a night shift"). */
const amountBefore = new RegExp(
  `(?:\\d|\\b(?:${[...cardinals.keys()].join("|")}|hundreds?|thousands?|million|dozens?|several|many|few|some|once|half|number|times|an hour|a minute)\\b)[^.;!?]*$`,
  "i",
);
const countedBefore = new RegExp(
  `(?:\\d|\\b(?:${[...cardinals.keys()].join("|")}|hundred|thousand|million|several|once))\\S*(?:\\s+[\\p{L}-]+){0,2}\\s+$`,
  "iu",
);
const measures = (next: string | undefined): boolean =>
  next === undefined || closers.has(next.trim().toLowerCase()) || /ly$/i.test(next);

/** A blank with what it asks. */
const asked = new RegExp(`${blankMark}[^,.;]*`, "gu");

function findCadence(source: string): Cadence {
  const text = source.replace(asked, (blank) => " ".repeat(blank.length));
  const found = new Set<string>();
  const spans: [number, number][] = [];
  let rest = text;
  const take = (match: RegExpExecArray, name: string, numbered: boolean): void => {
    found.add(name);
    if (numbered) spans.push([match.index, match.index + match[0].length]);
    rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(match.index + match[0].length);
  };
  for (const match of findAll(everyNth, text)) {
    const nth = match[1] ?? "";
    const count = nth.toLowerCase() === "other" ? 2 : numberOf(nth.replace(/(?<=\d)(?:nd|rd|th)$/, ""));
    const named = match[2] ?? "";
    const period =
      periodOf(named) ?? (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(named) ? "week" : undefined);
    if (count === undefined || period === undefined || count < 2) continue;
    take(match, folded.get(`every ${count} ${period}`) ?? `${count} ${period}`, nth.toLowerCase() !== "other");
  }
  for (const match of findAll(oneIn, text)) {
    const count = numberOf(match[2] ?? "");
    const period = periodOf(match[1] ?? "");
    if (count !== undefined && period !== undefined)
      take(match, folded.get(`every ${count} ${period}`) ?? `${count} ${period}`, true);
  }
  for (const match of findAll(oneInHyphens, text)) {
    const count = numberOf(match[1] ?? "");
    const period = periodOf(match[2] ?? "");
    if (count !== undefined && period !== undefined)
      take(match, folded.get(`every ${count} ${period}`) ?? `${count} ${period}`, true);
  }
  for (const match of findAll(timesPer, text)) {
    const word = (match[1] ?? match[4] ?? "").toLowerCase();
    const times = /^once/.test(word) ? 1 : numberOf(word.replace(/ times$/, ""));
    const period = match[3] !== undefined ? periodOf(match[3]) : periodAdverbs.get((match[5] ?? "").toLowerCase());
    const frequency = match[2] !== undefined || /^(?:once|twice|thrice)$/.test(word) || match[4] !== undefined;
    if (!frequency || times === undefined || period === undefined) continue;
    const name = times === 1 ? period : folded.get(`times ${times} ${period}`);
    if (name !== undefined) take(match, name, true);
  }
  for (const match of findAll(plain, rest)) {
    const period = periodOf(match[1] ?? "");
    const article = /^an?\s/i.test(match[0]);
    const after = rest.slice(match.index + match[0].length);
    if (period === undefined || /^\s+and a half\b/i.test(after)) continue;
    if (/^-(?:long|round)\b/i.test(after) || (article && /^-/.test(after))) continue;
    if (article && /^\s+(?:early|earlier|late|later|ahead|ago|sooner)\b/i.test(after)) continue;
    if (period === "second" && article && !measures(match[2])) continue;
    if (period === "quarter" && /^\s+(?:of|as|more|less)\b/i.test(after)) continue;
    const before = text.slice(0, match.index);
    if (article && !countedBefore.test(before) && !(amountBefore.test(before) && measures(match[2]))) continue;
    found.add(period);
  }
  for (const match of findAll(outOf, rest)) {
    const period = periodOf(match[1] ?? "week");
    if (period === undefined || !countedBefore.test(rest.slice(0, match.index))) continue;
    found.add(period);
    if (match[1] === undefined) spans.push([match.index, match.index + match[0].length]);
  }
  for (const match of findAll(/\p{L}+/gu, rest)) {
    const period = periodAdverbs.get(match[0].toLowerCase());
    // "Hourly employees" are paid so.
    if (
      period === "hour" &&
      /^ (?:employee|worker|staff|associate|wage|pay|rate|personnel|hand)/i.test(
        rest.slice(match.index + match[0].length),
      )
    )
      continue;
    if (period !== undefined) found.add(period);
  }
  return { periods: found, spans };
}

const remembered = new ScopedMemo(findCadence);

/** Reads the cadences of a text. */
export const readCadence = (source: string): Cadence => remembered.get(source);
