/**
 * The drafts of a page that orders an automatic reader about: the page is cut as if the orders were not in it, nor what
 * came with them, so that neither opens or closes a section of the page, nor says how its lines were folded. What was
 * left out is cut by itself and put back in its place.
 */
import { readAhead } from "../../pieceIndex";
import { findDates } from "./findDates";
import type { Draft } from "./makeUnits";
import { makeUnitsUnfolded } from "./makeUnitsUnfolded";
import type { RawLine } from "./readLines";
import { splitInstructions } from "./splitInstructions";
import { splitPost } from "./splitPost";

export interface Drafts {
  drafts: Draft[];
  /** Those under a heading that came with an order: a section of their own, after which the one before goes on. */
  brought: ReadonlySet<Draft>;
}

/** Units under a heading above an order, within which the heading may have come with it. */
const broughtUnits = 8;

function cut(lines: readonly RawLine[]): Draft[] {
  const whole = makeUnitsUnfolded(lines);
  readAhead(whole.map(({ text }) => text));
  return whole.flatMap(splitInstructions).flatMap(splitPost);
}

const lineOf = (draft: Draft): number => draft.parts[0]?.line ?? draft.first.line.n;

/**
 * What came with an order: a heading tight below other text, and all from there to the order. What stands below the order
 * belongs to the page again, for gaps do not tell on every page where a block ends.
 */
function findBlocks(drafts: readonly Draft[]): Draft[][] {
  const blocks: Draft[][] = [];
  let open: Draft[] = [];
  // Above the first heading a page is past its head, and has a section that could go on, once work was dated.
  let isPastHead = false;
  for (const draft of drafts) {
    if (draft.heading) {
      // A line that is taken for a heading by its looks alone may be the page's own.
      const isKnown = draft.heading.kind !== "other" || draft.heading.confidence === 1;
      open = !draft.gap && isPastHead && isKnown ? [draft] : [];
      isPastHead = true;
      continue;
    }
    isPastHead ||= findDates(draft.text).some(({ kind }) => kind === "range");
    if (open.length > 0) {
      open.push(draft);
      if (draft.instruction) blocks.push(open);
      if (draft.instruction || open.length > broughtUnits + 1) open = [];
    }
  }
  return blocks;
}

/** The lines of some drafts that hold nothing else. */
function wholeLines(some: readonly Draft[], drafts: readonly Draft[]): Set<number> {
  const linesOf = (given: readonly Draft[]): number[] => given.flatMap(({ parts }) => parts.map(({ line }) => line));
  const own = new Set(some);
  const shared = new Set(linesOf(drafts.filter((draft) => !own.has(draft))));
  return new Set(linesOf(some).filter((line) => !shared.has(line)));
}

/** The lines that are left; where some were taken out below a gap, the gap stays. */
function without(lines: readonly RawLine[], taken: ReadonlySet<number>): RawLine[] {
  const left: RawLine[] = [];
  let gap = false;
  for (const raw of lines) {
    if (taken.has(raw.line.n)) gap ||= raw.gap;
    else {
      left.push(gap && !raw.gap ? { ...raw, gap } : raw);
      gap = false;
    }
  }
  return left;
}

/** The units of a document in order, headings and orders among them. */
export function setOrdersApart(lines: readonly RawLine[]): Drafts {
  const drafts = cut(lines);
  const orders = drafts.filter(({ instruction }) => instruction);
  if (orders.length === 0) return { drafts, brought: new Set() };
  const blocks = findBlocks(drafts).flat();
  const leaving = new Set([...blocks, ...orders]);
  const taken = wholeLines([...leaving], drafts);
  const isTaken = ({ parts }: Draft): boolean => parts.every(({ line }) => taken.has(line));
  const apart = drafts.filter((draft) => leaving.has(draft) && isTaken(draft));
  const all = [...cut(without(lines, taken)), ...apart].sort((a, b) => lineOf(a) - lineOf(b));
  return { drafts: all, brought: new Set(blocks.filter(isTaken)) };
}
