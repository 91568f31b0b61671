/** Words and sentences of a line with their places. Offsets are UTF-16 units of the text given. */
import { findAll } from "../../../findAll";
import { ScopedMemo } from "../../../scopedMemo";

export interface Span {
  start: number;
  end: number;
}

export interface Word extends Span {
  text: string;
  lower: string;
}

const wordPattern = /\d[\d.,:/]*\d%?|\d%?|[\p{L}][\p{L}\p{M}\d]*(?:['’\-&.+#][\p{L}\d+#]+)*[+#]*/gu;

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of findAll(wordPattern, text)) {
    words.push({
      text: match[0],
      lower: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

const rememberedWords = new ScopedMemo(readWords);

/** Words and numbers in order; "co-led" and "it's" are one word, punctuation is none. */
export const wordsOf = (text: string): readonly Word[] => rememberedWords.get(text);

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
