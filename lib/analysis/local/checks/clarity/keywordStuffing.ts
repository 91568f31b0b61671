/**
 * Takes for lists of terms that cannot be read: too many in one run, the same thing in several words, initials nobody
 * ties to work, traits among tools, self-ratings. A list is told by its shape, under whatever heading it stands.
 */

import { stemmer } from "stemmer";
import { isLetterCode } from "../../../asciiText";
import { countWords } from "../../../countWords";
import { findAll } from "../../../findAll";
import { ScopedMemo } from "../../../scopedMemo";
import { softSkills } from "../../lexicon/phrases.data";
import { traits } from "../../lexicon/traits.data";
import type { Unit } from "../../resume";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import type { Reading } from "../features/reading";
import { convention } from "../sources";
import { inQuotes } from "../voice";

const softPhrase = new RegExp(`^(?:${softSkills.join("|")})$`, "i");
const isSoft = (text: string): boolean => traits.has(text.toLowerCase()) || softPhrase.test(text);
/** Two names of one thing. */
const families = [
  ["go", "golang"],
  ["javascript", "js"],
  ["kubernetes", "k8s"],
  ["typescript", "ts"],
  ["postgres", "postgresql"],
  ["ml", "machine learning"],
  ["ai", "artificial intelligence"],
  ["data analysis", "data analytics"],
  ["e-mail", "email"],
];
const tooMany = 30;
/** Where hardly a line of work tells an outcome, a list that long stands in its place. */
const tooManyUnshown = 22;
const many = 14;
const blendedFrom = 10;
const strungFrom = 10;

interface Item {
  text: string;
  start: number;
  end: number;
}

const itemPattern = /(?:[^,;|•·●▪/]|(?<=\d),(?=\d{3}))+?(?=\s*(?!(?<=\d),\d{3})[,;|•·●▪]|\s+[-–—/]\s+|\s*$|\/)/g;

function readItems(line: string): readonly Item[] {
  const items: Item[] = [];
  for (const match of findAll(itemPattern, line)) {
    const text = match[0].replace(/^[\s\-–—/:]+/, "");
    if (text)
      items.push({
        text: text.replace(/\s*\d+ ?%$/, "").replace(/[.\s]+$/, ""),
        start: match.index + match[0].length - text.length,
        end: match.index + match[0].length,
      });
  }
  return items;
}

const itemsOfLine = new ScopedMemo(readItems);
const itemsOf = ({ text }: Unit): readonly Item[] => itemsOfLine.get(text);

/** True when a line has the marks that so many items need between them. */
function mayHoldItems(text: string, least: number): boolean {
  let parts = 1;
  for (let at = 0; at < text.length && parts < least; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && !isLetterCode(code) && parting.includes(text.charAt(at))) parts += 1;
  }
  return parts >= least;
}
const parting = ",;|•·●▪/-–—";

const ratings = /\b\d{1,3} ?%|[★☆●○]{3,}|(?<![\d/])\d{1,2} ?\/ ?(?:5|10)\b/g;

/** A run of short terms: no sentence under way in most of them. */
function isList(items: readonly Item[]): boolean {
  if (items.length < 4) return false;
  const short = items.filter(({ text }) => countWords(text) <= 3).length;
  return short / items.length >= 0.8;
}

type Fault = "blended" | "strung" | "many" | "twice" | "soft" | "rated" | "bent" | "coded";

function hitOf(places: Hit["places"], fault: Fault, detail: string): Hit {
  const lines = {
    many: {
      note: "By here a reader has stopped. Keep what you use.",
      claim: "Cut the list to what you would be asked about",
      why: `${detail} terms in one list: a reader cannot tell what you do daily from what you once met.`,
    },
    twice: {
      note: "The same thing, twice.",
      claim: `Name ${detail} once`,
      why: `${detail} say the same twice. Repeats make the rest of the list look padded.`,
    },
    bent: {
      note: "One word, bent several ways.",
      claim: "Name the subject once",
      why: `${detail} come from the same word. A search may like that; a person reads padding.`,
    },
    coded: {
      note: "Initials in a row. Which did you use, where?",
      claim: "Tie the terms to work you did",
      why: `${detail} stand in one row with nothing beside them. Two of them in a line of work say more than all of them here.`,
    },
    blended: {
      note: "Tools and traits in one run. Keep the tools.",
      claim: "Take the traits out of the list of skills",
      why: `${detail} stand among things that can be tested, and make the whole list read as filler.`,
    },
    strung: {
      note: "A string of terms. Where did you use one?",
      claim: "Tell one of these as work",
      why: `${detail} terms are strung together in a sentence, and none is tied to anything done.`,
    },
    soft: {
      note: "Traits are shown in work, not listed.",
      claim: "Keep skills that can be tested",
      why: `${detail} are claims about character. Show them in a line of work, and leave the list to tools and methods.`,
    },
    rated: {
      note: "Percent of what?",
      claim: "Drop the self-ratings",
      why: `${detail}: there is no scale behind the figure. Say where you used it instead.`,
    },
  }[fault];
  return { places, severity: "consider", weight: ["many", "coded", "strung"].includes(fault) ? 1.5 : 1, ...lines };
}

const quotedNames = (items: readonly { text: string }[], count = 3): string =>
  items
    .slice(0, count)
    .map(({ text }) => inQuotes(text))
    .join(", ");

/** Items whose first words come from one stem, when there are three or more of them. */
function bentOf(items: readonly Item[]): Item[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const first = (item.text.split(/\s+/)[0] ?? "").toLowerCase().replace(/^re(?=\p{L}{4})/u, "");
    const stem = stemmer(first).replace(/(?:ic|ity|ician|iv|ion)$/, "");
    if (stem.length >= 4) groups.set(stem, [...(groups.get(stem) ?? []), item]);
  }
  return [...groups.values()].filter((group) => group.length >= 3).flat();
}

const plainEnd = /(?:ies|es|s|ic|al|ing|er|or|y)$/;
const related = 7;

/** Items that share a word with another one, where many do: "ecology, aquatic ecology, lake, lakes, lake water". */
function relatedOf(items: readonly Item[]): Item[] {
  const stems = items.map(({ text }) => [
    ...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => stemmer(word).replace(plainEnd, ""))),
  ]);
  const uses = new Map<string, number>();
  for (const stem of stems.flat()) uses.set(stem, (uses.get(stem) ?? 0) + 1);
  const sharing = items.filter((_, index) => stems[index]?.some((stem) => (uses.get(stem) ?? 0) > 1));
  return sharing.length >= related && sharing.length / items.length >= 0.35 ? sharing : [];
}

/** Items that stand side by side as one span. */
function runsOf(items: readonly Item[], some: readonly Item[]): { start: number; end: number }[] {
  const chosen = new Set(some);
  const runs: { start: number; end: number }[] = [];
  items.forEach((item, index) => {
    const last = runs.at(-1);
    const before = items[index - 1];
    if (!chosen.has(item)) return;
    if (last && before && chosen.has(before)) last.end = item.end;
    else runs.push({ start: item.start, end: item.end });
  });
  return runs;
}

/** Where a reader gives up on a long list: so many items are taken in, and the next few stand for the rest. */
const takenIn = 8;
const quotedItems = 8;

/** A run of short items within a sentence, longest first: "dealing with A, B, C, D and so on". */
function strungIn(unit: Unit): Item[] {
  const items = itemsOf(unit);
  let run: Item[] = [];
  let longest: Item[] = [];
  for (const item of items) {
    run = countWords(item.text) <= 3 && !/[.!?]/.test(item.text) ? [...run, item] : [];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

const initials = /^(?=.{2,6}$)[\p{Lu}\d/&-]\p{Ll}?[\p{Lu}\d/&-]+$/u;

function judgeList(unit: Unit, strong: boolean, showing: boolean): Hit[] {
  const items = itemsOf(unit);
  if (!isList(items)) {
    const run = strong ? [] : strungIn(unit);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < strungFrom) return [];
    return [hitOf([{ unit, start: first.start, end: last.end }], "strung", `${run.length}`)];
  }
  const at = (some: readonly Item[]): Hit["places"] => runsOf(items, some).map((span) => ({ unit, ...span }));
  const whole = [{ unit, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? unit.text.length }];
  const hits: Hit[] = [];
  if (items.length > (showing ? tooMany : tooManyUnshown))
    hits.push(hitOf(at(items.slice(takenIn, takenIn + quotedItems)), "many", `${items.length}`));
  const coded = items.filter(({ text }) => initials.test(text));
  if (items.length >= many && coded.length / items.length >= 0.3 && !strong)
    hits.push(hitOf(at(coded), "coded", `${items.length} terms, ${coded.length} of them initials,`));
  // One list is one fault, however many of its sides are named.
  const weight = 1.5 / Math.max(1, hits.length);
  for (const hit of hits) hit.weight = weight;
  const softItems = items.filter(({ text }) => isSoft(text));
  const blended = items.length >= blendedFrom && softItems.length >= 2 && !strong;
  if (blended) {
    hits.push(hitOf(at(softItems), "blended", quotedNames(softItems)));
  } else if (softItems.length >= (strong ? 4 : 3) && softItems.length / items.length >= 0.25)
    hits.push(hitOf(at(softItems), "soft", quotedNames(softItems)));
  const lower = items.map((item) => item.text.toLowerCase());
  const pair = families.find((family) => family.every((word) => lower.includes(word))) ?? repeated(lower);
  const doubled = items.filter((item) =>
    pair?.some((word) => item.text.toLowerCase() === word || item.text.toLowerCase().startsWith(`${word} `)),
  );
  const bent = bentOf(items);
  if (pair) hits.push(hitOf(at(doubled.length > 0 ? doubled : items.slice(0, 2)), "twice", quotedPair(pair)));
  else if (bent.length >= 4 && !strong) hits.push(hitOf(at(bent), "bent", quotedNames(bent)));
  const sharing = strong || bent.length >= 4 ? [] : relatedOf(items);
  if (sharing.length > 0) hits.push(hitOf(at(sharing), "bent", quotedNames(sharing)));
  const rated = findAll(ratings, unit.text).length;
  if (rated >= 3) hits.push(hitOf(whole, "rated", quotedNames(items)));
  return hits.slice(0, 3);
}

const quotedPair = (pair: readonly string[]): string => `“${pair.join("” and “")}”`;

function repeated(lower: readonly string[]): string[] | undefined {
  const stems = new Map<string, string>();
  for (const word of lower) {
    const stem = word.replace(/\s*\d+(?:\.\d+)?$/, "");
    const seen = stems.get(stem);
    if (seen !== undefined && stem.length > 2) return [seen, word === seen ? `${word} again` : word];
    stems.set(stem, word);
  }
  return undefined;
}

/** Lists of terms: those under a heading for skills, and runs of many terms anywhere but in titles of writing. */
function listsOf(reading: Reading): Unit[] {
  return reading.units.filter((unit) => {
    const section = reading.sectionOf(unit);
    if (["heading", "name", "contact", "role"].includes(unit.kind)) return false;
    if (section === "skills") return true;
    return !["publications", "references", "interests", "personal"].includes(section) && unit.kind !== "bullet"
      ? mayHoldItems(unit.text, many) && itemsOf(unit).length >= many
      : false;
  });
}

export const keywordStuffing: Check = {
  id: "keyword-stuffing",
  head: "clarity",
  title: "Skill lists that cannot be read",
  kinds: ["keyword_stuffing", "buzzword", "vague_claim"],
  source: convention,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const strong = showsWork(reading);
    const hits = listsOf(reading).flatMap((unit) => judgeList(unit, strong, reading.telling >= 0.35));
    return { hits, share: shareOfCount(hits, 2) };
  },
};
