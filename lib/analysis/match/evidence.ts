/** What a résumé shows, indexed once for a match: skills with their places and standing, stems by unit, months of work. */
import { contentStems, stemOf, wordsOf } from "../grounding/words";
import type { Role, TypedResume, Unit } from "../local/resume";
import { findDates } from "../local/segment/findDates";
import { readSkills } from "../skills/readSkills";
import { type Skill, skillByName } from "../skills/skillTable";
import { KinIndex } from "../words/wordKin";
import { workWordLines } from "../words/workWords.data";
import { joinWords } from "./joinWords";
import { type Standing, standingOf } from "./standing";

export interface Shown {
  unit: Unit;
  start: number;
  end: number;
  /** Named by itself, or through another skill that shows it. */
  direct: boolean;
  skill: Skill;
  standing: Standing;
}

export interface EvidenceUnit {
  unit: Unit;
  stems: ReadonlySet<string>;
  /** Stems outside the names of the table of two words and more: "compensation" is not in "workers' compensation". */
  free: ReadonlySet<string>;
  /** Initials of the names that the unit writes out: "flsa" of "Fair Labor Standards Act". */
  initials: ReadonlyMap<string, { start: number; end: number }>;
  /** Names of the skills that the unit shows as the person's own. */
  skills: ReadonlySet<string>;
}

/** A stretch of work: a role of the résumé, or a dated line where no role was recognised. */
export interface Stint {
  title: Unit | null;
  /** Title, employer and dates as they stand. */
  header: string;
  text: string;
  stems: ReadonlySet<string>;
  free: ReadonlySet<string>;
  titleStems: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  from: number;
  to: number;
}

export interface Evidence {
  resume: TypedResume;
  units: EvidenceUnit[];
  /** The words of all units by what they mean. */
  kin: KinIndex;
  bySkill: ReadonlyMap<string, Shown[]>;
  stints: Stint[];
  /** How many units hold a stem: what many lines hold tells little. */
  frequency: ReadonlyMap<string, number>;
}

const groupOf = new Map<string, Set<string>>();
for (const line of workWordLines.trim().split("\n")) {
  const group = new Set(line.split(" ").map(stemOf));
  for (const stem of group) groupOf.set(stem, new Set([...(groupOf.get(stem) ?? []), ...group]));
}

const stemsOf = (text: string): Set<string> => contentStems(wordsOf(joinWords(text)));

/** True when the stems hold the word or one that postings and résumés use for it. */
export function hasStem(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  for (const other of groupOf.get(stem) ?? []) if (stems.has(other)) return true;
  return false;
}

const nameRun = /\p{Lu}[\p{L}-]+(?:\s+(?:(?:of|and|the|for|in|to|on|&)\s+){0,2}\p{Lu}[\p{L}-]+)+/gu;

/** The initials of every run of two to seven capitalised words in a text, lower case, small words left out, with their places. */
export function initialsIn(text: string): Map<string, { start: number; end: number }> {
  const found = new Map<string, { start: number; end: number }>();
  for (const { 0: run, index } of text.matchAll(nameRun)) {
    const letters = run
      .split(/[\s-]+/)
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0]?.toLowerCase() ?? "");
    for (let from = 0; from < letters.length; from += 1)
      for (let to = from + 2; to <= Math.min(letters.length, from + 7); to += 1)
        if (to - from > 2 || letters.length === 2)
          found.set(letters.slice(from, to).join(""), { start: index, end: index + run.length });
  }
  return found;
}

/** True when the stems hold a word that is kin to this one in plain English. */
export function hasKin(stems: ReadonlySet<string>, stem: string, kin: KinIndex): boolean {
  for (const other of kin.kinOf(stem)) if (stems.has(other)) return true;
  return false;
}

function withImplied(skill: Skill, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(skill.name)) return seen;
  seen.add(skill.name);
  for (const name of skill.implies) {
    const next = skillByName.get(name);
    if (next) withImplied(next, seen);
    else seen.add(name);
  }
  return seen;
}

/** The letters after a name are claims; the name is not. */
const isEvidence = ({ kind, text }: Unit): boolean =>
  kind !== "contact" && kind !== "heading" && (kind !== "name" || /,\s*\p{Lu}{2}/u.test(text));

function stintOf(resume: TypedResume, role: Role, units: readonly EvidenceUnit[]): Stint | null {
  const { start, end } = role.dates ?? { start: null, end: null };
  if (!start) return null;
  const last = end === "present" ? resume.asOf : (end ?? start);
  const ids = new Set([...role.header, ...role.lines].map(({ id }) => id));
  const own = units.filter(({ unit }) => ids.has(unit.id));
  const title = role.title?.text ?? role.header.map(({ text }) => text).join(" ");
  return {
    title: role.header[0] ?? null,
    header: role.header.map(({ text }) => text).join(" "),
    text: own.map(({ unit }) => unit.text).join("\n"),
    stems: new Set(own.flatMap(({ stems }) => [...stems])),
    free: new Set(own.flatMap(({ free }) => [...free])),
    titleStems: stemsOf(`${title} ${role.header.map(({ text }) => text).join(" ")}`),
    skills: new Set(own.flatMap(({ skills }) => [...skills])),
    from: start.year * 12 + (start.month ?? 1) - 1,
    to: last.year * 12 + (last.month ?? (end === "present" ? resume.asOf.month : 12)) - 1,
  };
}

/** Where no role was recognised: each dated line with the two above it and what follows, to the next dated line. */
function datedStints(resume: TypedResume, units: readonly EvidenceUnit[]): Stint[] {
  const work = units.filter(({ unit }) => {
    const kind = resume.sections[unit.section]?.kind;
    return (
      unit.role < 0 &&
      kind !== "education" &&
      kind !== "certifications" &&
      kind !== "languages" &&
      kind !== "publications"
    );
  });
  const dated = work.flatMap((one, index) => {
    const range =
      one.unit.text.length < 90 ? findDates(one.unit.text).find(({ kind }) => kind !== "single") : undefined;
    return range?.from ? [{ index, from: range.from, to: range.to }] : [];
  });
  return dated.map(({ index, from, to }, position): Stint => {
    const next = dated[position + 1];
    const own = work.slice(Math.max(0, index - 2), next ? next.index - 2 : index + 12);
    const last = to === "present" || to === null ? resume.asOf : to;
    const head = work.slice(Math.max(0, index - 2), index + 1);
    return {
      title: head[0]?.unit ?? null,
      header: head.map(({ unit }) => unit.text).join(" "),
      text: own.map(({ unit }) => unit.text).join("\n"),
      stems: new Set(own.flatMap(({ stems }) => [...stems])),
      free: new Set(own.flatMap(({ free }) => [...free])),
      titleStems: new Set(head.flatMap(({ stems }) => [...stems])),
      skills: new Set(own.flatMap(({ skills }) => [...skills])),
      from: from.year * 12 + (from.month ?? 1) - 1,
      to: last.year * 12 + (last.month ?? 12) - 1,
    };
  });
}

/** Reads the résumé for a match. Contact data and lines that address a machine are not evidence. */
export function gatherEvidence(resume: TypedResume): Evidence {
  const silent = new Set(resume.instructions);
  const bySkill = new Map<string, Shown[]>();
  const units = resume.units
    .filter((unit) => isEvidence(unit) && !silent.has(unit.id))
    .map((unit): EvidenceUnit => {
      const own = new Set<string>();
      let free = unit.text;
      for (const { skill, start, end } of readSkills(unit.text)) {
        if (/\s/.test(unit.text.slice(start, end)))
          free = free.slice(0, start) + " ".repeat(end - start) + free.slice(end);
        const standing = standingOf(unit.text, start, end, skill);
        for (const name of withImplied(skill)) {
          const shown = bySkill.get(name) ?? [];
          shown.push({ unit, start, end, direct: name === skill.name, skill, standing });
          bySkill.set(name, shown);
          if (standing === "own") own.add(name);
        }
      }
      return { unit, stems: stemsOf(unit.text), initials: initialsIn(unit.text), free: stemsOf(free), skills: own };
    });
  const stints = resume.roles.map((role) => stintOf(resume, role, units)).filter((stint) => stint !== null);
  const frequency = new Map<string, number>();
  for (const { stems } of units) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const kin = new KinIndex(frequency.keys());
  return { resume, units, kin, bySkill, stints: stints.length > 0 ? stints : datedStints(resume, units), frequency };
}

/** Months of work in stints that `fits` accepts, overlaps counted once. Null when no date can be read. */
export function monthsIn(stints: readonly Stint[], fits: (stint: Stint) => boolean): number | null {
  const months = new Set<number>();
  for (const stint of stints) {
    if (!fits(stint)) continue;
    for (let month = stint.from; month <= Math.min(stint.to, stint.from + 720); month += 1) months.add(month);
  }
  return stints.length === 0 ? null : months.size;
}
