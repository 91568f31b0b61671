/** Name, headline and place: the lines between the sidebar and the first heading of the main column. */
import { isPlace } from "../places";
import type { Row } from "../rows";
import type { Section } from "../sections";

export interface Identity {
  name: Row[];
  headline: Row[];
  location: Row | null;
  /** All rows of the above, so that no list of the sidebar takes them. */
  rows: Row[];
}

const blank: Identity = { name: [], headline: [], location: null, rows: [] };
const mainKinds = new Set(["about", "experience", "education"]);
const fold = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, "");

/** True when a name's words make up the beginning of the slug, as they do unless somebody chose another. */
function fitsSlug(row: Row, slug: string | null): boolean {
  const words = row.text
    .split(/\s+/)
    .map(fold)
    .filter((word) => word.length > 1);
  return slug !== null && words.length >= 2 && words.every((word) => fold(slug).includes(word));
}

/** Where the identity begins among rows that end with it: at the slug's name, at the last gap, or three rows from the end. */
function startOf(rows: readonly Row[], slug: string | null): number {
  const named = rows.findLastIndex((row) => fitsSlug(row, slug));
  if (named >= 0) return named;
  const gap = rows.findLastIndex((row) => row.gapBefore);
  if (gap >= 0) return gap;
  const places = rows.length > 0 && isPlace(rows.at(-1)?.text ?? "");
  return Math.max(0, rows.length - (places ? 3 : 2));
}

/** `isLaidOut` when a layout has taken the sidebar away, so that the first row is the name. */
export function findIdentity(
  rows: readonly Row[],
  sections: readonly Section[],
  { slug, isLaidOut }: { slug: string | null; isLaidOut: boolean },
): Identity {
  const heading = sections.find(({ kind }) => mainKinds.has(kind))?.heading;
  const above = heading ? rows.slice(0, rows.indexOf(heading)) : [...rows];
  const [first, ...others] = above.slice(isLaidOut ? 0 : startOf(above, slug));
  if (!first) return blank;
  // A long name is set on two lines of its size.
  const size = first.layout?.fontSizePt;
  const until = size === undefined ? 0 : others.findIndex(({ layout }) => layout?.fontSizePt !== size);
  const name = [first, ...others.slice(0, Math.max(0, until))];
  const rest = others.slice(Math.max(0, until));
  const last = rest.at(-1);
  const [headSize, lastSize] = [rest[0]?.layout?.fontSizePt, last?.layout?.fontSizePt];
  const isSmaller = lastSize !== undefined && headSize !== undefined && lastSize < headSize - 0.3;
  const location = last && rest.length > 1 && (isPlace(last.text) || isSmaller) ? last : null;
  const headline = location ? rest.slice(0, -1) : rest;
  return { name, headline, location, rows: [...name, ...rest] };
}
