/**
 * Words of a line with their stems and places: what every comparison of the guard reads.
 * Porter's stemmer does regular forms; irregular verbs are data, so that "led" and "lead" are one word.
 */

import { findAll } from "../findAll";
import { ScopedMemo } from "../scopedMemo";
import { lexemeOf, WordFact } from "../words/lexeme";
import { porterStem } from "../words/porterStem";
import { irregularForms, stopWords } from "./words.data";

export interface Word {
  text: string;
  lower: string;
  stem: string;
  start: number;
  end: number;
  /** True for the first word of the text or of a sentence in it. */
  opens: boolean;
  /** True when punctuation stands between this word and the one before it. */
  afterPause: boolean;
  /** True when a hyphen ties this word to the one before it. */
  afterHyphen: boolean;
}

const wordPattern =
  /(?:\.(?=NET\b))?[\p{L}\p{N}]+(?:['’.&](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*(?:\+\+|#(?![\p{L}\p{N}])|\+(?=\d))?/gu;

const withPlainQuotes = (text: string): string => (text.includes("’") ? text.replace(/’/g, "'") : text);

const stem = new WordFact((word) => {
  const plain = withPlainQuotes(word);
  const lower = plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  return porterStem(irregularForms.get(lower) ?? lower);
});

/** The stem of one word, lower case. "led", "leads" and "leading" have one stem. */
export const stemOf = (word: string): string => stem.of(lexemeOf(word.toLowerCase()));

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of findAll(wordPattern, text)) {
    const between = text.slice(previousEnd, match.index);
    const whole = match[0];
    const isSpace = between === " ";
    words.push({
      text: whole,
      lower: withPlainQuotes(whole.toLowerCase()),
      stem: stemOf(whole),
      start: match.index,
      end: match.index + whole.length,
      opens: words.length === 0 || (!isSpace && /[.!?;:•]["')\]]*\s/.test(between)),
      afterHyphen: between === "-",
      afterPause: words.length === 0 || (!isSpace && /[,.;:!?(–—•]|\s-\s/.test(between)),
    });
    previousEnd = match.index + whole.length;
  }
  return words;
}

const remembered = new ScopedMemo(readWords);

/** The words of a text in order. Hyphens and slashes part words; "C++", "C#" and "6.5" stay whole. */
export const wordsOf = (text: string): readonly Word[] => remembered.get(text);

export const isStop = (word: Word): boolean => stopWords.has(word.lower);

/** Stems of the words that carry meaning. */
export function contentStems(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const word of words) if (!isStop(word)) stems.add(word.stem);
  return stems;
}
