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

const wordsOf = (row: Row): string[] =>
  row.text
    .split(/\s+/)
    .map(fold)
    .filter((word) => word.length > 1);
const isIn = (row: Row, slug: string): boolean => {
  const words = wordsOf(row);
  return words.length > 0 && words.every((word) => fold(slug).includes(word));
};

/** The row that the slug was made of: all its words are in it, or, where letters were left out, its first one begins it. */
function namedBy(rows: readonly Row[], slug: string): number {
  const whole = rows.findLastIndex((row) => wordsOf(row).length > 1 && isIn(row, slug));
  if (whole >= 0) return whole;
  return rows.findLastIndex((row) => {
    const [first = "", ...others] = wordsOf(row);
    return first.length > 2 && others.length < 6 && fold(slug).startsWith(first);
  });
}

const personName =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|della|van|von|der|den|la|bin|al|y)){1,4}(?:, \p{Lu}[\p{L}.-]{1,6})*$/u;
/** So many lines a long headline may take. */
const headlineLines = 3;

/** Counted from the end, a headline on two lines hides the name: then the nearest line above that is one. */
function nameFrom(rows: readonly Row[], counted: number): number {
  const { text = "" } = rows[counted] ?? {};
  const isHeadline = !personName.test(text) && (/[|•:]/.test(text) || text.split(/\s+/).length > 4);
  const above = isHeadline ? rows.slice(Math.max(0, counted - headlineLines), counted) : [];
  const at = above.findLastIndex((row) => personName.test(row.text));
  return at < 0 ? counted : counted - above.length + at;
}

/** Where the identity begins and how many rows the name has: by the slug, at the last gap, or by counting from the end. */
function nameAt(rows: readonly Row[], slug: string | null): { start: number; count: number } {
  const named = slug === null ? -1 : namedBy(rows, slug);
  if (named >= 0) {
    const above = rows[named - 1];
    const isBroken = slug !== null && above !== undefined && isIn(above, slug);
    return isBroken ? { start: named - 1, count: 2 } : { start: named, count: 1 };
  }
  const gap = rows.findLastIndex((row) => row.gapBefore);
  if (gap >= 0) return { start: gap, count: 1 };
  const hasPlace = isPlace(rows.at(-1)?.text ?? "");
  return { start: nameFrom(rows, Math.max(0, rows.length - (hasPlace ? 3 : 2))), count: 1 };
}

/** A long name is set on two lines of its size. */
function rowsOfName(rows: readonly Row[]): number {
  const size = rows[0]?.layout?.fontSizePt;
  const other = rows.findIndex(({ layout }) => layout?.fontSizePt !== size);
  return other < 0 ? rows.length : other;
}

/** `isLaidOut` when a layout has taken the sidebar away, so that the first row is the name. */
export function findIdentity(
  rows: readonly Row[],
  sections: readonly Section[],
  { slug, isLaidOut }: { slug: string | null; isLaidOut: boolean },
): Identity {
  const heading = sections.find(({ kind }) => mainKinds.has(kind))?.heading;
  const above = heading ? rows.slice(0, rows.indexOf(heading)) : [...rows];
  const { start, count } = isLaidOut ? { start: 0, count: rowsOfName(above) } : nameAt(above, slug);
  const name = above.slice(start, start + count);
  if (name.length === 0) return blank;
  const rest = above.slice(start + count);
  const last = rest.at(-1);
  const [headSize, lastSize] = [rest[0]?.layout?.fontSizePt, last?.layout?.fontSizePt];
  const isSmaller = lastSize !== undefined && headSize !== undefined && lastSize < headSize - 0.3;
  const location = last && rest.length > 1 && (isPlace(last.text) || isSmaller) ? last : null;
  const headline = location ? rest.slice(0, -1) : rest;
  return { name, headline, location, rows: [...name, ...rest] };
}
