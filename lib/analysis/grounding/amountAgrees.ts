/** When a figure that was worked out is the figure that a line tells: by as many digits, and by the bound, that it is told with. */
import type { Quantity } from "./quantity";

/** How far a bound or a hedge may lie from what is true. */
const boundMax = 0.15;
const aboutMax = 0.06;

/** Half of the last place that is written, in the amount's own measure; 0 for whole numbers, which say what they mean. */
function halfPlace(wanted: Quantity, text: string): number {
  const decimals = /\d\.(\d+)/.exec(text.slice(wanted.start, wanted.end))?.[1]?.length ?? 0;
  const unit = wanted.writtenValue ? wanted.value / wanted.writtenValue : 1;
  if (decimals > 0) return 0.51 * 10 ** -decimals * wanted.scale * unit;
  return wanted.scale > 1 ? 0.51 * wanted.scale : 0;
}

export const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** True when `actual` is told by `wanted`. `rounded`: the figure is of a kind that is told rounded, such as an average. */
export function agrees(actual: number, wanted: Quantity, text: string, rounded = false): boolean {
  const { value, bound } = wanted;
  const off = actual - value;
  const size = Math.max(Math.abs(actual), 1e-9);
  if (Math.abs(off) <= 1e-6 * size) return true;
  if (Math.abs(off) <= Math.min(halfPlace(wanted, text), 0.05 * size)) return true;
  if (rounded && actual >= 10 && Math.abs(off) <= 0.5001) return true;
  if (bound === "about") return Math.abs(off) <= aboutMax * size;
  if (bound === "over" || bound === "least" || bound === "plus") return off > 0 && off <= boundMax * size;
  if (bound === "short" || bound === "under" || bound === "most") return off < 0 && -off <= boundMax * size;
  return false;
}
