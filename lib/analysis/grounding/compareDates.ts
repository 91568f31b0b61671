/**
 * Compares the dates of a line and its rewrite. A date of the rewrite must be one of the original, told as finely or more
 * coarsely ("March 2021" may become "spring 2021" or "2021", not "April"); what is over must not become open.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { cardinals } from "./quantities.data";
import { monthsOf, readDates, type TextDate } from "./readDates";

const openEnd = guarded(
  /\b(?:to|until|till|through|–|-|—)\s*(?:the )?(?:present|date|now|today|current)\b|\bwhere I am (?:now|today)\b|\bsince\b|\bcurrent(?:ly)?\b|\bstill\b|\bongoing\b|\bto date\b/i,
);
const ongoing = guarded(/\b(?:have|has) (?:\p{L}+ ){0,2}?been\b|\bnow\b|\b(?:am|is|are) \p{L}+ing\b/iu);
const closing = guarded(/\buntil\b|\btill\b|\bthrough\b|\bended\b|\blapsed\b|\bexpired\b|\bleft\b/i);

const leftThen = guarded(/\b(?:left|resigned|retired|quit|laid off|departed|stepped down|ended|closed)\b/i);
const untilNow = guarded(/\b(?:present|now|today|current(?:ly)?|to date|still|ongoing)\b/i);

/** The year a date stands in: its own, or that of the nearest dated neighbour in a range ("March to June 2023"). */
function withYears(dates: readonly TextDate[]): TextDate[] {
  return dates.map((date, index) => {
    if (date.year !== null) return date;
    const next = dates.slice(index + 1).find((other) => other.year !== null) ?? null;
    if (next && next.start - date.end <= 24) return { ...date, year: next.year };
    // "In January 2024. In December": the year that was told before.
    const last = dates.slice(0, index).findLast((other) => other.year !== null);
    const [since, month] = [last && monthsOf(last)?.[0], monthsOf(date)?.[0]];
    return last && since !== undefined && month !== undefined && month > since ? { ...date, year: last.year } : date;
  });
}

/** True when `mine` says no more than `source`. */
function allows(source: TextDate, mine: TextDate): boolean {
  if (mine.year !== null && source.year !== null && mine.year !== source.year) return false;
  if (mine.year !== null && source.year === null) return false;
  if (mine.day !== null && mine.day !== source.day) return false;
  const wanted = monthsOf(mine);
  if (wanted === null) return true;
  const held = monthsOf(source);
  return held?.every((month) => wanted.includes(month)) ?? false;
}

/** A year or a part of the year that the original names, though not in one date: "in fall, ... 2019". */
function named(mine: TextDate, dates: readonly TextDate[]): boolean {
  const whole = dates.some((date) => date.year !== null && monthsOf(date) !== null);
  if (whole && mine.year !== null && monthsOf(mine) !== null) return false;
  const bare = { ...mine, year: null };
  return (
    (mine.year === null || dates.some((date) => date.year === mine.year)) &&
    (monthsOf(mine) === null || dates.some((date) => allows(date, bare)))
  );
}

const closedRange = guarded(/\b((?:19|20)\d\d) ?(?:to|until|through|–|-) ?(?:19|20)\d\d\b/g);

/** "2019 to 2021 and again since 2023" that has become "2019 to present". */
const reopens = (original: string, rewrite: string): boolean =>
  findAll(closedRange, original).some((match) =>
    new RegExp(
      `\\bsince ${match[1]}\\b|\\b${match[1]} ?(?:to|until|through|–|-) ?(?:the )?(?:present|now|today|date)\\b`,
      "i",
    ).test(rewrite),
  );

const allYear = /\byear[- ]round\b|\ball year\b/i;
const throughout = guarded(/\b(?:throughout|all (?:of|through)|the whole of|the entire(?:ty of)?|all year)\b/i);

const yearsOf = (dates: readonly TextDate[]): number[] =>
  dates.flatMap((date) => (date.year === null ? [] : [date.year]));

/** Two ends of a range that changed places. */
function turned(before: readonly TextDate[], after: readonly TextDate[], rewrite: string): boolean {
  const [old, now] = [yearsOf(before), yearsOf(after)];
  if (old.length < 2 || old.length !== now.length || !/\b(?:to|until|through)\b|[–-]/.test(rewrite)) return false;
  // "Left in 2021, had been there since 2017" is 2017 to 2021.
  const inOrder = [...now].sort().join();
  return now.join() !== inOrder && old.join() !== now.join() && [...old].sort().join() === inOrder;
}

const rangeMark = /^\s*(?:to|through|thru|until|till|–|-|—)\s*(?:the )?\p{L}*\s*$/iu;
const seasonal = /\b(?:spring|summer|fall|autumn|winter|season)s?\b/i;
const eachSeason =
  /\b(?:springs|summers|falls|autumns|winters|seasons) (?:of )?(?:19|20)\d\d (?:and|&) (?:19|20)\d\d\b/i;
const sinceYear = guarded(/\bsince (?:\p{L}+ )?((?:19|20)\d\d)\b/giu);
const listing = /^(?:,|,? (?:and|&)|,? \/)\s*(?:\p{L}+\s+)?$/iu;
const listMark = /^\s*(?:and|&|, and|plus|again in)\s*(?:again )?(?:in )?\p{L}*\s*$/iu;

/** "From 2018 to 2019" for the summers of both years. */
function fillsSeasons(
  before: readonly TextDate[],
  original: string,
  after: readonly TextDate[],
  rewrite: string,
): boolean {
  if (seasonal.test(rewrite) || !eachSeason.test(original)) return false;
  const years = new Set(yearsOf(before));
  return after.some((from, at) => {
    const to = after[at + 1];
    return (
      to !== undefined &&
      [from, to].every((date) => date.year !== null && monthsOf(date) === null && years.has(date.year)) &&
      rangeMark.test(rewrite.slice(from.end, to.start))
    );
  });
}

/** "Waiter since 2016" for one who began as host in 2016 and is waiter since 2018. */
const sinceOther = (original: string, rewrite: string): boolean =>
  findAll(sinceYear, rewrite).some((match) => {
    const year = match[1] ?? "";
    const told = findAll(sinceYear, original).map((one) => one[1]);
    return (
      told.length > 0 &&
      !told.includes(year) &&
      !new RegExp(`\\b(?:from|began|joined|hired|there) (?:in )?${year}\\b|\\b${year} ?(?:to|until|through|–|-)`).test(
        original,
      )
    );
  });

/** "2019-2022" for "2019, 2020 and 2022": a year that the list leaves out has been filled in. */
function fillsGap(before: readonly TextDate[], original: string, after: readonly TextDate[], rewrite: string): boolean {
  const [listed, told] = [yearsOf(before), yearsOf(after)];
  const [first, last] = [listed[0], listed.at(-1)];
  if (first === undefined || last === undefined || listed.length < 3 || told.length !== 2) return false;
  const joined = before.slice(1).every((date, at) => listing.test(original.slice(before[at]?.end, date.start)));
  return (
    joined &&
    last - first >= listed.length &&
    told[0] === first &&
    told[1] === last &&
    rangeMark.test(rewrite.slice(after[0]?.end, after[1]?.start))
  );
}

/** "Every summer from 2021 through 2023" for "summer 2021 and summer 2023": what lay between has been filled in. */
const spans = (before: readonly TextDate[], original: string, after: readonly TextDate[], rewrite: string): boolean =>
  after.some((from, at) => {
    const to = after[at + 1];
    if (!to || from.year === null || to.year === null || to.year - from.year < 2) return false;
    if (!rangeMark.test(rewrite.slice(from.end, to.start))) return false;
    return before.some((first, index) => {
      const second = before[index + 1];
      return (
        !/\b(?:between|from)\s+$/i.test(original.slice(0, first.start)) &&
        first.year === from.year &&
        second?.year === to.year &&
        listMark.test(original.slice(first.end, second.start))
      );
    });
  });

const yearsLater = guarded(/\b(an?|one|two|three|four|five|\d) years? (?:after(?:wards?)?|later)\b/giu);

/** "In 2018, and a year after": the years that are told by their distance from one that is named. */
function distantYears(dates: readonly TextDate[], original: string): TextDate[] {
  return findAll(yearsLater, original).flatMap((match) => {
    const from = dates.findLast(({ year, end }) => year !== null && end <= match.index);
    const word = (match[1] ?? "").toLowerCase();
    const years = /^an?$/.test(word) ? 1 : (cardinals.get(word) ?? Number(word));
    if (!from || from.year === null || !Number.isInteger(years)) return [];
    const bare = { month: null, quarter: null, season: null, half: null, day: null };
    return [{ ...from, ...bare, year: from.year + years, start: match.index, end: match.index + match[0].length }];
  });
}

/** True when the rewrite names a date or an open end that the original does not have. */
export function datesDiffer(original: string, rewrite: string): boolean {
  const before = withYears(readDates(original));
  const after = withYears(readDates(rewrite));
  const known = [...before, ...distantYears(before, original)];
  if (after.some((mine) => !known.some((source) => allows(source, mine)) && !named(mine, known))) return true;
  if (
    throughout.test(rewrite) &&
    !throughout.test(original) &&
    after.some((date) => date.year !== null && monthsOf(date) === null)
  )
    if (before.some((date) => monthsOf(date) !== null)) return true;
  if (allYear.test(rewrite) && !allYear.test(original) && before.some((date) => monthsOf(date) !== null)) return true;
  if (reopens(original, rewrite)) return true;
  if (turned(before, after, rewrite) || spans(before, original, after, rewrite)) return true;
  if (fillsSeasons(before, original, after, rewrite) || sinceOther(original, rewrite)) return true;
  if (fillsGap(before, original, after, rewrite)) return true;
  const dated = before.length > 0 || after.length > 0;
  // "Left in 2024, had been there since 2019" is over.
  if (before.length > 0 && leftThen.test(original) && untilNow.test(rewrite) && !untilNow.test(original)) return true;
  const wasOpen = openEnd.test(original) || ongoing.test(original);
  if (dated && openEnd.test(rewrite) && !wasOpen) return true;
  const ended = closing.test(original) && before.length > 0 && !wasOpen;
  const opens = /\bsince\b|\bfrom\b(?!.*\b(?:to|until|through)\b|.*\d\s*[–-])/i.test(rewrite);
  return ended && opens && after.length === 1;
}
