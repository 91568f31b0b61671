/**
 * Takes for slips of spelling and doubled words. A form is a slip only when no list knows it and a common word is one
 * letter away; names, tools, abbreviations, other spellings of English and words of other languages are left alone.
 */

import { forEachLetterRun, isAscii, isDigitCode, isLetterCode, isPlainPrint } from "../../../asciiText";
import { findAll } from "../../../findAll";
import { GuardedList } from "../../../guardedList";
import { guarded } from "../../../guardedPattern";
import { type Lexeme, lexemeOf, WordFact } from "../../../words/lexeme";
import { isKnownWord, knownWord, nearestWord, slipBetween } from "../../lexicon/knownWords";
import { misspellings, usageSlips } from "../../lexicon/misspellings.data";
import { doublingVerbs } from "../../lexicon/verbs.data";
import type { SectionKind, Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { type Span, wordsOf } from "../features/words";
import { spellings } from "../sources";
import { inQuotes, pick } from "../voice";
import { type CountsLike, countsOf } from "./ownWords";

/** Words of posts and houses: for a capitalised form, which may be a name, only these count as what was meant. */
const titleWords = new Set(
  `assistant associate manager management director coordinator supervisor engineer engineering technician administrator specialist
  consultant representative receptionist accountant counselor teacher professor secretary treasurer president executive officer analyst developer
  designer research researcher university college school academy institute hospital center centre clinic kitchen restaurant hotel
  services solutions systems technologies international national regional community department business marketing finance
  certificate certified license bachelor master science education experience professional development maintenance environmental mechanical electrical`.split(
    /\s+/,
  ),
);
const doubled = guarded(
  /(?<![\w-])(?:[Tt]he the|[Aa] a|[Aa]n an|[Aa]nd and|[Oo]f of|[Tt]o to|[Ii]n in|[Ff]or for|[Ww]ith with|[Oo]n on|[Ii]s is|[Ww]as was|[Aa]t at|[Bb]y by|[Mm]y my|[Ff]rom from)(?![\w-])/,
);
const certain = new Map(
  misspellings.split(/\s+/).map((pair): [string, string] => {
    const [wrong = "", meant = ""] = pair.split(":");
    return [wrong, meant.replace("~", " ")];
  }),
);
const usage = new GuardedList(
  usageSlips.map(({ pattern }) => pattern),
  "i",
);
const usageOne = usageSlips.map(({ pattern, meant }) => ({ regex: new RegExp(pattern, "i"), meant }));
/** "the rota's," for "the rotas": no word that it could own follows. */
const ownsNothing = guarded(
  /(?<![\p{L}’'])(?!(?:master|bachelor|doctor|associate|men|women|children|people|mother|father|driver|other|today|year|month|week|day|that|what|who|let|here|there|it|he|she)['’]s)(?:\p{Ll}{3,}|[MTWFS][a-z]{2,5}day)['’]s(?=\s*[,.;!)]|\s+(?:and|or|are|were|in|on|for|to|at|with|from|there|too|off|which|that|who)(?!\p{L})|\s*$)/gu,
);

const sparing = new Set(["travel", "cancel", "counsel", "label", "model", "program", "format", "step", "control"]);
const doubling = new Set(doublingVerbs.split(/\s+/).filter((verb) => !sparing.has(verb)));

interface Slip extends Span {
  word: string;
  meant: string;
}

/** What a form is a slip for, by the way it is told; null for nearly all. */
interface Suspicion {
  listed: string | null;
  plural: string | null;
  doubled: string | null;
}

function doubledOf(lower: string): string | null {
  if (!lower.endsWith("ed") && !lower.endsWith("ing")) return null;
  const single = /^([a-z]+[^aeiou\W])(ed|ing)$/.exec(lower);
  const verb = single?.[1] ?? "";
  return doubling.has(verb) && !isKnownWord(lower) ? `${verb}${verb.at(-1)}${single?.[2]}` : null;
}

function suspicionOf(lower: string): Suspicion | null {
  const listed = certain.get(lower) ?? null;
  const plural = /[^aeiou]ys$/.test(lower) && isKnownWord(lower.slice(0, -1)) ? `${lower.slice(0, -2)}ies` : null;
  const doubled = doubledOf(lower);
  return listed === null && plural === null && doubled === null ? null : { listed, plural, doubled };
}

const suspicion = new WordFact(suspicionOf);

/** Spelled as a list has it, as nearly all are: nothing more is asked of it, wherever it stands. */
const isSound = new WordFact((lower) => /^[a-z]{4,}$/.test(lower) && isKnownWord(lower) && suspicionOf(lower) === null);

/** What was meant by a word that is misspelled for sure: from the list, or a plural in "ys" or a consonant not doubled. */
function surelyMeant(word: string, lexeme: Lexeme, leads: boolean): string | null {
  const found = suspicion.of(lexeme);
  if (found === null) return null;
  const { listed, plural, doubled } = found;
  const isSmall = word === lexeme.lower;
  if (listed !== null) return leads || isSmall || word === word.toUpperCase() || titleWords.has(listed) ? listed : null;
  if (plural !== null && (isSmall || leads || word.length >= 8)) return plural;
  return isSmall || leads ? doubled : null;
}

/** Slips of usage: the wrong one of two words, an apostrophe too few or, where the page is not `careful`, too many. */
function usageIn(text: string, careful: boolean): Slip[] {
  const slips: Slip[] = [];
  for (const match of usage.findAll(text)) {
    const meant = usageOne.find(({ regex }) => regex.test(match[0]))?.meant ?? "the other word";
    slips.push({ start: match.index, end: match.index + match[0].length, word: match[0], meant });
  }
  for (const match of careful || !/['’]s/.test(text) ? [] : findAll(ownsNothing, text)) {
    const word = match[0];
    slips.push({ start: match.index, end: match.index + word.length, word, meant: word.replace(/['’]/, "") });
  }
  return slips;
}

/** A long word of the page that the form is one slip away from: words of a trade are in no list of common ones. */
function nearestOwnWord(word: string, countsLike: CountsLike): string | null {
  if (word.length < ownLettersMin) return null;
  for (const other of countsLike(word).keys())
    if (
      other.length >= ownLettersMin &&
      !other.startsWith(word) &&
      !word.startsWith(other) &&
      slipBetween(word, other) !== null
    )
      return isKnownWord(other) ? other : null;
  return null;
}

const ownLettersMin = 7;

interface Form {
  word: string;
  lexeme: Lexeme;
  index: number;
}

const wordForms = /(?<![\p{L}\d@./\\-])\p{L}{4,}(?![\p{L}\d@/\\]|[.-]\p{L})/gu;
/** No word that can be judged by its letters: "iPhone", "naïve". */
const isMixed = (word: string, lower: string): boolean => word !== lower && /[a-z][A-Z]/.test(word);

/**
 * Words of four letters or more of ASCII that stand by themselves: no part of an address, a path or a longer word. Those
 * that are sound are left out.
 */
function formsIn(text: string): Form[] {
  const forms: Form[] = [];
  const take = (start: number, end: number): void => {
    const word = text.slice(start, end);
    const lower = word.toLowerCase();
    if (!isMixed(word, lower)) forms.push({ word, lexeme: lexemeOf(lower), index: start });
  };
  if (isPlainPrint(text)) {
    for (const { text: word, start: at, end, lexeme } of wordsOf(text)) {
      if (end - at < 4 || isSound.of(lexeme)) continue;
      forEachLetterRun(word, 4, (from, to) => {
        if (standsAlone(text, at + from, at + to)) take(at + from, at + to);
      });
    }
  } else
    for (const { 0: word, index } of findAll(wordForms, text))
      if (isAscii(word.toLowerCase())) take(index, index + word.length);
  return forms;
}

/** As `wordForms` asks of what stands before and after, for plain print. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (isDigitCode(before) || isDigitCode(after) || isOneOf("@/\\.-", before) || isOneOf("@/\\", after)) return false;
  return !(isOneOf(".-", after) && isLetterCode(text.charCodeAt(end + 1)));
}

const isOneOf = (marks: string, code: number): boolean =>
  !Number.isNaN(code) && marks.includes(String.fromCharCode(code));

/** Sections whose lines are names: each word has its capital, so that a capital says nothing of a sentence's beginning. */
const ofNames = new Set<SectionKind>(["education", "certifications", "languages", "skills", "awards"]);
const longWords = /\p{L}{5,}/gu;

/** A line of which half the other long words are no English, and no slip for it either: a degree, a house, a language. */
function isForeign(text: string, word: string): boolean {
  const others = (text.match(longWords) ?? []).filter((other) => other !== word);
  const strange = others.filter((other) => {
    const lower = other.toLowerCase();
    if (!isAscii(lower)) return true;
    const lexeme = lexemeOf(lower);
    return !knownWord.of(lexeme) && !certain.has(lower) && nearestWord.of(lexeme) === null;
  });
  return strange.length > 0 && strange.length * 2 >= others.length;
}

function slipsIn(unit: Unit, countsLike: CountsLike, section: SectionKind): Slip[] {
  const contact = unit.kind === "contact";
  const skills = section === "skills";
  const slips: Slip[] = [];
  for (const { word, index, lexeme } of formsIn(unit.text)) {
    const { lower } = lexeme;
    const sure = surelyMeant(word, lexeme, index === 0 && !contact);
    if (sure) {
      slips.push({ start: index, end: index + word.length, word, meant: sure });
      continue;
    }
    if (
      contact ||
      word.length < 5 ||
      (skills && word.length < 8) ||
      knownWord.of(lexeme) ||
      (word.length < 8 && word !== lower && word === word.toUpperCase())
    )
      continue;
    const common = nearestWord.of(lexeme);
    if (common === null && lower.length < ownLettersMin) continue;
    if ((countsLike(lower).get(lower) ?? 0) > 1) continue;
    const meant = common ?? nearestOwnWord(lower, countsLike);
    const isCapital = word[0] !== lower[0];
    if (
      meant === null ||
      (isCapital &&
        !titleWords.has(meant) &&
        ((index > 0 && !/[.!?]\s+$/.test(unit.text.slice(0, index))) || unit.kind === "role" || ofNames.has(section)))
    )
      continue;
    if (isForeign(unit.text, word)) continue;
    if (isCapital && (unit.kind === "name" || /^\s\p{Lu}/u.test(unit.text.slice(index + word.length)))) continue;
    slips.push({ start: index, end: index + word.length, word, meant });
  }
  return slips;
}

/** Some slips of usage are named and not spelled right: "an apostrophe". */
const namesWord = (meant: string): boolean => !meant.includes("apostrophe");

function hitOf(unit: Unit, span: Span, meant: string): Hit {
  const words = inQuotes(unit.text.slice(span.start, span.end));
  return {
    places: [{ unit, start: span.start, end: span.end }],
    severity: "fix",
    weight: 1,
    note: pick(["A slip of spelling. Check this word.", "Spelling: look again."], unit.id),
    claim: namesWord(meant) ? `Did you mean “${meant}”?` : `Look at the apostrophe in ${words}`,
    why: `${words} ${namesWord(meant) ? `reads like a slip for “${meant}”` : "has an apostrophe too many or too few"}. A reader who notices one slip looks for the next.`,
  };
}

export const typo: Check = {
  id: "typo",
  head: "clarity",
  title: "Slips of spelling",
  kinds: ["typo", "tense_mismatch"],
  source: spellings,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const countsLike = countsOf(reading);
    const hits: Hit[] = [];
    for (const unit of reading.units) {
      const section = reading.sectionOf(unit);
      if (unit.kind === "name" || section === "publications") continue;
      const words = new Set<string>();
      for (const slip of [...slipsIn(unit, countsLike, section), ...usageIn(unit.text, reading.telling >= 0.35)]) {
        // The same slip on the same line is said once.
        const word = unit.text.slice(slip.start, slip.end).toLowerCase();
        if (!words.has(word)) hits.push(hitOf(unit, slip, slip.meant));
        words.add(word);
      }
      const twice = doubled.exec(unit.text);
      if (twice)
        hits.push(
          hitOf(unit, { start: twice.index, end: twice.index + twice[0].length }, twice[0].split(" ")[1] ?? ""),
        );
    }
    return { hits, share: shareOfCount(hits, 3) };
  },
};
