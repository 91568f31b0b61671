/** Parts the sidebar from the main column by where its lines begin. Text without a layout is one column. */
import type { Row } from "../rows";

export interface Columns {
  sidebar: Row[];
  main: Row[];
  /** Where the columns end, in points; null without a layout. */
  sidebarRight: number | null;
  mainRight: number | null;
}

/** The name is the largest text on the page and stands at the left edge of the main column. */
export function splitColumns(rows: readonly Row[]): Columns {
  const sizes = rows.map(({ layout }) => layout?.fontSizePt ?? 0);
  const largest = Math.max(0, ...sizes);
  const name = rows.find(({ layout }) => layout && layout.fontSizePt === largest)?.layout;
  if (!name) return { sidebar: [], main: [...rows], sidebarRight: null, mainRight: null };
  const edge = name.x - 12;
  const sidebar = rows.filter(({ layout }) => layout && layout.x < edge);
  const main = rows.filter(({ layout }) => !layout || layout.x >= edge);
  // Even where every line is short, the column is as wide as a page leaves it.
  const mainRight = Math.max(name.x + 300, ...main.map(({ layout }) => layout?.right ?? 0));
  return { sidebar, main, sidebarRight: sidebar.length > 0 ? edge - 6 : null, mainRight };
}
