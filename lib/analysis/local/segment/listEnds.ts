/** How the lists of a page end: below a gap, or with whatever comes next right under the last item. */
import { countWords } from "../../countWords";
import { startsSmall } from "../../startsWithLetter";
import { endsSentence } from "./endsSentence";
import { findDates } from "./findDates";
import type { Heading } from "./findHeadings";
import type { RawLine } from "./readLines";

/** Words of a line below an item that may be the header of the next role. */
const headerWords = 14;

function isDatedHeader({ text }: RawLine): boolean {
  if (!/\d/.test(text) || endsSentence(text) || countWords(text) >= headerWords) return false;
  const last = findDates(text).at(-1);
  return last !== undefined && last.kind !== "single" && /^[\s).,]*$/.test(text.slice(last.end));
}

/**
 * How many lists of items with glyphs are closed by a gap; 0 when one of them has a heading or a dated header right
 * under it, or a glyph stands before such a header, so that a line without a glyph may begin anything. Headings are
 * given by index of line.
 */
export function closedLists(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): number {
  let closed = 0;
  let inList = false;
  for (const [index, raw] of lines.entries()) {
    if (raw.bullet && !headings.has(index)) {
      const next = lines[index + 1];
      if (next && !next.bullet && !next.gap && isDatedHeader(raw)) return 0;
      inList = true;
      continue;
    }
    if (!inList) continue;
    if (raw.gap) closed += 1;
    else if (headings.has(index) || (!startsSmall(raw.text) && isDatedHeader(raw))) return 0;
    else continue;
    inList = false;
  }
  return closed;
}

/** A line this much shorter than the folded ones is the rest of one that was folded before. */
const shortRest = 0.6;
const fewRests = 2;
const smallItems = 0.4;
/** Hanging items are read without their margin. */
const margin = 2;

const lengthOf = (raw: RawLine): number => raw.line.text.trimEnd().length;
const firstWord = (text: string): number => text.search(/\s|$/);

/**
 * The short rests inside sentences of a text that was folded twice: below a full line, with room for what goes on
 * below them in small letters. Empty where fewer than two show it. Where entries begin small it cannot be told:
 * `lowerCase` says so of those without a glyph. `width` is in characters.
 */
export function findRests(lines: readonly RawLine[], width: number, lowerCase: boolean): ReadonlySet<RawLine> {
  const items = lines.filter(({ bullet }) => bullet);
  const smallBullets = items.filter(({ text }) => startsSmall(text)).length > items.length * smallItems;
  let inList = false;
  const rests = lines.filter((raw, index) => {
    inList = raw.bullet || (inList && !raw.gap);
    const [above, next] = [lines[index - 1], lines[index + 1]];
    if (raw.bullet || raw.gap || !above || !next || next.bullet || next.gap) return false;
    if ((inList ? smallBullets : lowerCase) || !startsSmall(next.text) || /[.!?:;]$/.test(raw.text)) return false;
    return lengthOf(raw) < width * shortRest && lengthOf(above) + 1 + firstWord(raw.text) > width - margin;
  });
  return new Set(rests.length >= fewRests ? rests : []);
}
