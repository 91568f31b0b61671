/**
 * The table of skills: names, aliases and what one shows of another, looked up by whole words, never by substring.
 * Parsed once from data when the module loads.
 */
import { stemOf } from "../grounding/words";
import { healthSkillLines } from "./healthSkills.data";
import { moreSkillLines } from "./moreSkills.data";
import { officeSkillLines } from "./officeSkills.data";
import { plainNameLines } from "./plainNames.data";
import { productSkillLines } from "./productSkills.data";
import { skillLines } from "./skills.data";
import { workSkillLines } from "./workSkills.data";

export type SkillKind = "code" | "tool" | "method" | "credential" | "field" | "tongue";

export interface Skill {
  name: string;
  kind: SkillKind;
  /** True when the name is a word or initial of plain English too, and counts in its own context alone. */
  ambiguous: boolean;
  aliases: readonly string[];
  /** Names of skills that this one shows as well. */
  implies: readonly string[];
}

const kinds: readonly string[] = ["code", "tool", "method", "credential", "field", "tongue"];
export const isKind = (text: string): text is SkillKind => kinds.includes(text);

/** Tokens of a phrase for lookup: lower case, "c++" and ".net" whole, hyphens and slashes as gaps. */
export function skillTokens(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/(?:\.(?=net\b))?[\p{L}\p{N}]+(?:['.&](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:\+\+|#|\+(?![\p{L}\p{N}]))?/gu) ??
    []
  );
}

function parse(line: string): Skill | null {
  const [rawName = "", kind = "", aliases = "", implies = ""] = line.split("|").map((part) => part.trim());
  if (rawName === "" || !isKind(kind)) return null;
  const plain = (text: string): string => text.trim().replace(/!$/, "");
  return {
    name: plain(rawName),
    kind,
    ambiguous: rawName.endsWith("!"),
    aliases: aliases.split(",").map(plain).filter(Boolean),
    implies: implies.split(",").map(plain).filter(Boolean),
  };
}

/** "Name | + | more names": what is added to a skill that another line declares. */
const added: ReadonlyMap<string, readonly string[]> = new Map(
  plainNameLines.split("\n").flatMap((line): [string, string[]][] => {
    const [name = "", kind = "", names = ""] = line.split("|");
    return kind === "+" ? [[name.replace(/!$/, ""), names.split(",")]] : [];
  }),
);

/** What tells products apart comes first, then the tables of the professions: where two claim a name, the earlier line keeps it. */
export const skills: readonly Skill[] = [
  productSkillLines,
  healthSkillLines,
  workSkillLines,
  officeSkillLines,
  skillLines,
  moreSkillLines,
  plainNameLines,
]
  .flatMap((lines) => lines.split("\n"))
  .map(parse)
  .filter((skill) => skill !== null)
  .map((skill) => ({ ...skill, aliases: [...skill.aliases, ...(added.get(skill.name) ?? [])] }));

/** Skills by the joined tokens of each of their names; the first to claim a name keeps it. */
export const skillsByPhrase: ReadonlyMap<string, { skill: Skill; isAlias: boolean }> = (() => {
  const table = new Map<string, { skill: Skill; isAlias: boolean }>();
  for (const skill of skills) {
    for (const [index, name] of [skill.name, ...skill.aliases].entries()) {
      const key = skillTokens(name).join(" ");
      if (key !== "" && !table.has(key)) table.set(key, { skill, isAlias: index > 0 });
    }
  }
  return table;
})();

/** True when a name of the skill writes out what these letters stand for: "certified public accountant" for "cpa". */
export const isSpelledOut = ({ name, aliases }: Skill, letters: string): boolean =>
  [name, ...aliases].some(
    (one) =>
      one.includes(" ") &&
      one
        .toLowerCase()
        .split(/[\s-]+/)
        .map((word) => word[0] ?? "")
        .join("") === letters,
  );

/** By name; the first line of a name keeps it. */
export const skillByName: ReadonlyMap<string, Skill> = new Map(
  skills.map((skill): [string, Skill] => [skill.name, skill]).reverse(),
);

/** Fields of work of two words and more by the stems of their names, so that "audited accounts" is an account audit's kin. */
export const fieldsByStems: ReadonlyMap<string, Skill> = (() => {
  const table = new Map<string, Skill>();
  for (const skill of skills) {
    if (skill.kind !== "field") continue;
    for (const name of [skill.name, ...skill.aliases]) {
      const tokens = skillTokens(name);
      const key = tokens.map(stemOf).join(" ");
      if (tokens.length > 1 && !table.has(key)) table.set(key, skill);
    }
  }
  return table;
})();

/** What the phrases are like that begin with a token: how long the longest is, and which tokens come second. */
export interface Opening {
  longest: number;
  seconds: Set<string>;
}

/** By the first token as it is written, or its stem behind "~" for phrases told by their stems: most tokens begin none. */
export const openings: ReadonlyMap<string, Opening> = (() => {
  const found = new Map<string, Opening>();
  const note = (key: string, prefix: string): void => {
    const tokens = key.split(" ");
    const first = `${prefix}${tokens[0] ?? ""}`;
    const opening = found.get(first) ?? { longest: 0, seconds: new Set() };
    opening.longest = Math.max(opening.longest, tokens.length);
    if (tokens[1] !== undefined) opening.seconds.add(tokens[1]);
    found.set(first, opening);
  };
  for (const key of skillsByPhrase.keys()) note(key, "");
  for (const key of fieldsByStems.keys()) note(key, "~");
  return found;
})();
