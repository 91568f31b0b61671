/**
 * Glyphs to chunks: runs of glyphs on one baseline, words parted by drawn spaces or by gaps, and names set with spaces
 * between the letters ("J A N E  S M I T H") brought back together. Only geometry decides, no word list.
 */
import type { Glyph } from "../pdf/page";
import type { Chunk } from "./chunk";

/** Ems over the run's usual gap from which two words are apart though no space was drawn. */
const wordGapEm = 0.1;
/** Gap in ems that parts two chunks: wider than any word space of justified text. */
const chunkGapEm = 1.15;
/** Least gap that parts chunks where the line's own word spaces are known to be far smaller. */
const chunkGapMinEm = 0.65;
/** Up to this many ems a run of evenly spaced single letters is one word. */
const trackedGapEm = 0.9;

interface Token {
  glyphs: Glyph[];
  text: string;
  x: number;
  right: number;
}

/** A baseline being gathered; the last glyph decides whether a small one is raised or lowered text beside it. */
interface Baseline {
  glyphs: Glyph[];
  first: Glyph;
  last: Glyph;
}

/** Lines looked back at for a glyph's own; a page of tables goes round its columns within so many. */
const recentMax = 80;

function standsOn(line: Baseline, glyph: Glyph): boolean {
  const { first, last } = line;
  const isSmall = glyph.sizePt < first.sizePt * 0.8 && glyph.x >= last.right - 1 && glyph.x < last.right + first.sizePt;
  const tolerance = isSmall ? first.sizePt * 0.55 : Math.min(first.sizePt, glyph.sizePt) * 0.2;
  return Math.abs(first.y - glyph.y) <= tolerance;
}

/** Overprinted doubles (poor man's bold) are dropped. */
function withoutDoubles(sorted: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of sorted) {
    let isDouble = false;
    for (let at = Math.max(0, kept.length - 3); at < kept.length && !isDouble; at += 1) {
      const other = kept[at];
      isDouble =
        other !== undefined &&
        other.text === glyph.text &&
        Math.abs(other.x - glyph.x) < glyph.sizePt * 0.12 &&
        glyph.right - glyph.x > glyph.sizePt * 0.13;
    }
    if (!isDouble) kept.push(glyph);
  }
  return kept;
}

/** Glyphs of one baseline, in order of x. */
function baselines(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Baseline[] = [];
  const recent: Baseline[] = [];
  for (const glyph of glyphs) {
    let at = 0;
    let line = recent[0];
    while (line && !standsOn(line, glyph)) line = recent[++at];
    if (!line) {
      line = { glyphs: [glyph], first: glyph, last: glyph };
      lines.push(line);
      recent.unshift(line);
      if (recent.length > recentMax) recent.pop();
      continue;
    }
    if (at > 0) {
      recent.splice(at, 1);
      recent.unshift(line);
    }
    line.glyphs.push(glyph);
    line.last = glyph;
  }
  return lines.map((line) => withoutDoubles(line.glyphs.sort((a, b) => a.x - b.x)));
}

const gapEm = (left: Glyph, right: Glyph): number =>
  (right.x - left.right) / Math.max(1, Math.min(left.sizePt, right.sizePt));

/** The median; sorts what it is given. */
const medianOf = (values: Float64Array): number => values.sort()[Math.floor(values.length / 2)] ?? 0;

function gapsOf(glyphs: readonly Glyph[]): Float64Array {
  const gaps = new Float64Array(Math.max(0, glyphs.length - 1));
  for (let at = 1; at < glyphs.length; at += 1) {
    const [left, right] = [glyphs[at - 1], glyphs[at]];
    if (left && right) gaps[at - 1] = gapEm(left, right);
  }
  return gaps;
}

/** The gap at which a line falls into chunks: well over its own word spaces; letter-spaced lines need more. */
function chunkBreakEm(line: readonly Glyph[]): number {
  const gaps = gapsOf(line);
  if (medianOf(gaps) > 0.07) return chunkGapEm * 1.6;
  const wordGaps = gaps.filter((gap) => gap > 0.12);
  return wordGaps.length < 3 ? 0.85 : Math.min(chunkGapEm, Math.max(chunkGapMinEm, medianOf(wordGaps) * 2.4));
}

/** Parts a line where the gap is wider than words stand apart. */
function splitWide(line: readonly Glyph[]): Glyph[][] {
  const parts: Glyph[][] = [];
  const breakEm = chunkBreakEm(line);
  for (const glyph of line) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && gapEm(last, glyph) < breakEm) part.push(glyph);
    else parts.push([glyph]);
  }
  return parts;
}

function tokensOf(glyphs: readonly Glyph[], breaks: (left: Glyph, right: Glyph) => boolean): Token[] {
  const tokens: Token[] = [];
  for (const glyph of glyphs) {
    const token = tokens.at(-1);
    const last = token?.glyphs.at(-1);
    if (token && last && !breaks(last, glyph)) {
      token.glyphs.push(glyph);
      token.text += glyph.text;
      token.right = Math.max(token.right, glyph.right);
    } else tokens.push({ glyphs: [glyph], text: glyph.text, x: glyph.x, right: glyph.right });
  }
  return tokens;
}

const isSingle = (token: Token): boolean => [...token.text].length === 1 && /\p{L}|\p{N}|[&.,|·]/u.test(token.text);

/** The gap at which evenly spaced letters end a word, or null when the run is not letter-spaced. */
function trackedBreakEm(median: number, tokens: readonly Token[]): number | null {
  const singles = tokens.filter(isSingle).length;
  if (tokens.length < 4 || singles < tokens.length * 0.75) return null;
  return median > trackedGapEm ? null : Math.max(median * 1.55, median + 0.14);
}

/** Words of one run; letter-spaced runs are closed up. Moderate tracking is allowed for, short runs aside. */
function wordsOf(glyphs: readonly Glyph[]): Token[] {
  const median = medianOf(gapsOf(glyphs));
  const usual = glyphs.length >= 4 ? Math.min(0.12, Math.max(0, median)) : 0;
  const plain = tokensOf(glyphs, (left, right) => right.spaceBefore || gapEm(left, right) > usual + wordGapEm);
  const breakEm = trackedBreakEm(median, plain);
  return breakEm === null ? plain : tokensOf(glyphs, (left, right) => gapEm(left, right) > breakEm);
}

function chunkOf(glyphs: readonly Glyph[]): Chunk | null {
  const words = wordsOf(glyphs);
  const [first, last] = [words[0], words.at(-1)];
  let [letters, boldLetters, biggest] = [0, 0, glyphs[0]];
  if (!first || !last || !biggest) return null;
  for (const glyph of glyphs) {
    letters += glyph.text.length;
    if (glyph.bold) boldLetters += glyph.text.length;
    if (glyph.sizePt > biggest.sizePt) biggest = glyph;
  }
  return {
    text: words.map((word) => word.text).join(" "),
    x: first.x,
    right: Math.max(...words.map((word) => word.right)),
    y: biggest.y,
    sizePt: biggest.sizePt,
    bold: boldLetters > letters / 2,
  };
}

/** The chunks of a page's upright glyphs, or of one turned direction. Order is not defined. */
export function buildChunks(glyphs: readonly Glyph[]): Chunk[] {
  return baselines(glyphs)
    .flatMap(splitWide)
    .flatMap((part) => chunkOf(part) ?? []);
}
