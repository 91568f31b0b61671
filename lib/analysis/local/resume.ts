/**
 * The typed résumé: what segmentation makes of the lines and every check reads.
 * A `Unit` is one logical line (a bullet, a sentence paragraph, a heading), even when the source wrapped it
 * over several document lines; `anchorsOf` leads any part of it back to the words on the page.
 */
import type { Anchor } from "../../validation/schemas";
import type { AsOf, DocumentLine } from "../document";

/** A piece of one document line inside a unit: `line.text.slice(start, end)` stands at `offset` of the unit's text. */
export interface UnitPart {
  line: number;
  start: number;
  end: number;
  offset: number;
}

export type UnitKind = "name" | "contact" | "heading" | "role" | "bullet" | "prose" | "entry" | "list" | "other";

/** A logical line. `text` has no bullet glyph; wrapped lines are joined by one space (or none after a hyphen break). */
export interface Unit {
  id: number;
  kind: UnitKind;
  text: string;
  parts: UnitPart[];
  /** Index into `TypedResume.sections`; -1 above the first section. */
  section: number;
  /** Index into `TypedResume.roles`; -1 outside a role. */
  role: number;
}

export type SectionKind =
  | "header"
  | "summary"
  | "objective"
  | "experience"
  | "education"
  | "skills"
  | "projects"
  | "certifications"
  | "languages"
  | "awards"
  | "publications"
  | "volunteering"
  | "interests"
  | "references"
  | "personal"
  | "memberships"
  | "other";

export interface Section {
  kind: SectionKind;
  /** The heading as written; null for the block above the first heading or a section that was inferred. */
  heading: Unit | null;
  units: Unit[];
  /** 0 to 1: how sure segmentation is that this is such a section. */
  confidence: number;
}

/** Text taken from the page with its place. */
export interface Field {
  text: string;
  anchors: Anchor[];
}

export interface YearMonth {
  year: number;
  /** 1 to 12; null when only the year is given. */
  month: number | null;
}

export interface DateRange {
  raw: Field;
  start: YearMonth | null;
  /** "present" for an ongoing role; null when the end is not given. */
  end: YearMonth | "present" | null;
  /** Shape of the dates as written, for consistency checks: "MM/YYYY", "Mon YYYY", "Month YYYY", "YYYY", "YYYY-MM", "Season YYYY", "mixed". */
  format: string;
}

export interface Role {
  title: Field | null;
  employer: Field | null;
  location: Field | null;
  dates: DateRange | null;
  /** Header units (title, employer, dates) in order. */
  header: Unit[];
  /** What is said of the role: bullets and prose, in order. */
  lines: Unit[];
  section: number;
  /** 0 to 1. Checks that need title, employer or dates abstain below 0.5. */
  confidence: number;
}

export interface Education {
  degree: Field | null;
  field: Field | null;
  institution: Field | null;
  dates: DateRange | null;
  units: Unit[];
}

export interface Contact {
  name: Field | null;
  email: Field | null;
  phone: Field | null;
  location: Field | null;
  links: Field[];
}

export interface TypedResume {
  asOf: AsOf;
  lines: DocumentLine[];
  /** Every unit in reading order. */
  units: Unit[];
  sections: Section[];
  roles: Role[];
  education: Education[];
  skills: Field[];
  contact: Contact;
  /** ISO 639-1 code; "und" when the text is too short to tell. */
  language: string;
  /** Units that address an automatic reader ("ignore the rubric"): data, shown, never judged or rewarded. */
  instructions: number[];
  /** 0 to 1, over the whole document; below 0.5 section-dependent checks abstain and say so. */
  confidence: number;
}

/** The anchors, one per document line touched, of `unit.text.slice(start, end)`. Empty when the span is empty. */
export function anchorsOf(unit: Unit, start = 0, end = unit.text.length): Anchor[] {
  const anchors: Anchor[] = [];
  for (const part of unit.parts) {
    const from = Math.max(start, part.offset);
    const to = Math.min(end, part.offset + (part.end - part.start));
    if (to > from) {
      anchors.push({ line: part.line, start: part.start + from - part.offset, end: part.start + to - part.offset });
    }
  }
  return anchors;
}

/** The words over the anchors of one place, as one text however the page wraps them; empty without anchors. */
export function textAt({ units, lines }: TypedResume, anchors: readonly Anchor[]): string {
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (!first || !last) return "";
  const offsetIn = (unit: Unit, line: number, at: number): number | null => {
    const part = unit.parts.find((one) => one.line === line && at >= one.start && at <= one.end);
    return part ? part.offset + at - part.start : null;
  };
  for (const unit of units) {
    const [start, end] = [offsetIn(unit, first.line, first.start), offsetIn(unit, last.line, last.end)];
    if (start !== null && end !== null && end > start) return unit.text.slice(start, end);
  }
  return quoteAt(lines, first);
}

/** The words at an anchor, cut from the page. Throws RangeError when the anchor lies outside: a programming error. */
export function quoteAt(lines: readonly DocumentLine[], anchor: Anchor): string {
  const line = lines[anchor.line - 1];
  if (!line || line.n !== anchor.line || anchor.end > line.text.length) {
    throw new RangeError(`anchor outside the document: line ${anchor.line}, ${anchor.start} to ${anchor.end}`);
  }
  return line.text.slice(anchor.start, anchor.end);
}
