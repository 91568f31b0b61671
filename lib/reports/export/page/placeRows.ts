/** Rows onto pages: what belongs together stays together, and no line of a long paragraph stands alone. */
import type { Page } from "./pdfPages";
import { heightOf, paddingTop, type SetCell, type SetLine, type SetRow } from "./setRows";

export interface Frame {
  /** Of the text on a page, from its top edge, in points. */
  top: number;
  bottom: number;
}

/** A row up to this part of a page is never broken. */
const unbrokenPart = 0.5;
const fewestLines = 2;
/** Of a row that is broken: what has to stand under the heading before it, in points. */
const leastHead = 60;

const above = ({ row }: SetRow): number => row.above ?? 0;
const below = ({ row }: SetRow): number => row.below ?? 0;

/** How many of the lines stand in `room`; not all but one, and not one alone, unless `must` says that some have to. */
function fitting(lines: readonly SetLine[], room: number, must: boolean): number {
  let [count, height] = [0, 0];
  for (const { space, height: own } of lines) {
    height += own + (count === 0 ? 0 : space);
    if (height > room) break;
    count += 1;
  }
  if (count === lines.length) return count;
  // Where the break falls, two lines of the paragraph stay on either side.
  const cut = lines[count];
  const isCut = (index: number) => lines[index]?.paragraph === cut?.paragraph;
  const before = lines.slice(0, count).filter((_, index) => isCut(index)).length;
  const after = lines.length - count - lines.slice(count).filter((_, index) => !isCut(count + index)).length;
  let kept = count;
  if (before > 0 && before < fewestLines) kept -= before;
  else if (before > fewestLines && after < fewestLines) kept -= fewestLines - after;
  return kept === 0 && must ? Math.max(1, count) : kept;
}

/** @param frame where text may stand; every page has the same. */
export function placeRows(rows: readonly SetRow[], page: Page, frame: Frame): void {
  const room = frame.bottom - frame.top;
  let y = frame.top;
  const turn = (): void => {
    page.add();
    y = frame.top;
  };
  const isTop = () => y === frame.top;
  const isBreakable = (height: number) => height > room * unbrokenPart;
  /** How much of a row has to follow what stays with it. */
  const headOf = (height: number) => (isBreakable(height) ? leastHead : height);

  function placeBroken({ row, cells }: SetRow): void {
    let rest: readonly SetCell[] = cells;
    for (let isFirst = true; rest.some(({ lines }) => lines.length > 0); isFirst = false) {
      const inset = isFirst ? paddingTop(row) : 0;
      const parts = rest.map(({ cell, lines, drop }) => {
        const own = isFirst ? drop : 0;
        const count = fitting(lines, frame.bottom - y - inset - own, isTop());
        return { cell, drop: own, lines: lines.slice(0, count), rest: lines.slice(count) };
      });
      if (parts.every(({ lines }) => lines.length === 0)) {
        turn();
        continue;
      }
      if (isFirst) page.decorate(row, y);
      for (const part of parts) page.drawCell(row, part, y + inset + part.drop);
      y += inset + Math.max(...parts.map(({ lines, drop }) => drop + heightOf(lines)));
      rest = parts.map(({ cell, rest: lines }) => ({ cell, lines, drop: 0 }));
      if (rest.some(({ lines }) => lines.length > 0)) turn();
    }
    y += row.padding ?? 0;
  }

  function place(set: SetRow): void {
    if (!isTop()) y += above(set);
    if (!isBreakable(set.height) && y + set.height > frame.bottom) turn();
    if (y + set.height > frame.bottom) placeBroken(set);
    else {
      page.decorate(set.row, y);
      for (const cell of set.cells) page.drawCell(set.row, cell, y + paddingTop(set.row) + cell.drop);
      y += set.height;
    }
    y += below(set);
  }

  for (let index = 0; index < rows.length; ) {
    const together: SetRow[] = [];
    for (let isOpen = true; isOpen && index < rows.length; index += 1) {
      const set = rows[index];
      if (set) together.push(set);
      isOpen = set?.row.isWithNext ?? false;
    }
    const needs = together.reduce((sum, set, nth) => {
      const isLast = nth === together.length - 1;
      const own = isLast ? headOf(set.height) : set.height + below(set);
      return sum + own + (nth === 0 && isTop() ? 0 : above(set));
    }, 0);
    if (!isTop() && needs <= room && y + needs > frame.bottom) turn();
    for (const set of together) place(set);
  }
}
