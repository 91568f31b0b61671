/**
 * Looks at each document line alone: where its content starts after a bullet glyph, how far it is indented, whether it
 * is only a ruled line. Knows nothing yet of sections.
 */

import type { DocumentLine, ParsedDocument } from "../../document";
import { narrowText } from "../../narrowText";
import { startsWithDigit } from "../../startsWithDigit";
import { startsSmall } from "../../startsWithLetter";

export interface RawLine {
  line: DocumentLine;
  /** Span of the content in `line.text`, glyph and outer spaces left out. */
  start: number;
  end: number;
  text: string;
  bullet: boolean;
  /** Column of the first visible character, in characters or, with layout, in points. */
  indent: number;
  /** A gap above that carries meaning; false everywhere when the source sets a gap above nearly every line. */
  gap: boolean;
  /** A ruled line ("-----") stood directly below. */
  ruledBelow: boolean;
}

const glyph = /^\s*(?:[•●○◦▪▫■□▸▹►▻‣⁃∙⋅·◆◇❖➢➤➔→»✓✔✗★☆✦✧⦿⚫\uE000-\uF8FF]\s*|[-–—*+>]\s+|o\s+(?=[\p{L}\d]))(?=\S)/u;
/** A number that an item goes by; two figures in a row are more likely a date. */
const numbered = /^\s*(?:(\d{1,2})[.)]|\((\d{1,2})\))\s+(?=\p{L}|\d[\d,.]*[+%]?\s\p{Ll})/u;
const glyphAlone = /^\s*[•●○◦▪▫■□▸►‣⁃∙⋅·◆❖➢➤★✦✓➔*\-–—\uE000-\uF8FF]\s*$/u;
const ruled = /^[\s|+:]*(?:[-=_~*#–—.·─━═]\s?){3,}[\s|+:\-=_~*#–—.·─━═]*$/;

/** A line that starts small under one that ends in no stop. */
const goesOn = (above: string, text: string): boolean =>
  startsSmall(text) && above.length >= 40 && !/[.!?:;]$/.test(above);

/** Where the content of a line starts behind its glyph or its number in a list, and that number; null without either. */
function findGlyph(text: string, lastNumber: number): { length: number; number: number } | null {
  const mark = glyph.exec(text)?.[0];
  if (mark !== undefined) return { length: mark.length, number: 0 };
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
    const found = line.headingLevel === undefined ? findGlyph(line.text, lastNumber) : null;
    if (found && found.number > 0) lastNumber = found.number;
    const start = found?.length ?? line.text.length - line.text.trimStart().length;
    const end = line.text.trimEnd().length;
    if (end <= start) continue;
    raws.push({
      line,
      start,
      end,
      text: narrowText(line.text.slice(start, end)),
      bullet: found !== null || glyphWaits,
      indent: line.layout?.x ?? line.text.length - line.text.trimStart().length,
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
