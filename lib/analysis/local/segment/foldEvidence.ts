/**
 * What a page of plain text says of how it was folded: at which width, how its items begin and end, how its lists close.
 * Counted where glyphs, gaps and grammar leave no doubt; odds are natural logarithms. joinSigns.ts asks for it.
 */

import { ScopedMemo } from "../../scopedMemo";
import { startsSmall } from "../../startsWithLetter";
import { shapeOf } from "../../textShape";
import { verbForm } from "../checks/features/verbForm";
import { endsSentence } from "./endsSentence";
import type { Heading } from "./findHeadings";
import { isTabular } from "./isTabular";
import { isUnfinished } from "./isUnfinished";
import { closedLists, findRests } from "./listEnds";
import type { RawLine } from "./readLines";

/** What the page says of its folding. */
export interface Fold {
  /** Length from which on a line may have been folded, in characters. */
  least: number;
  /** Longest line that was folded, in characters; 0 when nothing speaks for folding. */
  width: number;
  /** Odds that words which would not have fitted go on, and that words which would have fitted do. */
  full: number;
  fits: number;
  /** Odds for going on after a full stop, and after a line that has none. */
  stop: number;
  noStop: number;
  /** Odds before anything is looked at: how many folds the page has for each end of a paragraph. */
  prior: number;
  /** Odds of a small letter at the start, and whether items begin with one throughout, so that it says nothing. */
  low: number;
  lowerCase: boolean;
  /** Items have glyphs. */
  glyphs: boolean;
  /** Odds that a line below an item is the item's own, by how the lists of the page end. */
  closed: number;
  /** Short lines inside sentences that were folded twice: where there are any, room left on a line says little. */
  rests: ReadonlySet<RawLine>;
  /** Share of the items whose first word is a verb. */
  verbs: number;
  /** Odds of a sentence that has neither a glyph nor a gap above it. */
  noMark: number;
}

const lengthOf = (raw: RawLine): number => raw.line.text.trimEnd().length + (raw.line.margin ?? 0);
const firstWord = (text: string): number => text.search(/\s|$/);
const ratio = (of: number, against: number): number => Math.log(of / against);

/** Lines shorter than this are ends of items whatever else they look like, on a page as wide as most. Convention. */
const foldable = 40;
/** The same as a share of the length that few lines of the page exceed: narrow columns fold short lines. */
const foldableShare = 0.6;
const fewLonger = 0.05;

/** How long a line has to be to have been folded, in characters. */
export function foldableLength(lines: readonly RawLine[]): number {
  const lengths = lines.map(lengthOf).sort((a, b) => b - a);
  return Math.min(foldable, foldableShare * (lengths[Math.floor(lengths.length * fewLonger)] ?? 0));
}
/** Chance that a line which ends a paragraph happens to be as long as a folded one: a word's length in a line's. */
const fullByChance = 0.12;
/** Share of a text's line ends that fall behind a sentence. */
const stopInside = 0.07;
/** Share of the words inside a sentence that begin small. */
const lowInside = 0.75;
const withoutWidth = -3;
/** Fewer glyphs than this may be ornaments. */
const fewGlyphs = 3;

const running = new ScopedMemo((text) => {
  const { isPlain, words, smallRuns } = shapeOf(text);
  return words >= 6 && (isPlain ? smallRuns : (text.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0)) >= words * 0.4;
});

/** Words of a sentence under way: small ones among them. Names, titles and entries of lists have few. */
const isRunning = (text: string): boolean => running.get(text);

interface Pair {
  length: number;
  need: number;
}

/** Pairs of lines that grammar joins: the first is unfinished, or the second starts small after no stop. */
function evidentPairs(
  lines: readonly RawLine[],
  headings: ReadonlyMap<number, Heading>,
  lowerCase: boolean,
  least: number,
): Pair[] {
  const pairs: Pair[] = [];
  lines.forEach((raw, index) => {
    const next = lines[index + 1];
    if (!next || next.bullet || next.gap || headings.has(index) || headings.has(index + 1)) return;
    const length = lengthOf(raw);
    if (length < least || isTabular(raw.text)) return;
    if (!isUnfinished(raw.text) && (lowerCase || !startsSmall(next.text) || /[.!?]$/.test(raw.text))) return;
    pairs.push({ length, need: length + 1 + firstWord(next.text) });
  });
  return pairs;
}

/** The longest length that is no outlier: one line in ten may be one that was not folded at all. */
function widthOf(pairs: readonly Pair[]): number {
  const lengths = pairs.map(({ length }) => length).sort((a, b) => b - a);
  for (let index = 0; index <= Math.floor(lengths.length * 0.1); index += 1) {
    const [top = 0, next = 0] = lengths.slice(index, index + 2);
    if (next >= top * 0.88) return top;
  }
  return lengths[Math.floor(lengths.length * 0.1)] ?? 0;
}

interface Folding {
  pairs: number;
  width: number;
  /** Share of the pairs that would not have fitted on one line. */
  folded: number;
}

function foldingOf(
  lines: readonly RawLine[],
  headings: ReadonlyMap<number, Heading>,
  lowerCase: boolean,
  least: number,
): Folding {
  const pairs = evidentPairs(lines, headings, lowerCase, least);
  const width = pairs.length >= 2 ? widthOf(pairs) : 0;
  const folded = pairs.filter(({ need }) => need > width).length / Math.max(1, pairs.length);
  // Where most of what grammar joins would have fitted above, the lines were not folded by width.
  return { pairs: pairs.length, width: folded >= 0.3 ? width : 0, folded };
}

interface Small {
  /** Items that surely begin anew, and those of them in lower case. */
  items: number;
  low: number;
}

/** Counts how items begin: below a gap or a heading, and below a line that begins anew itself and had room left. */
function countSmall(
  lines: readonly RawLine[],
  headings: ReadonlyMap<number, Heading>,
  width: number,
  least: number,
): Small {
  const fits = (one: RawLine | undefined, next: RawLine): boolean =>
    one !== undefined && (width === 0 || lengthOf(one) + 1 + firstWord(next.text) <= width);
  const counts: Small = { items: 0, low: 0 };
  let lastBegins = true;
  lines.forEach((raw, index) => {
    const last = lines[index - 1];
    const isMarked = raw.gap || raw.bullet || headings.has(index - 1) || !last;
    const isApart = last !== undefined && fits(last, raw) && !isUnfinished(last.text);
    const begins = isMarked || (isApart && lastBegins && last.text.length < Math.max(least + 5, width * 0.85));
    if (begins && !raw.bullet && !last?.bullet) {
      counts.items += 1;
      if (startsSmall(raw.text) && !/[@•·|]/.test(raw.text)) counts.low += 1;
    }
    lastBegins = begins || (isApart && !startsSmall(raw.text));
  });
  return counts;
}

/** A capital word that opens items: a verb. */
function opensItem(text: string): boolean {
  const first = /^\p{Lu}[\p{Ll}-]+(?=\s)/u.exec(text)?.[0].toLowerCase();
  return first !== undefined && verbForm(first) !== null;
}

interface Ends {
  ends: number;
  stopped: number;
  starts: number;
  verbs: number;
  /** Starts below another item; those of them with neither a glyph nor a gap. */
  follows: number;
  unmarked: number;
}

/** Counts what surely ends an item, by a glyph, a gap or room left on the line, and what surely begins one. */
function countEnds(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>, width: number): Ends {
  const counts: Ends = { ends: 0, stopped: 0, starts: 0, verbs: 0, follows: 0, unmarked: 0 };
  lines.forEach((raw, index) => {
    const next = lines[index + 1];
    const isMarked = !next || next.bullet || next.gap || headings.has(index) || headings.has(index + 1);
    const isShort = width > 0 && next !== undefined && lengthOf(raw) + 1 + firstWord(next.text) <= width;
    if (!isMarked && !(isShort && !startsSmall(next.text))) return;
    if (!headings.has(index) && (isRunning(raw.text) || startsSmall(raw.text))) {
      counts.ends += 1;
      if (endsSentence(raw.text)) counts.stopped += 1;
    }
    if (!next || headings.has(index + 1) || !isRunning(next.text)) return;
    counts.starts += 1;
    if (opensItem(next.text)) counts.verbs += 1;
    // Under a header the first sentence needs no mark.
    if (headings.has(index) || !(isRunning(raw.text) || startsSmall(raw.text))) return;
    counts.follows += 1;
    if (!isMarked) counts.unmarked += 1;
  });
  return counts;
}

/** Reads the folding of a page off its lines. Headings are given by index of line. */
export function readFold(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): Fold {
  const least = foldableLength(lines);
  const first = foldingOf(lines, headings, false, least);
  const small = countSmall(lines, headings, first.width, least);
  const lowerCase = small.low >= 3 && small.low > small.items * 0.4;
  const { pairs, width, folded } = lowerCase ? foldingOf(lines, headings, true, least) : first;
  const isFolded = width > 0;
  const { ends, stopped, starts, verbs, follows, unmarked } = countEnds(lines, headings, width);
  const stopAtEnd = (stopped + 1) / (ends + 2);
  const glyphs = lines.filter(({ bullet }) => bullet).length >= fewGlyphs;
  const isFull = Math.min(0.97, Math.max(0.4, folded));
  return {
    least,
    width,
    full: isFolded ? ratio(isFull, fullByChance) : 0,
    fits: isFolded ? ratio(1 - isFull, 1 - fullByChance) : 0,
    stop: ratio(stopInside, stopAtEnd),
    noStop: ratio(1 - stopInside, 1 - stopAtEnd),
    prior: isFolded ? Math.max(-1.5, Math.min(1.5, ratio(pairs / 0.75, ends + 1))) : withoutWidth,
    lowerCase,
    glyphs,
    rests: isFolded ? findRests(lines, width, lowerCase) : new Set(),
    closed: glyphs && isFolded ? ratio(closedLists(lines, headings) + 0.5, 0.5) : 0,
    low: ratio(lowInside, (small.low + 0.2) / (small.items + 10)),
    verbs: (verbs + 1) / (starts + 2),
    noMark: ratio(1, (unmarked + 0.5) / (follows + 0.5)),
  };
}
