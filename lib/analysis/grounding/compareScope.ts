/** Compares how far a line and its rewrite reach: one to many, team to company, local to national, limits that were lost. */
import { findAll } from "../findAll";
import { kinship } from "../words/wordKin";
import { blankMark } from "./placeholders";
import { cardinals } from "./quantities.data";
import { readActs } from "./readActs";
import { periodOf } from "./readCadence";
import { containerNouns, countedPlaces, enlarging, limiting, reachLevels, totality } from "./scope.data";
import { namesPeople } from "./verbForms";
import { contentStems, isStop, stemOf, type Word, wordsOf } from "./words";

const levels = new Map(
  reachLevels.flatMap(([level, words]) => words.split(" ").map((word): [string, number] => [word, level])),
);

const levelStems: ReadonlySet<string> = new Set([...levels.keys()].map(stemOf));

/** How far a text reaches; words that are other names of the `granted` ones ("site" for "website") reach no further. */
function reachOf(text: string, granted: ReadonlySet<string>): number {
  let level = 0;
  const plain = new Set([...granted].filter((stem) => !levelStems.has(stem)));
  for (const match of findAll(/\p{L}+(?:-\p{L}+)?/gu, text.toLowerCase())) {
    const word = match[0];
    if (levels.has(singularOf(word)) && !granted.has(stemOf(word)) && hasKin(stemOf(word), plain)) continue;
    level = Math.max(level, levels.get(word) ?? 0);
    if (!word.endsWith("s") && !word.includes("-")) continue;
    const forms = [word.replace(/s$/, ""), word.replace(/ies$/, "y"), word.replace(/-wide$/, ""), ...word.split("-")];
    for (const form of forms) level = Math.max(level, levels.get(form) ?? 0);
  }
  return level;
}

const partNouns = new Set(
  "page module part section chapter wing floor component screen piece step phase stage portion aspect feature subset corner".split(
    " ",
  ),
);
const people = /^(?:team|group|crew|squad|panel|committee|board)$/;
const isPlace = (lower: string): boolean =>
  (levels.get(singularOf(lower)) ?? 0) >= 2 || countedPlaces.has(singularOf(lower));
const single = /^(?:one|single|part)$/;

/**
 * The smaller and the larger of "the eye clinic, one of nine departments in the hospital", "one brand of the house" and
 * "the library's summer fair", as stems.
 */
function containments(words: readonly Word[]): { inner: string[]; outer: string }[] {
  const found: { inner: string[]; outer: string }[] = [];
  for (const [index, word] of words.entries()) {
    if (/'s$/.test(word.lower) && isPlace(word.lower.slice(0, -2))) {
      const run = runAfter(words, index);
      if (run.length > 0) found.push({ inner: run.map((other) => other.stem), outer: word.stem });
    }
    const chosen = single.test(words[index - 1]?.lower ?? "");
    const part = partNouns.has(singularOf(word.lower));
    if (!chosen && !part && !isPlace(word.lower)) continue;
    const outer = outerOf(words, index, part || chosen);
    if (outer !== null) found.push({ inner: [word.stem], outer });
  }
  return found;
}

/** The content words right after a possessive, up to the first other word or pause. */
function runAfter(words: readonly Word[], index: number): Word[] {
  const run: Word[] = [];
  for (const word of words.slice(index + 1, index + 4)) {
    if (word.afterPause || isStop(word) || /^\d/.test(word.lower)) break;
    run.push(word);
  }
  return run;
}

/** What the noun at `index` is said to be part of: the head after "of", "in" or "at", over "one of nine departments". */
function outerOf(words: readonly Word[], index: number, anyNoun: boolean): string | null {
  let joined = false;
  for (let next = index + 1; next < Math.min(words.length, index + 8); next += 1) {
    const word = words[next];
    if (!word) break;
    const appositive = word.afterPause && word.lower === "one";
    if (word.afterPause && !appositive) return null;
    if (anyNoun ? word.lower === "of" : /^(?:of|in|at|within)$/.test(word.lower)) joined = true;
    else if ((cardinals.has(word.lower) && word.lower !== "one") || people.test(word.lower)) {
      if (!joined || people.test(word.lower)) return null;
    } else if (isStop(word) && !/^(?:the|a|an|our|my|its|one|this)$/.test(word.lower)) return null;
    else if (joined && !isStop(word)) {
      const last = words[next + 1];
      const head = !last || last.afterPause || isStop(last);
      if (anyNoun && head && !people.test(word.lower)) return word.stem;
      const counted = /^(?:of)$/.test(words[next - 2]?.lower ?? "") || /s$/.test(word.lower);
      if (!anyNoun && head && isPlace(word.lower) && !counted) return word.stem;
    } else if (!joined && !appositive && !isStop(word)) return null;
  }
  return null;
}

/** True when the rewrite speaks of the whole where the original speaks of a part of it. */
function losesPart(before: readonly Word[], after: readonly Word[]): boolean {
  const kept = new Set(after.map((word) => word.stem));
  return containments(before).some(
    ({ inner, outer }) => kept.has(outer) && !inner.some((stem) => kept.has(stem) || hasKin(stem, kept)),
  );
}

const containers = new Set([...containerNouns].map(stemOf));

const oneOf = /\bone of (?:the |our |its |my )?(?:\p{L}+|\d+) (\p{L}+s)\b/giu;

/** "One of the six buildings" that has become "six buildings". */
const takesAllOf = (original: string, rewrite: string): boolean =>
  findAll(oneOf, original).some((match) => {
    const noun = (match[1] ?? "").toLowerCase();
    const stems = wordsOf(rewrite).map((word) => word.stem);
    return (
      !namesPeople(noun) &&
      stems.includes(stemOf(noun)) &&
      original.toLowerCase().split(noun).length === 2 &&
      !/\b(?:one|1 of|a|an|single|each|among)\b/i.test(rewrite)
    );
  });

/** "Sewed the buttonholes for the uniforms" that has become "sewed the uniforms": what stood by has become what was worked on. */
function promotesComplement(original: string, rewrite: string, after: readonly Word[]): boolean {
  const kept = new Set(after.map((word) => word.stem));
  const sources = readActs(original);
  return readActs(rewrite).some((act) => {
    const same = sources.filter((other) => other.verb === act.verb && other.headStems.size > 0);
    const heads = [...act.headStems].filter((stem) => !containers.has(stem));
    if (same.length === 0 || heads.length === 0) return false;
    return same.every((other) => {
      if ([...other.headStems].some((stem) => kept.has(stem) || containers.has(stem) || hasKin(stem, kept)))
        return false;
      return heads.some((stem) => other.zone.has(stem));
    });
  });
}

const hasKin = (stem: string, others: ReadonlySet<string>): boolean =>
  [...others].some((other) => kinship(stem, other) === "synonym");

const isPlural = (word: Word): boolean => /[^s']s$/.test(word.lower);
const singularOf = (lower: string): string =>
  lower.endsWith("s")
    ? lower
        .replace(/'s$/, "")
        .replace(/ies$/, "y")
        .replace(/(?<=(?:ch|sh|x|ss))es$/, "")
        .replace(/s$/, "")
    : lower;

function multiplies(original: string, before: readonly Word[], after: readonly Word[]): boolean {
  const lower = original.toLowerCase();
  const namesOne = lower.includes("one ") || lower.includes("a single ");
  for (const word of after) {
    const single = singularOf(word.lower);
    if (!isPlural(word) || before.some((other) => other.lower === word.lower)) continue;
    if (
      namesOne &&
      new RegExp(
        `(?<!\\b(?:without|no|not|never) )\\b(?:one|a single) (?:[\\p{L}-]+ ){0,2}${single}\\b(?!s)`,
        "u",
      ).test(lower) &&
      !/\b(?:another|two|each|every|other)\b/.test(lower)
    )
      return true;
    if (!countedPlaces.has(single)) continue;
    const one = new RegExp(
      `\\b(?:a|an|one|the|this|single|our|its)\\s+(?:[\\p{L}-]+\\s+){0,2}${single}\\b(?!s|-)`,
      "u",
    );
    // "When a port will not flush": whichever it is.
    const generic = new RegExp(
      `\\b(?:when|whenever|if|every time|once) (?:\\S+ ){0,3}?an? (?:[\\p{L}-]+ ){0,2}${single}\\b`,
      "u",
    );
    if (
      one.test(lower) &&
      !generic.test(lower) &&
      !/\b(?:two|three|four|five|six|seven|eight|nine|ten|both|several|many|\d+)\b/.test(lower)
    )
      return true;
  }
  return false;
}

const superlative = /\b(?:top|best|highest|maximum)\b/;
const asks = new RegExp(`^\\S+(?: \\S+){0,2}\\s+${blankMark}`, "u");
const hits = (text: string, pattern: RegExp): string[] => findAll(pattern, text).map((match) => match[0].toLowerCase());

const wholes = /^(?:fully|completely|all|whole|entire|entirety|full|every|everyone|everything|complete|any)$/;
const wholeWords =
  /\b(?:not|never|without|no)\b[^.;]*\b(?:a single|one|an?|any)\b|\b(?:all|whole|entire|full|every|each|everyone|everything|complete|total|throughout|both|none|any)\b/;

const denies = /\b(?:no|not|nothing|nobody|none|never|without|zero|0)\b|n't\b/;

/** True when the rewrite says all where the original does not. "A full day" and "all but one" are amounts. */
function claimsAll(original: string, rewrite: string): boolean {
  // "Each autumn" says how often, and grants no whole.
  const lower = original.toLowerCase();
  const granting = lower.replace(/\b(?:each|every) (\p{L}+)/gu, (words, noun: string) =>
    periodOf(noun) !== undefined || /^(?:spring|summer|autumn|fall|winter|\p{L}+day)$/u.test(noun) ? noun : words,
  );
  const known = new Set(wordsOf(original).map((word) => word.stem));
  return findAll(totality, rewrite).some((match) => {
    const word = match[0].toLowerCase();
    const after = rewrite.slice(match.index + match[0].length);
    const next = /^[ -](\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? "";
    if (word === "any" && known.has(stemOf(next))) return false;
    if (word === "any" && /\b(?:without|not|never|no) $/i.test(rewrite.slice(0, match.index)) && denies.test(lower))
      return false;
    if (word === "across the" || new RegExp(`\\b${word}\\b`).test(lower)) return false;
    if (/^(?:full|whole|entire|every|any)$/.test(word) && periodOf(next) !== undefined)
      return /^(?:every|any)$/.test(word)
        ? !/\b(?:each|every|daily|nightly|\p{L}+ly|an?|per|all)\b/u.test(lower)
        : false;
    // "Every Saturday" for "a good Saturday".
    if (
      word === "every" &&
      /day$/.test(next) &&
      new RegExp(`\\b(?:an?|one|some|that) (?:\\p{L}+ )?${next}\\b(?!s)`, "u").test(lower)
    )
      return true;
    if (
      word === "every" &&
      /^(?:\p{L}+day|morning|evening|spring|summer|autumn|fall|winter|two|three|four|other)$/u.test(next)
    )
      return false;
    if (word === "full" && /^(?:time|stack|service)$/.test(next)) return false;
    if (
      word === "all" &&
      (/^ (?:but|except)\b/.test(after) ||
        /(?:%|percent|half|third|quarter|most|nearly|almost) (?:of )?$/i.test(rewrite.slice(0, match.index)))
    )
      return false;
    if (word === "all" && /\bin $/i.test(rewrite.slice(0, match.index)) && /^(?:\W|$)(?! ?\p{L})/u.test(after))
      return false;
    return !(wholes.test(word) && wholeWords.test(granting));
  });
}

const most = /\b(?:most|mostly|majority|the bulk|nearly all|almost all|virtually all)\b/i;
const mostGranted =
  /\b(?:most|mostly|majority|bulk|all|every|each|nearly|almost|half|third|thirds|quarters?|mainly|largely|usually|typically|generally|entire|whole)\b|\d/i;

/** "Most" may not be left out, nor put where the original has some. */
const claimsMost = (original: string, rewrite: string): boolean =>
  (most.test(rewrite) && !mostGranted.test(original)) ||
  (/\bmost(?:ly)?\b(?! (?:frequent|common|recent|important|used|popular))/i.test(original) &&
    !mostGranted.test(rewrite));

/** True when the rewrite reaches further than the original. */
export function scopeGrows(original: string, rewrite: string): boolean {
  const before = wordsOf(original);
  const after = wordsOf(rewrite);
  const known = contentStems(before);
  const levelBefore = reachOf(original, new Set());
  const levelAfter = reachOf(rewrite, known);
  if (levelAfter >= 3 && levelAfter > levelBefore) return true;
  if (levelBefore > 0 && levelAfter > levelBefore && levelAfter > 1) return true;
  if (takesAllOf(original, rewrite) || losesPart(before, after) || promotesComplement(original, rewrite, after))
    return true;
  if (multiplies(original, before, after)) return true;
  const lowerOriginal = original.toLowerCase();
  if (claimsAll(original, rewrite) || claimsMost(original, rewrite)) return true;
  for (const match of findAll(enlarging, rewrite)) {
    const word = match[0].toLowerCase();
    // "A budget of [amount]" asks.
    if (asks.test(rewrite.slice(match.index))) continue;
    if (word === "budget" && /\b(?:spend|spending|expenditures?|outlays?|funds)\b/.test(lowerOriginal)) continue;
    if (superlative.test(word) && superlative.test(lowerOriginal)) continue;
    if (
      word === "only" &&
      (/^only (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|an?\b|single)/i.test(rewrite.slice(match.index)) ||
        /\b(?:sole|solely|alone|single|just)\b/.test(lowerOriginal))
    )
      continue;
    const stems = word.split(/[\s-]+/).map(stemOf);
    if (!stems.some((stem) => known.has(stem)) && !lowerOriginal.includes(word)) return true;
  }
  for (const word of hits(original, limiting)) {
    if (
      /^some knowledge/.test(word) &&
      !/\b(?:some|basics?|elementary|limited|beginner\p{L}*|introductory)\b/iu.test(rewrite)
    )
      return true;
    const stems = wordsOf(word).filter((part) => part.lower.length > 3);
    const kept =
      stems.some((part) => after.some((other) => other.stem === part.stem)) ||
      /\b(?:part|some|under|supervis\w+|basic|help\w*|assist\w*|contribut\w+|small|one|single|substitut\w+|cover\w*|stand-in|st(?:oo|an)d\w* in|fill\w* in|occasional\w*|sometimes|at times|periodic\w*|as needed|when needed)\b/i.test(
        rewrite,
      );
    if (/^part of/.test(word) && /\b(?:one of|member|team|group|crew|squad|panel|committee)\b/i.test(rewrite)) continue;
    const weak = /^(?:small|minor|simple|internal|as needed|when needed|one of|draft|unpaid|informal)/.test(word);
    if (!kept && !weak) return true;
  }
  return false;
}
