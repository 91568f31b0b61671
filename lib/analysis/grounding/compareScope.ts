/** Compares how far a line and its rewrite reach: one to many, team to company, local to national, limits that were lost. */
import { findAll } from "../findAll";
import { countedPlaces, enlarging, limiting, reachLevels, totality } from "./scope.data";
import { contentStems, stemOf, type Word, wordsOf } from "./words";

const levels = new Map(
  reachLevels.flatMap(([level, words]) => words.split(" ").map((word): [string, number] => [word, level])),
);

function reachOf(text: string): number {
  let level = 0;
  for (const match of findAll(/\p{L}+(?:-\p{L}+)?/gu, text.toLowerCase())) {
    const word = match[0];
    const forms = [
      word,
      word.replace(/s$/, ""),
      word.replace(/ies$/, "y"),
      word.replace(/-wide$/, ""),
      ...word.split("-"),
    ];
    for (const form of forms) level = Math.max(level, levels.get(form) ?? 0);
  }
  return level;
}

/** A part of a whole; speaking of the whole alone is a wider claim. */
const partOf =
  /\b(page|module|part|section|chapter|wing|floor|component|screen|piece|step|phase|stage|portion|aspect|feature|subset|corner)s? (?:of|in) (?:the|a|an|our|its) (?:\p{L}+ly )?(\p{L}+)/iu;

const isPlural = (word: Word): boolean => /[^s]s$/.test(word.lower);
const singularOf = (lower: string): string =>
  lower
    .replace(/'s$/, "")
    .replace(/ies$/, "y")
    .replace(/(?<=(?:ch|sh|x|ss))es$/, "")
    .replace(/s$/, "");

function multiplies(original: string, before: readonly Word[], after: readonly Word[]): boolean {
  const lower = original.toLowerCase();
  for (const word of after) {
    const single = singularOf(word.lower);
    if (!isPlural(word) || !countedPlaces.has(single)) continue;
    if (before.some((other) => other.lower === word.lower)) continue;
    const one = new RegExp(
      `\\b(?:a|an|one|the|this|single|our|its)\\s+(?:[\\p{L}-]+\\s+){0,2}${single}\\b(?!s|-)`,
      "u",
    );
    if (one.test(lower) && !/\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|\d+)\b/.test(lower))
      return true;
  }
  return false;
}

const hits = (text: string, pattern: RegExp): string[] => findAll(pattern, text).map((match) => match[0].toLowerCase());

/** True when the rewrite reaches further than the original. */
export function scopeGrows(original: string, rewrite: string): boolean {
  const before = wordsOf(original);
  const after = wordsOf(rewrite);
  const known = contentStems(before);
  const levelBefore = reachOf(original);
  const levelAfter = reachOf(rewrite);
  if (levelAfter >= 3 && levelAfter > levelBefore) return true;
  if (levelBefore > 0 && levelAfter > levelBefore && levelAfter > 1) return true;
  const part = partOf.exec(original);
  if (
    part &&
    !/^(?:team|group|crew|squad|panel|committee|board)$/i.test(part[2] ?? "") &&
    after.some((word) => word.stem === stemOf(part[2] ?? "")) &&
    !after.some((word) => word.stem === stemOf(part[1] ?? ""))
  ) {
    return true;
  }
  if (multiplies(original, before, after)) return true;
  const lowerOriginal = original.toLowerCase();
  for (const word of hits(rewrite, totality)) {
    if (
      /^across the$/.test(word) ||
      (word === "all" && /(?:%|percent|half|third|quarter|most|nearly|almost) (?:of )?all\b/i.test(rewrite))
    )
      continue;
    if (lowerOriginal.includes(word)) continue;
    if (
      /^(?:every|any)$/.test(word) &&
      /\b(?:each|every|daily|weekly|monthly|quarterly|yearly|annual\w*|a|an|per|all|any)\b/.test(lowerOriginal) &&
      /\bevery (?:day|week|month|quarter|year|shift|hour|morning|evening|night|\p{L}+day|two|three|other)\b/iu.test(
        rewrite,
      )
    )
      continue;
    if (
      /^(?:all|whole|entire|full|every|everyone|complete)$/.test(word) &&
      /\b(?:all|whole|entire|full|every|each|everyone|complete|total|throughout)\b/.test(lowerOriginal)
    )
      continue;
    if (word === "full" && /full[- ](?:time|stack|service)/i.test(rewrite)) continue;
    return true;
  }
  for (const word of hits(rewrite, enlarging)) {
    if (word === "budget" && /\b(?:spend|spending|expenditures?|outlays?|funds)\b/.test(lowerOriginal)) continue;
    const stems = word.split(/[\s-]+/).map(stemOf);
    if (!stems.some((stem) => known.has(stem)) && !lowerOriginal.includes(word)) return true;
  }
  for (const word of hits(original, limiting)) {
    const stems = wordsOf(word).filter((part) => part.lower.length > 3);
    const kept =
      stems.some((part) => after.some((other) => other.stem === part.stem)) ||
      /\b(?:part|some|under|supervis\w+|basic|help\w*|assist\w*|contribut\w+|small)\b/i.test(rewrite);
    if (/^part of/.test(word) && /\b(?:one of|member|team|group|crew|squad|panel|committee)\b/i.test(rewrite)) continue;
    const weak = /^(?:small|minor|simple|internal|as needed|when needed|one of|draft|unpaid|informal)/.test(word);
    if (!kept && !weak) return true;
  }
  return false;
}
