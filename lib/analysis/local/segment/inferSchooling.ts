/** Schools and lists of skills that no heading, or one of no known words, announces. */
import { countWords } from "../../countWords";
import type { Section, SectionKind, Unit } from "../resume";
import { degree } from "./degreeWords";
import { headerDates, headerPieces } from "./headerPieces";
import { isPlaceCode } from "./scoreNames";

export const schooling = /\b(?:university|college|bachelor|master|ph\.?d|b\.?s\.?c?|diploma|high school|degree)\b/i;

/** A line that names a degree beside a school or a date, and no job: "MSc Statistics, Puget Sound University  2016". */
function namesSchooling(unit: Unit): boolean {
  if (unit.kind === "bullet" || countWords(unit.text) > 18) return false;
  const pieces = headerPieces([unit]);
  const at = pieces.findIndex((piece) => degree.test(piece.text) && !isPlaceCode(piece.text));
  if (at < 0 || at > 1) return false;
  const isJob = pieces.some((piece, index) => index !== at && piece.title >= 3);
  return !isJob && (schooling.test(unit.text) || headerDates(unit) !== null);
}

const datesJob = (unit: Unit): boolean =>
  headerDates(unit)?.kind === "range" &&
  headerPieces([unit]).some((piece) => piece.title >= 3 && !degree.test(piece.text));

export const isSchoolList = ({ kind, units }: Section): boolean =>
  kind === "other" &&
  units.length <= 8 &&
  units.some((unit) => schooling.test(unit.text) || namesSchooling(unit)) &&
  !units.some(datesJob);

/** Short items between commas or on lines of their own, none of them dated or told: a list of what somebody can do. */
export function isSkillList({ kind, heading, units }: Section): boolean {
  if (kind !== "other" || !heading || units.length === 0 || units.length > 30) return false;
  const items = units.flatMap((unit) => unit.text.split(/\s*[,;|•·]\s*|\s{2,}/)).filter((item) => item !== "");
  return (
    items.length >= 4 &&
    items.every((item) => countWords(item) <= 4 && !/[.!?]$/.test(item)) &&
    units.every((unit) => headerDates(unit) === null)
  );
}

/** Schooling that follows the work history under no heading of its own, up to the next job. */
export function splitSchooling(section: Section): Section[] {
  if (section.kind !== "experience" || section.heading) return [section];
  const from = section.units.findIndex(namesSchooling);
  if (from < 0) return [section];
  const more = section.units.slice(from).findIndex(datesJob);
  const to = more < 0 ? section.units.length : from + more;
  const part = (kind: SectionKind, units: Unit[]): Section => ({ ...section, kind, units });
  return [
    part("experience", section.units.slice(0, from)),
    part("education", section.units.slice(from, to)),
    part("experience", section.units.slice(to)),
  ].filter(({ units }) => units.length > 0);
}
