/**
 * Joins wrapped lines to units. A line continues the one above when the words would not have fitted there, or when
 * grammar says so (it starts in lower case after an unfinished line); glyphs, gaps and headings end a unit.
 */

import { countWords } from "../../countWords";
import { oddsByTrees } from "../../match/treeOdds";
import { narrowText } from "../../narrowText";
import { startsCapital, startsSmall } from "../../startsWithLetter";
import type { UnitPart } from "../resume";
import { endsInStop } from "./endsSentence";
import { findDates } from "./findDates";
import type { Heading } from "./findHeadings";
import { foldableLength } from "./foldEvidence";
import { isTabular } from "./isTabular";
import { isUnfinished } from "./isUnfinished";
import { joinSignsOf } from "./joinSigns";
import { joinTrees } from "./joinTrees.data";
import { closingDates, opensWithDate, opensWithLabel } from "./lineView";
import { type PageView, viewPage } from "./pageView";
import { isShouted, type RawLine } from "./readLines";
import { scoreTitle } from "./scoreNames";

export interface Draft {
  text: string;
  parts: UnitPart[];
  bullet: boolean;
  gap: boolean;
  indent: number;
  heading: Heading | null;
  /** Orders an automatic reader about. */
  instruction: boolean;
  /** First line of the draft. */
  first: RawLine;
}

const ends = /[.!?:;”"»)]$/;
/** A separator that goes on with a list from the line above. */
const separatorStart = /^[/|&]\s/;
/** A mark alone in front of a capital: an item of a list whose glyph is none of the usual ones. */
const markStart = /^[~=#]\s\p{Lu}/u;
const firstWord = (text: string): number => text.search(/\s|$/);
const startsLow = (raw: RawLine): boolean => startsSmall(raw.text);
const length = (raw: RawLine): number => raw.line.text.trimEnd().length;

interface Fold {
  /** Length, in characters of the whole line, at which the source folded its lines; 0 when it did not. */
  width: number;
  /** Lines begin in lower case throughout, so that it says nothing. */
  lowerCase: boolean;
  /** Continued items are set under their text, not under their glyph. */
  hangs: boolean;
  /** Sentences stand on lines of their own: a full stop ends an item though the line is as long as any. */
  bySentence: boolean;
}

/** Asked of lines with a layout alone. */
const unfolded: Fold = { width: 0, lowerCase: false, hangs: false, bySentence: false };
const sentenceWords = 8;
const hangingBlanks = 2;
const shortLine = 0.85;
const fewItems = 3;

/** Lines that end in a full stop well before the fold, with a new sentence right below. */
function sentenceLines(lines: readonly RawLine[], width: number): number {
  return lines.filter((raw, index) => {
    const next = lines[index + 1];
    if (!next || raw.bullet || next.bullet || next.gap) return false;
    return endsInStop(raw.text) && startsCapital(next.text) && length(raw) < width * shortLine;
  }).length;
}

function findFold(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): Fold {
  const openers = lines.filter((raw, index) => raw.bullet || raw.gap || headings.has(index - 1));
  const lowerCase = openers.filter(startsLow).length > openers.length * 0.6;
  const lengths: number[] = [];
  let hanging = 0;
  lines.forEach((raw, index) => {
    const next = lines[index + 1];
    if (!next || next.bullet || next.gap || headings.has(index) || headings.has(index + 1)) return;
    const unfinished = isUnfinished(raw.text) || (!lowerCase && startsLow(next) && !/[.!?]$/.test(raw.text));
    if (!unfinished || length(raw) < 40 || isTabular(raw.text)) return;
    lengths.push(length(raw));
    if (raw.bullet && next.indent > raw.indent + 0.5) hanging += 1;
  });
  lengths.sort((a, b) => a - b);
  // No folded line is longer than the width; one in twenty may be a line that was not folded at all.
  const width = lengths.length >= 2 ? (lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0) : 0;
  return { width, lowerCase, hangs: hanging >= 2, bySentence: sentenceLines(lines, width) >= fewItems };
}

const endsInDates = (text: string): boolean => closingDates(text).dated !== null;

function sameSetting(last: RawLine, raw: RawLine): boolean {
  const [one, other] = [last.line.layout, raw.line.layout];
  if (!one || !other) return true;
  if (one.column !== other.column || Math.abs(one.fontSizePt - other.fontSizePt) > 0.6) return false;
  return one.bold === other.bold || startsLow(raw);
}

/** "A · B ·" above "· C · D": what looks like a glyph is the separator of the list above. */
function goesOnWithList(last: RawLine, raw: RawLine, least: number): boolean {
  const mark = raw.line.text.trimStart().charAt(0);
  return (
    !last.bullet &&
    length(last) >= least &&
    !raw.gap &&
    /[·•|–-]/.test(mark) &&
    last.text.split(` ${mark} `).length >= 3
  );
}

/** Words of a sentence under way, by how many of them are small: names and entries of lists have few. */
function isProse(text: string): boolean {
  const words = countWords(text);
  if (words >= 9 && /\s\p{Ll}+$/u.test(text)) return true;
  return words >= 12 && (text.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0) >= words * 0.5;
}

/** A date or a bracket that begins on the line above and ends on this one. */
function bridges(last: RawLine, raw: RawLine, least: number): boolean {
  if (raw.gap || length(last) < least * 0.75) return false;
  const open = last.text.lastIndexOf("(");
  if (open > last.text.lastIndexOf(")") && /^[^()]{0,60}\)/.test(raw.text)) return true;
  const whole = raw.line.text.trim();
  if (
    whole.length > 60 ||
    !/^(?:[-–—]\s*\p{L}|[-–—]\s*\d|\d|to\s|\p{Lu}\p{Ll}+\.?\s\d{4}|present\b|now\b|today\b)/iu.test(whole)
  )
    return false;
  return findDates(`${last.text} ${whole}`).some(
    ({ start, end }) => start < last.text.length && end > last.text.length + 1,
  );
}

/** Whether a line of plain text goes on with the unit above, by the signs of both. */
export type Decide = (signs: readonly number[], raw: RawLine) => boolean;
const byTrees: Decide = (signs) => oddsByTrees(joinTrees, signs) > 0;

interface Place {
  index: number;
  /** How long a line has to be to have been folded, in characters. */
  least: number;
  page(): PageView;
  decide: Decide;
}

/** Dates on a line of their own, where the page sets them so. */
const isDateLine = ({ views, dateLines }: PageView, index: number): boolean =>
  dateLines >= 0.5 && views[index]?.onlyDates === true && views[index].dated === "range";

/** "2018–present: Registrar, Fenwright Museum" above a sentence: a post that is dated in front. */
const isHeader = ({ text, bullet, parts }: Draft, raw: RawLine): boolean =>
  !bullet &&
  parts.length === 1 &&
  opensWithDate(text) &&
  !isUnfinished(text) &&
  startsCapital(raw.text) &&
  countWords(raw.text) >= sentenceWords &&
  text.split(/[:,]\s/).some((piece) => scoreTitle(piece) >= 2.5);

/** Plain text: a gap, a table and a mark end what stands above; of other lines the signs decide. */
function goesOn(above: Draft, last: RawLine, raw: RawLine, place: Place): boolean {
  const { index, least, decide } = place;
  if (raw.gap || last.ruledBelow || isTabular(raw.text) || isTabular(last.text)) return false;
  const page = place.page();
  if (markStart.test(raw.text) || isDateLine(page, index) || isHeader(above, raw)) return false;
  if (separatorStart.test(raw.text) && length(last) >= least * 0.75) return true;
  // Where each list is closed by a gap, what has no glyph inside one that was folded twice is the item's own.
  if (above.bullet && page.fold.closed > 0 && page.fold.rests.size > 0 && !opensWithLabel(raw.text)) return true;
  const parts = above.parts.length;
  const begun = { text: above.text, bullet: above.bullet, words: countWords(above.text), first: index - parts, parts };
  return decide(joinSignsOf(page, index, begun), raw);
}

function continues(above: Draft, last: RawLine, raw: RawLine, fold: Fold, place: Place): boolean {
  if (above.heading || !sameSetting(last, raw)) return false;
  const { least } = place;
  if (!raw.line.layout && bridges(last, raw, least)) return true;
  if (raw.bullet) return goesOnWithList(last, raw, least);
  if (!raw.line.layout) return goesOn(above, last, raw, place);
  const low = startsLow(raw) && !fold.lowerCase;
  const hanging = above.bullet && raw.indent > above.indent + 0.5;
  if (raw.gap) return hanging && low && !/[.!?]$/.test(last.text);
  if (isTabular(raw.text) || (isTabular(last.text) && !hanging)) return false;
  const unfinished = isUnfinished(last.text) && length(last) >= 30;
  const header = endsInDates(raw.text) && !low && countWords(raw.text) < 14;
  if (header && !raw.text.startsWith("(") && !hanging && !unfinished) return false;
  const prose = isProse(last.text);
  if (!low && !prose && endsInDates(last.text) && !hanging && !above.bullet && !/[,&]$/.test(last.text)) return false;
  if (hanging && !header) return true;
  if (above.bullet && (low || unfinished)) return true;
  if (above.bullet && fold.hangs && !low) return false;
  // Plain text is read without its margins, so that the hanging lines of an item are shorter than they were.
  const width = above.bullet && above.parts.length > 1 ? fold.width - hangingBlanks : fold.width;
  const full = fold.width > 0 && length(last) + 1 + firstWord(raw.text) > width && length(last) >= 40;
  // Two entries of a list, both as long as a line: no sentence is under way.
  const listed = (last.text.match(/,\s|\s[/|·•–-]\s/g)?.length ?? 0) >= 3;
  const told = endsInStop(raw.text) && countWords(last.text) >= 6;
  const capital = startsCapital(raw.text);
  if (capital && fold.bySentence && !above.bullet && endsInStop(last.text)) return false;
  const entries =
    !above.bullet && capital && above.parts.length === 1 && !listed && !told && !prose && !/[.;:!?]/.test(last.text);
  if (full && (!entries || separatorStart.test(raw.text))) return true;
  return length(last) >= 45 && (unfinished || (low && !ends.test(last.text)));
}

/** A span of the whole line; most often the content as it was cut already. */
const cut = (raw: RawLine, from: number, to: number): string =>
  from === raw.start && to === raw.end ? raw.text : narrowText(raw.line.text.slice(from, to));

function start(raw: RawLine, from: number, to: number): Draft {
  return {
    text: cut(raw, from, to),
    parts: [{ line: raw.line.n, start: from, end: to, offset: 0 }],
    bullet: raw.bullet,
    gap: raw.gap,
    indent: raw.indent,
    heading: null,
    instruction: false,
    first: raw,
  };
}

function append(draft: Draft, raw: RawLine): void {
  // A hyphen between two lower-case letters may be the word's own, so it stays; only a soft hyphen goes.
  const last = draft.parts.at(-1);
  if (last && draft.text.endsWith("\u00AD")) {
    draft.text = draft.text.slice(0, -1);
    last.end -= 1;
  } else if (!/\p{L}-$/u.test(draft.text)) draft.text += " ";
  const from = raw.bullet ? raw.line.text.search(/\S/) : raw.start;
  draft.parts.push({ line: raw.line.n, start: from, end: raw.end, offset: draft.text.length });
  draft.text += cut(raw, from, raw.end);
}

/** The lines of a page in capitals in small letters, so that a sentence under way can be told by its small words. */
const withoutShouting = (lines: readonly RawLine[]): readonly RawLine[] =>
  isShouted(lines) ? lines.map((raw) => ({ ...raw, text: raw.text.toLowerCase() })) : lines;

/** The units of a document in order, headings among them, not yet told apart. */
export function makeUnits(
  lines: readonly RawLine[],
  headings: ReadonlyMap<number, Heading>,
  decide: Decide = byTrees,
): Draft[] {
  const seen = withoutShouting(lines);
  const fold = lines.some(({ line }) => line.layout !== undefined) ? findFold(seen, headings) : unfolded;
  const least = foldableLength(seen);
  let view: PageView | null = null;
  const page = (): PageView => {
    view ??= viewPage(seen, headings);
    return view;
  };
  const drafts: Draft[] = [];
  lines.forEach((raw, index) => {
    const heading = headings.get(index);
    if (heading) {
      drafts.push({ ...start(raw, heading.start, heading.end), bullet: false, heading });
      if (heading.rest >= 0 && heading.rest < raw.end)
        drafts.push({ ...start(raw, heading.rest, raw.end), bullet: false, gap: false });
      return;
    }
    const above = drafts.at(-1);
    const [last, own] = [seen[index - 1], seen[index] ?? raw];
    const inline = above?.heading === null && last && (headings.get(index - 1)?.rest ?? 0) >= 0;
    if (above && inline && continues(above, last, own, fold, { index, least, page, decide })) append(above, raw);
    else drafts.push(start(raw, raw.start, raw.end));
  });
  return drafts;
}
