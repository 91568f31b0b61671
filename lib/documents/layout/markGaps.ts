/** Marks lines with more white above them than lines of their block have: what a reader sees as a new block. */
import type { LaidLine } from "./chunk";

/** Sets `gapBefore` by comparing each step between baselines with the usual one of the page's column. */
export function markGaps(lines: LaidLine[]): void {
  const steps = new Map<string, number[]>();
  const keyOf = (line: LaidLine): string => `${line.page}/${line.column}`;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before && keyOf(before) === keyOf(line) && line.y > before.y) {
      const list = steps.get(keyOf(line)) ?? [];
      list.push((line.y - before.y) / Math.max(line.sizePt, before.sizePt));
      steps.set(keyOf(line), list);
    }
  });
  const usual = new Map<string, number>();
  for (const [key, list] of steps) {
    const sorted = list.sort((a, b) => a - b);
    usual.set(key, Math.max(1.05, sorted[Math.floor(sorted.length * 0.4)] ?? 1.2));
  }
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before) return;
    if (keyOf(before) !== keyOf(line) || line.y <= before.y) {
      line.gapBefore = true;
      return;
    }
    const step = (line.y - before.y) / Math.max(line.sizePt, before.sizePt);
    if (step > (usual.get(keyOf(line)) ?? 1.2) * 1.28) line.gapBefore = true;
  });
}
