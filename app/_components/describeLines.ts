/** Line numbers and points as the page writes them: "7–18", "6, 12", a true minus sign. */
import type { Anchor } from "@/lib/validation/schemas";

/** "7", "7–9", "6, 12", "7–9, 14 …": the lines of some anchors; at most three groups. Empty when there is none. */
export function describeLines(anchors: readonly Pick<Anchor, "line">[]): string {
  const lines = [...new Set(anchors.map((anchor) => anchor.line))].sort((one, other) => one - other);
  const groups: [number, number][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && line === last[1] + 1) last[1] = line;
    else groups.push([line, line]);
  }
  const shown = groups.slice(0, 3).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return shown.join(", ") + (groups.length > 3 ? " …" : "");
}

/** "Line 7", "Lines 7–9": with its word; empty when there is none. */
export function nameLines(anchors: readonly Pick<Anchor, "line">[]): string {
  const text = describeLines(anchors);
  if (!text) return "";
  return `${/^\d+$/.test(text) ? "Line" : "Lines"} ${text}`;
}

/** "+12", "−8", "0": points with a sign of their own width. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";
}

/** "impact" as a title. */
export const titleOf = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
