/** Reads the skills of a section: lists between separators, with or without a group's label ("Data: SQL, Kafka"). */
import { countWords } from "../../countWords";
import { findAll } from "../../findAll";
import type { Field, Section, Unit } from "../resume";
import { findDates } from "./findDates";
import { fieldOf } from "./readContact";

export interface SkillGroup {
  name: string | null;
  skills: Field[];
}

const groupLabel =
  /^([\p{L}][\p{L}\d &/,+-]{1,40}?)\s?(?::|\s–|\s—|\s-)\s+(?=\S)|^(\p{Lu}[\p{L} &/-]{1,30}?)\s{2,}(?=\S)/u;
const separators = /\s{2,}|\t|\s?[,;|•·∙⋅●▪]\s?|\s\/\s|\s[–—-]\s|\.\s+(?=\p{Lu})/gu;

function readUnit(unit: Unit): SkillGroup {
  const label = groupLabel.exec(unit.text);
  const isList = label ? /[,;|•·/]/.test(unit.text.slice(label[0].length)) || !/\s[–—-]\s/.test(label[0]) : false;
  const name = label && isList ? (label[1] ?? label[2] ?? null) : null;
  let from = label && isList ? label[0].length : 0;
  const skills: Field[] = [];
  let depth = 0;
  const push = (to: number): void => {
    const raw = unit.text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const end = start + raw.trim().replace(/\.$/, "").length;
    if (end > start) skills.push(fieldOf(unit, start, end));
  };
  let scanned = from;
  for (const match of findAll(separators, unit.text)) {
    if (match.index < from) continue;
    for (const char of unit.text.slice(scanned, match.index)) depth += char === "(" ? 1 : char === ")" ? -1 : 0;
    scanned = match.index;
    if (depth > 0) continue;
    push(match.index);
    from = match.index + match[0].length;
    scanned = from;
  }
  push(unit.text.length);
  return { name, skills: skills.filter((skill) => countWords(skill.text) <= 8) };
}

/** Place and day, with which some countries close a résumé: "Kassel, 12 January 2026". */
function isSignature(unit: Unit): boolean {
  const [, rest] = /^\p{Lu}[\p{L} .-]{1,40},\s+(?:den\s)?(\d.+)$/u.exec(unit.text) ?? [];
  const [date] = rest ? findDates(rest) : [];
  return rest !== undefined && date?.kind === "single" && date.start === 0 && date.end === rest.length;
}

/** The groups of skills of `section`. Sentences of more than eight words between separators are no skills. */
export function readSkills(section: Section): SkillGroup[] {
  return section.units
    .filter((unit) => !isSignature(unit))
    .map(readUnit)
    .filter((group) => group.skills.length > 0);
}
