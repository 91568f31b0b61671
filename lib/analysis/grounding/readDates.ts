/**
 * Reads the dates of a line as points with the parts that are named: year, quarter, season, month, day, and "early" or
 * "late". Times of day are amounts, not dates. An open end ("since 2019", "to present") is told apart.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { ScopedMemo } from "../scopedMemo";
import { monthNames, ordinals } from "./quantities.data";

export interface TextDate {
  year: number | null;
  /** 1 to 4. */
  quarter: number | null;
  /** 1 winter, 2 spring, 3 summer, 4 fall. */
  season: number | null;
  /** 1 to 12. */
  month: number | null;
  /** 1 the first half of a year, 2 the second. */
  half: number | null;
  day: number | null;
  /** 1 early, 2 mid, 3 late. */
  part: number | null;
  start: number;
  end: number;
}

const months =
  "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
const year = "(?:19|20)\\d{2}";
const of = "(?:,?\\s+(?:of\\s+)?|\\s*[-/]\\s*)";
const pattern = guarded(
  new RegExp(
    [
      `\\b(?<month>${months})\\b\\.?(?:\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d))?(?:${of}(?<y1>${year})(?!\\d))?`,
      `\\b(?:[Qq](?<q>[1-4])|(?<qw>first|second|third|fourth|1st|2nd|3rd|4th|last|final) quarter)\\b(?:${of}(?:the year )?(?:fiscal |FY ?)?(?<y2>${year})(?!\\d))?`,
      `\\b(?<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)\\b(?:${of}(?<y3>${year})(?!\\d))?`,
      `\\b(?<part>[Ee]arly|[Mm]id|[Ll]ate|beginning of|start of|middle of|end of)[- ](?<y4>${year})(?!\\d)`,
      `(?<![\\d$€£.,/])(?:(?<m5>0?[1-9]|1[0-2])[/.](?<y5>${year})|(?<y6>${year})-(?<m6>0[1-9]|1[0-2]))\\b(?![,.]?\\d)`,
      `(?<q7>(?:19|20)\\d{2}) ?Q(?<q8>[1-4])\\b`,
      `\\b(?:(?<half>[Ff]irst|[Ss]econd|[Ll]ast) half of (?:the |that |this )?(?:(?:year|season)\\b|(?<y8>${year}))|[Hh](?<h>[12])\\b(?:${of}(?<y9>${year})(?!\\d))?)`,
      `(?<![\\d$€£.,])(?<y7>${year})\\b(?!,\\d|\\.\\d|%)`,
    ].join("|"),
    "g",
  ),
);

const seasons: ReadonlyMap<string, number> = new Map([
  ["winter", 1],
  ["spring", 2],
  ["summer", 3],
  ["fall", 4],
  ["autumn", 4],
]);
const quarterOf = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  if (/^(?:last|final)$/.test(word)) return 4;
  return Number(/\d/.exec(word)?.[0] ?? ordinals.get(word) ?? 0) || null;
};
const partOf = (word: string | undefined): number | null =>
  word === undefined ? null : /^(?:early|begin|start)/i.test(word) ? 1 : /^mid/i.test(word) ? 2 : 3;

const counted = /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) $/i;

/** True when the word is a date and not the verb "may", "march" or "fall" or the adjective of "the last quarter". */
function isDate(match: RegExpExecArray, text: string): boolean {
  const groups = match.groups ?? {};
  if (groups.month !== undefined) {
    if (groups.y1 !== undefined || groups.day !== undefined) return true;
    return (
      !/^(?:May|March|Mar)$/.test(match[0]) ||
      /^ ?(?:to|through|until|–|-) ?(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
        text.slice(match.index + match[0].length),
      ) ||
      /\b(?:in|since|from|until|till|to|by|of|last|every|each|and|through|between|during|–|-)\s*$/i.test(
        text.slice(0, match.index),
      )
    );
  }
  // "Two summer internships".
  if (groups.season !== undefined && groups.y3 === undefined)
    return (
      !counted.test(text.slice(0, match.index)) &&
      (!/^(?:Fall|fall|spring|Spring)$/.test(match[0]) ||
        /\b(?:in|since|from|until|till|of|last|every|each|that|this|next|through|during|following)(?: the)?\s+$|\b(?:spring|summer|winter) (?:and|to) $/i.test(
          text.slice(0, match.index),
        ))
    );
  return true;
}

function findDates(text: string): readonly TextDate[] {
  const dates: TextDate[] = [];
  for (const match of findAll(pattern, text)) {
    if (!isDate(match, text)) continue;
    const groups = match.groups ?? {};
    const name = groups.month?.toLowerCase().slice(0, 3);
    const month = name
      ? monthNames.findIndex((known) => known.startsWith(name)) + 1
      : Number(groups.m5 ?? groups.m6 ?? 0);
    const years = [
      groups.y1,
      groups.y2,
      groups.y3,
      groups.y4,
      groups.y5,
      groups.y6,
      groups.q7,
      groups.y7,
      groups.y8,
      groups.y9,
    ];
    dates.push({
      year: Number(years.find((found) => found !== undefined) ?? 0) || null,
      quarter: quarterOf(groups.q ?? groups.qw ?? groups.q8),
      season: seasons.get(groups.season?.toLowerCase() ?? "") ?? null,
      month: month || null,
      half: groups.half === undefined ? Number(groups.h ?? 0) || null : /first/i.test(groups.half) ? 1 : 2,
      day: Number(groups.day ?? 0) || null,
      part: partOf(groups.part),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return dates;
}

const remembered = new ScopedMemo(findDates);

/** Dates in the order of the text. A bare year has no month. */
export const readDates = (text: string): readonly TextDate[] => remembered.get(text);

/** Quarters and seasons that hold a month; winter holds December to February. */
const quarterOfMonth = (month: number): number => Math.ceil(month / 3);
const seasonOfMonth = (month: number): number => (month === 12 ? 1 : Math.floor(month / 3) + 1);

/** The months, as numbers 1 to 12, that a date leaves possible; null when it names no part of the year. */
export function monthsOf(date: TextDate): number[] | null {
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  if (date.month !== null) return [date.month];
  if (date.half !== null) return all.filter((month) => Math.ceil(month / 6) === date.half);
  if (date.quarter !== null) return all.filter((month) => quarterOfMonth(month) === date.quarter);
  if (date.season !== null) return all.filter((month) => seasonOfMonth(month) === date.season);
  if (date.part !== null) return all.filter((month) => Math.ceil(month / 4) === date.part);
  return null;
}
