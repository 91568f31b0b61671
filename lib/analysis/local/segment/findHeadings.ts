/**
 * Finds the headings: known words in a table first, then lines that look as the known ones do (capitals, colon, rule,
 * size, weight). A capital line that names an employer or a title is no heading.
 */

import { isLetterCode } from "../../asciiText";
import { countWords } from "../../countWords";
import { startsSmall } from "../../startsWithLetter";
import { shapeOf } from "../../textShape";
import type { SectionKind } from "../resume";
import { degree } from "./degreeWords";
import { findDates } from "./findDates";
import { headingHeads, headingPhrases } from "./headingWords.data";
import { type Ornament, ornamentOf, withoutOrnament } from "./ornaments";
import { isShouted, type RawLine } from "./readLines";
import { scoreOrganisation, scoreTitle } from "./scoreNames";

export interface Heading {
  kind: SectionKind;
  /** Span of the heading's words in the line. */
  start: number;
  end: number;
  confidence: number;
  /** Where text of the section goes on in the same line ("OBJECTIVE: To find ..."); -1 when nothing follows. */
  rest: number;
}

const letterSpaced = /^(?:\p{L}\s){3,}\p{L}(?:\s{2,}(?:\p{L}\s)*\p{L})*$/u;
const letterFirst = /^\p{L}\s/u;
const isLetterSpaced = (text: string): boolean =>
  !isLetterCode(text.charCodeAt(1)) && letterFirst.test(text) && letterSpaced.test(text);

/** "E X P E R I E N C E" as "EXPERIENCE"; a wider gap keeps words apart. Other text as it is. */
export function closeLetters(text: string): string {
  if (!isLetterSpaced(text)) return text;
  return text
    .split(/\s{2,}/)
    .map((word) => word.replace(/\s/g, ""))
    .join(" ");
}

const normalize = (text: string): string =>
  closeLetters(text)
    .toLowerCase()
    .replace(/\([^()]*\)/g, " ")
    .replace(/&|\+|\//g, " and ")
    .replace(/[^\p{L}\s'-]/gu, " ")
    .replace(/(?<=\s|^)(?:my|selected|our|the)\s/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    // Small capitals are often extracted as "S KILLS".
    .replace(/^(\p{L}) (\p{L}{3,})$/u, (all, first: string, rest: string) =>
      headingPhrases.has(first + rest) ? first + rest : all,
    );

/** The kind of section that the words name, and how surely; null when they name none. */
export function headingKind(text: string): { kind: SectionKind; exact: boolean } | null {
  const words = normalize(text);
  if (words === "") return null;
  const whole = headingPhrases.get(words) ?? headingPhrases.get(words.replace(/-/g, " "));
  if (whole) return { kind: whole, exact: true };
  const tokens = words.split(" ");
  if (tokens.length > 5) return null;
  const parts = words.split(/ and | or /);
  const first = parts.length > 1 ? headingPhrases.get(parts[0] ?? "") : undefined;
  if (first) return { kind: first, exact: parts.slice(1).every((part) => headingPhrases.has(part)) };
  const kind =
    headingHeads.get(tokens.at(-1) ?? "") ?? (parts.length > 1 ? headingPhrases.get(parts.at(-1) ?? "") : undefined);
  return kind ? { kind, exact: false } : null;
}

const isCapital = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

interface Look {
  capital: boolean;
  colon: boolean;
  ruled: boolean;
  gap: boolean;
  level: boolean;
  /** Set larger or bolder than the body. */
  set: boolean;
  /** Set larger. */
  large: boolean;
  ornament: Ornament | null;
}

function lookOf(raw: RawLine, bodySizePt: number, capitalsTell: boolean, ornament: Ornament | null): Look {
  const layout = raw.line.layout;
  const large = layout !== undefined && layout.fontSizePt > bodySizePt * 1.12;
  return {
    capital: capitalsTell && isCapital(raw.text),
    colon: raw.text.trimEnd().endsWith(":"),
    ruled: raw.ruledBelow,
    gap: raw.gap,
    level: raw.line.headingLevel !== undefined,
    set: large || layout?.bold === true,
    large,
    ornament,
  };
}

/** Words of a heading, and ornaments of one kind from which on they are a habit of the page. */
const headingWords = 6;
const ornaments = 2;
const letters = 3;

/**
 * How each line is ornamented, where the page does so again and again: letters have to count up, and what stands before
 * longer lines as well is the glyph of its items.
 */
function ornamentsOf(lines: readonly RawLine[]): (Ornament | null)[] {
  const found = lines.map(({ text, bullet }) => (bullet ? null : ornamentOf(text)));
  const isHeading = lines.map(({ text }) => countWords(withoutOrnament(text)) <= headingWords && !/[.;]$/.test(text));
  const counted = lines.filter((_, index) => found[index] === "letter").map(({ text }) => text.charCodeAt(0) - 64);
  const isCounted = counted.length >= letters && counted.every((place, index) => place === index + 1);
  const isGlyph = found.some((one, index) => one === "before" && !isHeading[index]);
  return found.map((one, index) => {
    if (one === null || !isHeading[index] || (one === "before" && isGlyph)) return null;
    if (one === "letter") return isCounted ? one : null;
    return found.filter((other) => other === one).length >= ornaments ? one : null;
  });
}

function bodySize(lines: readonly RawLine[]): number {
  const chars = new Map<number, number>();
  for (const { line, text } of lines) {
    const size = Math.round((line.layout?.fontSizePt ?? 0) * 2) / 2;
    chars.set(size, (chars.get(size) ?? 0) + text.length);
  }
  return [...chars].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const breaks = ".,;";

/** Digits and "@" stand in it, also outside of brackets. */
const isAddress = (text: string): boolean => /[@\d]/.test(text.includes("(") ? text.replace(/\([^()]*\)/g, "") : text);

function knownHeading(raw: RawLine, look: Look, lowerCase: boolean): Heading | null {
  const { text, start, bullet } = raw;
  if (bullet) return null;
  if (look.ornament) {
    const words = withoutOrnament(text);
    const found = /[@\d]/.test(words) ? null : headingKind(words);
    return found && { kind: found.kind, start, end: raw.end, confidence: found.exact ? 1 : 0.8, rest: -1 };
  }
  const cells = shapeOf(text).isUneven ? /\s{3,}|\t/.exec(text) : null;
  const cell = cells && !isLetterSpaced(text) ? text.slice(0, cells.index) : text;
  if (
    !breaks.includes(cell.charAt(cell.length - 1) || " ") &&
    countWords(closeLetters(cell)) <= 7 &&
    !isAddress(cell)
  ) {
    const found = headingKind(cell);
    const marked = look.capital || look.colon || look.ruled || look.level || look.set;
    const decorated = marked || look.gap;
    const lower = !lowerCase && startsSmall(cell);
    const isName = (): boolean => scoreTitle(cell) >= 3 || (scoreOrganisation(cell) >= 3 && !look.ruled && !look.level);
    if (
      found &&
      (found.exact ? decorated || !lower : decorated && !isName()) &&
      !(cell !== text && findDates(text).length === 0 && !isCapital(cell))
    ) {
      return {
        kind: found.kind,
        start,
        end: start + cell.trimEnd().length,
        confidence: found.exact ? 1 : 0.8,
        rest: cell === text ? -1 : start + cell.length + (cells?.[0].length ?? 0),
      };
    }
  }
  const inline = text.includes(":") ? /^([\p{L}][\p{L} &/-]{2,40}):\s+(?=\S)/u.exec(text) : null;
  if (inline?.[1] && (isCapital(inline[1]) || look.gap)) {
    const found = headingKind(inline[1]);
    if (found?.exact)
      return {
        kind: found.kind,
        start,
        end: start + inline[1].length,
        confidence: 0.8,
        rest: start + inline[0].length,
      };
  }
  return null;
}

/** Whether an unknown line could head a section: short, no sentence, no date, no address, no name of a job or firm. */
function couldHead(raw: RawLine, next: RawLine | undefined, isHeadingSize: boolean): boolean {
  const text = isHeadingSize ? withoutOrnament(raw.text) : raw.text;
  if (raw.bullet || /[.,;@|•·\d]/.test(text) || text.length < 3) return false;
  const closed = closeLetters(text);
  if (countWords(closed) > headingWords || !/\p{L}{3}/u.test(closed)) return false;
  if (scoreTitle(text) >= 1.5 || scoreOrganisation(text) >= 1.5 || degree.test(text)) return false;
  if (!next) return false;
  // No employer stands over a degree; and where nothing else is set so large, it is a heading whatever follows.
  if (isHeadingSize || degree.test(next.text)) return true;
  const nextWords = countWords(next.text);
  const nextIsHeader =
    !next.bullet && nextWords <= 10 && (findDates(next.text).length > 0 || scoreTitle(next.text) >= 3);
  return !nextIsHeader;
}

/**
 * The size of headings in a document that has no known one: the largest that comes back below the head, on short lines
 * that name no job and no date. 0 when there is none.
 */
function headingSize(lines: readonly RawLine[], looks: readonly Look[]): number {
  const bySize = new Map<number, RawLine[]>();
  const topSize = Math.max(...lines.map(({ line }) => line.layout?.fontSizePt ?? 0));
  lines.forEach((raw, index) => {
    const sizePt = raw.line.layout?.fontSizePt ?? 0;
    if (index > 0 && looks[index]?.large && sizePt < topSize) bySize.set(sizePt, [...(bySize.get(sizePt) ?? []), raw]);
  });
  for (const [sizePt, own] of [...bySize].sort(([a], [b]) => b - a)) {
    const heads = own.filter((raw) => couldHead(raw, raw, true));
    if (heads.length >= 3 && heads.length === own.length) return sizePt;
  }
  return 0;
}

const likeness = (a: Look, b: Look): boolean =>
  a.capital === b.capital &&
  a.colon === b.colon &&
  a.ruled === b.ruled &&
  a.level === b.level &&
  a.set === b.set &&
  a.large === b.large &&
  a.ornament === b.ornament;

/** Headings by index of line. */
export function findHeadings(lines: readonly RawLine[]): Map<number, Heading> {
  const headings = new Map<number, Heading>();
  const size = bodySize(lines);
  const capitalsTell = !isShouted(lines);
  const ornamented = ornamentsOf(lines);
  const looks = lines.map((line, index) => lookOf(line, size, capitalsTell, ornamented[index] ?? null));
  const lowerCase = lines.filter((raw) => startsSmall(raw.text)).length > lines.length * 0.6;
  const seen: Look[] = [];
  let kind: SectionKind = "header";
  let isPastHead = false;
  lines.forEach((raw, index) => {
    const look = looks[index];
    if (!look) return;
    const found = knownHeading(raw, look, lowerCase);
    if (kind === "header" && !isPastHead) isPastHead = findDates(raw.text).some((date) => date.kind === "range");
    // A label with its value ("Languages: Python, Go") inside a list of skills or personal data heads no section.
    const label =
      found &&
      found.rest >= 0 &&
      !look.capital &&
      (kind === "header" ? !isPastHead : ["skills", "personal"].includes(kind)) &&
      !/^(?:objective|summary|profile)/i.test(raw.text);
    if (!found || label) return;
    headings.set(index, found);
    kind = found.kind;
    if (found.rest < 0) seen.push(look);
  });
  const firstKnown = Math.min(...headings.keys(), lines.length);
  const sizePt = seen.length === 0 ? headingSize(lines, looks) : 0;
  lines.forEach((raw, index) => {
    const look = looks[index];
    const isHeadingSize = sizePt > 0 && raw.line.layout?.fontSizePt === sizePt;
    const isOrnamented = look?.ornament !== null && index > 0;
    if (!look || headings.has(index) || !couldHead(raw, lines[index + 1], isHeadingSize || isOrnamented)) return;
    if (isOrnamented) {
      headings.set(index, { kind: "other", start: raw.start, end: raw.end, confidence: 0.7, rest: -1 });
      return;
    }
    if (isHeadingSize) {
      headings.set(index, { kind: "other", start: raw.start, end: raw.end, confidence: 0.6, rest: -1 });
      return;
    }
    const same = seen.filter((other) => likeness(other, look)).length;
    const marked = look.capital || look.colon || look.ruled || look.level || look.set;
    const alike = seen.length >= 2 && same >= seen.length * 0.5;
    const strong = look.level || look.ruled || (marked && look.gap);
    const opensList = look.gap && lines[index + 1]?.bullet === true;
    if (index < Math.min(firstKnown, 4) && !look.ruled && !(opensList && alike)) return;
    if (marked && (alike || (strong && seen.length < 2))) {
      headings.set(index, { kind: "other", start: raw.start, end: raw.end, confidence: alike ? 0.7 : 0.5, rest: -1 });
    }
  });
  return headings;
}
