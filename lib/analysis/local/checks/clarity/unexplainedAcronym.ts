/** Takes for a line that strings abbreviations the document never spells out. One or two known to a trade are fine. */
import { findAll } from "../../../findAll";
import { knownAcronyms } from "../../lexicon/acronyms.data";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading } from "../features/reading";
import type { Span } from "../features/words";
import { plainLanguage } from "../sources";
import { joinWords, pick } from "../voice";

const known = new Set(knownAcronyms.split(/\s+/).map((word) => word.toUpperCase()));
const shape =
  /(?<![\w&/-])(?:[A-Z]{2,}[A-Z\d&]*(?:-[A-Z\d]+)?|[A-Z][a-z]?[A-Z][a-zA-Z]{0,5}|(?=[A-Z]*\d)[A-Z\d]{2,}[A-Z])s?(?![\w&])/g;

interface Unknown {
  places: Span[];
  words: string[];
}

/** Abbreviations of a line that no list knows and no line spells out; null when there are none. Shouted lines have none. */
function unknownIn(unit: Unit, spelledOut: ReadonlySet<string>): Unknown | null {
  if (!/[a-z]{3}/.test(unit.text) && !/[·,;|]|\s[-–]\s/.test(unit.text)) return null;
  const found = findAll(shape, unit.text).filter(([word]) => {
    const upper = word.replace(/s$/, "").toUpperCase();
    const listed = known.has(upper) || known.has(word.toUpperCase()) || spelledOut.has(upper);
    return word.length <= 8 && !listed && !/^[A-Z][a-z]+[A-Z][a-z]+/.test(word);
  });
  if (found.length === 0) return null;
  const places = found.map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return { places, words: [...new Set(found.map(([word]) => word))] };
}

/** Abbreviations that stand beside their words: "Housing Choice Voucher (HCV)". */
function spelledOutIn(reading: Reading): Set<string> {
  const out = new Set<string>();
  for (const unit of reading.units) {
    for (const match of findAll(/[a-z]\s*\(([A-Z][A-Za-z&\d]{1,7})\)|\b([A-Z][A-Z&\d]{1,7})\s*\([a-z]/g, unit.text))
      out.add((match[1] ?? match[2] ?? "").toUpperCase());
  }
  return out;
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
    const spelledOut = spelledOutIn(reading);
    const hits: Hit[] = [];
    for (const unit of reading.units) {
      const section = reading.sectionOf(unit);
      if (
        ["name", "contact", "heading", "role"].includes(unit.kind) ||
        ["certifications", "awards", "education", "publications"].includes(section)
      )
        continue;
      const found = unknownIn(unit, spelledOut);
      if (!found || found.words.length < 3) continue;
      hits.push({
        places: found.places.map((place) => ({ unit, ...place })),
        severity: "consider",
        weight: found.words.length > 4 ? 2 : 1,
        note: pick(["Spell these out once.", "Would the first reader know these?"], unit.id),
        claim: `Spell out ${joinWords(found.words.slice(0, 3))}`,
        why: `${joinWords(found.words.slice(0, 4))} stand in one line, and none is spelled out anywhere. The first reader may be from another field.`,
      });
    }
    return { hits, share: shareOfCount(hits, 4) };
  },
};
