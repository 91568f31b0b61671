/**
 * Looks at each document line alone: where its content starts after a bullet glyph, how far it is indented, whether it
 * is only a ruled line. Knows nothing yet of sections.
 */

import type { DocumentLine, ParsedDocument } from "../../document";
import { narrowText } from "../../narrowText";
import { startsWithDigit } from "../../startsWithDigit";
import { startsSmall } from "../../startsWithLetter";
import { isOrnamented } from "./ornaments";

export interface RawLine {
  line: DocumentLine;
  /** Span of the content in `line.text`, glyph and outer spaces left out. */
  start: number;
  end: number;
  text: string;
  bullet: boolean;
  /** Column of the first visible character, in characters or, with layout, in points. */
  indent: number;
  /** Column of the content, behind a glyph, in characters; of pages with a layout it says nothing. */
  column: number;
  /** A gap above that carries meaning; false everywhere when the source sets a gap above nearly every line. */
  gap: boolean;
  /** A ruled line ("-----") stood directly below. */
  ruledBelow: boolean;
}

const glyph = /^\s*(?:[•●○◦▪▫■□▸▹►▻‣⁃∙⋅·◆◇❖➢➤➔→»✓✔✗★☆✦✧⦿⚫\uE000-\uF8FF]\s*|[-–—*+>]\s+|o\s+(?=[\p{L}\d]))(?=\S)/u;
/** A number that an item goes by; two figures in a row are more likely a date. */
const numbered = /^\s*(?:(\d{1,2})[.)]|\((\d{1,2})\))\s+(?=\p{L}|\d[\d,.]*[+%]?\s\p{Ll})/u;
/** A small letter that an item goes by. */
const lettered = /^(?:([a-z])\)|\(([a-z])\))\s+(?=\S)/;
const beforeA = 96;
const glyphAlone = /^\s*[•●○◦▪▫■□▸►‣⁃∙⋅·◆❖➢➤★✦✓➔*\-–—\uE000-\uF8FF]\s*$/u;
const ruled = /^[\s|+:]*(?:[-=_~*#–—.·─━═]\s?){3,}[\s|+:\-=_~*#–—.·─━═]*$/;

/** A line that starts small under one that ends in no stop. */
const goesOn = (above: string, text: string): boolean =>
  startsSmall(text) && above.length >= 40 && !/[.!?:;]$/.test(above);

/** The bars that a row of a table begins and ends with. */
const barsBefore = /^\s*(?:\|\s*)*/;
const barsBehind = /\s*(?:\|\s*)+$/;

/** The span of a line's content between its outer blanks and the bars of its table. */
function cellsOf(text: string): { start: number; end: number } {
  const start = barsBefore.exec(text)?.[0].length ?? 0;
  return { start, end: text.endsWith("|") ? text.replace(barsBehind, "").length : text.trimEnd().length };
}

interface Glyph {
  length: number;
  /** The number that an item goes by, or that of its letter in the alphabet; 0 for neither. */
  number: number;
}

/** Where the content of a line starts behind its glyph, or its number or letter in a list; null without any. */
function findGlyph(text: string, lastNumber: number): Glyph | null {
  const mark = isOrnamented(text) ? undefined : glyph.exec(text)?.[0];
  if (mark !== undefined) return { length: mark.length, number: 0 };
  const letter = text.charAt(1) === ")" || text.startsWith("(") ? lettered.exec(text) : null;
  if (letter) {
    const place = (letter[1] ?? letter[2] ?? "").charCodeAt(0) - beforeA;
    return place === 1 || place === lastNumber + 1 ? { length: letter[0].length, number: place } : null;
  }
  const counted = startsWithDigit(text) || text.startsWith("(") ? numbered.exec(text) : null;
  const number = Number(counted?.[1] ?? counted?.[2]);
  // A sentence that was folded before "12. In May" counts nothing.
  return counted && (number === 1 || number === lastNumber + 1) ? { length: counted[0].length, number } : null;
}

/** The visible lines of a document. Ruled lines and lone glyphs are dropped; what they say is kept on their neighbour. */
export function readLines(document: ParsedDocument): RawLine[] {
  const raws: RawLine[] = [];
  let glyphWaits = false;
  let gapWaits = false;
  let lastNumber = 0;
  for (const line of document.lines) {
    const previous = raws.at(-1);
    if (ruled.test(line.text)) {
      if (previous) previous.ruledBelow = true;
      gapWaits ||= line.gapBefore;
      continue;
    }
    if (glyphAlone.test(line.text)) {
      glyphWaits = true;
      gapWaits ||= line.gapBefore;
      continue;
    }
    const cells = cellsOf(line.text);
    const found = line.headingLevel === undefined ? findGlyph(line.text.slice(cells.start), lastNumber) : null;
    if (found && found.number > 0) lastNumber = found.number;
    const { end } = cells;
    const start = cells.start + (found?.length ?? 0);
    if (end <= start) continue;
    raws.push({
      line,
      start,
      end,
      text: narrowText(line.text.slice(start, end)),
      bullet: found !== null || glyphWaits,
      indent: line.layout?.x ?? line.margin ?? 0,
      column: (line.margin ?? 0) + start,
      gap: line.gapBefore || gapWaits,
      ruledBelow: false,
    });
    glyphWaits = false;
    gapWaits = false;
  }
  const gaps = raws.filter((raw) => raw.gap).length;
  // Gaps that cut sentences in two stand above every line and say nothing.
  const cuts = raws.filter(
    (raw, index) => raw.gap && !raw.bullet && goesOn(raws[index - 1]?.text ?? "", raw.text),
  ).length;
  if (gaps > raws.length * 0.5 && cuts > 2 && cuts > gaps * 0.1) for (const raw of raws) raw.gap = false;
  return raws;
}

/** Share of a page's letters from which on it is written in capitals throughout, so that they say nothing of a line. */
const shouted = 0.9;
const fewLetters = 40;

/** How many letters of English stand in a text, from one code to another: a page of other letters is not judged by its case. */
function lettersIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= from && code <= to) count += 1;
  }
  return count;
}

export function isShouted(lines: readonly RawLine[]): boolean {
  const all = lines.reduce((sum, { text }) => sum + text.length, 0);
  let capitals = 0;
  let small = 0;
  for (const { text } of lines) {
    small += lettersIn(text, 97, 122);
    // What is left could be capitals throughout, and would be too few.
    if (small > (1 - shouted) * all + 1) return false;
    capitals += lettersIn(text, 65, 90);
  }
  return capitals >= fewLetters && capitals >= shouted * (capitals + small);
}
