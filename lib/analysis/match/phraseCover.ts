/** How much of a phrase a line holds: the phrase in tokens, each a skill of the table or a word, and what of them the line shows. */
import { readSkills } from "../skills/readSkills";
import { isSpelledOut, skillByName } from "../skills/skillTable";
import type { KinIndex } from "../words/wordKin";
import { type EvidenceUnit, hasKin, hasStem } from "./evidence";
import { stemsOfPhrase } from "./phraseStems";
import { lightStems } from "./postingWords.data";
import type { Stint } from "./stints";
import type { Want } from "./want";

/** A part of the phrase: a skill of the table with its words, or one word. */
export interface Token {
  skill: string | null;
  /** A name such as "ICP-MS" that has to stand as it is. */
  literal?: string;
  stems: string[];
  words: number;
  /** Initials: found by the table or not at all. */
  named?: boolean;
  weight: number;
  proper: boolean;
}

export function tokensOf(want: Want): Token[] {
  const tokens: Token[] = [];
  let rest = want.text;
  for (const { skill, start, end } of readSkills(want.text).reverse()) {
    const stems = stemsOfPhrase(want.text.slice(start, end));
    tokens.push({
      skill: skill.name,
      stems,
      words: want.text.slice(start, end).split(/[\s-]+/).length,
      named: /\p{Lu}{2}/u.test(want.text.slice(start, end)),
      weight: Math.max(1, stems.filter((stem) => !lightStems.has(stem)).length),
      proper: false,
    });
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  const names = new Set(
    [...rest.matchAll(/(?<=\S\s)\p{Lu}[\p{L}\p{N}&-]*|\b\p{Lu}{2,}\b/gu)].flatMap(([word]) => stemsOfPhrase(word)),
  );
  for (const [name] of rest.matchAll(/\b\p{Lu}+\d*(?:-[\p{Lu}\d]+)+\b|\b\p{Lu}{2,}\s\d{2,}[\p{L}\d-]*\b/gu)) {
    tokens.push({
      skill: null,
      literal: name.toLowerCase(),
      stems: stemsOfPhrase(name),
      words: 1,
      weight: 1.5,
      proper: true,
    });
    rest = rest.replace(name, " ");
  }
  for (const stem of stemsOfPhrase(rest)) {
    const proper = names.has(stem);
    tokens.push({
      skill: null,
      stems: [stem],
      words: 1,
      weight: proper ? 1.5 : lightStems.has(stem) ? 0.4 : 1,
      proper,
    });
  }
  return tokens;
}

export type Shows = Pick<Stint, "stems" | "free" | "skills" | "text"> & { initials?: EvidenceUnit["initials"] };

/** How surely a line holds a part of the phrase: 1 in its words, less where plain English makes one of its words kin. */
function holds(
  token: Token,
  tokens: readonly Token[],
  { stems, free, skills, text, initials }: Shows,
  kin: KinIndex,
): number {
  if (token.literal !== undefined)
    return text
      .toLowerCase()
      .replace(/[‐‑–—]/g, "-")
      .includes(token.literal)
      ? 1
      : 0;
  if (token.skill !== null && skills.has(token.skill)) return 1;
  const [only = ""] = token.stems;
  const known = token.skill === null ? undefined : skillByName.get(token.skill);
  if (
    (token.named || token.proper) &&
    token.stems.length === 1 &&
    initials?.has(only) &&
    !(known && isSpelledOut(known, only))
  )
    return 1;
  if (token.stems.length === 0 || token.named || (token.skill !== null && token.words > 1 && token.stems.length === 1))
    return 0;
  const beside = tokens.some(({ skill }) => skill !== null && skill !== token.skill && skills.has(skill));
  const where = token.skill !== null && token.words === 1 && !beside ? free : stems;
  if (
    token.stems.every((stem) =>
      token.proper ? where.has(stem) : hasStem(where, stem) || kin.ofRoot(stem).some((one) => where.has(one)),
    )
  )
    return 1;
  return !token.proper && token.skill === null && token.stems.every((stem) => hasKin(where, stem, kin)) ? kinWorth : 0;
}

const kinWorth = 0.6;

export interface Cover {
  share: number;
  distinct: boolean;
}

/** How surely a place holds each token of a phrase, 0 to 1. */
export const heldBy = (tokens: readonly Token[], shows: Shows, kin: KinIndex): number[] =>
  tokens.map((token) => holds(token, tokens, shows, kin));

export const coverOf = (tokens: readonly Token[], shows: Shows, kin: KinIndex): Cover =>
  coverBy(tokens, heldBy(tokens, shows, kin));

/** The cover of a place that holds so much of each token. */
export function coverBy(tokens: readonly Token[], held: readonly number[]): Cover {
  const total = tokens.reduce((sum, { weight }) => sum + weight, 0);
  const share = total === 0 ? 0 : tokens.reduce((sum, { weight }, at) => sum + weight * (held[at] ?? 0), 0) / total;
  const distinct = tokens.some(({ weight }, at) => weight >= 1 && (held[at] ?? 0) > 0);
  return { share, distinct: distinct || tokens.every(({ weight }) => weight < 1) };
}
