/**
 * Looks for the white gutter between two columns that are read one after the other. A white strip alone proves nothing:
 * right-aligned dates, label rails and tables have one as well, and those are read row by row. Columns are what stands
 * on lines of its own, densely, on both sides of the strip.
 */
import { type Chunk, rowsOf, startsItem } from "./chunk";
import { classifyStrip } from "./classifyStrip";

export interface Gutter {
  kind: "columns" | "rail";
  left: Chunk[];
  right: Chunk[];
  above: Chunk[];
  below: Chunk[];
}

const gutterMinEm = 0.9;

/** Takes off the top what is a banner over both columns: the rows around the largest text, down to the first gap. */
function trimBanner(rows: readonly Chunk[][], band: readonly Chunk[]): number {
  const sizes = band.map((chunk) => chunk.sizePt).sort((a, b) => a - b);
  const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let bannerEnd = Number.NEGATIVE_INFINITY;
  for (let at = 0; at + 1 < Math.min(rows.length, 8); at += 1) {
    const [row, next] = [rows[at], rows[at + 1]];
    if (!row?.[0] || !next?.[0]) break;
    const gap = Math.min(...next.map((chunk) => chunk.y - chunk.sizePt)) - Math.max(...row.map((chunk) => chunk.y));
    const hasName = rows
      .slice(0, at + 1)
      .flat()
      .some((chunk) => chunk.sizePt > median * 1.5);
    if (hasName && gap > median * 0.9) {
      bannerEnd = row[0].y;
      break;
    }
  }
  return bannerEnd;
}

/** Lists beside each other end where the shorter does: what follows after a gap stands below them, not in one. */
function trimLists(band: readonly Chunk[], x: number): Chunk[] {
  const sides = [band.filter((chunk) => chunk.x < x - 0.5), band.filter((chunk) => chunk.x >= x - 0.5)];
  const items = sides.map((side) => side.filter((chunk) => startsItem(chunk.text)));
  if (items.some((side) => side.length < 2)) return [...band];
  const [leftTop = 0, rightTop = 0] = items.map((side) => Math.min(...side.map((chunk) => chunk.y)));
  // Lists that do not start level are columns of a page, each with a life of its own.
  if (Math.abs(leftTop - rightTop) > (band[0]?.sizePt ?? 10) * 0.5) return [...band];
  const bottom = Math.max(...sides.map((side) => endOfList(side, leftTop)));
  return band.filter((chunk) => chunk.y >= leftTop - 0.5 && chunk.y <= bottom + 0.5);
}

/** The baseline at which a side's first run of lines without a gap ends. */
function endOfList(side: readonly Chunk[], top: number): number {
  let end = top;
  for (const chunk of side.filter((each) => each.y >= top - 0.5).sort((a, b) => a.y - b.y)) {
    if (end > top && chunk.y - end > chunk.sizePt * 1.9) break;
    end = chunk.y;
  }
  return end;
}

/** Runs of rows that leave a white strip of `minGap` left of `x`, those with something on either side of it. */
function bandsAt(x: number, rows: readonly Chunk[][], minGap: number): Chunk[][][] {
  const bands: Chunk[][][] = [];
  let [band, left, right]: [Chunk[][], number, number] = [[], 0, 0];
  const close = (): void => {
    if (left >= 2 && right >= 2) bands.push(band);
    [band, left, right] = [[], 0, 0];
  };
  for (const row of rows) {
    const crosses = row.some((chunk) => chunk.x < x - 0.5 && chunk.right > x - minGap);
    if (crosses) {
      close();
      continue;
    }
    band.push(row);
    for (const chunk of row) {
      if (chunk.x < x - 0.5) left += 1;
      else right += 1;
    }
  }
  close();
  return bands;
}

/** The best gutter of a region, or null when it is read row by row. `above` and `below` are what it does not part. */
export function findGutter(chunks: readonly Chunk[]): Gutter | null {
  if (chunks.length < 6) return null;
  const em = chunks.map((chunk) => chunk.sizePt).sort((a, b) => a - b)[Math.floor(chunks.length / 2)] ?? 10;
  const edges = [...new Set(chunks.map((chunk) => Math.round(chunk.x)))].sort((a, b) => a - b).slice(1);
  let best: { gutter: Gutter; score: number } | null = null;
  const rows = rowsOf(chunks);
  for (const x of edges) {
    for (const bandRows of bandsAt(x, rows, em * gutterMinEm)) {
      const band = bandRows.flat();
      const bannerEnd = trimBanner(bandRows, band);
      const body = trimLists(
        band.filter((chunk) => chunk.y > bannerEnd + 0.5),
        x,
      );
      const left = body.filter((chunk) => chunk.x < x - 0.5);
      const right = body.filter((chunk) => chunk.x >= x - 0.5);
      if (left.length < 2 || right.length < 2) continue;
      const width = Math.min(...right.map((chunk) => chunk.x)) - Math.max(...left.map((chunk) => chunk.right));
      if (width < em * gutterMinEm) continue;
      const kind = classifyStrip(left, right);
      if (!kind) continue;
      const weight = Math.min(left.length, right.length) + body.length / 10 + Math.min(width / em, 4) / 10;
      const score = kind === "columns" ? weight + 1_000 : weight;
      if (best && best.score >= score) continue;
      const [top, bottom] = [Math.min(...body.map((chunk) => chunk.y)), Math.max(...body.map((chunk) => chunk.y))];
      const rest = chunks.filter((chunk) => !body.includes(chunk));
      const above = rest.filter((chunk) => chunk.y < top);
      best = {
        score,
        gutter: {
          kind,
          left,
          right,
          above,
          below: rest.filter((chunk) => !above.includes(chunk) && chunk.y >= Math.min(top, bottom)),
        },
      };
    }
  }
  return best?.gutter ?? null;
}
