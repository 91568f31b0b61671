/** What a résumé shows, indexed once for a match: skills with their places, stems by unit, months of work. */
import { contentStems, wordsOf } from "../grounding/words";
import type { Role, TypedResume, Unit } from "../local/resume";
import { readSkills } from "../skills/readSkills";
import { type Skill, skillByName } from "../skills/skillTable";

export interface Shown {
  unit: Unit;
  start: number;
  end: number;
  /** Named by itself, or through another skill that shows it. */
  direct: boolean;
}

export interface Evidence {
  resume: TypedResume;
  units: { unit: Unit; stems: ReadonlySet<string> }[];
  bySkill: ReadonlyMap<string, Shown[]>;
}

function withImplied(skill: Skill, seen: Set<string> = new Set()): string[] {
  if (seen.has(skill.name)) return [];
  seen.add(skill.name);
  return [
    skill.name,
    ...skill.implies.flatMap((name) => {
      const next = skillByName.get(name);
      return next ? withImplied(next, seen) : [name];
    }),
  ];
}

/** Reads the résumé for a match. Contact data and lines that address a machine are not evidence. */
export function gatherEvidence(resume: TypedResume): Evidence {
  const silent = new Set(resume.instructions);
  const units = resume.units.filter(
    (unit) => unit.kind !== "contact" && unit.kind !== "name" && unit.kind !== "heading" && !silent.has(unit.id),
  );
  const bySkill = new Map<string, Shown[]>();
  for (const unit of units) {
    for (const { skill, start, end } of readSkills(unit.text)) {
      for (const name of withImplied(skill)) {
        bySkill.set(name, [...(bySkill.get(name) ?? []), { unit, start, end, direct: name === skill.name }]);
      }
    }
  }
  return { resume, units: units.map((unit) => ({ unit, stems: contentStems(wordsOf(unit.text)) })), bySkill };
}

/** Months of work in roles that `fits` accepts, overlaps counted once. Null when no date can be read. */
export function monthsIn(resume: TypedResume, fits: (role: Role) => boolean): number | null {
  const months = new Set<number>();
  let dated = false;
  for (const role of resume.roles) {
    const { start, end } = role.dates ?? { start: null, end: null };
    if (!start || !fits(role)) continue;
    dated = true;
    const last = end === "present" ? resume.asOf : (end ?? start);
    const from = start.year * 12 + (start.month ?? 1) - 1;
    const to = last.year * 12 + (last.month ?? (end === "present" ? resume.asOf.month : 12)) - 1;
    for (let month = from; month <= Math.min(to, from + 720); month += 1) months.add(month);
  }
  return dated ? months.size : null;
}
