/**
 * Joins wrapped lines to units. A line continues the one above when the words would not have fitted there, or when
 * grammar says so (it starts in lower case after an unfinished line); glyphs, gaps and headings end a unit.
 */
import type { UnitPart } from "../resume";
import { findDates } from "./findDates";
import type { Heading } from "./findHeadings";
import type { RawLine } from "./readLines";

export interface Draft {
  text: string;
  parts: UnitPart[];
  bullet: boolean;
  gap: boolean;
  indent: number;
  heading: Heading | null;
  /** Orders an automatic reader about. */
  instruction: boolean;
  /** First line of the draft. */
  first: RawLine;
}

const ends = /[.!?:;”"»)]$/;
const opens =
  /(?:[,&/–—-]|\b(?:and|or|of|the|to|for|in|on|with|by|from|at|a|an|that|which|as|into|our|its|their|was|were|is|are|und|der|die|das|mit))$/i;
const firstWord = (text: string): number => text.search(/\s|$/);

interface Fold {
  /** Length, in characters of the whole line, at which the source folded its lines; 0 when it did not. */
  width: number;
  /** Lines begin in lower case throughout, so that it says nothing. */
  lowerCase: boolean;
}

const length = (raw: RawLine): number => raw.line.text.trimEnd().length;

function findFold(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): Fold {
  const lower = lines.filter((raw) => /^\p{Ll}/u.test(raw.text)).length;
  const bulletsLower = lines.filter((raw) => raw.bullet && /^\p{Ll}/u.test(raw.text)).length;
  const bullets = lines.filter((raw) => raw.bullet).length;
  const lowerCase = bulletsLower > Math.max(1, bullets * 0.5) || (bullets < 3 && lower > lines.length * 0.6);
  const widths: number[] = [];
  lines.forEach((raw, index) => {
    const next = lines[index + 1];
    if (!next || next.bullet || next.gap || headings.has(index) || headings.has(index + 1)) return;
    const unfinished = opens.test(raw.text) || (!lowerCase && /^\p{Ll}/u.test(next.text) && !/[.!?]$/.test(raw.text));
    if (unfinished && length(raw) >= 40) widths.push(length(raw) + 1 + firstWord(next.text));
  });
  widths.sort((a, b) => a - b);
  // Every folded line and the word that did not fit exceed the width; the smallest such sum bounds it from above.
  const width = widths.length >= 2 ? (widths[Math.floor(widths.length * 0.1)] ?? 0) : 0;
  return { width, lowerCase };
}

function continues(above: Draft, last: RawLine, raw: RawLine, fold: Fold): boolean {
  if (raw.bullet || raw.gap || above.heading) return false;
  const size = last.line.layout;
  const own = raw.line.layout;
  if (size && own) {
    if (size.column !== own.column || Math.abs(size.fontSizePt - own.fontSizePt) > 0.6) return false;
    if (size.bold !== own.bold && !/^\p{Ll}/u.test(raw.text)) return false;
  }
  const lower = /^\p{Ll}/u.test(raw.text) && !fold.lowerCase;
  const unfinished = opens.test(last.text) && length(last) >= 30;
  const dated = findDates(raw.text).some((date) => date.kind !== "single") && raw.text.split(/\s+/).length < 14;
  if (above.bullet) {
    if (dated && !lower && length(last) < 50) return false;
    const hanging = raw.indent > above.indent + 0.5;
    if (hanging && !dated) return true;
    if (lower || unfinished) return true;
  } else if (dated && !unfinished) return false;
  const full = fold.width > 0 && length(last) + 1 + firstWord(raw.text) >= fold.width;
  if (full && length(last) >= 40) return true;
  if (lower && length(last) >= 45 && !ends.test(last.text)) return true;
  return unfinished && length(last) >= 45;
}

function start(raw: RawLine, from: number, to: number): Draft {
  return {
    text: raw.line.text.slice(from, to),
    parts: [{ line: raw.line.n, start: from, end: to, offset: 0 }],
    bullet: raw.bullet,
    gap: raw.gap,
    indent: raw.indent,
    heading: null,
    instruction: false,
    first: raw,
  };
}

function append(draft: Draft, raw: RawLine): void {
  // A hyphen between two lower-case letters may be the word's own, so it stays; only a soft hyphen goes.
  const last = draft.parts.at(-1);
  if (last && draft.text.endsWith("\u00AD")) {
    draft.text = draft.text.slice(0, -1);
    last.end -= 1;
  } else if (!/\p{L}-$/u.test(draft.text)) draft.text += " ";
  draft.parts.push({ line: raw.line.n, start: raw.start, end: raw.end, offset: draft.text.length });
  draft.text += raw.text;
}

/** The units of a document in order, headings among them, not yet told apart. */
export function makeUnits(lines: readonly RawLine[], headings: ReadonlyMap<number, Heading>): Draft[] {
  const fold = findFold(lines, headings);
  const drafts: Draft[] = [];
  lines.forEach((raw, index) => {
    const heading = headings.get(index);
    if (heading) {
      drafts.push({ ...start(raw, heading.start, heading.end), bullet: false, heading });
      if (heading.rest >= 0 && heading.rest < raw.end)
        drafts.push({ ...start(raw, heading.rest, raw.end), bullet: false, gap: false });
      return;
    }
    const above = drafts.at(-1);
    const last = lines[index - 1];
    const inline = above?.heading === null && last && (headings.get(index - 1)?.rest ?? 0) >= 0;
    if (above && inline && continues(above, last, raw, fold)) append(above, raw);
    else drafts.push(start(raw, raw.start, raw.end));
  });
  return drafts;
}
