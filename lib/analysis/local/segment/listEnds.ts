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

/**
 * Whether items were folded twice: inside their sentences stand short rests of lines. Where items begin small this
 * cannot be told. `width` is in characters.
 */
export function isRagged(lines: readonly RawLine[], width: number): boolean {
  const items = lines.filter(({ bullet }) => bullet);
  if (items.filter(({ text }) => startsSmall(text)).length > items.length * smallItems) return false;
  let inList = false;
  const rests = lines.filter((raw, index) => {
    inList = raw.bullet || (inList && !raw.gap);
    const next = lines[index + 1];
    if (!inList || raw.bullet || !next || next.bullet || next.gap) return false;
    return raw.line.text.trimEnd().length < width * shortRest && startsSmall(next.text) && !/[.!?:;]$/.test(raw.text);
  });
  return rests.length >= fewRests;
}
