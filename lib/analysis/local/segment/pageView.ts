/**
 * What a page of plain text says of how it was folded, for the question whether its lines go on: the same signs for all
 * of them, and what stands around each.
 */
import type { Heading } from "./findHeadings";
import { type Fold, readFold } from "./foldEvidence";
import { type LineView, viewOf } from "./lineView";
import { fillOf, needOf } from "./pageFill";
import type { RawLine } from "./readLines";

/** What the whole page says, in the order in which joinTrees.data.ts asks for it. */
export const pageSignNames = [
  "width",
  "folded",
  "prior",
  "stop",
  "lowItems",
  "glyphs",
  "closed",
  "rests",
  "verbs",
  "noMark",
  "longest",
  "gaps",
  "hanging",
  "fillWidth",
  "fillShare",
  "fillOver",
] as const;
type PageSign = (typeof pageSignNames)[number];

/** A page of plain text, looked at once. */
export interface PageView {
  views: readonly LineView[];
  fold: Fold;
  signs: readonly number[];
  /** In characters; the longest of most lines where nothing speaks for folding. */
  width: number;
  fill: number;
  /** Of each line, whether it begins anew by a glyph, a gap or a heading, and what stands between two such ones. */
  starts: readonly boolean[];
  blocks: readonly Block[];
  /** Of the lines that close with a stretch of dates, the share that hold nothing else. */
  dateLines: number;
}

interface Block {
  from: number;
  to: number;
  /** Shares of its line ends that are full and that stop, and of its lines but the first that begin small. */
  full: number;
  stops: number;
  low: number;
}

/** One line in twenty may be longer than the others are. */
const fewLonger = 0.05;

function blocksOf(views: readonly LineView[], starts: readonly boolean[], width: number): Block[] {
  const blocks: Block[] = [];
  for (let from = 0; from < views.length; ) {
    let to = from + 1;
    let [full, stops, low] = [0, 0, 0];
    for (; to < views.length && !starts[to]; to += 1) {
      const [one, next] = [views[to - 1], views[to]];
      if (!one || !next) break;
      if (width > 0 && needOf(one, next) > width) full += 1;
      if (one.stopped) stops += 1;
      if (next.small) low += 1;
    }
    const ends = Math.max(1, to - from - 1);
    const block = { from, to, full: full / ends, stops: stops / ends, low: low / ends };
    for (; from < to; from += 1) blocks.push(block);
  }
  return blocks;
}

/** Share of the lines below an item, with no mark of their own, that hang under its text. */
function hangingShare(lines: readonly RawLine[], starts: readonly boolean[]): number {
  let [hanging, own] = [0, 0];
  lines.forEach((raw, index) => {
    const last = lines[index - 1];
    if (starts[index] || !last?.bullet) return;
    own += 1;
    if (raw.indent > last.indent) hanging += 1;
  });
  return (hanging + 0.5) / (own + 1);
}

function dateLinesOf(views: readonly LineView[]): number {
  const dated = views.filter((view) => view.dated === "range");
  return (dated.filter(({ onlyDates }) => onlyDates).length + 0.5) / (dated.length + 1);
}

/** Looks at a page once. Headings are given by index of line. */
export function viewPage(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): PageView {
  const fold = readFold(lines, headings);
  const views = lines.map(viewOf);
  const starts = lines.map(
    (raw, index) => index === 0 || raw.bullet || raw.gap || headings.has(index) || headings.has(index - 1),
  );
  const lengths = views.map(({ length }) => length).sort((a, b) => b - a);
  const longest = lengths[Math.floor(lengths.length * fewLonger)] ?? 0;
  const fill = fillOf(views, starts);
  const shareOf = (test: (raw: RawLine) => boolean): number => lines.filter(test).length / lines.length;
  const signs: Record<PageSign, number> = {
    width: fold.width,
    folded: fold.full,
    prior: fold.prior,
    stop: fold.stop,
    lowItems: fold.low,
    glyphs: shareOf(({ bullet }) => bullet),
    closed: fold.closed,
    rests: fold.rests.size,
    verbs: fold.verbs,
    noMark: fold.noMark,
    longest,
    gaps: shareOf(({ gap }) => gap),
    hanging: hangingShare(lines, starts),
    fillWidth: fill.width,
    fillShare: fill.share,
    fillOver: fill.over,
  };
  return {
    views,
    fold,
    signs: pageSignNames.map((name) => signs[name]),
    width: fold.width > 0 ? fold.width : longest,
    fill: fill.width > 0 ? fill.width : longest,
    starts,
    blocks: blocksOf(views, starts, fold.width),
    dateLines: dateLinesOf(views),
  };
}
