/**
 * Finds the skills that a text names, by whole tokens in their context: "Go" is a language beside other languages and a
 * verb before "home", "R" is none in "R&D", "excel" in lower case is a verb.
 */
import { findAll } from "../findAll";
import { stemOf } from "../grounding/words";
import { ScopedMemo } from "../scopedMemo";
import { type Lexeme, lexemeOf, WordFact } from "../words/lexeme";
import { fieldsByStems, openings, type Skill, skillsByPhrase } from "./skillTable";

export interface SkillMention {
  skill: Skill;
  start: number;
  end: number;
}

interface Token {
  lower: string;
  word: Lexeme;
  text: string;
  start: number;
  end: number;
}

const tokenPattern =
  /(?:\.(?=net\b))?[\p{L}\p{N}]+(?:['’.&](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:\+\+|#|\+(?![\p{L}\p{N}]))?/giu;

/** Context that makes an ambiguous name a skill. Looked at within 48 units to each side. */
const programmingNear =
  /\b(?:python|java|javascript|typescript|sql|c\+\+|c#|rust|golang|kotlin|scala|ruby|perl|matlab|sas|stata|spss|postgresql|kubernetes|docker|linux|git|code|coding|cod(?:ed|er)|programming|program|scripts?|scripting|language|languages|software|developer|engineer|services?|backend|production|statistic\w*|tidyverse|ggplot2?|shiny|regression|analys[ei]s|pandas|excel|tableau|cuda|verilog|firmware|embedded|\p{L}*rtos|stm32\w*|microcontrollers?|driver|driver's|extension)(?!\p{L})/iu;

/** "Wrote C for", "bare-metal C of", "Languages   C (C11)": what comes is code, whatever follows. */
const languageBefore =
  /(?:\b(?:wrote|writes?|writing|coded|bare[- ]metal|embedded|misra|ansi|portable)\s|\b(?:languages?|toolbox|programming|code)\s*:?\s+)$/i;

const notSkill: Readonly<Record<string, RegExp>> = {
  Go: /^\/no\b|^\s*(?:home|to|live|on|beyond|through|the|wrong|ahead|forward|into|back|out|over|above|away|after|far|further|along|in\b(?!\s+production))|^-to/i,
  R: /^\s*[&']|^\.(?!\s|$)|^\s?and\s?d\b/i,
  C: /^\s*[-.]?\s*(?:suite|level|section|corp|average)\b|^[1-2]\b|^['.]|^-/i,
  "CAN bus": /^\s+(?:YOU|BE|DO|WE|NOT|HAVE|YOUR)\b/,
  Java: /^\s*&\s*\p{Lu}|^\s(?:café|cafe|coffee|bean)/iu,
  Excel: /^\s+(?:at|in\s+(?:every|all|any|my|the|roles?))\b/i,
  Rust: /^\s*(?:proof|removal|belt|stain)/i,
  CPA: /^\s*\(?(?:cost|collaborative)|^\s(?:targets?|goals?|bid\w*|campaigns?|(?:of|from|under|at|below) [$€£]\d)/i,
};

function inContext(skill: Skill, text: string, token: Token): boolean {
  const after = text.slice(token.end, token.end + 60);
  const before = text.slice(Math.max(0, token.start - 60), token.start);
  if (notSkill[skill.name]?.test(after)) return false;
  if (
    skill.name === "C" &&
    /(?:vitamin|hepatitis|series|grade|class|section|plan|appendix|level|tier|english)\s$|(?<!\p{L})\p{L}\/$/iu.test(
      before,
    )
  )
    return false;
  if (skill.name === "R" && /(?:\b[A-Z]\.?\s?&\s?|\p{L}\.\s?)$/u.test(before)) return false;
  const proper = /^\p{Lu}/u.test(token.text);
  if (!proper) return false;
  if (skill.kind === "credential") return token.text === token.text.toUpperCase() || token.text === skill.name;
  if (skill.kind === "tongue") return true;
  const listed =
    /[,;:|/•(]\s*$|^\s*$|\band\s$|\bor\s$|\bin\s$|\bwith\s$|\bof\s$|\bsome\s$/i.test(before) ||
    /^\s*(?:[,;|/)•.]|$)/.test(after);
  if (skill.name.length <= 2)
    return (
      languageBefore.test(before) ||
      /^\s?\((?:C\d\d|ANSI|MISRA|(?:[\p{L}\d]+,\s)*(?:brms|stan|tidyverse|dplyr|ggplot2?|shiny|lme4|base)\b)/iu.test(
        after,
      ) ||
      (listed && (programmingNear.test(before) || programmingNear.test(after) || text.length < 60)) ||
      /^\s*(?:code|programming|scripts?|services?|developer|packages?)/i.test(after) ||
      (/\b(?:of|in|is|with|some|plain|using|(?:of|in) the|all the)\s$/i.test(before) &&
        programmingNear.test(`${before} ${after}`))
    );
  const opensSentence = /(?:^|[.!?:]\s+)$/.test(before);
  if (!opensSentence) return !/^\p{Lu}\p{Ll}+\s+(?:St|Street|Ave|Road)\b/u.test(after.trim());
  return listed || programmingNear.test(after);
}

const stemsKey = (tokens: readonly Token[], from: number, size: number): string =>
  tokens
    .slice(from, from + size)
    .map((token) => stemOf(token.lower))
    .join(" ");

/** "CDLs" and "CAPAs" are CDL and CAPA. */
function lowerOf(word: string): string {
  const one = word.endsWith("s") && /^\p{Lu}{2,}s$/u.test(word) ? word.slice(0, -1) : word;
  const lower = one.toLowerCase();
  return lower.includes("’") ? lower.replace(/’/g, "'") : lower;
}

/** What begins with a token, as it is written and by its stem; null where nothing does. */
const openingOf = new WordFact((lower) => {
  const [written, stems] = [openings.get(lower), openings.get(`~${stemOf(lower)}`)];
  return written || stems ? { written, stems } : null;
});

/** How many tokens the longest phrase of the table may have that begins with a token and goes on with `next`; 0 for none. */
function reachFrom({ word }: Token, next: Token | undefined): number {
  const opening = openingOf.of(word);
  if (!opening) return 0;
  const { written, stems } = opening;
  if (!next) return 1;
  return Math.max(
    written?.seconds.has(next.lower) ? written.longest : 1,
    stems?.seconds.has(stemOf(next.lower)) ? stems.longest : 1,
  );
}

const remembered = new ScopedMemo<readonly SkillMention[]>(findSkills);

/** Every skill named in the text, longest name first at a place, in reading order. */
export const readSkills = (text: string): SkillMention[] => [...remembered.get(text)];

function findSkills(text: string): SkillMention[] {
  const tokens = findAll(tokenPattern, text).map((match): Token => {
    const lower = lowerOf(match[0]);
    return { lower, word: lexemeOf(lower), text: match[0], start: match.index, end: match.index + match[0].length };
  });
  const found: SkillMention[] = [];
  for (let index = 0; index < tokens.length; ) {
    let taken = 0;
    const opener = tokens[index];
    const reach = opener ? reachFrom(opener, tokens[index + 1]) : 0;
    for (let size = Math.min(reach, tokens.length - index); size > 0 && taken === 0; size -= 1) {
      const first = tokens[index];
      const last = tokens[index + size - 1];
      if (!first || !last) continue;
      const key = tokens
        .slice(index, index + size)
        .map((token) => token.lower)
        .join(" ");
      const exact = skillsByPhrase.get(key);
      const kin = exact || size === 1 ? undefined : fieldsByStems.get(stemsKey(tokens, index, size));
      const hit = exact ?? (kin && { skill: kin, isAlias: true });
      if (!hit) continue;
      // A language has no plural: "SQLs" are sales-qualified leads.
      if (hit.skill.kind === "code" && /^\p{Lu}{2,}s$/u.test(last.text)) continue;
      if (size > 1 && /[.;:!?]\s|\n/.test(text.slice(first.start, last.end))) continue;
      if (!hit.isAlias && notSkill[hit.skill.name]?.test(text.slice(last.end, last.end + 60))) continue;
      if (hit.skill.ambiguous && !hit.isAlias && !inContext(hit.skill, text, first)) continue;
      // Initials such as "ar" or "pg" count in capitals alone, when they are not a name of their own.
      if (
        hit.isAlias &&
        size === 1 &&
        key.length <= 3 &&
        /^[a-z]+$/.test(key) &&
        first.text !== first.text.toUpperCase() &&
        !/^(js|ts|cpp|k8s)$/.test(key)
      )
        continue;
      found.push({ skill: hit.skill, start: first.start, end: last.end });
      taken = size;
    }
    index += Math.max(1, taken);
  }
  return found;
}
