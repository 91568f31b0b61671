/** Takes for a line that strings abbreviations the document never spells out. One or two known to a trade are fine. */

import { isDigitCode, isPlainPrint } from "../../../asciiText";
import { findAll } from "../../../findAll";
import { guarded } from "../../../guardedPattern";
import { knownAcronyms, tradeAcronyms } from "../../lexicon/acronyms.data";
import { isKnownWord } from "../../lexicon/knownWords";
import type { SectionKind } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading } from "../features/reading";
import type { Span } from "../features/words";
import { plainLanguage } from "../sources";
import { joinWords, pick } from "../voice";

const upperSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map((word) => word.toUpperCase()));
const [known, ofTrades] = [upperSet(knownAcronyms), upperSet(tradeAcronyms)];
const shape =
  /(?<![\p{L}\d&-])(?:\p{Lu}{2,}[\p{Lu}\d&]*(?:-[\p{Lu}\d]+)?|\p{Lu}\p{Ll}?\p{Lu}\p{L}{0,5}|(?=\p{Lu}*\d)[\p{Lu}\d]{2,}\p{Lu})s?(?![\p{L}\d&])/gu;

const beside = guarded(/\p{Ll}\s*\((\p{Lu}[\p{L}&\d]{1,7})\)|(?<!\p{L})(\p{Lu}[\p{Lu}&\d]{1,7})\s*\(\p{Ll}/gu);
const properName = /\p{Lu}\p{Ll}+(?:[\s-](?:(?:of|and|for|the|der|und|de) ){0,2}\p{Lu}\p{Ll}+)+/gu;

/** A row of abbreviations that stand close together. */
interface Row {
  places: Span[];
  words: string[];
  /** How hard the row is to read: 1 for each that no list knows, a half for each that a trade knows. */
  weight: number;
}

interface Found extends Span {
  word: string;
  /** As it would be spelled out. */
  upper: string;
  ofTrade: boolean;
}

/** Farther apart than this, two of them are in different thoughts. */
const reach = 45;
const isOfTrade = (word: string): boolean =>
  ofTrades.has(word.toUpperCase()) || ofTrades.has(word.replace(/s$/, "").toUpperCase());
const isPlainWord = (word: string): boolean =>
  word.length >= 4 && word === word.toUpperCase() && isKnownWord(word.toLowerCase());

/** Two capitals with at most one character between, or a capital behind a digit: no abbreviation is without. */
function mayAbbreviate(text: string): boolean {
  if (!isPlainPrint(text)) return true;
  let last = -3;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 90 || code < 65) continue;
    if (at - last <= 2 || isDigitCode(text.charCodeAt(at - 1))) return true;
    last = at;
  }
  return false;
}

/** Abbreviations of a line that not every reader knows, spelled out elsewhere or not. Shouted lines have none. */
function abbreviationsIn(text: string): Found[] {
  if (!mayAbbreviate(text)) return [];
  const all = findAll(shape, text);
  if (all.length === 0) return [];
  if (!/\p{Ll}{3}/u.test(text) && (!/[·,;|]|\s[-–]\s/.test(text) || all.some(([word]) => isPlainWord(word)))) return [];
  return all.flatMap(({ 0: word, index }) => {
    const upper = word.replace(/s$/, "").toUpperCase();
    if (word.length > 8 || known.has(upper) || known.has(word.toUpperCase())) return [];
    // Amounts ("$14M"), versions ("Windows XP"), and kinds of a thing just named in plain words ("x-rays (BWX, PANO)").
    if (/^\d+[KMBT]$/.test(word) || /\p{Lu}\p{Ll}{3,} $/u.test(text.slice(0, index))) return [];
    const named = /\p{Ll}{2} (\([^()]*)$/u.exec(text.slice(0, index));
    const bracket = named ? `${named[1]}${/^[^()]*\)/.exec(text.slice(index))?.[0] ?? "?"}` : "?";
    if (bracket.endsWith(")") && bracket.split(",").length <= 3) return [];
    if (isPlainWord(word) || /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/u.test(word)) return [];
    return { start: index, end: index + word.length, word, upper, ofTrade: isOfTrade(word) };
  });
}

/** The rows of a line that weigh at least `enough`. The trade's own are named only where the row needs them. */
function rowsIn(text: string, spelledOut: () => ReadonlySet<string>, section: SectionKind, telling: number): Row[] {
  const enough = enoughFor(section, telling);
  if (enough === Number.POSITIVE_INFINITY) return [];
  const riddles = abbreviationsIn(text);
  // What is spelled out somewhere is asked only of a line with enough of them.
  if (riddles.length < enough) return [];
  const rows: Found[][] = [];
  for (const found of riddles) {
    if (spelledOut().has(found.upper)) continue;
    const open = rows.at(-1);
    const last = open?.at(-1);
    if (open && last && found.start - last.end <= reach) open.push(found);
    else rows.push([found]);
  }
  return rows.flatMap((row) => {
    const strange = row.filter(({ ofTrade }) => !ofTrade);
    const weightOf = (some: readonly Found[]): number =>
      new Set(some.map(({ word }) => word)).size -
      new Set(some.flatMap((one) => (one.ofTrade ? one.word : []))).size / 2;
    const named = weightOf(strange) >= enough ? strange : row;
    if (strange.length === 0 || weightOf(named) < enough) return [];
    return { places: named, words: [...new Set(named.map(({ word }) => word))], weight: weightOf(named) };
  });
}

/** Abbreviations that stand beside their words ("Housing Choice Voucher (HCV)") or whose words stand somewhere in full. */
function spelledOutIn(reading: Reading): Set<string> {
  const out = new Set<string>();
  for (const unit of reading.units) {
    if (unit.text.includes("("))
      for (const match of findAll(beside, unit.text)) out.add((match[1] ?? match[2] ?? "").toUpperCase());
    for (const [name] of findAll(properName, unit.text)) {
      const initials = name.split(/[\s-]+/).flatMap((word) => (/^\p{Lu}/u.test(word) ? (word[0] ?? "") : []));
      for (let from = 0; from < initials.length - 1; from += 1)
        for (let to = from + 2; to <= Math.min(initials.length, from + 6); to += 1)
          out.add(initials.slice(from, to).join(""));
    }
  }
  return out;
}

/** Share of lines with an outcome below which one unknown abbreviation is one riddle more. */
const lean = 0.2;

/** From how many unknown ones a line is a string of them: more where lists of names are the custom. */
function enoughFor(section: SectionKind, telling: number): number {
  if (["certifications", "awards", "education", "publications"].includes(section)) return 4;
  // Rows of names are the custom of a list of skills; on a page that tells little, a long row of riddles is none.
  if (section === "skills") return telling < lean ? 5 : Number.POSITIVE_INFINITY;
  if (section === "experience" && telling < lean) return 1.5;
  return telling >= 0.35 ? 3 : 2;
}

export const unexplainedAcronym: Check = {
  id: "unexplained-acronym",
  head: "clarity",
  title: "Abbreviations left unexplained",
  kinds: ["unexplained_acronym"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    let found: ReadonlySet<string> | undefined;
    // Asked for only where an abbreviation stands that no list knows.
    const spelledOut = (): ReadonlySet<string> => (found ??= spelledOutIn(reading));
    const hits: Hit[] = [];
    for (const unit of reading.units) {
      const section = reading.sectionOf(unit);
      if (["name", "contact", "heading", "role"].includes(unit.kind)) continue;
      for (const row of rowsIn(unit.text, spelledOut, section, reading.telling)) {
        hits.push({
          places: row.places.map(({ start, end }) => ({ unit, start, end })),
          severity: "consider",
          weight: row.words.length > 4 ? 2 : 1,
          note: pick(["Spell these out once.", "Would the first reader know these?"], unit.id),
          claim: `Spell out ${joinWords(row.words.slice(0, 3))}`,
          why: `${joinWords(row.words.slice(0, 4))} stand in one line, and none is spelled out anywhere. The first reader may be from another field.`,
        });
      }
    }
    return { hits, share: shareOfCount(hits, 4) };
  },
};
