/** Reads the entries of an education section: degree, field of study, institution and dates, in any order and on one or more lines. */

import { countWords } from "../../countWords";
import { startsCapital } from "../../startsWithLetter";
import type { Education, Field, Section, Unit } from "../resume";
import { anchorsOf } from "../resume";
import { degree, degreeWord, institution } from "./degreeWords";
import { type HeaderPiece, headerDates, headerPieces, toDateRange } from "./headerPieces";
import { isPlaceCode } from "./scoreNames";
import { splitDatedUnit } from "./splitDatedUnit";

const major = /^(?:double\s)?(?:majors?|minors?|concentration|speciali[sz]ation|emphasis)\b/i;
const aside =
  /^(?:(?:cumulative|overall|major)?\s?gpa|grade|thesis|dissertation|relevant|coursework|courses|honou?rs|minor|dean|activities|awards?|member|advisor|magna|summa|cum\s|expected|graduat|class rank|focus|key modules)/i;
/** The part after the degree's own name: "Computer Science" in "Master of Science in Computer Science". */
const subject =
  /\sin\s(.+)$|(?:^|\s)of\s(?!(?:science|arts|engineering|business administration|education|fine arts|philosophy|laws?|music|nursing|social work|public health|applied science|technology|commerce)(?=\s(?:in|degree)|$|,|\())(.+)$/iu;

interface Entry {
  degree: HeaderPiece[];
  institution: HeaderPiece[];
  /** The first words that were neither, for an institution of unknown name. */
  other: HeaderPiece | null;
  dated: Unit | null;
  units: Unit[];
}

const fresh = (): Entry => ({ degree: [], institution: [], other: null, dated: null, units: [] });

function span(pieces: readonly HeaderPiece[]): Field | null {
  const first = pieces[0];
  if (!first) return null;
  const last = pieces.filter((piece) => piece.unit === first.unit).at(-1) ?? first;
  const open = /\([^)]*$/.test(first.unit.text.slice(first.start, last.end)) && first.unit.text[last.end] === ")";
  const end = open ? last.end + 1 : last.end;
  return { text: first.unit.text.slice(first.start, end), anchors: anchorsOf(first.unit, first.start, end) };
}

type Kind = "degree" | "major" | "institution" | "place" | "other";

function kindOf(piece: HeaderPiece, last: Kind | null): Kind {
  if (piece.joint === "at") return "institution";
  if (/^\d/.test(piece.text) || piece.joint === "paren" || aside.test(piece.text))
    return major.test(piece.text) ? "major" : "other";
  if (major.test(piece.text)) return "major";
  // "Boston, MA" is a place, "Sociology, MA" is not.
  if (piece.joint === "comma" && isPlaceCode(piece.text) && (last === "place" || last === "other")) return "place";
  const isInstitution = institution.test(piece.text);
  if (degree.test(piece.text) || (degreeWord.test(piece.text) && !isInstitution)) return "degree";
  if (isInstitution) return "institution";
  return piece.place >= 2.5 ? "place" : "other";
}

function subjectIn(text: string): string | undefined {
  const found = subject.exec(text);
  return found?.[1] ?? found?.[2];
}

function fieldOfStudy(pieces: readonly HeaderPiece[]): Field | null {
  const [head, follows] = pieces;
  if (!head) return null;
  if (follows && countWords(head.text) <= 3) return span([follows]);
  const bare = head.text.replace(/\s*\([^()]*\)\s*$/, "");
  const found = subjectIn(bare) ?? /^(?:\p{Lu}\p{L}{0,5}\.?-?){1,4}\s+(?!in\b|of\b)(\p{Lu}.+)$/u.exec(bare)?.[1];
  if (!found || /^(?:degree|diploma)$/i.test(found)) return null;
  const start = head.start + head.text.lastIndexOf(found);
  return { text: found, anchors: anchorsOf(head.unit, start, start + found.length) };
}

function finish(entry: Entry): Education {
  const dates = entry.dated ? headerDates(entry.dated) : null;
  const range = entry.dated && dates ? toDateRange(entry.dated, dates) : null;
  const named = entry.institution.length > 0 || !entry.other ? entry.institution : [entry.other];
  return {
    degree: span(entry.degree),
    field: fieldOfStudy(entry.degree),
    institution: span(named),
    dates: range && dates?.kind === "single" ? { ...range, start: null } : range,
    units: entry.units,
  };
}

/** The education entries of `section`, in order. Lines that only add to an entry (grades, courses) are in its `units`. */
export function readEducation(section: Section): Education[] {
  const entries: Entry[] = [];
  let entry = fresh();
  let institutionFirst: boolean | null = null;
  const close = (): void => {
    if (entry.degree.length + entry.institution.length > 0) entries.push(entry);
    entry = fresh();
  };
  const addDegree = (piece: HeaderPiece): void => {
    institutionFirst ??= false;
    if (entry.degree.length > 0) {
      const school = entry.institution;
      close();
      if (institutionFirst) entry.institution = school;
    }
    entry.degree.push(piece);
  };
  for (const unit of section.units.flatMap(splitDatedUnit)) {
    const lone = aside.test(unit.text);
    if (unit.kind === "bullet" && entry.units.length > 0 && !headerDates(unit) && !degree.test(unit.text)) {
      entry.units.push(unit);
      continue;
    }
    const dated = !lone && headerDates(unit) !== null;
    if (dated && entry.dated) close();
    let last: Kind | null = null;
    const pieces = lone ? [] : headerPieces([unit]);
    pieces.forEach((piece, index) => {
      const kind = kindOf(piece, last);
      const before = pieces[index - 1];
      // "POSTECH (Pohang University ...)": the name in full stands behind the short one.
      if (before && last === "other" && piece.joint === "paren" && institution.test(piece.text)) {
        institutionFirst ??= entry.degree.length === 0;
        if (entry.institution.length > 0 || (institutionFirst && entry.degree.length > 0)) close();
        entry.institution.push(before, piece);
        last = "institution";
        return;
      }
      const attached = piece.joint === "comma" || piece.joint === "paren";
      const next = pieces[index + 1];
      if (kind === "degree") addDegree(piece);
      else if (kind === "institution" && last === "institution" && attached) entry.institution.push(piece);
      else if (kind === "institution") {
        institutionFirst ??= entry.degree.length === 0;
        if (entry.institution.length > 0 || (institutionFirst && entry.degree.length > 0)) close();
        entry.institution.push(piece);
      } else if (kind === "other" && last === "institution" && piece.joint === "paren") entry.institution.push(piece);
      else if (
        kind === "place" &&
        last === "institution" &&
        piece.joint === "comma" &&
        next?.joint === "strong" &&
        next.place >= 2.5
      )
        entry.institution.push(piece);
      else if (
        kind === "other" &&
        last === "degree" &&
        attached &&
        countWords(piece.text) <= 6 &&
        startsCapital(piece.text) &&
        piece.joint === "comma" &&
        !aside.test(piece.text)
      )
        entry.degree.push(piece);
      else if (
        kind === "other" &&
        entry.degree.length > 0 &&
        piece.joint === "line" &&
        startsCapital(piece.text) &&
        countWords(piece.text) <= 6
      )
        entry.other ??= piece;
      last = kind;
    });
    entry.units.push(unit);
    if (dated) entry.dated = unit;
  }
  close();
  return entries.map(finish);
}
