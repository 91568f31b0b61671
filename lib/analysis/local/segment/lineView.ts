/**
 * What a line of plain text shows by itself: how long it is, how it begins and ends, what kinds of words stand there.
 * Asked of each line once; whether one goes on with another is told by both (joinSigns.ts).
 */
import { hasDigit } from "../../asciiText";
import { startsWithDigit } from "../../startsWithDigit";
import { startsCapital, startsSmall } from "../../startsWithLetter";
import { shapeOf } from "../../textShape";
import { lexemeOf, WordFact } from "../../words/lexeme";
import { verbForm } from "../checks/features/verbForm";
import { endsSentence } from "./endsSentence";
import { findDates } from "./findDates";
import { isUnfinished } from "./isUnfinished";
import type { RawLine } from "./readLines";
import { scoreTitle } from "./scoreNames";

/** Kinds of words by how a sentence goes on behind them; nouns and all that is not known are other. */
export type WordKind =
  | "other"
  | "conjunction"
  | "preposition"
  | "determiner"
  | "helper"
  | "pronoun"
  | "link"
  | "past"
  | "gerund"
  | "verb";

const listed: Partial<Record<WordKind, string>> = {
  conjunction: "and or but nor plus & und",
  preposition:
    "of to for in on with by from at into over under per via through during between across within without against among around about behind along beyond near toward towards since until mit von für bei",
  determiner:
    "the a an its our their my his her your this these those each every both all no any some another most more several two three four five six der die das den",
  helper:
    "was were is are am be been being has have had having will would can could may might must should do does did not never also",
  pronoun: "i we they he she it who which that them me us what whose nobody everyone there",
  link: "when where while than because if so as after before although unless whether then",
};
const kinds = new Map(
  (Object.entries(listed) as [WordKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, WordKind] => [word, kind]),
  ),
);

const kindOf = new WordFact<WordKind>((lower) => {
  const own = kinds.get(lower);
  if (own !== undefined) return own;
  const form = verbForm(lower);
  if (form === null) return "other";
  return form.tense === "present" ? "verb" : form.tense;
});
const marks = /[^\p{L}&'-]+/gu;
const wordKind = (word: string): WordKind => kindOf.of(lexemeOf(word.toLowerCase().replace(marks, "")));

const datedFirst = /^(?:19|20)\d\d(?:\s?(?:-|–|to)\s?(?:(?:19|20)?\d\d|present|now))?\s?[:–-]\s/i;
const labelFirst = /^\p{L}[\p{L} ]{1,24}:\s/u;
/** "2008: Bachelor", "2012-2017: Hollis House": entries that are dated in front. */
export const opensWithDate = (text: string): boolean => startsWithDigit(text) && datedFirst.test(text);
/** "Languages: …". */
export const opensWithLabel = (text: string): boolean => text.includes(":") && labelFirst.test(text);

const address = /(?:@[\w-]+(?:\.[\w-]+)+|\d{3}[ .-]\d{4})$/;
const titleWords = 14;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a line closes with: a stretch of dates, as headers of roles do, or one. */
export type Dated = "range" | "date";

/** The dates that the line closes with, and whether it holds nothing else. */
export function closingDates(text: string): { dated: Dated | null; onlyDates: boolean } {
  const last = hasDigit(text) ? findDates(text).at(-1) : undefined;
  if (last === undefined || !/^[\s\]).,]*$/.test(text.slice(last.end))) return { dated: null, onlyDates: false };
  return { dated: last.kind === "single" ? "date" : "range", onlyDates: /^[\s[(]*$/.test(text.slice(0, last.start)) };
}

const endings: readonly RegExp[] = [/[.!?]$/, /:$/, /;$/, /["”»)\]]$/, /\d%?$/];
const openEndings: readonly RegExp[] = [/,$/, /[&/|·•–—-]$/];

/** 0 a sentence's stop, 1 another stop, then a colon, a semicolon, a bracket, a figure, a word, a comma, a separator. */
function endOf(text: string, stopped: boolean): number {
  if (stopped) return 0;
  const closed = endings.findIndex((ending) => ending.test(text));
  if (closed >= 0) return closed + 1;
  const open = openEndings.findIndex((ending) => ending.test(text));
  return endings.length + 1 + (open + 1);
}

/** 1 a capital, 2 an amount or a quote, 3 a figure, 4 a bracket, 5 a small letter; 0 anything else. */
function startOf(text: string): number {
  if (startsSmall(text)) return 5;
  if (text.startsWith("(")) return 4;
  if (startsWithDigit(text)) return 3;
  if (/^[$€£"“]/.test(text)) return 2;
  return startsCapital(text) ? 1 : 0;
}

/** What only a line that could go on, or be gone on with, is asked for. */
interface Looks {
  words: number;
  firstKind: WordKind;
  lastKind: WordKind;
  /** How it begins and ends, in the order in which a sentence is the surer to go on there. */
  start: number;
  end: number;
  unfinished: boolean;
  /** Closes with an address or a number, as contact lines do. */
  address: boolean;
  /** Shares of its words that begin small, and with a capital. */
  lowShare: number;
  capShare: number;
  /** Commas, and other separators of entries. */
  commas: number;
  marks: number;
  /** Evidence for the title of a post (scoreNames.ts); -1 for lines too long to be one. */
  title: number;
}

function looksOf({ text, first, last, stopped }: LineView): Looks {
  const { words, isAscii, smallRuns } = shapeOf(text);
  return {
    words,
    firstKind: wordKind(first),
    lastKind: wordKind(last),
    start: startOf(text),
    end: endOf(text, stopped),
    unfinished: isUnfinished(text),
    address: address.test(text),
    lowShare: (isAscii ? smallRuns : count(text, /(?:^|\s)\p{Ll}/gu)) / words,
    capShare: count(text, /(?:^|\s)\p{Lu}/gu) / words,
    commas: count(text, /,\s/g),
    marks: count(text, /\s[/|·•–—-]\s|;\s/g),
    title: words <= titleWords ? scoreTitle(text) : -1,
  };
}

export class LineView {
  readonly raw: RawLine;
  readonly text: string;
  /** With its margin, in characters. */
  readonly length: number;
  readonly first: string;
  readonly small: boolean;
  readonly stopped: boolean;
  /** What it closes with, and whether it holds nothing else. */
  readonly dated: Dated | null;
  readonly onlyDates: boolean;
  private seen: Looks | null = null;

  constructor(raw: RawLine) {
    const { text } = raw;
    this.raw = raw;
    this.text = text;
    this.length = raw.line.text.length + (raw.line.margin ?? 0);
    const space = text.indexOf(" ");
    this.first = space < 0 ? text : text.slice(0, space);
    this.small = startsSmall(text);
    this.stopped = endsSentence(text);
    const { dated, onlyDates } = closingDates(text);
    this.dated = dated;
    this.onlyDates = onlyDates;
  }

  get last(): string {
    return this.text.slice(this.text.lastIndexOf(" ") + 1);
  }

  get capital(): boolean {
    return startsCapital(this.text);
  }

  get looks(): Looks {
    this.seen ??= looksOf(this);
    return this.seen;
  }
}

const views = new WeakMap<RawLine, LineView>();

/** The view of a line, made once. */
export function viewOf(raw: RawLine): LineView {
  const known = views.get(raw);
  if (known) return known;
  const view = new LineView(raw);
  views.set(raw, view);
  return view;
}
