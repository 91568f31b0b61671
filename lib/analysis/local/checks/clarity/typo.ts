/**
 * Takes for slips of spelling and doubled words. A form is a slip only when no list knows it and a common word is one
 * letter away; names, tools, abbreviations and other spellings of English are left alone.
 */
import { findAll } from "../../../findAll";
import { isKnownWord, nearestCommonWord } from "../../lexicon/knownWords";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading } from "../features/reading";
import type { Span } from "../features/words";
import { spellings } from "../sources";
import { inQuotes, pick } from "../voice";

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
const doubled = /(?<![\w-])(the|a|an|and|of|to|in|for|with|on|is|was|at|by|my|that|from) \1(?![\w-])/i;

interface Slip extends Span {
  word: string;
  meant: string;
}

function slipsIn(unit: Unit, counts: ReadonlyMap<string, number>, skills: boolean): Slip[] {
  const slips: Slip[] = [];
  for (const match of findAll(/(?<![\p{L}\d@./\\-])\p{L}{5,}(?![\p{L}\d@/\\]|[.-]\p{L})/gu, unit.text)) {
    const word = match[0];
    const lower = word.toLowerCase();
    if ((counts.get(lower) ?? 0) > 1 || (skills && word.length < 8) || !/^[a-z]+$/.test(lower)) continue;
    if (word !== lower && (/[a-z][A-Z]/.test(word) || (word.length < 8 && word === word.toUpperCase()))) continue;
    if (isKnownWord(lower)) continue;
    const meant = nearestCommonWord(lower);
    if (meant === null || (word[0] !== lower[0] && !titleWords.has(meant) && (match.index > 0 || unit.kind === "role")))
      continue;
    if (word[0] !== lower[0] && unit.kind === "name") continue;
    slips.push({ start: match.index, end: match.index + word.length, word, meant });
  }
  return slips;
}

function hitOf(unit: Unit, span: Span, meant: string): Hit {
  const words = inQuotes(unit.text.slice(span.start, span.end));
  return {
    places: [{ unit, start: span.start, end: span.end }],
    severity: "fix",
    weight: 1,
    note: pick(["A slip of spelling. Check this word.", "Spelling: look again."], unit.id),
    claim: `Did you mean “${meant}”?`,
    why: `${words} is one letter from “${meant}”. A reader who notices one slip looks for the next.`,
  };
}

function countsOf(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of reading.units) {
    for (const word of unit.text.match(/\p{L}{5,}/gu) ?? []) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return counts;
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
    const counts = countsOf(reading);
    const hits: Hit[] = [];
    for (const unit of reading.units) {
      const section = reading.sectionOf(unit);
      if (unit.kind === "contact" || unit.kind === "name" || section === "publications") continue;
      for (const slip of slipsIn(unit, counts, section === "skills")) hits.push(hitOf(unit, slip, slip.meant));
      const twice = doubled.exec(unit.text);
      if (twice) hits.push(hitOf(unit, { start: twice.index, end: twice.index + twice[0].length }, twice[1] ?? ""));
    }
    return { hits, share: shareOfCount(hits, 3) };
  },
};
