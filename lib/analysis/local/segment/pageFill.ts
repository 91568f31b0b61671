/** The width that explains most of a page's line ends: lines that fit it while the next word would not have. */
import type { LineView } from "./lineView";

export interface Fill {
  /** In characters; 0 where no line is long enough to have been folded. */
  width: number;
  /** Share of the line ends that it explains, and of the lines that are longer. */
  share: number;
  over: number;
}

/** Lines shorter than this were not folded. Convention. */
const foldable = 30;

/** How long a line would be with the first word of the next one, in characters. */
export const needOf = (one: LineView, next: LineView): number => one.length + 1 + next.first.length;

/** `starts` says of each line that it begins anew, so that the one above it ends of itself. */
export function fillOf(views: readonly LineView[], starts: readonly boolean[]): Fill {
  const pairs: [length: number, need: number][] = [];
  views.forEach((one, index) => {
    const next = views[index + 1];
    if (next && !starts[index + 1] && one.length >= foldable) pairs.push([one.length, needOf(one, next)]);
  });
  let best: Fill = { width: 0, share: 0, over: 0 };
  if (pairs.length === 0) return best;
  let most = 0;
  for (const width of new Set(views.map(({ length }) => length))) {
    if (width < foldable) continue;
    let [full, over] = [0, 0];
    for (const [length, need] of pairs) if (length <= width && need > width) full += 1;
    for (const { length } of views) if (length > width) over += 1;
    const worth = full - over;
    if (worth > most || (worth === most && width < best.width)) {
      most = worth;
      best = { width, share: full / pairs.length, over: over / views.length };
    }
  }
  return best;
}
