/** Compares how far a line and its rewrite reach: one to many, team to company, local to national, limits that were lost. */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { losesPart, promotesComplement, singularOf, takesAllOf } from "./compareParts";
import { blankMark } from "./placeholders";
import { cardinals } from "./quantities.data";
import { reachOf } from "./reach";
import { readActs } from "./readActs";
import { periodOf } from "./readCadence";
import { listsSoMany } from "./readLists";
import { readQuantities } from "./readQuantities";
import { countedPlaces, enlarging, limiting, totality } from "./scope.data";
import { namesPeople } from "./verbForms";
import { contentStems, stemOf, type Word, wordsOf } from "./words";

const isPlural = (word: Word): boolean => /[^s']s$/.test(word.lower);
function multiplies(original: string, before: readonly Word[], after: readonly Word[]): boolean {
  const lower = original.toLowerCase();
  // "Multi-school" for one school.
  for (const [index, word] of after.entries()) {
    const noun = after[index + 1]?.lower ?? "";
    if (
      word.lower === "multi" &&
      new RegExp(`\\b(?:one|a|an|single|the|our|my) (?:[\\p{L}-]+ )?${noun}\\b`, "u").test(lower)
    )
      return true;
  }
  const namesOne = lower.includes("one ") || lower.includes("a single ");
  for (const word of after) {
    const single = singularOf(word.lower);
    if (!isPlural(word) || before.some((other) => other.lower === word.lower)) continue;
    if (
      namesOne &&
      new RegExp(
        `(?<!\\b(?:without|no|not|never) )\\b(?:one|a single) (?:[\\p{L}-]+ ){0,2}${single}\\b(?!s)(?! (?:an?|per|each|every) )`,
        "u",
      ).test(lower) &&
      !/\b(?:another|two|each|every|other)\b|\b(?:one|a single) (?:[\p{L}-]+ ){1,2}(?:in|out of) (?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty)/u.test(
        lower,
      )
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

const often =
  /\b(?:each|every|per|daily|weekly|monthly|quarterly|yearly|annual\p{L}*|regular\p{L}*|when|whenever|times|series|twice|many|several|an? (?:day|week|month|year|shift|season|quarter|semester)|two|three|four|five|six|seven|eight|nine|ten|dozen)\b|\d/iu;

/** "Gave a talk" that has become "gave talks": one deed told as a habit. */
function repeats(original: string, after: readonly Word[]): boolean {
  if (often.test(original.replace(/\b(?:19|20)\d\d\b/g, ""))) return false;
  return readActs(original).some((act) => {
    if (
      act.link !== "main" ||
      act.subject !== "person" ||
      !/(?:ed|[a-z]{3,})$/i.test(original.slice(act.start, act.end))
    )
      return false;
    const noun = /^ (?:an?|the) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+)(?= (?:to|for|at|on|about|in|with|of)\b|[,.;]|$)/u
      .exec(original.slice(act.end))?.[1]
      ?.split(" ")
      .at(-1)
      ?.toLowerCase();
    if (noun === undefined || noun.endsWith("s")) return false;
    if (/^ the /.test(original.slice(act.end)) && !namesPeople(noun)) return false;
    return (
      after.some((word) => isPlural(word) && singularOf(word.lower) === noun) &&
      !after.some((word) => word.lower === noun)
    );
  });
}

const superlative = /\b(?:top|best|highest|lowest|largest|biggest|fastest|maximum|most|first|no\.? ?1)\b/;
const extreme = /^(?:highest|lowest|largest|biggest|fastest|top (?:[\d.]+ ?%|\d+ percent))/i;
const asks = new RegExp(`^\\S+(?: \\S+){0,2}\\s+${blankMark}`, "u");
const hits = (text: string, pattern: RegExp): string[] => findAll(pattern, text).map((match) => match[0].toLowerCase());

const wholes = /^(?:fully|completely|all|whole|entire|entirety|full|every|everyone|everybody|everything|complete|any)$/;
const wholeWords =
  /\b(?:not|never|without|no)\b[^.;]*\b(?:a single|one|an?|any)\b|\b(?:all|whole|entire|full|every|each|everyone|everybody|everything|complete|total|throughout|both|none|any|nobody|no one|anyone|nothing)\b|\b100 ?(?:%|percent)/;

const denies = /\b(?:no|not|nothing|nobody|none|never|without|zero|0)\b|n't\b/;

/** "On all platforms before each release" of one platform before each release: the original's own whole is told beside it. */
function takesAnother(word: string, next: string, granting: string, rewrite: string): boolean {
  const own = /\b(?:all|each|every) (\p{L}+)/u.exec(granting)?.[1];
  return (
    /^(?:all|every)$/.test(word) &&
    own !== undefined &&
    own !== next &&
    !granting.includes(next) &&
    new RegExp(`\\b(?:all|each|every) ${own}\\b`, "iu").test(rewrite)
  );
}

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
    // "At any one time"; "complete training" is a deed.
    if (word === "any" && /^ (?:of|(?:one |given |single )?(?:time|moment|point))\b/.test(after)) return false;
    if (
      word === "complete" &&
      !/\b(?:an?|the|its|my|our|their|his|her|of|with|for|in|to) $/i.test(rewrite.slice(0, match.index))
    )
      return false;
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
      /^(?:\p{L}+day|morning|evening|spring|summer|autumn|fall|winter|two|three|four|other|second|third|fourth|fifth|sixth|tenth|\d+(?:nd|rd|th))$/u.test(
        next,
      )
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
    return !(wholes.test(word) && wholeWords.test(granting)) || takesAnother(word, next, granting, rewrite);
  });
}

const most =
  /\b(?:most(?! (?:recent|frequent|common|important|used|popular))|mostly|majority|the bulk|nearly all|almost all|virtually all)\b/i;
const mostGranted = guarded(
  /\b(?:most|mostly|majority|bulk|all|every|each|nearly|almost|half|third|thirds|quarters?|primarily|principally|chiefly|predominantly|mainly|largely|usually|typically|generally|entire|whole)\b|\d/i,
);

/** "Most" may not be left out, nor put where the original has some. */
const claimsMost = (original: string, rewrite: string, whole: string): boolean =>
  (most.test(rewrite) && !mostGranted.test(original)) ||
  (/\bmost(?:ly)?\b(?!\.? (?:also|plus))(?![^;]*\balso\b)(?! (?:frequent|common|recent|important|used|popular))/i.test(
    original,
  ) &&
    !mostGranted.test(whole));

/** True when the rewrite reaches further than the original. `rewrite`: what it tells; `whole`: that with what it asks. */
export function scopeGrows(original: string, rewrite: string, whole: string): boolean {
  const before = wordsOf(original);
  const after = wordsOf(rewrite);
  const told = wordsOf(whole);
  const known = contentStems(before);
  const levelBefore = reachOf(original, new Set());
  const group = before.some(({ lower }) => /^(?:we|our|us)$/.test(lower)) ? ["we"] : [];
  const levelAfter = reachOf(rewrite, new Set([...known, ...group]), original, (count) => {
    const number = cardinals.get(count) ?? Number(count);
    return number > 1 && listsSoMany(number, original);
  });
  if (levelAfter >= 3 && levelAfter > levelBefore) return true;
  if (levelBefore > 0 && levelAfter > levelBefore && levelAfter > 1) return true;
  if (takesAllOf(original, rewrite) || losesPart(before, told) || promotesComplement(original, rewrite, after))
    return true;
  if (multiplies(original, before, after) || repeats(original, after)) return true;
  const lowerOriginal = original.toLowerCase();
  if (claimsAll(original, rewrite) || claimsMost(original, rewrite, whole)) return true;
  for (const match of findAll(enlarging, rewrite)) {
    const word = match[0].toLowerCase();
    // "A budget of [amount]" asks.
    if (asks.test(rewrite.slice(match.index))) continue;
    if (word === "budget" && /\b(?:spend|spending|expenditures?|outlays?|funds)\b/.test(lowerOriginal)) continue;
    if (/^extensive/.test(word) && /\b(?:lots?|much|many|plenty|heav(?:y|ily))\b/.test(lowerOriginal)) continue;
    if (/^end/.test(word) && /\b(?:start|beginning) to (?:finish|end)\b/.test(lowerOriginal)) continue;
    if (superlative.test(word) && superlative.test(lowerOriginal)) continue;
    // "Up to 6,500 square feet": the largest of those told.
    if (extreme.test(rewrite.slice(match.index)) && readQuantities(original).length > 1) continue;
    if (
      word === "only" &&
      (/^only (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|an?\b|single)/i.test(rewrite.slice(match.index)) ||
        /\b(?:sole|solely|alone|single|just)\b/.test(lowerOriginal))
    )
      continue;
    const stems = word.split(/[\s-]+/).map(stemOf);
    if (!stems.some((stem) => known.has(stem)) && !lowerOriginal.includes(word)) return true;
  }
  const lowerRewrite = rewrite.toLowerCase();
  for (const word of hits(original, limiting)) {
    if (lowerRewrite.includes(word)) continue;
    if (
      /^some knowledge/.test(word) &&
      !/\b(?:some|basics?|elementary|limited|beginner\p{L}*|introductory)\b/iu.test(rewrite)
    )
      return true;
    const stems = wordsOf(word).filter((part) => part.lower.length > 3);
    const kept =
      stems.some((part) => told.some((other) => other.stem === part.stem)) ||
      /\b(?:part|partly|partial\w*|some|under|supervis\w+|basic|help\w*|assist\w*|contribut\w+|small|one|single|substitut\w+|cover\w*|stand-in|st(?:oo|an)d\w* in|fill\w* in|occasional\w*|sometimes|at times|periodic\w*|as needed|when needed)\b/i.test(
        rewrite,
      );
    if (/^part of/.test(word) && /\b(?:one of|member|team|group|crew|squad|panel|committee)\b/i.test(rewrite)) continue;
    const weak = /^(?:small|minor|simple|internal|as needed|when needed|one of|draft|unpaid|informal)/.test(word);
    if (!kept && !weak) return true;
  }
  return false;
}
