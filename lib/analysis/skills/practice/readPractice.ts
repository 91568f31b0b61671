/** Finds what a text shows of the things that people of the trades know (practiceTable.ts). */
import { type Word, wordsOf } from "../../grounding/words";
import { titleNouns } from "../../local/segment/titleWords.data";
import { ScopedMemo } from "../../scopedMemo";
import { lexemeOf } from "../../words/lexeme";
import { openingOf } from "./practiceOpenings";
import type { PracticePhrase } from "./practiceTable";

export interface PracticeMention {
  phrase: PracticePhrase;
  start: number;
  end: number;
  /** A job title of one word: it shows the thing where somebody bears it, not where somebody is spoken of. */
  isTitle: boolean;
}

const capitals = /^[\p{Lu}\d][\p{Lu}\d.&-]*s?$/u;

function standsAt(phrase: PracticePhrase, words: readonly Word[], from: number, text: string): boolean {
  const { stems, lowers } = phrase;
  for (let at = 1; at < stems.length; at += 1) {
    const word = words[from + at];
    if (!word || word.stem !== stems[at] || word.afterPause) return false;
  }
  const first = words[from];
  const last = words[from + stems.length - 1];
  if (!first || !last) return false;
  // "Accounting" is not "account": a single word is told by its own form.
  if (stems.length === 1) {
    const [own = ""] = lowers;
    if (first.lower !== own && first.lower !== `${own}s` && `${first.lower}s` !== own) return false;
  }
  return (
    !phrase.inCapitals ||
    capitals.test(text.slice(first.start, first.end)) ||
    (stems.length > 1 && /^\p{Lu}/u.test(first.text))
  );
}

/** How many words may stand between the verb of a deed and its object. */
const reach = 6;

/** Where the verb begins that a deed needs before the word at `from`; null where none does. */
function verbBefore({ verbs }: PracticePhrase, words: readonly Word[], from: number): Word | null {
  for (let at = from - 1; at >= 0 && at >= from - reach - 1; at -= 1) {
    const word = words[at];
    if (!word || words[at + 1]?.opens) return null;
    for (const verb of verbs)
      if (
        verb[0] === word.stem &&
        at + verb.length <= from &&
        verb.every((stem, next) => words[at + next]?.stem === stem)
      )
        return word;
  }
  return null;
}

const isTitleWord = (lower: string): boolean => titleNouns.has(lower) || titleNouns.has(lower.replace(/s$/, ""));

function mentionAt(phrase: PracticePhrase, words: readonly Word[], from: number, text: string): PracticeMention | null {
  const [word, last] = [words[from], words[from + phrase.stems.length - 1]];
  if (!word || !last || !standsAt(phrase, words, from, text)) return null;
  const isDeed = phrase.verbs.length > 0;
  const verb = isDeed ? verbBefore(phrase, words, from) : word;
  const isTitle = !isDeed && phrase.stems.length === 1 && isTitleWord(phrase.lowers[0] ?? "");
  return verb && { phrase, start: verb.start, end: last.end, isTitle };
}

function findPractice(text: string): readonly PracticeMention[] {
  const words = wordsOf(text);
  const found: PracticeMention[] = [];
  for (const [from, word] of words.entries()) {
    const opening = openingOf.of(lexemeOf(word.lower));
    if (!opening) continue;
    const next = words[from + 1];
    for (const phrase of next ? [...opening.alone, ...opening.before(next.lower)] : opening.alone) {
      const mention = mentionAt(phrase, words, from, text);
      if (mention) found.push(mention);
    }
  }
  return found;
}

const remembered = new ScopedMemo<readonly PracticeMention[]>(findPractice);

/** All mentions in a text, those inside others too, in reading order. */
export const readPractice = (text: string): readonly PracticeMention[] => remembered.get(text);

function findSpans(text: string): readonly (readonly PracticeMention[])[] {
  const all = readPractice(text)
    .filter(({ phrase }) => phrase.verbs.length === 0)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const spans: PracticeMention[][] = [];
  for (const one of all) {
    const same = spans.find(([first]) => first && first.start === one.start && first.end === one.end);
    if (same) same.push(one);
    else if (!spans.some(([first]) => first && one.start < first.end && first.start < one.end)) spans.push([one]);
  }
  return spans;
}

const rememberedSpans = new ScopedMemo(findSpans);

/** The things that a text names, the longest at each place; those of one place together. Deeds are left out. */
export const practiceSpans = (text: string): readonly (readonly PracticeMention[])[] => rememberedSpans.get(text);
