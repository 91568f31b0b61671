/**
 * Finds dates and ranges of dates in one line: "Mar 2019 - Present", "09/2019 – today", "Summer 2025", "2012-15",
 * "since March 2020". Every alternative of the pattern is of bounded length, so that time grows with the text alone.
 */
import { hasDigit } from "../../asciiText";
import { findAll } from "../../findAll";
import { ScopedMemo } from "../../scopedMemo";
import type { YearMonth } from "../resume";

export interface FoundDates {
  start: number;
  end: number;
  from: YearMonth | null;
  to: YearMonth | "present" | null;
  /** Shape as written, see `DateRange.format`. */
  format: string;
  kind: "range" | "since" | "single";
}

const monthStarts = [
  ["jan"],
  ["feb"],
  ["mar", "mär", "mrz"],
  ["apr", "avr", "abr"],
  ["may", "mai"],
  ["jun", "juin"],
  ["jul", "juil"],
  ["aug", "août"],
  ["sep"],
  ["oct", "okt"],
  ["nov"],
  ["dec", "dez", "déc", "dic"],
];
/** A season stands for the month it is usually counted from. */
const seasons: Record<string, number> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
  early: 2,
  mid: 6,
  late: 11,
};

const month =
  "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|mrz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)(?![a-zäöü])\\.?";
const year = "(?:(?:19|20)\\d{2}(?!\\d)|['’‘]\\d{2}(?!\\d))";
const season = "(?:spring|summer|autumn|fall|winter|early|mid|late)(?![a-z])";
const point = `(?:${season}[\\s,-]{1,2}(?:of\\s)?${year}|(?:\\d{1,2}(?:st|nd|rd|th|\\.)?\\s)?${month}[\\s,.-]{0,2}(?:\\d{1,2},\\s)?${year}|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}|\\d{1,2}\\s?[/.-]\\s?(?:19|20)\\d{2}(?!\\d)|(?:19|20)\\d{2}[-/.](?:0[1-9]|1[0-2])(?!\\d)|\\d{1,2}/\\d{2}(?![\\d/])|q[1-4][\\s,-]{1,2}${year}|${year})`;
const present =
  "(?:present|now|current(?:ly)?|today|to date|till date|date|ongoing|heute|jetzt|this day|actualidad|présent)(?![a-z])";
const dash =
  "\\s{0,3}(?:-{1,2}>?|=>|–|—|‒|−|→|~|\\bto\\b|\\buntil\\b|\\btill\\b|\\bthrough\\b|\\bthru\\b|\\bbis\\b|\\band\\b|/)\\s{0,3}";
const pattern = new RegExp(
  `(?<![\\p{L}\\d$€£.,/-])(?:(?<lead>since|seit|from|between|ab|as of)\\s)?(?:(?<bare>${month}|${season})(?=${dash}${point})|(?<first>${point}))(?:(?<dash>${dash})(?:(?<now>${present})|(?:(?:exp(?:ected)?|est)\\.?\\s)?(?<second>${point})|(?<short>\\d{2})(?![\\d%+/,.]\\d|[\\d%+])))?(?<open>\\s?[-–—](?=\\s*$|\\)))?`,
  "giu",
);

interface Point {
  at: YearMonth;
  format: string;
}

function readYear(text: string): number {
  const short = /^['’‘]?(\d{2})$/.exec(text);
  if (!short) return Number(text);
  const value = Number(short[1]);
  return value > 60 ? 1900 + value : 2000 + value;
}

function readMonth(text: string): number | null {
  const lower = text.toLowerCase();
  const index = monthStarts.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return index < 0 ? null : index + 1;
}

const inYear = (value: number): number | null => (value >= 1 && value <= 12 ? value : null);

function readPoint(text: string): Point | null {
  const yearText = /(?:19|20)\d{2}|['’‘]\d{2}(?!\d)/.exec(text)?.[0];
  const word = /\p{L}{3,}/u.exec(text)?.[0];
  if (word && yearText) {
    const seasonMonth = seasons[word.toLowerCase()];
    if (seasonMonth) return { at: { year: readYear(yearText), month: seasonMonth }, format: "Season YYYY" };
    const format =
      word.toLowerCase() === "may" || word.toLowerCase() === "mai"
        ? "May YYYY"
        : word.length <= 4 && !/^(?:june|july|juni|juli)$/i.test(word)
          ? "Mon YYYY"
          : "Month YYYY";
    return { at: { year: readYear(yearText), month: readMonth(word) }, format };
  }
  const quarter = /^q([1-4])/i.exec(text);
  if (quarter && yearText)
    return { at: { year: readYear(yearText), month: Number(quarter[1]) * 3 - 2 }, format: "Season YYYY" };
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const [a = 0, b = 0, c = 0] = numbers;
  if (numbers.length === 3) return { at: { year: c, month: inYear(b) }, format: "DD.MM.YYYY" };
  if (numbers.length === 2 && a > 1900) return { at: { year: a, month: inYear(b) }, format: "YYYY-MM" };
  if (numbers.length === 2)
    return inYear(a) === null
      ? null
      : { at: { year: b > 100 ? b : readYear(String(b).padStart(2, "0")), month: inYear(a) }, format: "MM/YYYY" };
  return yearText ? { at: { year: readYear(yearText), month: null }, format: "YYYY" } : null;
}

function joinFormats(a: string, b: string): string {
  if (a === b) return a === "May YYYY" ? "Mon YYYY" : a;
  if (a === "May YYYY") return b;
  return b === "May YYYY" ? a : "mixed";
}

const plainFormat = (format: string): string => (format === "May YYYY" ? "Mon YYYY" : format);

function readDates(text: string): readonly FoundDates[] {
  const found: FoundDates[] = [];
  for (const match of findAll(pattern, text)) {
    const { lead = "", bare, first: firstText, dash, now, second: secondText, short, open } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const after = text.slice(end, end + 2);
    const second = secondText ? readPoint(secondText) : null;
    let first = firstText ? readPoint(firstText) : null;
    if (bare && second) {
      const word = bare.toLowerCase().replace(".", "");
      first = { at: { year: second.at.year, month: seasons[word] ?? readMonth(word) }, format: second.format };
    }
    if (!first) continue;
    if (dash?.trim() === "and" && lead.toLowerCase() !== "between") continue;
    if (now) {
      found.push({ start, end, from: first.at, to: "present", format: plainFormat(first.format), kind: "range" });
    } else if (second && !(dash?.trim() === "/" && first.format !== second.format)) {
      if (second.at.year < first.at.year) continue;
      found.push({
        start,
        end,
        from: first.at,
        to: second.at,
        format: joinFormats(first.format, second.format),
        kind: "range",
      });
    } else if (short && first.format === "YYYY") {
      const to = Math.floor(first.at.year / 100) * 100 + Number(short);
      if (to >= first.at.year)
        found.push({ start, end, from: first.at, to: { year: to, month: null }, format: "YYYY", kind: "range" });
    } else if (/^(?:since|seit|ab)$/i.test(lead) || open) {
      found.push({ start, end, from: first.at, to: "present", format: plainFormat(first.format), kind: "since" });
    } else if (!/^(?:[+%]|[-/.,]?\d)/.test(after)) {
      found.push({ start, end, from: first.at, to: first.at, format: plainFormat(first.format), kind: "single" });
    }
  }
  return found;
}

const remembered = new ScopedMemo(readDates);
const none: readonly FoundDates[] = [];

/** All dates in `text`, left to right. A bare year counts only where no number's company (a unit, a sign) follows it. */
export const findDates = (text: string): readonly FoundDates[] =>
  hasDigit(text) && /(?:19|20)\d\d|['’‘]\d\d|\d\/\d\d/.test(text) ? remembered.get(text) : none;
