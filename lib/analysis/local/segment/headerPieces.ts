/**
 * Cuts the header of a role ("Title, Employer | 2019 - 2021", often over several lines) into pieces between
 * separators, with the dates taken out.
 */
import { isDigitCode, isLetterCode } from "../../asciiText";
import { countWords } from "../../countWords";
import { findAll } from "../../findAll";
import { ScopedMemo, ScopedObjectMemo } from "../../scopedMemo";
import type { DateRange, Unit } from "../resume";
import { type FoundDates, findDates } from "./findDates";
import { fieldOf } from "./readContact";
import { scoreOrganisation, scorePlace, scoreTitle } from "./scoreNames";

export type Joint = "line" | "strong" | "comma" | "at" | "paren";

export interface HeaderPiece {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands between this piece and the one before. */
  readonly joint: Joint;
  /** Evidence for a title, an organisation, a place (see scoreNames). */
  readonly title: number;
  readonly firm: number;
  readonly place: number;
}

/** What a piece is by the label before it. */
type Labelled = "title" | "firm" | null;

/** Scored where it is asked: of most lines a title or a firm says enough. */
class Piece implements HeaderPiece {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly joint: Joint;
  private readonly labelled: Labelled;
  private titleScore: number | null = null;
  private firmScore: number | null = null;
  private placeScore: number | null = null;

  constructor(unit: Unit, start: number, text: string, joint: Joint, labelled: Labelled) {
    this.unit = unit;
    this.start = start;
    this.end = start + text.length;
    this.text = text;
    this.joint = joint;
    this.labelled = labelled;
  }

  get title(): number {
    this.titleScore ??= scoreTitle(this.text) + (this.labelled === "title" ? forLabel : 0);
    return this.titleScore;
  }

  get firm(): number {
    this.firmScore ??= scoreOrganisation(this.text) + (this.labelled === "firm" ? forLabel : 0);
    return this.firmScore;
  }

  get place(): number {
    this.placeScore ??= scorePlace(this.text);
    return this.placeScore;
  }
}

/** The name of a field before its value says that much. */
const forLabel = 3;

/** The dates of a line, when they stand as a header sets them: a range or "since", or one date at an edge of the line. */
export function headerDates(unit: Unit): FoundDates | null {
  const dates = findDates(unit.text);
  return dates.length === 0 ? null : edgeDates.get(unit.text);
}

function findEdgeDates(text: string): FoundDates | null {
  const dates = findDates(text);
  const range = dates.find((date) => date.kind === "range") ?? dates.find((date) => date.kind === "since");
  if (range) return range;
  return (
    dates.find(
      (date) =>
        /(?:^|[,|•·([–—:\]\t.~-]|\s{2,})\s*$/.test(
          text.slice(0, date.start).replace(/\s(?:in|expected|graduated|completed|class of)\s$/i, ", "),
        ) ||
        (/^\s*(?:[)\],;.|]|$)/.test(text.slice(date.end)) && /\s$/.test(text.slice(0, date.start))) ||
        date.start === 0,
    ) ?? null
  );
}

const edgeDates = new ScopedMemo(findEdgeDates);

/** The text without a bracket that closes it, unless the bracket dates: behind a post it says more of the post. */
export function beforeBracket(text: string): string {
  const from = text.endsWith(")") ? text.lastIndexOf("(") : -1;
  return from > 0 && findDates(text.slice(from)).length === 0 ? text.slice(0, from).trimEnd() : text;
}

export function toDateRange(unit: Unit, dates: FoundDates): DateRange {
  const raw = fieldOf(unit, dates.start, dates.end);
  return { raw, start: dates.from, end: dates.to, format: dates.format };
}

const separator =
  /\s?\.{4,}\s?|\s{2,}|\s?[|•·∙⋅[\]]\s?|\s(?:~|\/\/|::)\s|\t|\s[–—-]\s|—|\s?[;:]\s|,\s+|\s(?:at|@|bei|chez)\s(?=\p{Lu}|the\s)|\.\s(?=\p{Lu})|\s?\(|\)\s?[,.]?/gu;
/** Names of fields, as forms and the Europass curriculum vitae print them before their values. */
const fieldLabel =
  /^(?:(?<title>(?:occupation or )?position(?: held)?|job title|title|role)|(?<firm>employer|company|organi[sz]ation|name(?: and address)? of employer)|dates?|period|duration|qualification(?: awarded)?|title of qualification(?: awarded)?)(?:\s*:\s*|\s{2,})(?=\S)/i;

/** "Position: Alarm Monitor": a field of a post before its value. */
export const namesField = (text: string): boolean => {
  const groups = fieldLabel.exec(text)?.groups;
  return (groups?.title ?? groups?.firm) !== undefined;
};

const edges = /^[\s,|•·–—:;.)\]~-]+|[\s,|•·–—:;([~-]+$|(?<=\s)\.{2,}$/g;
const shortForms = /(?:\b(?:inc|co|corp|ltd|jr|sr|st|dr|mr|mrs|no|dept|univ|dipl|ing|b|m|u\.s|[a-z])\.)$/i;

const isEdge = (code: number): boolean => isLetterCode(code) || isDigitCode(code);

/** A piece without the marks around it, and how far it begins into `raw`; most have none. */
function bareOf(raw: string): { bare: string; lead: number } {
  if (isEdge(raw.charCodeAt(0)) && isEdge(raw.charCodeAt(raw.length - 1))) return { bare: raw, lead: 0 };
  const bare = raw.replace(edges, "").replace(/(?<=\p{L}{5})\.$/u, "");
  return { bare, lead: /^[\s,|•·–—:;.)\]-]*/.exec(raw)?.[0].length ?? 0 };
}

function jointOf(separator: string): Joint {
  if (separator === ", ") return "comma";
  if (/[()]/.test(separator)) return separator.includes("(") ? "paren" : "strong";
  if (/^\s(?:at|@|bei|chez)\s$/i.test(separator)) return "at";
  return separator.trim() === "," ? "comma" : "strong";
}

/** `labelled`: what the first of the pieces is by the label before it. */
function cut(unit: Unit, from: number, to: number, pieces: HeaderPiece[], opening: Joint, labelled: Labelled): void {
  const text = unit.text.slice(from, to);
  let at = 0;
  let joint = opening;
  let inside = false;
  const push = (end: number): void => {
    const { bare, lead } = bareOf(text.slice(at, end));
    if (!/[\p{L}\d]/u.test(bare)) return;
    pieces.push(new Piece(unit, from + at + lead, bare, joint, pieces.length === 0 ? labelled : null));
  };
  for (const match of findAll(separator, text)) {
    if (match[0].startsWith(".") && shortForms.test(text.slice(at, match.index + 1))) continue;
    if (
      /^[,.]/.test(match[0]) &&
      /^(?:inc|llc|ltd|llp|corp|co|gmbh|plc|lp|pc)\b\.?/i.test(text.slice(match.index + match[0].length))
    )
      continue;
    push(match.index);
    at = match.index + match[0].length;
    inside = match[0].includes("(") || (inside && !match[0].includes(")"));
    joint = inside ? "paren" : jointOf(match[0]);
  }
  push(text.length);
}

function cutUnit(unit: Unit): readonly HeaderPiece[] {
  const pieces: HeaderPiece[] = [];
  const dates = headerDates(unit);
  const label = fieldLabel.exec(unit.text);
  const from = label?.[0].length ?? 0;
  const labelled = label?.groups?.title ? "title" : label?.groups?.firm ? "firm" : null;
  if (from < (dates?.start ?? unit.text.length))
    cut(unit, from, dates?.start ?? unit.text.length, pieces, "line", labelled);
  if (dates) {
    // A sentence after the dates says something of the role; it names neither title nor employer.
    const after = unit.text.slice(dates.end).replace(/^[\s).,;:]+/, "");
    const told = pieces.length > 0 && /[.!?]$/.test(after) && countWords(after) >= 3;
    if (!told) cut(unit, dates.end, unit.text.length, pieces, pieces.length > 0 ? "strong" : "line", null);
  }
  return pieces;
}

// A unit's text never changes, and several stages ask for the same cuts.
const piecesOfUnit = new ScopedObjectMemo(cutUnit);

/** All pieces of the units of one header, in reading order. */
export function headerPieces(units: readonly Unit[]): readonly HeaderPiece[] {
  const [only] = units;
  return units.length === 1 && only ? piecesOfUnit.get(only) : units.flatMap((unit) => piecesOfUnit.get(unit));
}
