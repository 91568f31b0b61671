/**
 * Finds sections that no heading announces: a summary in prose under the name, roles under no or an unknown heading,
 * an education list under an unknown one.
 */
import type { Section, SectionKind, Unit } from "../resume";
import { headerDates, headerPieces } from "./headerPieces";

export type RawSection = Section;

const isProse = (unit: Unit): boolean =>
  unit.kind !== "bullet" &&
  unit.text.split(/\s+/).length >= 12 &&
  /[.!?]/.test(unit.text) &&
  !/@|\d{3}.?\d{4}/.test(unit.text);

/** A line that dates a stretch of work: a range of dates beside few words, one of them a title or a firm. */
function datesRole(unit: Unit, next: Unit | undefined, above: Unit | undefined): boolean {
  const dates = headerDates(unit);
  if (!dates || unit.text.split(/\s+/).length > 18) return false;
  if (
    dates.kind === "single" &&
    (unit.kind === "bullet" || !headerPieces([unit]).some((piece) => piece.title >= 3) || unit.text.length > 70)
  )
    return false;
  if (/@/.test(unit.text)) return false;
  const around = [unit, ...(next ? [next] : []), ...(above ? [above] : [])];
  const pieces = headerPieces(around.filter((one) => one === unit || (one.kind !== "bullet" && one.text.length < 90)));
  if (
    /\b(?:university|college|bachelor|master|ph\.?d|b\.?sc?|diploma|school)\b/i.test(unit.text) &&
    !pieces.some((piece) => piece.title >= 3)
  )
    return false;
  return pieces.some((piece) => piece.title >= 2 || piece.firm >= 2);
}

function splitAt(section: Section, at: number, kind: SectionKind, confidence: number): Section[] {
  const inferred: Section = { kind, heading: null, units: section.units.slice(at), confidence };
  return [{ ...section, units: section.units.slice(0, at) }, inferred];
}

const schooling = /\b(?:university|college|bachelor|master|ph\.?d|b\.?s\.?c?|diploma|high school|degree)\b/i;
const open: ReadonlySet<SectionKind> = new Set(["header", "summary", "objective", "other"]);

function inferWork(section: Section, hasExperience: boolean): Section[] {
  if (!open.has(section.kind)) return [section];
  const at = section.units.findIndex((unit, index) =>
    datesRole(unit, section.units[index + 1], section.units[index - 1]),
  );
  if (at < 0) return [section];
  if (section.kind === "header" && at === 0) return [section];
  // A heading that is no known word over a dated role: the whole section is work, unless work has its own section.
  if (section.kind === "other" && section.heading)
    return [{ ...section, kind: hasExperience ? "other" : "experience", confidence: 0.6 }];
  let from = at;
  const above = section.units[at - 1];
  const limit = section.kind === "header" ? 2 : 0;
  if (
    above &&
    at - 1 >= limit &&
    above.text.length < 80 &&
    above.kind !== "bullet" &&
    !/[.@|]/.test(above.text) &&
    (!/\p{Ll}/u.test(above.text) || headerPieces([above]).some((piece) => piece.title >= 2 || piece.firm >= 1.2))
  )
    from = at - 1;
  return splitAt(section, from, "experience", 0.6);
}

/** The sections with the unannounced ones set apart. Empty blocks without a heading are dropped, the head is kept. */
export function inferSections(sections: readonly Section[]): Section[] {
  const hasExperience = sections.some((section) => section.kind === "experience" && section.units.length > 1);
  return sections.flatMap((section): Section[] => {
    if (section.kind === "header") {
      const prose = section.units.findIndex((unit, index) => index > 0 && isProse(unit));
      const pieces = prose > 0 ? splitAt(section, prose, "summary", 0.7) : [section];
      return pieces
        .flatMap((piece) => inferWork(piece, hasExperience))
        .filter((piece, index) => index === 0 || piece.units.length > 0);
    }
    const work = inferWork(section, hasExperience);
    if (
      work.length === 1 &&
      work[0]?.kind === "other" &&
      section.units.filter((unit) => schooling.test(unit.text)).length >= 1 &&
      section.units.length <= 8 &&
      !sections.some((one) => one.kind === "education")
    ) {
      return [{ ...section, kind: "education", confidence: 0.5 }];
    }
    return work;
  });
}
