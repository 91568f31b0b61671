/**
 * Makes the typed résumé of a parsed document: lines, headings, units, sections, then contact, roles, education and
 * skills. Every stage is a file of its own; what it is unsure of it says by a low confidence instead of a guess.
 */
import type { AsOf, ParsedDocument } from "../../document";
import { inOneReading } from "../../scopedMemo";
import type { Education, Role, Section, TypedResume, Unit } from "../resume";
import { detectLanguage } from "./detectLanguage";
import { findRoleBlocks, findRoles, headersOf } from "./findRoles";
import { inferSections, type RawSection } from "./inferSections";
import { nameKinds } from "./nameKinds";
import { readContact } from "./readContact";
import { readEducation } from "./readEducation";
import { readLines } from "./readLines";
import type { OrderPrior, RoleHeader } from "./readRoleHeader";
import { readSkills } from "./readSkills";
import { type Drafts, setOrdersApart } from "./setOrdersApart";

interface Cut {
  units: Unit[];
  sections: RawSection[];
  instructions: number[];
  /** Ids of units below a blank line. */
  apart: Set<number>;
}

function toUnits({ drafts, brought }: Drafts): Cut {
  const units: Unit[] = [];
  const apart = new Set<number>();
  const instructions: number[] = [];
  const sections: RawSection[] = [];
  const open = (heading: Unit | null, kind: RawSection["kind"], confidence: number): RawSection => {
    const section: RawSection = { kind, heading, units: [], confidence };
    sections.push(section);
    return section;
  };
  let current = open(null, "header", 1);
  // The section of the page that goes on below what came with an order.
  let own = current;
  for (const draft of drafts) {
    const isBrought = brought.has(draft);
    if (!isBrought) current = own;
    const unit: Unit = {
      id: units.length,
      kind: draft.heading ? "heading" : draft.bullet ? "bullet" : "other",
      text: draft.text,
      parts: draft.parts,
      section: -1,
      role: -1,
    };
    units.push(unit);
    if (draft.gap) apart.add(unit.id);
    if (draft.heading) {
      current = open(unit, draft.heading.kind, draft.heading.confidence);
      if (!isBrought) own = current;
    } else if (draft.instruction) {
      instructions.push(unit.id);
      unit.section = sections.indexOf(current);
    } else current.units.push(unit);
  }
  return { units, sections, instructions, apart };
}

/** Which order of title and employer the confident headers of the document keep. */
function orderPrior(headers: readonly RoleHeader[]): number {
  let vote = 0;
  for (const header of headers)
    if (header.titleFirst !== null) vote += header.titleFirst ? header.margin : -header.margin;
  return Math.max(-1.2, Math.min(1.2, vote * 0.8));
}

/** Before the headers of a page are read. */
const unsure: OrderPrior = { titleFirst: 0.1 };

function readRoles(sections: readonly Section[]): Role[] {
  const places = sections.flatMap((section, index) =>
    section.kind === "experience" ? [{ section, index, blocks: findRoleBlocks(section.units) }] : [],
  );
  const prior = { titleFirst: orderPrior(places.flatMap(({ blocks }) => headersOf(blocks, unsure))) };
  return places.flatMap(({ section, index, blocks }) => findRoles(section, index, blocks, prior));
}

function documentConfidence(sections: readonly Section[], roles: readonly Role[], named: boolean): number {
  const headed = sections.filter((section) => section.heading !== null && section.kind !== "other").length;
  const best = roles.reduce((sum, role) => sum + role.confidence, 0) / Math.max(1, roles.length);
  return (
    Math.round((Math.min(3, headed) * 0.12 + (roles.length > 0 ? 0.1 + best * 0.44 : 0) + (named ? 0.1 : 0)) * 100) /
    100
  );
}

/** Pure and deterministic; time grows in step with the length of the text. `asOf` is handed on for the checks. */
export const segmentResume = (document: ParsedDocument, asOf: AsOf): TypedResume =>
  inOneReading(() => segment(document, asOf));

function segment(document: ParsedDocument, asOf: AsOf): TypedResume {
  const lines = readLines(document);
  const { units, sections: raw, instructions, apart } = toUnits(setOrdersApart(lines));
  const sections: Section[] = inferSections(raw, apart);
  sections.forEach((section, index) => {
    for (const unit of [...(section.heading ? [section.heading] : []), ...section.units]) unit.section = index;
  });
  const roles = readRoles(sections);
  // Readers may have cut a line into several; the units of the document are the uncut ones.
  const uncut = (some: readonly Unit[]): Unit[] => [...new Set(some.map((unit) => units[unit.id] ?? unit))];
  for (const role of roles) role.header = uncut(role.header);
  roles.forEach((role, index) => {
    for (const unit of [...role.header, ...role.lines]) unit.role = index;
  });
  const education: Education[] = sections.flatMap((section) =>
    section.kind === "education" ? readEducation(section) : [],
  );
  for (const entry of education) entry.units = uncut(entry.units);
  const skills = sections.flatMap((section) =>
    section.kind === "skills" ? readSkills(section).flatMap((group) => group.skills) : [],
  );
  const of = (...kinds: Section["kind"][]): Unit[] =>
    sections.flatMap((section) => (kinds.includes(section.kind) ? section.units : []));
  const head = of("header");
  const personal = of("personal");
  const near = new Set([...head, ...personal]);
  const contact = readContact(
    head,
    personal,
    units.filter((unit) => !near.has(unit) && unit.kind !== "heading"),
  );
  nameKinds({ sections, roles, education, contact });
  return {
    asOf,
    lines: document.lines,
    units,
    sections,
    roles,
    education,
    skills,
    contact,
    language: detectLanguage(document.lines.map((line) => line.text)),
    instructions,
    confidence: documentConfidence(sections, roles, contact.name !== null),
  };
}
