/** What stands in the sidebar of LinkedIn's PDF. Its column is narrow, so that addresses and titles break over lines. */
import type { LinkedInContact, LinkedInProfile, Quoted } from "../../validation/linkedInProfile";
import { contactKindOf, email, phone, profilePath } from "../contacts";
import { isFull } from "../paragraphs";
import { pieceOf, quote, quoteAll, type Row } from "../rows";

const label = /\(([^()]{2,30})\)$/;

/** The name in the profile's own address, joined where the sidebar broke it; null when it is not given. */
export function slugIn(rows: readonly Row[]): string | null {
  const whole = rows.map(({ text }) => text).join("");
  const slug = profilePath.exec(whole.replace(/\(LinkedIn\).*$/i, ""))?.[1];
  if (!slug) return null;
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Lines that one contact takes at most. */
const contactLinesMax = 6;

/** Rows of one contact: an e-mail address stands alone, any other runs up to the label in brackets. */
function contactGroups(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let open: Row[] | null = null;
  for (const row of rows) {
    if (open === null && email.test(row.text)) groups.push([row]);
    else {
      if (open === null) {
        open = [];
        groups.push(open);
      }
      open.push(row);
      const whole: string = open.map(({ text }) => text).join("");
      const isLast = rows.at(-1) === row;
      if (open.length >= contactLinesMax || label.test(whole) || isLast || phone.test(whole) || email.test(whole))
        open = null;
    }
  }
  return groups;
}

export function readContact(rows: readonly Row[]): LinkedInContact[] {
  return contactGroups(rows).flatMap((group) => {
    const last = group.at(-1);
    const match = last ? label.exec(last.text) : null;
    const value = last && match ? pieceOf(last, 0, match.index) : last;
    const quoted = quoteAll([...group.slice(0, -1), ...(value ? [value] : [])]);
    if (!quoted) return [];
    const name = match?.[1] ?? null;
    return [{ kind: contactKindOf(quoted.text, name), value: quoted, label: name }];
  });
}

/** Characters that fit into a line of the sidebar, more or less, where there is no layout to measure. */
const sidebarChars = 34;

function goesOn(last: Row, next: Row, columnRight: number | null): boolean {
  if (next.gapBefore) return false;
  if (/^[\p{Ll}(&–—-]/u.test(next.text) || /[,&–—/-]$|\b(?:and|of|in|for|the|to|with)$/i.test(last.text)) return true;
  // One that ends in a bracket is whole.
  if (/[)\]®™]$/.test(last.text)) return false;
  if (columnRight !== null) return isFull(last, next, columnRight);
  const word = /^\S+/.exec(next.text)?.[0] ?? "";
  return last.text.length >= 20 && last.text.length + 1 + word.length > sidebarChars;
}

/** Entries of a list, each on one line or wrapped over several. */
export function readSidebarList(rows: readonly Row[], columnRight: number | null): Quoted[] {
  const entries: Row[][] = [];
  for (const row of rows) {
    const open = entries.at(-1);
    const last = open?.at(-1);
    if (open && last && goesOn(last, row, columnRight)) open.push(row);
    else entries.push([row]);
  }
  return entries.flatMap((entry) => quoteAll(entry) ?? []);
}

/** At most three are printed: more rows than that are wrapped ones. Of three or fewer each is a skill of its own. */
export function readTopSkills(rows: readonly Row[], columnRight: number | null): Quoted[] {
  return rows.length > 3 ? readSidebarList(rows, columnRight) : rows.map((row) => quote(row));
}

export function readCertifications(
  rows: readonly Row[],
  columnRight: number | null,
): LinkedInProfile["certifications"] {
  return readSidebarList(rows, columnRight).map((name) => ({ name, issuer: null, period: null }));
}

/** "Dutch (Native or Bilingual)"; the brackets may stand on the next line, or be missing. */
export function readLanguages(rows: readonly Row[]): LinkedInProfile["languages"] {
  const entries: Row[][] = [];
  for (const row of rows) {
    const open = entries.at(-1);
    const text = open?.map((each) => each.text).join(" ") ?? "";
    const isOpen = text.includes("(") && !text.includes(")");
    if (open && (isOpen || row.text.startsWith("("))) open.push(row);
    else entries.push([row]);
  }
  return entries.flatMap((entry) => {
    const [first, ...others] = entry;
    if (!first) return [];
    const at = first.text.indexOf("(");
    const name = pieceOf(first, 0, at < 0 ? first.text.length : at);
    if (!name) return [];
    const level = [at < 0 ? null : pieceOf(first, at), ...others].filter((piece) => piece !== null);
    return [{ name: quote(name), proficiency: withoutBrackets(level) }];
  });
}

function withoutBrackets(pieces: readonly Row[]): Quoted | null {
  const bare = pieces.flatMap((piece) => {
    const from = piece.text.startsWith("(") ? 1 : 0;
    const to = piece.text.endsWith(")") ? piece.text.length - 1 : piece.text.length;
    return pieceOf(piece, from, to) ?? [];
  });
  return quoteAll(bare);
}
