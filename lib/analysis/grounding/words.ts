/**
 * Words of a line with their stems and places: what every comparison of the guard reads.
 * Porter's stemmer does regular forms; irregular verbs are data, so that "led" and "lead" are one word.
 */

import { stemmer } from "stemmer";
import { findAll } from "../findAll";
import { ScopedMemo } from "../scopedMemo";
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
const stems = new Map<string, string>();

/** The stem of one word, lower case. "led", "leads" and "leading" have one stem. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/’/g, "'").replace(/'s$/, "");
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const stem = stemmer(irregularForms.get(lower) ?? lower);
  if (stems.size < 20_000) stems.set(lower, stem);
  return stem;
}

function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let previousEnd = 0;
  for (const match of findAll(wordPattern, text)) {
    const between = text.slice(previousEnd, match.index);
    const whole = match[0];
    words.push({
      text: whole,
      lower: whole.toLowerCase().replace(/’/g, "'"),
      stem: stemOf(whole),
      start: match.index,
      end: match.index + whole.length,
      opens: words.length === 0 || /[.!?;:•]["')\]]*\s/.test(between),
      afterHyphen: between === "-",
      afterPause: words.length === 0 || /[,.;:!?(–—•]/.test(between),
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
  return new Set(words.filter((word) => !isStop(word)).map((word) => word.stem));
}
