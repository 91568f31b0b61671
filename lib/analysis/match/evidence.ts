/** What a résumé shows, indexed once for a match: skills with their places and standing, stems by unit, months of work. */
import { stemOf } from "../grounding/words";
import type { TypedResume, Unit } from "../local/resume";
import { readSkills } from "../skills/readSkills";
import { type Skill, skillByName } from "../skills/skillTable";
import { KinIndex } from "../words/wordKin";
import { workWordLines } from "../words/workWords.data";
import { stemsOf } from "./evidenceStems";
import { type Standing, standingOf } from "./standing";
import { type Stint, stintsOf } from "./stints";

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
  /** Its place among all. */
  at: number;
  text: string;
  stems: ReadonlySet<string>;
  /** Stems outside the names of the table of two words and more: "compensation" is not in "workers' compensation". */
  free: ReadonlySet<string>;
  /** Initials of the names that the unit writes out: "flsa" of "Fair Labor Standards Act". */
  initials: ReadonlyMap<string, { start: number; end: number }>;
  /** Names of the skills that the unit shows as the person's own. */
  skills: ReadonlySet<string>;
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

/** "CPA (component purchase agreement)": letters that the line itself writes out as something else than the skill. */
function meansElse(skill: Skill, text: string, start: number, end: number): boolean {
  const name = text.slice(start, end).replace(/s$/, "");
  const [, gloss = ""] = /^\s?\(([^()]{5,60})\)/.exec(text.slice(end)) ?? [];
  if (gloss === "" || !/^\p{Lu}{2,6}$/u.test(name)) return false;
  const words = gloss.match(/\p{L}+/gu) ?? [];
  if (words.map((word) => word[0]?.toUpperCase()).join("") !== name) return false;
  const names = new Set(
    [skill.name, ...skill.aliases]
      .join(" ")
      .toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [],
  );
  return names.size > 1 && !words.some((word) => names.has(word.toLowerCase()));
}

const spelledFirst = /((?:[\p{L}&]+[\s-]+){1,7})\((\p{Lu}{2,6})s?\)/gu;

/** Initials that the page itself explains as something: "customer purchase agreements (CPAs)", with the words that stand for them. */
function definedIn(units: readonly Unit[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const { text } of units) {
    if (!/\(\p{Lu}{2,6}s?\)/u.test(text)) continue;
    for (const [, before = "", name = ""] of text.matchAll(spelledFirst)) {
      const words =
        before
          .toLowerCase()
          .match(/[\p{L}]+/gu)
          ?.slice(-name.length) ?? [];
      if (words.map((word) => word[0]?.toUpperCase()).join("") === name) found.set(name, new Set(words));
    }
  }
  return found;
}

/** A page that explains the letters as something else means that wherever it writes them. */
function isDefinedElse(skill: Skill, written: string, defined: ReturnType<typeof definedIn>): boolean {
  const words = defined.get(written.replace(/s$/, ""));
  if (!words) return false;
  const names = [skill.name, ...skill.aliases].filter((name) => name.includes(" "));
  return names.length > 0 && !names.some((name) => [...words].every((word) => name.toLowerCase().includes(word)));
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

/** Reads the résumé for a match. Contact data and lines that address a machine are not evidence. */
export function gatherEvidence(resume: TypedResume): Evidence {
  const silent = new Set(resume.instructions);
  const bySkill = new Map<string, Shown[]>();
  const defined = definedIn(resume.units);
  const units = resume.units
    .filter((unit) => isEvidence(unit) && !silent.has(unit.id))
    .map((unit, at): EvidenceUnit => {
      const own = new Set<string>();
      let free = unit.text;
      for (const { skill, start, end } of readSkills(unit.text)) {
        if (meansElse(skill, unit.text, start, end)) continue;
        if (isDefinedElse(skill, unit.text.slice(start, end), defined)) continue;
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
      const stems = stemsOf(unit.text);
      return {
        unit,
        at,
        text: unit.text,
        stems,
        initials: initialsIn(unit.text),
        free: free === unit.text ? stems : stemsOf(free),
        skills: own,
      };
    });
  const frequency = new Map<string, number>();
  for (const { stems } of units) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const kin = new KinIndex(frequency.keys());
  return { resume, units, kin, bySkill, stints: stintsOf(resume, units), frequency };
}
