/** Words and sentences of a line with their places. Offsets are UTF-16 units of the text given. */
import { isPlainPrint } from "../../../asciiText";
import { findAll } from "../../../findAll";
import { ScopedMemo } from "../../../scopedMemo";
import { printCodes } from "../../../textShape";
import { type Lexeme, lexemeIn, lexemeOf } from "../../../words/lexeme";

export interface Span {
  start: number;
  end: number;
}

export interface Word extends Span {
  text: string;
  lower: string;
  /** What is known of it, wherever it stands. */
  lexeme: Lexeme;
}

const wordPattern = /\d[\d.,:/]*\d%?|\d%?|[\p{L}][\p{L}\p{M}\d]*(?:['’\-&.+#][\p{L}\d+#]+)*[+#]*/gu;

/** What a character of plain print may be in a word. */
const [digit, letter, figureMark, joint, suffix] = [1, 2, 4, 8, 16];
const parts = new Uint8Array(printCodes);
for (let code = 0; code < printCodes; code += 1) {
  const char = String.fromCharCode(code);
  parts[code] =
    (/\d/.test(char) ? digit : 0) |
    (/[a-z]/i.test(char) ? letter : 0) |
    (/[\d.,:/]/.test(char) ? figureMark : 0) |
    (/['’\-&.+#]/.test(char) ? joint : 0) |
    (/[+#]/.test(char) ? suffix : 0);
}
/** The characters of the line that is read, and a 0 behind them, which is no part of a word. */
let codes = new Uint16Array(1_024);

function takeCodes(text: string): void {
  if (codes.length <= text.length) codes = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  codes[text.length] = 0;
}

const isAt = (index: number, part: number): boolean => ((parts[codes[index] ?? 0] ?? 0) & part) !== 0;

/** The first index from `from` on whose character is none of these. */
function past(from: number, part: number): number {
  let index = from;
  while (isAt(index, part)) index += 1;
  return index;
}

const percent = 37;

/** Where a number that begins at `start` ends. */
function endOfNumber(start: number): number {
  let end = past(start, figureMark);
  while (!isAt(end - 1, digit)) end -= 1;
  return codes[end] === percent ? end + 1 : end;
}

/** Where a word that begins at `start` ends. */
function endOfWord(start: number): number {
  let end = past(start, letter | digit);
  while (isAt(end, joint) && isAt(end + 1, letter | digit | suffix)) end = past(end + 1, letter | digit | suffix);
  return past(end, suffix);
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** What stands between two places; in lower case, as nearly every word is, the word itself. */
function written(text: string, lower: string, start: number, end: number): string {
  for (let at = start; at < end; at += 1) if (isCapital(codes[at] ?? 0)) return text.slice(start, end);
  return lower;
}

/** As `wordPattern` finds them in plain print, which nearly all lines are: there they are told by their codes. */
function readPlainWords(text: string): readonly Word[] {
  const words: Word[] = [];
  const { length } = text;
  takeCodes(text);
  for (let start = 0; start < length; ) {
    const isNumber = isAt(start, digit);
    if (!isNumber && !isAt(start, letter)) {
      start += 1;
      continue;
    }
    const end = isNumber ? endOfNumber(start) : endOfWord(start);
    const lexeme = lexemeIn(text, codes, start, end);
    const { lower } = lexeme;
    words.push({ text: written(text, lower, start, end), lower, lexeme, start, end });
    start = end;
  }
  return words;
}

function readWords(text: string): readonly Word[] {
  if (isPlainPrint(text)) return readPlainWords(text);
  const words: Word[] = [];
  for (const match of findAll(wordPattern, text)) {
    const lower = match[0].toLowerCase();
    words.push({
      text: match[0],
      lower,
      lexeme: lexemeOf(lower),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

const rememberedWords = new ScopedMemo(readWords);

/** Words and numbers in order; "co-led" and "it's" are one word, punctuation is none. */
export const wordsOf = (text: string): readonly Word[] => rememberedWords.get(text);

/**
 * The words of a part of a text, with places in the text. The part begins and ends beside blanks, as a sentence does, so
 * that no word stands across its ends.
 */
export function wordsWithin(text: string, { start, end }: Span): readonly Word[] {
  const words = wordsOf(text);
  if (start === 0 && end === text.length) return words;
  let from = 0;
  while ((words[from]?.start ?? end) < start) from += 1;
  let to = from;
  while ((words[to]?.start ?? end) < end) to += 1;
  return words.slice(from, to);
}

/**
 * The same words with places counted from `by` characters further ahead. Like all lists that nearly every check walks it is
 * made by adding one after another: once optimized, `map` makes lists of another kind, for which all that code is
 * compiled again.
 */
export function shifted(words: readonly Word[], by: number): readonly Word[] {
  if (by === 0) return words;
  const moved: Word[] = [];
  for (const { text, lower, lexeme, start, end } of words)
    moved.push({ text, lower, lexeme, start: start + by, end: end + by });
  return moved;
}

const abbreviation =
  /(?:\b(?:mr|mrs|dr|prof|sr|jr|st|no|vs|etc|inc|ltd|co|corp|dept|approx|e\.g|i\.e|u\.s|fig|al|dipl|ing|b\.sc|m\.sc|ph\.d|ret)|(?<!['’\p{L}])\p{L})\.$/iu;

const ending = /[.!?]["”’)]*(?=\s+["“(]?[\p{Lu}\d])/gu;
/** Where sentences begin in lower case, line after line. */
const looseEnding = /[.!?]["”’)]*(?=\s+["“(]?[\p{L}\d])/gu;
const isLoose = (text: string): boolean => text.length > 120 && findAll(/\p{Ll}{2}[.!?] \p{Ll}{2}/gu, text).length >= 3;

function cutSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of findAll(isLoose(text) ? looseEnding : ending, text)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith(".") && abbreviation.test(text.slice(start, match.index + 1))) continue;
    push(text, start, end, spans);
    start = end;
  }
  push(text, start, text.length, spans);
  return spans;
}

function push(text: string, from: number, to: number, spans: Span[]): void {
  const piece = text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  const trimmed = piece.trim();
  if (trimmed !== "") spans.push({ start: from + lead, end: from + lead + trimmed.length });
}

const rememberedSentences = new ScopedMemo(cutSentences);

/** Sentences of a text; a full stop after an abbreviation or an initial ends none. Spans hold no outer blanks. */
export const sentencesOf = (text: string): readonly Span[] => rememberedSentences.get(text);
