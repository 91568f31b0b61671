/** Finds limits of the original that a rewrite leaves out, and qualities that it exchanges for others. */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { isKnownStem, kinship } from "../words/wordKin";
import { conditionOpeners, framingWords, wideVerbs } from "./framing.data";
import { cardinals } from "./quantities.data";
import { isStop, stemOf, type Word, wordsOf } from "./words";

const framing: ReadonlySet<string> = new Set([...framingWords].map(stemOf));
const wide: ReadonlySet<string> = new Set([...wideVerbs].map(stemOf));

/** A word that names people, a place or a product is judged elsewhere; one that the table lacks may be any other's synonym. */
const isPlain = (word: Word): boolean => word.text === word.lower && isKnownStem(word.stem);

/** Words that say as much as "when the other one was ill". */
const standsIn = guarded(
  /\b(?:absen\w+|unavailab\w+|cover\w*|st(?:oo|an)d\w* in|substitut\w+|fill\w* in|replac\w+|relief|backup|when\w*|occasional\w*|as needed|deputi[sz]\w+)\b/i,
);

const denies = guarded(/\b(?:without|no|not|never|nor|none|un(?:aided|assisted|supervised))\b/i);

/** The first limiting phrase of the original ("without taking the exam") of which the rewrite keeps no word; or null. */
export function droppedCondition(original: string, rewrite: string): string | null {
  const kept = new Set(wordsOf(rewrite).map((word) => word.stem));
  const isKept = ({ stem }: Word): boolean =>
    [...kept].some((other) => /same|synonym/.test(kinship(stem, other) ?? ""));
  for (const match of findAll(conditionOpeners, original)) {
    const words = wordsOf(match[0]).filter((word) => !isStop(word));
    // What "for review by the lawyers" limits is told by its first word, other phrases by most of theirs.
    const telling = /^for\b/i.test(match[0]) ? words.slice(0, 1) : words;
    if (/^(?:when|if|while)/i.test(match[0])) {
      const state = telling.at(-1);
      if (standsIn.test(rewrite) || (state && isKept(state))) continue;
      return match[0];
    }
    const told = telling.filter(isKept).length;
    if (/^without\b/i.test(match[0]) && told > 0 && denies.test(rewrite)) continue;
    if (told * 2 < telling.length) return match[0];
  }
  return null;
}

/** A word that qualifies the noun right after it, with that noun. */
const qualified = (words: readonly Word[]): { by: Word; noun: Word }[] =>
  words.flatMap((by, index) => {
    const noun = words[index + 1];
    const plain = noun && !noun.afterPause && ![by, noun].some((word) => isStop(word) || /^\d|'s$/.test(word.lower));
    const claims =
      plain &&
      isPlain(by) &&
      !/(?:ing|ed|ly)$|^(?:occasional|regular|frequent|routine|periodic)$/.test(by.lower) &&
      !framing.has(by.stem) &&
      !wide.has(by.stem) &&
      !cardinals.has(by.lower);
    return claims ? [{ by, noun }] : [];
  });

/** Of the words of a line that tells the original in its own words, fewer than these stand in the original too. */
const copied = 0.65;

/** "Feature films" for "student films": a noun qualified by a word that has nothing to do with the one it had. */
export function swappedQualifier(original: string, rewrite: string): string | null {
  const [before, after] = [wordsOf(original), wordsOf(rewrite)];
  const isKin = (word: Word, others: readonly Word[]): boolean =>
    others.some((other) => !isStop(other) && kinship(word.stem, other.stem) !== null);
  const was = qualified(before);
  const told = after.filter((word) => !isStop(word));
  if (told.filter(({ stem }) => before.some((other) => other.stem === stem)).length < told.length * copied) return null;
  for (const { by, noun } of qualified(after)) {
    const same = was.filter((pair) => pair.noun.stem === noun.stem);
    if (same.length === 0 || isKin(by, before)) continue;
    if (same.every((pair) => !isKin(pair.by, after))) return by.lower;
  }
  return null;
}
