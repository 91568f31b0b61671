/**
 * Finds what a rewrite adds in plain words and what limit it leaves out. A word of substance (noun, verb, adjective) is
 * supported when the original has it, a synonym, a word made from it or one of its kind; what has no such kin, and stands
 * for no word of the original that was left out, is a claim of its own.
 */
import { findAll } from "../findAll";
import { isKnownStem, kinship } from "../words/wordKin";
import { conditionOpeners, framingWords, wideVerbs } from "./framing.data";
import { phrasalStems } from "./phrasalVerbs";
import { cardinals } from "./quantities.data";
import { readActs } from "./readActs";
import { periodOf } from "./readCadence";
import { readQuantities } from "./readQuantities";
import { isStop, stemOf, type Word, wordsOf } from "./words";

const framing: ReadonlySet<string> = new Set([...framingWords].map(stemOf));
const wide: ReadonlySet<string> = new Set([...wideVerbs].map(stemOf));

/** A text's words of substance: verbs that say what was done, and all others. */
interface Substance {
  all: readonly Word[];
  /** Of verbs of two words, the single verbs that say the same. */
  phrasal: readonly string[];
  /** All but figures. */
  told: readonly Word[];
  verbs: readonly Word[];
  others: readonly Word[];
}

function substanceOf(text: string): Substance {
  const amounts = readQuantities(text);
  const acts = new Set(readActs(text).map((act) => act.start));
  const all = wordsOf(text).filter((word) => !isStop(word));
  const isFigure = (word: Word): boolean =>
    /\d/.test(word.lower) ||
    cardinals.has(word.lower) ||
    periodOf(word.lower) !== undefined ||
    amounts.some(({ start, end }) => word.start >= start && word.end <= end);
  const told = all.filter((word) => !isFigure(word));
  return {
    all,
    phrasal: phrasalStems(wordsOf(text)),
    told,
    verbs: told.filter((word) => acts.has(word.start)),
    others: told.filter((word) => !acts.has(word.start) && !framing.has(word.stem) && !wide.has(word.stem)),
  };
}

/** The words of `mine` that no word of `other` is kin to. */
const unmatched = (mine: readonly Word[], other: Substance): Word[] =>
  mine.filter(
    (word) =>
      !other.all.some((one) => isKinTo(word, one)) &&
      !other.phrasal.some((stem) => /same|synonym/.test(kinship(word.stem, stem) ?? "")),
  );

const rootMin = 5;
/** "Projection" and "projector": most of the shorter stem is one root. */
function sameRoot(a: string, b: string): boolean {
  const needed = Math.max(rootMin, Math.ceil(Math.min(a.length, b.length) * 0.8));
  return a.length >= needed && b.slice(0, needed) === a.slice(0, needed);
}
const isKinTo = (a: Word, b: Word): boolean => kinship(a.stem, b.stem) !== null || sameRoot(a.stem, b.stem);

/** A word that names people, a place or a product is judged elsewhere; one that the table lacks may be any other's synonym. */
const isPlain = (word: Word): boolean => word.text === word.lower && isKnownStem(word.stem);
/** Adjectives and adverbs by their endings: what they add is judged as scope. */
const qualifies = /(?:ed|ly|ous|ful|less|able|ible|ive|al|ic)$/;

/** "By email and phone" for "by email": what is joined by "and" to a thing that the original has, and is no kin of anything in it. */
function addedItem(after: Substance, before: Substance, rewrite: string): string | null {
  const isTold = (word: Word): boolean =>
    before.all.some((one) => /same|synonym/.test(kinship(word.stem, one.stem) ?? ""));
  for (const word of after.others) {
    // A sibling ("children" beside "adults") is another thing of the kind.
    const ties = before.all.map((one) => (sameRoot(word.stem, one.stem) ? "same" : kinship(word.stem, one.stem)));
    if (!isPlain(word) || qualifies.test(word.lower) || ties.some((tie) => tie !== null && tie !== "sibling")) continue;
    const first = after.told.find(({ end }) => /^,? and (?:the |an? )?$/.test(rewrite.slice(end, word.start)));
    if (first && isTold(first)) return word.lower;
  }
  return null;
}

/** Words that tell more of what is told; adverbs and framing words tell the manner or nothing. */
const isOnTop = (word: Word): boolean => !/ly$/.test(word.lower) && !framing.has(word.stem) && !wide.has(word.stem);

/** The first word of the rewrite that claims something the original does not tell of; null when there is none. */
export function addedClaim(original: string, rewrite: string): string | null {
  const [before, after] = [substanceOf(original), substanceOf(rewrite)];
  // Whatever the original says in words that the rewrite dropped may have come back in other ones.
  const spare = unmatched(before.told, after).length;
  const freshVerbs = unmatched(after.verbs, before).filter((word) => isPlain(word) && !wide.has(word.stem));
  const fresh = unmatched(after.others, before).filter((word) => isPlain(word) && !qualifies.test(word.lower));
  // "Cleaned and maintained" for "cleaned": every deed is kept, and one more is told.
  const told = new Set(after.verbs.map((word) => word.stem));
  const oneMore = after.verbs.length > before.verbs.length && before.verbs.every((word) => told.has(word.stem));
  const joined = (word: Word): boolean =>
    after.verbs.some(({ end }) => /^,? and $/.test(rewrite.slice(end, word.start)));
  const extra = unmatched(after.verbs, before).filter((word) => isPlain(word) && joined(word));
  if (spare === 0 && before.verbs.length > 0 && oneMore && extra.length > 0) return extra.at(-1)?.lower ?? null;
  // "Organic tomatoes" for tomatoes: all is kept, and a quality or a phrase comes on top.
  const onTop = spare > 0 ? [] : unmatched(after.told, before).filter((word) => isPlain(word) && isOnTop(word));
  if (onTop.length > 0) return onTop.at(-1)?.lower ?? null;
  const item = addedItem(after, before, rewrite);
  if (item !== null) return item;
  if (freshVerbs.length > spare) return freshVerbs.at(-1)?.lower ?? null;
  if (fresh.length > spare) return fresh.at(-1)?.lower ?? null;
  return null;
}

/** Words that say as much as "when the other one was ill". */
const standsIn =
  /\b(?:absen\w+|cover\w*|st(?:oo|an)d\w* in|substitut\w+|fill\w* in|replac\w+|relief|backup|when\w*|occasional\w*|as needed|deputi[sz]\w+)\b/i;

const denies = /\b(?:without|no|not|never|nor|none|un(?:aided|assisted|supervised))\b/i;

/** The first limiting phrase of the original ("without taking the exam") of which the rewrite keeps no word; or null. */
export function droppedCondition(original: string, rewrite: string): string | null {
  const kept = new Set(wordsOf(rewrite).map((word) => word.stem));
  const isKept = ({ stem }: Word): boolean =>
    [...kept].some((other) => /same|synonym/.test(kinship(stem, other) ?? ""));
  for (const match of findAll(conditionOpeners, original)) {
    const words = wordsOf(match[0]).filter((word) => !isStop(word));
    // What "for review by the lawyers" limits is told by its first word, other phrases by most of theirs.
    const telling = /^for\b/i.test(match[0]) ? words.slice(0, 1) : words;
    if (/^(?:when|if|while)/i.test(match[0]) && standsIn.test(rewrite)) continue;
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
      !/(?:ing|ed|ly)$/.test(by.lower) &&
      !framing.has(by.stem) &&
      !wide.has(by.stem) &&
      !cardinals.has(by.lower);
    return claims ? [{ by, noun }] : [];
  });

/** "Feature films" for "student films": a noun qualified by a word that has nothing to do with the one it had. */
export function swappedQualifier(original: string, rewrite: string): string | null {
  const [before, after] = [wordsOf(original), wordsOf(rewrite)];
  const isKin = (word: Word, others: readonly Word[]): boolean =>
    others.some((other) => !isStop(other) && kinship(word.stem, other.stem) !== null);
  const was = qualified(before);
  for (const { by, noun } of qualified(after)) {
    const same = was.filter((pair) => pair.noun.stem === noun.stem);
    if (same.length === 0 || isKin(by, before)) continue;
    if (same.every((pair) => !isKin(pair.by, after))) return by.lower;
  }
  return null;
}
