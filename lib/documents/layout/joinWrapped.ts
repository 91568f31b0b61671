/**
 * Joins lines that the page's width broke into the one line the writer typed. Only where layout is certain: the next
 * word would not have fitted, or the line hangs under a bullet's text. Words parted at the line's end are healed.
 */
import { opensWithBullet } from "../text/visibleText";
import type { LaidLine } from "./chunk";
import { chunkGap } from "./orderRegion";

const bulletOnly = /^[^\p{L}\p{N}]$/u;

const endsHyphenated = /(\p{L}{2,})[-\u2010]$/u;
/** Words after which no line ends by itself. */
const openWord =
  /\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|as|using|via|into|across|through|over|under|per|than|that|which|who|while|including|between)$/i;

const openEnd = new RegExp(`[,;&(–—/]$|${openWord.source}`, "i");

/** Text of two lines; a word parted by the typesetter is healed where the document is hyphenated at all. */
export function joinText(first: string, second: string, heals: boolean): string {
  const isBroken = endsHyphenated.test(first) && /^\p{Ll}/u.test(second);
  if (!isBroken) return `${first} ${second}`;
  return heals ? `${first.slice(0, -1)}${second}` : `${first}${second}`;
}

/** Editors do not break words, typesetters do it often: one or two hyphens at line ends are compounds. */
function isHyphenated(lines: readonly LaidLine[]): boolean {
  const broken = lines.filter((line, at) => {
    const next = lines[at + 1];
    return next && endsHyphenated.test(line.text) && /^\p{Ll}/u.test(next.text);
  });
  return broken.length >= 3;
}

interface Open {
  line: LaidLine;
  last: LaidLine;
  joined: number;
  /** Where the text starts after a bullet. */
  textX: number;
  isBullet: boolean;
}

function textStart(line: LaidLine): number {
  const glyph = /^(\S)\s+/u.exec(line.text);
  const isBullet = opensWithBullet(line.text);
  const perLetter = (line.right - line.x) / Math.max(1, line.text.length);
  return isBullet && glyph ? line.x + perLetter * glyph[0].length : line.x;
}

function continues(open: Open, next: LaidLine): boolean {
  const { last } = open;
  if (next.page !== last.page || next.column !== last.column || next.gapBefore) return false;
  if (opensWithBullet(next.text) || last.parts > (open.isBullet ? 2 : 1) || next.parts > 1) return false;
  if (Math.abs(next.sizePt - last.sizePt) > 0.6) return false;
  const pitch = next.y - last.y;
  if (pitch <= 0 || pitch > last.sizePt * 1.9) return false;
  const em = last.sizePt;
  const wouldNotFit = last.right + em * 0.25 + next.firstWordWidth > last.columnRight - em * 0.3;
  if (open.isBullet) {
    const hangs = next.x > open.line.x + em * 0.3 && Math.abs(next.x - open.textX) < em * 1.2;
    const under = Math.abs(next.x - open.line.x) < em * 0.3;
    const unfinished = !/[.!?:;]$/.test(last.text) || /^\p{Ll}/u.test(next.text);
    if (hangs) return wouldNotFit || unfinished;
    return (
      under && wouldNotFit && (/^[\p{Ll}(]/u.test(next.text) || !/[.!?:]$/.test(last.text)) && next.bold === last.bold
    );
  }
  if (next.bold !== last.bold || !wouldNotFit) return false;
  if (Math.abs(next.x - last.x) > em * 0.35) return false;
  // A heading, or a list of lines that happen to be as wide as the column, is not prose.
  if (/^[\p{Lu}\s&]+$/u.test(next.text) || /[@|]/.test(next.text.slice(0, 40))) return false;
  // Narrow columns wrap short lines too; of those only one that cannot end there goes on.
  if (last.text.length < 40) return openWord.test(last.text);
  const isList = !/[.!?]$/.test(last.text) && (last.text.match(/,/g)?.length ?? 0) >= 3;
  const goesOn = isList || /^[\p{Ll}(]/u.test(next.text) || openEnd.test(last.text) || endsHyphenated.test(last.text);
  return goesOn || (open.joined > 0 && last.text.length > 60);
}

type Cell = LaidLine["cells"][number];

/** A range of dates that breaks off: after the dash, or after the month behind it. */
const openRange = /\d\s*(?:[-–—]|to|until|bis)\s*(?:\p{L}{3,9}\.?\s*)?$/iu;
const restOfRange = /^(?:\p{L}{3,9}\.?\s+)?(?:\d{1,2}[./])?(?:\d{4}|['’‘]\d{2})$|^(?:present|current|now|today)$/iu;

const sameColumn = (a: Cell, b: Cell, em: number): boolean =>
  Math.abs(a.x - b.x) < em * 0.4 || Math.abs(a.right - b.right) < em * 0.4;

/** The cells of a row whose dates broke off, with what stands below each; null where nothing says that they go on. */
function wrappedCells(last: LaidLine, next: LaidLine): string[] | null {
  const dates = last.cells.at(-1);
  const rest = next.cells.at(-1);
  if (!dates || !rest || last.cells.length !== 2 || next.cells.length > 2) return null;
  if (next.page !== last.page || next.column !== last.column || next.bold !== last.bold) return null;
  const pitch = next.y - last.y;
  if (pitch <= 0 || pitch > last.sizePt * 1.6 || Math.abs(next.sizePt - last.sizePt) > 0.6) return null;
  if (!openRange.test(dates.text) || !restOfRange.test(rest.text) || !sameColumn(dates, rest, last.sizePt)) return null;
  const [head, below] = [last.cells[0], next.cells.length === 2 ? next.cells[0] : undefined];
  if (!head || (below && !sameColumn(head, below, last.sizePt))) return null;
  return [below ? `${head.text} ${below.text}` : head.text, `${dates.text} ${rest.text}`];
}

/** A name set large on two lines is one name. */
function isStackedName(open: Open, next: LaidLine, bodySizePt: number): boolean {
  const { last } = open;
  const isLarge = last.sizePt > bodySizePt * 1.6 && Math.abs(next.sizePt - last.sizePt) < 0.6;
  const isShort = [last, next].every((line) => line.parts === 1 && line.text.split(" ").length <= 2);
  return (
    isLarge &&
    isShort &&
    last.page === 1 &&
    next.page === 1 &&
    next.y - last.y > 0 &&
    next.y - last.y < last.sizePt * 1.6
  );
}

/** Lines with what was wrapped joined. A bullet glyph that stands alone takes the text that follows on its baseline. */
export function joinWrapped(lines: readonly LaidLine[]): LaidLine[] {
  const heals = isHyphenated(lines);
  const sizes = lines.map((line) => line.sizePt).sort((a, b) => a - b);
  const bodySizePt = sizes[Math.floor(sizes.length / 2)] ?? 10;
  const joined: LaidLine[] = [];
  let open: Open | null = null;
  for (const raw of lines) {
    const parted = raw.text.split("  ");
    const isParted = raw.parts > 1 && bulletOnly.test(parted[0] ?? "");
    const line = isParted ? { ...raw, text: raw.text.replace(/ {2,}/, " "), parts: raw.parts - 1 } : raw;
    if (open && (continues(open, line) || (joined.length === 1 && isStackedName(open, line, bodySizePt)))) {
      open.line.text = joinText(open.line.text, line.text, heals);
      open.line.right = Math.max(open.line.right, line.right);
      open.last = line;
      open.joined += 1;
      continue;
    }
    const cells = open && open.joined === 0 ? wrappedCells(open.last, line) : null;
    if (open && cells) {
      open.line.text = cells.join(chunkGap);
      open.last = line;
      open.joined += 1;
      continue;
    }
    const own = { ...line };
    joined.push(own);
    open = { line: own, last: line, joined: 0, textX: textStart(own), isBullet: opensWithBullet(own.text) };
  }
  return joined;
}
