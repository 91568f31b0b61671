/**
 * Takes out what repeats at the head or foot of pages: page numbers, and a name or address printed on each page. The
 * first page keeps its head, which is the résumé's own.
 */
import type { LaidLine } from "./chunk";

const pageNumber = /^(?:page\s*|seite\s*|p\.\s*)?\d{1,3}(?:\s*(?:\/|of|von|\|)\s*\d{1,3})?$|^[-–—]\s*\d{1,3}\s*[-–—]$/i;
const keyOf = (line: LaidLine): string => line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ").trim();

/** Lines without running heads and feet, and how many were taken out. `heightPt` by page number. */
export function removeRunning(
  lines: readonly LaidLine[],
  heightPt: ReadonlyMap<number, number>,
): { lines: LaidLine[]; removed: number } {
  const pages = Math.max(1, ...heightPt.keys());
  const zoneOf = (line: LaidLine): "head" | "foot" | null => {
    const height = heightPt.get(line.page) ?? 792;
    if (line.y > height * 0.9) return "foot";
    return line.y < height * 0.1 ? "head" : null;
  };
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines) {
    const zone = zoneOf(line);
    if (!zone) continue;
    const key = `${zone} ${keyOf(line)}`;
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  const kept = lines.filter((line) => {
    const zone = zoneOf(line);
    if (!zone) return true;
    if (pageNumber.test(line.text.trim())) return false;
    const seen = pagesOf.get(`${zone} ${keyOf(line)}`)?.size ?? 0;
    const repeats = pages > 1 && seen >= Math.max(2, Math.ceil((pages - 1) * 0.6));
    return !repeats || (zone === "head" && line.page === 1);
  });
  return { lines: kept, removed: lines.length - kept.length };
}
