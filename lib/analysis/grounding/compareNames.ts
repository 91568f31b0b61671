/**
 * Finds names in a rewrite that the original does not have: employers, tools, places, credentials. A name is a
 * capitalised word inside a sentence, or a product or credential of the skills table in any writing.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { readSkills } from "../skills/readSkills";
import { blankMark } from "./placeholders";
import { currencies, monthNames } from "./quantities.data";
import { acronymsIn, initialsOf, shortens, spellsOut } from "./shortForms";
import { contentStems, stemOf, type Word, wordsOf } from "./words";
import { demonyms, postalCodes, stopWords } from "./words.data";

const credentialWords = guarded(
  /\b(?:certified|licensed|accredited|award|awards|award-winning|awarded|patented|patent|patents|Fortune \d+|ivy league|degree|diploma|PhD|MBA)\b/gi,
);
const neutral = new Set([
  ...monthNames,
  ...monthNames.map((month) => month.slice(0, 3)),
  "sept",
  "i",
  ...currencies.keys(),
  "usd",
  "eur",
  "gbp",
  "us",
  "kpi",
  "kpis",
  "gpa",
  "id",
  "ids",
  "faq",
  "q1",
  "q2",
  "q3",
  "q4",
  "am",
  "pm",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
  "mon",
  "tue",
  "tues",
  "wed",
  "thu",
  "thur",
  "thurs",
  "fri",
  "sat",
  "sun",
]);

/** Whether the words that follow are what initials of the original stand for. */
const spelledAfter = (words: readonly Word[], from: number, acronyms: ReadonlySet<string>): boolean =>
  spellsOut(
    words.findIndex(({ start }) => start >= from),
    words,
    acronyms,
  );

/** True when the name abbreviates words of the other text, or spells out one of its abbreviations. */
function abbreviates(name: string, other: readonly Word[]): boolean {
  const whole = name.replace(/(?<=\p{Lu})s$/u, "");
  const letters = whole.toLowerCase().replace(/[.&]/g, "");
  if (whole !== whole.toUpperCase() || letters.length < 2) return false;
  const meaning = other.filter((word) => !/^(and|of|the|for|in)$/.test(word.lower));
  // "ESL" for English as a second language.
  const spelled = initialsOf(
    meaning.filter((word, at) => word.lower !== "as" && !(word.lower === "a" && meaning[at - 1]?.lower === "as")),
  );
  // "ICU" for intensive care.
  const unit = letters.length === 3 && /[udct]$/.test(letters) ? letters.slice(0, -1) : letters;
  if (spelled.includes(letters) || initialsOf(meaning).includes(unit)) return true;
  if (letters.length >= 3 && other.some((word) => word.lower.startsWith(letters))) return true;
  return initialsOf(meaning).includes(letters) || initialsOf(other).includes(letters);
}

/** "KOR" for "Korean", "JS" for "JavaScript". */
const opensWith = (word: Word, acronyms: ReadonlySet<string>): boolean =>
  (/\p{Ll}/u.test(word.text) && acronyms.has(word.text.replace(/\P{Lu}/gu, "").toLowerCase())) ||
  [...acronyms].some((short) => short.length >= 3 && word.lower.startsWith(short));

/** "Lineworker" for line work. */
function isCompound({ lower }: Word, known: ReadonlySet<string>): boolean {
  for (let cut = 3; cut <= lower.length - 3; cut += 1)
    if (known.has(stemOf(lower.slice(0, cut))) && known.has(stemOf(lower.slice(cut).replace(/(?:er|man|ing)$/, ""))))
      return true;
  return false;
}

/** True when the rewrite names something the original does not. */
/** Papers told by what they are had for: "finished college" has a degree, a grant is an award, "cert." is short. */
const otherNames: readonly (readonly [asked: RegExp, told: RegExp])[] = [
  [/^(?:degrees?|graduat\p{L}*|diplomas?)$/iu, /\b(?:college|university|B\.?[AS]\.?|M\.?[AS]\.?)\b/],
  [/^awards?$/i, /\b(?:grants?|prizes?|won|fund(?:ed|ing)|[Ss]ecured)\b/],
  [/^certifi\p{L}+$/iu, /\b(?:[Cc]erts?|[Ll]icen[cs]\p{L}+)\b/u],
];
const isOtherwiseNamed = (word: string, original: string): boolean =>
  otherNames.some(([asked, told]) => asked.test(word) && told.test(original));

export function namesSomethingNew(original: string, rewrite: string): boolean {
  const before = wordsOf(original);
  const known = contentStems(before);
  const lowers = new Set(before.map((word) => word.lower));
  const acronyms = acronymsIn(before);
  const shown = new Set(readSkills(original).flatMap(({ skill }) => [skill.name, ...skill.implies]));
  const found = readSkills(rewrite);
  const mentions = found.filter(({ skill }) => skill.kind !== "field");
  // "QGIS and ArcGIS" for QGIS: two products of one family, of which the original has one.
  const isTold = ({ start, end }: { start: number; end: number }): boolean =>
    wordsOf(rewrite.slice(start, end)).every((word) => known.has(word.stem));
  const joined = mentions.some((mention, index) => {
    const next = mentions[index + 1];
    return (
      next?.skill === mention.skill &&
      /^(?:,|,? (?:and|or)|\/| &) ?$/.test(rewrite.slice(mention.end, next.start)) &&
      isTold(mention) !== isTold(next)
    );
  });
  if (joined) return true;
  for (const { skill, start, end } of mentions) {
    if (shown.has(skill.name) || skill.implies.some((name) => shown.has(name) && skill.kind === "method")) continue;
    const words = wordsOf(rewrite.slice(start, end));
    if (words.every((word) => known.has(word.stem) || stopWords.has(word.lower))) continue;
    // "Paired with" tells a deed and names no method.
    if (skill.kind === "method" && words.some((word) => stopWords.has(word.lower))) continue;
    if (skill.kind === "credential" && words.length === 1 && words.some((word) => isCompound(word, known))) continue;
    if (words.some((word) => abbreviates(word.text, before) || opensWith(word, acronyms))) continue;
    if (
      skill.kind === "method" &&
      words.every((word) => word.text === word.lower) &&
      words.some((word) => known.has(word.stem))
    )
      continue;
    return true;
  }
  const after = wordsOf(rewrite);
  const lowerInitial = !/\p{Lu}/u.test(original.replace(/\bI\b/g, ""));
  for (const [index, word] of after.entries()) {
    const capital = /^\p{Lu}/u.test(word.text);
    const shouting =
      /^(?:\p{Lu}[\p{Lu}\p{N}]+|\p{L}*\p{N}\p{L}+|\p{Lu}?\p{Ll}+\p{Lu}\p{L}*)$/u.test(word.text) &&
      !/^\d+(?:st|nd|rd|th|s|k|m|b|x|bn|mm|h|hrs?|min|pm|am|kg|lbs?|ft|mi|gb|tb|kw|mw|ml|l)$/i.test(word.text) &&
      /\p{Lu}/u.test(word.text);
    if (!capital && !shouting) continue;
    if (
      (word.opens && !shouting) ||
      neutral.has(word.lower) ||
      stopWords.has(word.lower) ||
      neutral.has(word.lower.replace(/s$/, ""))
    )
      continue;
    if (
      known.has(word.stem) ||
      lowers.has(word.lower) ||
      lowers.has(demonyms.get(word.lower) ?? "") ||
      opensWith(word, acronyms) ||
      lowers.has(postalCodes.get(word.lower) ?? "") ||
      // "Intro Statistics" for "Introductory Statistics".
      [...lowers].some(
        (other) => other.length >= 4 && word.lower.length >= other.length + 3 && word.lower.startsWith(other),
      ) ||
      [...lowers].some((other) => shortens(other, word.lower)) ||
      [...lowers].some((other) => other.replace(/[.'s]+$/g, "") === word.lower.replace(/[.'s]+$/g, ""))
    )
      continue;
    if (abbreviates(word.text, before) || spellsOut(index, after, acronyms) || lowerInitial) {
      if (!lowerInitial) continue;
    }
    const phrase = found.find((mention) => mention.start <= word.start && mention.end >= word.end);
    // A field ("precision measurement") holds many tools, of which each has its own name.
    if (phrase && !/field|method/.test(phrase.skill.kind) && shown.has(phrase.skill.name)) continue;
    return true;
  }
  for (const match of findAll(credentialWords, rewrite)) {
    const after = rewrite.slice(match.index, match.index + match[0].length + 24);
    if (/^\S+ (?:was )?(?:not\b|unfinished|incomplete)/.test(after)) continue;
    // "Licensed Professional Engineer" for PE.
    if (
      /^(?:certified|licensed)$/i.test(match[0]) &&
      spelledAfter(wordsOf(rewrite), match.index + match[0].length, acronyms)
    )
      continue;
    // "Award: ____ dollars" asks.
    if (/^[^.;,()]*$/.test(after.split(blankMark)[0] ?? "") && after.includes(blankMark)) continue;
    if (!known.has(wordsOf(match[0])[0]?.stem ?? "") && !isOtherwiseNamed(match[0], original)) return true;
  }
  return false;
}
