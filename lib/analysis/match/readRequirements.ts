/**
 * Makes checkable requirements of the phrases of a posting: skills of the table, years, degrees, and plain noun phrases.
 * What a phrase explains ("since every state change is an event") is cut off; what it lists is split.
 */

import { cardinals } from "../grounding/quantities.data";
import { stemOf } from "../grounding/words";
import { stopWords } from "../grounding/words.data";
import { readSkills } from "../skills/readSkills";
import type { Skill } from "../skills/skillTable";
import { genericStems, leadIn, tail, traits } from "./adWords.data";
import { degreeLevelOf } from "./degrees";
import type { Phrase } from "./splitPosting";

export interface Want {
  /** In the posting's words, cut to the thing wanted. */
  text: string;
  required: boolean;
  /** Any of these meets it. */
  skills: Skill[];
  /** Years asked for, or null. */
  years: number | null;
  /** 0 to 4 (school, associate, bachelor, master, doctorate), or null. */
  degree: number | null;
  /** Stems that carry the meaning, for phrases that no skill covers. */
  stems: string[];
  /** The whole phrase, for its hedges ("by summer 2026", "or related field"). */
  phrase: string;
}

/** "five or more years", "3+ years", "several years": how many, or null. */
function yearsOf(text: string): number | null {
  const match = /\b(\d{1,2}|\p{L}+)\s*(?:\+|plus|or more|\(\d+\))?\s*(?:-|–|to\s+\d+\s+)?\s*years?\b/iu.exec(text);
  if (!match) return null;
  const word = (match[1] ?? "").toLowerCase();
  if (/^\d+$/.test(word)) return Number(word);
  if (word === "several") return 3;
  if (word === "more") return cardinals.get(/(\p{L}+) or more years/iu.exec(text)?.[1]?.toLowerCase() ?? "") ?? null;
  return cardinals.get(word) ?? null;
}

function stripped(text: string): string {
  let rest = text.trim();
  for (let round = 0; round < 12; round += 1) {
    const next = rest.replace(leadIn, "");
    if (next === rest || next === "") break;
    rest = next;
  }
  return rest
    .replace(/\s+(?:is |are |would be )?(?:required|preferred|a plus|essential|desirable|helpful)$/i, "")
    .replace(/[.,;:\s]+$/, "");
}

export const stemsOfPhrase = (text: string): string[] => [
  ...new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['&][\p{L}\p{N}]+)*/gu) ?? [])
      .filter((word) => !stopWords.has(word) && word.length > 1)
      .map(stemOf)
      .filter((stem) => !genericStems.has(stem)),
  ),
];

const strongKinds = new Set(["code", "tool", "tongue"]);

function fromPhrase(phrase: Phrase): Want[] {
  const required = phrase.want === "required";
  const make = (text: string, skills: Skill[] = [], more: Partial<Want> = {}): Want => ({
    text: text.length > 80 ? `${text.slice(0, 77).trimEnd()}...` : text,
    required,
    skills,
    years: null,
    degree: null,
    stems: stemsOfPhrase(text),
    phrase: phrase.text,
    ...more,
  });
  const years = yearsOf(phrase.text);
  const head = phrase.text.replace(tail, "");
  const example =
    /\b(?:for example|such as|e\.g\.|for instance)\s+(?:through |by |with |in |a )?([^,.;]+)/i.exec(phrase.text)?.[1] ??
    "";
  const gloss = /\(([^()]*\s[^()]*)\)/.exec(phrase.text)?.[1] ?? "";
  const bare = stripped(head);
  const glossed = gloss !== "" && bare.split(/\s+/).length <= 2 && head.length <= phrase.text.indexOf("(");
  const core = glossed
    ? `${bare} (${gloss})`
    : example !== "" && bare !== "" && bare.split(/\s+/).length <= 8
      ? `${bare} (${example})`
      : bare;
  if (glossed)
    return [
      make(
        core,
        [...readSkills(head), ...readSkills(gloss)].map(({ skill }) => skill),
        { stems: stemsOfPhrase(gloss) },
      ),
    ];
  if (core !== bare) {
    const skills = [...readSkills(bare), ...readSkills(example)].map(({ skill }) => skill);
    return [make(core, skills, { stems: stemsOfPhrase(bare) })];
  }
  if (core === "") return [];
  const degree = degreeLevelOf(phrase.text);
  if (degree !== null && !/\bcertificat|\blicen[sc]/i.test(core))
    return [
      make(
        core.replace(/\s+by\s.*$/i, (by) => by),
        [],
        { degree },
      ),
    ];
  const mentions = readSkills(head);
  if (mentions.length === 0 && years === null && traits.test(core)) return [];
  const counted = years !== null && /\byears?\b/i.test(head);
  const named = mentions.filter(({ skill }) => strongKinds.has(skill.kind));
  if (named.length > 0) {
    const either = named.length > 1 && /\bor\b/i.test(head.slice(named[0]?.end ?? 0, named.at(-1)?.start ?? 0));
    const numbered = counted ? { years } : {};
    if (either)
      return [
        make(
          head.slice(named[0]?.start ?? 0, named.at(-1)?.end ?? 0),
          named.map(({ skill }) => skill),
          numbered,
        ),
      ];
    const rest = core
      .split(/,\s*(?:and\s+|or\s+)?/)
      .map(stripped)
      .filter(
        (piece) =>
          piece !== "" && piece.split(/\s+/).length <= 3 && readSkills(piece).length === 0 && !traits.test(piece),
      );
    const plain =
      core.split(",").length >= 3 ? rest.map((piece) => make(piece)).filter(({ stems }) => stems.length > 0) : [];
    const wants = named.map(({ skill, start, end }) => make(head.slice(start, end), [skill], numbered));
    const others = mentions.filter(({ skill }) => !strongKinds.has(skill.kind) && named.length > 1);
    return [...wants, ...plain, ...others.map(({ skill, start, end }) => make(head.slice(start, end), [skill]))];
  }
  if (counted) {
    const what = stripped(core.replace(/.*?\byears?(?:'|’)?\s*(?:of\s+|as\s+|in\s+)?/i, ""));
    return [
      make(
        what === "" ? core : `${years}+ years ${what}`,
        mentions.map(({ skill }) => skill),
        { years, stems: stemsOfPhrase(what) },
      ),
    ];
  }
  const pieces = core
    .split(/,\s*(?:and\s+|or\s+)?|\s+and\s+(?=\p{L})/u)
    .map(stripped)
    .filter(Boolean);
  const short =
    pieces.length > 1 &&
    pieces.every((piece) => piece.split(/\s+/).length <= 3) &&
    (pieces.length > 2 || mentions.length >= 2);
  if (short && !/\bor\b/.test(core)) {
    return pieces.map((piece) =>
      make(
        piece,
        readSkills(piece).map(({ skill }) => skill),
      ),
    );
  }
  if (core.split(/\s+/).length > 14)
    return mentions.length > 0
      ? mentions.slice(0, 2).map(({ skill, start, end }) => make(head.slice(start, end), [skill]))
      : [];
  return [
    make(
      core,
      mentions.map(({ skill }) => skill),
    ),
  ].filter(({ stems, skills }) => stems.length > 0 || skills.length > 0);
}

/** The requirements of a posting, each once, required before preferred. */
export function readRequirements(phrases: readonly Phrase[]): Want[] {
  const wants: Want[] = [];
  for (const want of phrases.flatMap(fromPhrase)) {
    const names = want.skills.map(({ name }) => name).join("|");
    const twin = wants.find(
      (other) =>
        other.text.toLowerCase() === want.text.toLowerCase() ||
        (names !== "" && other.degree === null && other.skills.map(({ name }) => name).join("|") === names),
    );
    if (!twin) wants.push(want);
  }
  return [...wants.filter(({ required }) => required), ...wants.filter(({ required }) => !required)].slice(0, 40);
}
