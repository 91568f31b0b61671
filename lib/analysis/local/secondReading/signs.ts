/** What a sentence shows that may speak for a fault or against one, each a number near 0 to 1: cheap, and no judgement by itself. */
import { Noughts } from "../../noughts";
import { startsWithDigit } from "../../startsWithDigit";
import { shapeOf } from "../../textShape";
import { WordFact } from "../../words/lexeme";
import { noDirection, rarityUnknown } from "../../words/wordVectors";
import type { Word } from "../checks/features/words";
import type { SectionKind, UnitKind } from "../resume";
import type { Passage, Told } from "./passages";

/** What is known of the page: its score, the share of its work lines that tell an outcome, how many faults were found. */
export interface Page {
  score: number;
  telling: number;
  faults: number;
  /** Mean direction of its lines of work. */
  work: readonly number[];
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(" "));
const smallLetter = /[a-z]/;
const participle = /(?:ed|en|wn|pt|lt|nt|de|ne)$/;

const tiers = ["weak", "duty", "strong", "act", "other", "none"] as const;
const places: readonly Told[] = ["work", "profile", "aside", "none"];
const sections: readonly SectionKind[] = ["skills", "education", "interests", "certifications", "other", "header"];
const tenses: readonly Passage["opening"]["tense"][] = ["present", "gerund", "past"];
const money = /[$€£]\s?\d/;
const kinds: readonly UnitKind[] = ["bullet", "prose", "list", "entry", "other", "role", "heading"];

/** In the order of the numbers that `signsOf` gives. */
export const signNames: readonly string[] = [
  ..."length tiny long figure figures money percent year names capitals shouted person plural".split(" "),
  ...tiers.map((tier) => `verb ${tier}`),
  ..."present gerund past act outcome measured activity count rarity rarest unknown bare".split(" "),
  ..."commas listed cry bracket semicolon closed denial linking and the indefinite adverb loose praise passive".split(
    " ",
  ),
  ...places.map((told) => `in ${told}`),
  ...sections.map((section) => `under ${section}`),
  ...kinds.map((kind) => `as ${kind}`),
  ..."paragraph within place opens closes latest early current likeness score telling faults".split(" "),
];

const isCapital = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
};
const isSmall = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** What a word is counted as, by the first list that holds it. */
const sorts = [
  ["person", set("i my me i'm i've i’m i’ve")],
  ["plural", set("we our us")],
  ["denial", set("not no never without instead nobody nothing none didn't didn’t")],
  ["linking", set("which who after before because when while so until that")],
  ["indefinite", set("a an one")],
  ["loose", set("many various several numerous all every multiple lots lot some other different etc general")],
  ["praise", set("very best great excellent highly always extensive strong proven exceptional")],
  ["and", set("and")],
  ["the", set("the")],
  ["percent", set("percent")],
  ["being", set("was were been being is are")],
] as const;
type Sort = (typeof sorts)[number][0] | "adverb";
/** Sorts are counted by number: to look a name up in a record costs more than all else about a word. */
const sortNumbers: Readonly<Record<Sort, number>> = {
  person: 0,
  plural: 1,
  denial: 2,
  linking: 3,
  indefinite: 4,
  loose: 5,
  praise: 6,
  and: 7,
  the: 8,
  percent: 9,
  being: 10,
  adverb: 11,
};
const noCounts: readonly number[] = Object.keys(sortNumbers).map(() => 0);
const noSort = -1;
const sortOf = new WordFact((lower): number => {
  const listed = sorts.find(([, words]) => words.has(lower))?.[0];
  if (listed !== undefined) return sortNumbers[listed];
  return lower.length > 4 && lower.endsWith("ly") ? sortNumbers.adverb : noSort;
});

const isPassive = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1]?.lower ?? "";
  return participle.test(next.endsWith("ly") ? (words[at + 2]?.lower ?? "") : next);
};

/** What the words of a sentence are, counted in one pass. */
function countWords({ words }: Passage) {
  const seen = { figures: 0, names: 0, capitals: 0, year: 0, passive: 0 };
  const of = noCounts.slice();
  words.forEach(({ text, lexeme }, at) => {
    if (startsWithDigit(text)) {
      seen.figures += 1;
      if (/^(?:19|20)\d\d$/.test(text)) seen.year += 1;
      return;
    }
    if (isCapital(text, 0)) {
      if (at > 0 && isSmall(text, 1)) seen.names += 1;
      if (isCapital(text, 1)) seen.capitals += 1;
    }
    const sort = sortOf.of(lexeme);
    if (sort === noSort) return;
    of[sort] = (of[sort] ?? 0) + 1;
    if (sort === sortNumbers.being && isPassive(words, at)) seen.passive += 1;
  });
  return { ...seen, of: (sort: Sort): number => of[sortNumbers[sort]] ?? 0 };
}

function likeness(a: readonly number[], b: readonly number[]): number {
  let dot = 0;
  let own = 0;
  let other = 0;
  for (let at = 0; at < a.length; at += 1) {
    const left = a[at] ?? 0;
    const right = b[at] ?? 0;
    dot += left * right;
    own += left * left;
    other += right * right;
  }
  return own === 0 || other === 0 ? 0 : dot / Math.sqrt(own * other);
}

/** How rare its words are: on average, at most, and the share of those that no table holds. */
function rarity(rarities: readonly number[]): readonly [mean: number, most: number, unknown: number] {
  if (rarities.length === 0) return [0, 0, 0];
  let sum = 0;
  let most = 0;
  let unknown = 0;
  for (const one of rarities) {
    sum += one;
    if (one > most) most = one;
    if (one >= rarityUnknown) unknown += 1;
  }
  return [sum / rarities.length / 5, most / 5, unknown / rarities.length];
}

const noSigns = new Noughts(signNames.length);

/** Writes the signs of one sentence in their order. */
class Signs {
  readonly all = noSigns.copy();
  private next = 0;

  put(value: number): void {
    this.all[this.next] = value;
    this.next += 1;
  }

  has(value: boolean): void {
    this.put(value ? 1 : 0);
  }

  upTo(count: number, limit: number): void {
    this.put(Math.min(limit, count));
  }

  /** One of several: 1 at its place, 0 at the others. */
  among<Kind>(kinds: readonly Kind[], one: Kind): void {
    const at = kinds.indexOf(one);
    if (at >= 0) this.all[this.next + at] = 1;
    this.next += kinds.length;
  }
}

type Counted = ReturnType<typeof countWords>;

/** Its length, its figures, names and persons. */
function putFacts(signs: Signs, { words, text }: Passage, seen: Counted): void {
  signs.put(Math.log(words.length));
  signs.has(words.length <= 4);
  signs.has(words.length > 25);
  signs.has(seen.figures > 0);
  signs.has(seen.figures > 1);
  signs.has(money.test(text));
  signs.has(seen.of("percent") > 0 || text.includes("%"));
  signs.upTo(seen.year, 1);
  signs.upTo(seen.names, 3);
  signs.upTo(seen.capitals, 3);
  signs.has(!smallLetter.test(text) && text.toUpperCase() === text);
  signs.upTo(seen.of("person"), 2);
  signs.upTo(seen.of("plural"), 1);
}

/** How it opens, what came of it, and how rare its words are. */
function putTelling(signs: Signs, passage: Passage): void {
  const { opening, outcome, rarities, words } = passage;
  signs.among(tiers, opening.tier);
  signs.among(tenses, opening.tense);
  signs.has(outcome === 1);
  signs.has(outcome >= 2);
  signs.has(outcome >= 3);
  signs.has(passage.countsActivity);
  signs.has(passage.counts && !passage.countsActivity);
  for (const value of rarity(rarities)) signs.put(value);
  signs.put(1 - rarities.length / words.length);
}

/** Its marks and its small words. */
function putStyle(signs: Signs, { text, words }: Passage, seen: Counted): void {
  const { commas, listMarks } = shapeOf(text);
  signs.put(Math.min(4, commas) / 2);
  signs.put(listMarks / words.length);
  signs.has(text.includes("!"));
  signs.has(text.includes("("));
  signs.has(text.includes(";"));
  signs.has(text.endsWith("."));
  signs.upTo(seen.of("denial"), 1);
  signs.upTo(seen.of("linking"), 1);
  signs.upTo(seen.of("and"), 2);
  signs.upTo(seen.of("the"), 1);
  signs.upTo(seen.of("indefinite"), 1);
  signs.upTo(seen.of("adverb"), 1);
  signs.upTo(seen.of("loose"), 1);
  signs.upTo(seen.of("praise"), 1);
  signs.upTo(seen.passive, 1);
}

/** Where it stands, and on what page. */
function putPlace(signs: Signs, passage: Passage, page: Page): void {
  const { nth, of, line, lines, unit } = passage;
  signs.among(places, passage.told);
  signs.among(sections, passage.section);
  signs.among(kinds, unit.kind);
  signs.has(of > 1);
  signs.put(of > 1 ? nth / (of - 1) : 0);
  signs.put(lines > 1 ? line / (lines - 1) : 0);
  signs.has(line === 0);
  signs.has(line === lines - 1 && lines > 2);
  signs.has(unit.role === 0);
  signs.has(unit.role >= 2);
  signs.has(passage.current);
  signs.put(likeness(passage.direction, page.work));
  signs.put(page.score / 50);
  signs.put(page.telling);
  signs.put(page.faults / 20);
}

/** The signs of a sentence, as many as `signNames`. */
export function signsOf(passage: Passage, page: Page): number[] {
  const signs = new Signs();
  const seen = countWords(passage);
  putFacts(signs, passage, seen);
  putTelling(signs, passage);
  putStyle(signs, passage, seen);
  putPlace(signs, passage, page);
  return signs.all;
}

/** Mean direction of the lines of work: what the page is about. */
export function workDirection(passages: readonly Passage[]): number[] {
  const work = passages.filter(({ told }) => told === "work");
  const mean = passages.length > 0 ? noDirection() : [];
  for (const { direction } of work)
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (direction[at] ?? 0) / work.length;
  return mean;
}
