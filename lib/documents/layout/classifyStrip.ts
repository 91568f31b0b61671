/**
 * Tells what a white strip between two sets of chunks parts: columns that are read one after the other, a rail of labels
 * or dates whose rows are read across, or nothing at all, as with dates at the right edge of their roles' lines.
 */
import { type Chunk, rowsOf, sameLine, startsItem } from "./chunk";

const dateLike = /\b(?:19|20)\d{2}\b|['’‘]\d{2}\b|\b(?:present|current|now|today)\b|\d{1,2}\/\d{2,4}/i;

interface Side {
  rows: Chunk[][];
  /** Runs of consecutive lines without a gap between them. */
  runs: Chunk[][];
  top: number;
  bottom: number;
}

function sideOf(chunks: readonly Chunk[]): Side {
  const rows = rowsOf(chunks);
  const runs: Chunk[][] = [];
  for (const row of rows) {
    const chunk = row[0];
    const last = runs.at(-1)?.at(-1);
    if (!chunk) continue;
    const pitch = last ? chunk.y - last.y : Number.POSITIVE_INFINITY;
    const near = last && pitch <= Math.max(last.sizePt, chunk.sizePt) * 1.75;
    if (near) runs.at(-1)?.push(chunk);
    else runs.push([chunk]);
  }
  return { rows, runs, top: rows[0]?.[0]?.y ?? 0, bottom: rows.at(-1)?.[0]?.y ?? 0 };
}

const widthOf = (chunks: readonly Chunk[]): number =>
  Math.max(...chunks.map((chunk) => chunk.right)) - Math.min(...chunks.map((chunk) => chunk.x));

const lockedTo = (chunk: Chunk | undefined, others: readonly Chunk[]): boolean =>
  chunk !== undefined && others.some((other) => sameLine(chunk, other));

/** Ends in line at the right and begins anywhere: dates and places set against the margin, not a column. */
function isFlushRight(rows: readonly Chunk[][]): boolean {
  const [ends, starts] = [rows.map((row) => row.at(-1)?.right ?? 0), rows.map((row) => row[0]?.x ?? 0)];
  const [edge, start] = [Math.max(...ends), Math.min(...starts)];
  const shareOf = (count: number): number => count / Math.max(1, rows.length);
  return (
    shareOf(ends.filter((end) => edge - end < 3).length) >= 0.8 &&
    shareOf(starts.filter((x) => x - start < 3).length) <= 0.5
  );
}

/** The same few words over and over, or words that end in a colon: names of what stands beside them. */
function areLabels(texts: readonly string[]): boolean {
  const colons = texts.filter((text) => text.endsWith(":")).length;
  const repeated = texts.filter((text, at) => texts.indexOf(text) !== at || texts.lastIndexOf(text) !== at).length;
  return texts.length >= 4 && (colons >= texts.length * 0.6 || repeated >= texts.length * 0.4);
}

/** What the strip between `left` and `right` is; null when their rows are read across and the strip means nothing. */
export function classifyStrip(left: readonly Chunk[], right: readonly Chunk[]): "columns" | "rail" | null {
  const [l, r] = [sideOf(left), sideOf(right)];
  const overlap = Math.min(l.bottom, r.bottom) - Math.max(l.top, r.top);
  const smaller =
    l.rows.length <= r.rows.length
      ? { side: l, chunks: left, others: right, isLeft: true }
      : { side: r, chunks: right, others: left, isLeft: false };
  const span = smaller.side.bottom - smaller.side.top;
  if (smaller.side.rows.length < 2 || overlap < span * 0.4) return null;
  const rows = smaller.side.rows.length;
  const isLocked = (chunk: Chunk | undefined): boolean => lockedTo(chunk, smaller.others);
  const locked = smaller.side.rows.filter((row) => isLocked(row[0])).length / rows;
  const texts = smaller.side.rows.map((row) => row.map((chunk) => chunk.text).join(" "));
  const dates = texts.filter((text) => dateLike.test(text)).length / rows;
  const inLongRuns =
    smaller.side.runs.filter((run) => run.length >= 3).reduce((sum, run) => sum + run.length, 0) / rows;
  const { runs } = smaller.side;
  const headLocked = runs.filter((run) => isLocked(run[0])).length / runs.length;
  // A heading may stand over the first date of its rail, and the next section's below the last.
  const beside = runs.filter((run) => (run[0]?.y ?? 0) <= r.bottom);
  const datesLocked = dates >= 0.4 ? beside.filter((run) => run.slice(0, 2).some(isLocked)).length / beside.length : 0;
  const isNarrow = widthOf(smaller.chunks) < widthOf([...left, ...right]) * 0.36;
  const looksLabelled = dates >= 0.4 || inLongRuns < 0.35;
  if (smaller.isLeft && isNarrow && locked >= 0.6 && areLabels(texts)) return "rail";
  if (
    smaller.isLeft &&
    isNarrow &&
    looksLabelled &&
    Math.max(headLocked, datesLocked) >= 0.75 &&
    r.rows.length >= l.rows.length * 1.3
  )
    return "rail";
  if (dates >= 0.5 && locked >= 0.5) return null;
  if (isFlushRight(r.rows) && r.rows.filter((row) => lockedTo(row[0], left)).length >= r.rows.length * 0.3) return null;
  const items = [left, right].map((side) => side.filter((chunk) => startsItem(chunk.text)).length);
  if (rows >= 2 && Math.min(...items) >= 2) return "columns"; // Two lists beside each other.
  if (rows < 3) return null;
  if (locked < 0.6) return inLongRuns >= 0.3 || rows >= 6 ? "columns" : null;
  if (inLongRuns < 0.6) return null;
  const styles = new Set(
    smaller.chunks.map((chunk) => `${chunk.bold}${Math.round(chunk.sizePt)}${chunk.text === chunk.text.toUpperCase()}`),
  );
  return styles.size >= 2 && rows >= 5 && locked < 0.98 ? "columns" : null;
}
