/** Parts the sidebar from the main column by where its lines begin. Text without a layout is one column. */
import { pieceOf, type Row } from "../rows";

/** How far left of the name the main column is held to begin, and the size of the sidebar's text. */
const nameIndentPt = 12;
const sidebarSizePt = 10.5;

export interface Columns {
  sidebar: Row[];
  main: Row[];
  /** Where the columns end, in points; null without a layout. */
  sidebarRight: number | null;
  mainRight: number | null;
}

/** Where a reader of pages found no gutter, one row holds both columns, with this between them. */
const between = /\s{2,}/;

/** A row that begins in the sidebar and ends in the main column, in its two parts. */
function parted(row: Row, edge: number): [beside: Row, main: Row] | null {
  const { layout } = row;
  const gap = between.exec(row.text);
  if (!layout || !gap || layout.x >= edge || layout.right <= edge) return null;
  const beside = pieceOf(row, 0, gap.index);
  const main = pieceOf(row, gap.index);
  if (!beside || !main) return null;
  return [
    { ...beside, layout: { ...layout, right: Math.min(layout.right, edge), fontSizePt: sidebarSizePt } },
    { ...main, layout: { ...layout, x: edge + nameIndentPt } },
  ];
}

/** The name is the largest text on the page and stands at the left edge of the main column. */
export function splitColumns(rows: readonly Row[]): Columns {
  const sizes = rows.map(({ layout }) => layout?.fontSizePt ?? 0);
  const largest = Math.max(0, ...sizes);
  const name = rows.find(({ layout }) => layout && layout.fontSizePt === largest)?.layout;
  if (!name) return { sidebar: [], main: [...rows], sidebarRight: null, mainRight: null };
  const edge = name.x - nameIndentPt;
  const apart = rows.flatMap((row) => parted(row, edge) ?? [row]);
  const sidebar = apart.filter(({ layout }) => layout && layout.x < edge);
  const main = apart.filter(({ layout }) => !layout || layout.x >= edge);
  // Even where every line is short, the column is as wide as a page leaves it.
  const mainRight = Math.max(name.x + 300, ...main.map(({ layout }) => layout?.right ?? 0));
  const left = Math.min(...sidebar.map(({ layout }) => layout?.x ?? 0));
  const sidebarRight = Math.max(left + 155, ...sidebar.map(({ layout }) => layout?.right ?? 0));
  return { sidebar, main, sidebarRight: sidebar.length > 0 ? Math.min(edge, sidebarRight) : null, mainRight };
}
