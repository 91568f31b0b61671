/**
 * Finds what a rewrite adds in plain words. A word that nothing in the original is kin to proves nothing by itself: it
 * may tell in its own way what the original tells in another. It is a claim where it comes on top: a deed beside deeds
 * that are all kept, an item beside one that is told, or a word put into a line that is otherwise copied.
 */
import { isKnownStem, kinship } from "../words/wordKin";
import { changeStems } from "./acts.data";
import { framingWords, qualities, wideVerbs } from "./framing.data";
import { phrasalStems } from "./phrasalVerbs";
import { cardinals } from "./quantities.data";
import { type Act, readActs } from "./readActs";
import { periodOf } from "./readCadence";
import { readQuantities } from "./readQuantities";
import { acronymsIn, shortens, spellsOut } from "./shortForms";
import { titleRanks } from "./titles.data";
import { isStop, stemOf, type Word, wordsOf } from "./words";

const framing: ReadonlySet<string> = new Set([...framingWords].map(stemOf));
const wide: ReadonlySet<string> = new Set([...wideVerbs].map(stemOf));

/** A text's words of substance. */
interface Substance {
  text: string;
  /** All but stop words. */
  all: readonly Word[];
  /** Of verbs of two words, the single verbs that say the same. */
  phrasal: readonly string[];
  acronyms: ReadonlySet<string>;
  /** All but figures. */
  told: readonly Word[];
  verbs: readonly Word[];
  acts: readonly Act[];
}

function substanceOf(text: string): Substance {
  const amounts = readQuantities(text);
  const acts = readActs(text);
  const starts = new Set(acts.map((act) => act.start));
  const words = wordsOf(text);
  const all = words.filter((word) => !isStop(word));
  const isFigure = (word: Word): boolean =>
    /\d/.test(word.lower) ||
    cardinals.has(word.lower) ||
    periodOf(word.lower) !== undefined ||
    amounts.some(({ start, end }) => word.start >= start && word.end <= end);
  const told = all.filter((word) => !isFigure(word));
  return {
    text,
    all,
    phrasal: phrasalStems(words),
    acronyms: acronymsIn(words),
    told,
    verbs: told.filter((word) => starts.has(word.start)),
    acts,
  };
}

const rootMin = 5;
/** "Projection" and "projector": most of the shorter stem is one root. */
function sameRoot(a: string, b: string): boolean {
  const needed = Math.max(rootMin, Math.ceil(Math.min(a.length, b.length) * 0.8));
  return a.length >= needed && b.slice(0, needed) === a.slice(0, needed);
}
const isKinTo = (a: Word, b: Word): boolean => kinship(a.stem, b.stem) !== null || sameRoot(a.stem, b.stem);
/** The same, a synonym or a wider word: what a line may be told with. */
const isNear = (told: Word, word: Word): boolean =>
  sameRoot(told.stem, word.stem) || /same|synonym|broader/.test(kinship(told.stem, word.stem) ?? "");
const saysSame = (a: string, b: string): boolean => /same|synonym/.test(kinship(a, b) ?? "");

/** Initials or a short form of a word of the other text, or a verb of two words for it. */
const standsFor = (word: Word, whole: Substance, other: Substance): boolean =>
  other.all.some((one) => shortens(word.lower, one.lower)) ||
  other.phrasal.some((stem) => saysSame(word.stem, stem)) ||
  spellsOut(wordsOf(whole.text).indexOf(word), wordsOf(whole.text), other.acronyms);

/** The words of `mine` that no word of `other` is kin to, nor initials of it stand for. */
const unmatched = (mine: readonly Word[], whole: Substance, other: Substance): Word[] =>
  mine.filter(
    (word) =>
      !other.all.some((one) => isKinTo(word, one)) &&
      !standsFor(word, whole, other) &&
      !whole.phrasal.some((stem) => other.all.some((one) => saysSame(stem, one.stem))),
  );

/** A word that names people, a place or a product is judged elsewhere; one that the table lacks may be any other's synonym. */
const isPlain = (word: Word): boolean => word.text === word.lower && isKnownStem(word.stem);
/** Adjectives and adverbs by their endings: what they add is judged as scope. */
const qualifies = /(?:ed|ly|ous|ful|less|able|ible|ive|al|ic)$/;
const isOfSubstance = (word: Word): boolean =>
  (isPlain(word) || qualities.has(word.lower)) &&
  !titleRanks.has(word.lower) &&
  !/ly$/.test(word.lower) &&
  !framing.has(word.stem) &&
  !wide.has(word.stem);

/** "Cleaned and maintained" for "cleaned", "..., and advised customers": every deed is kept, and one more is told. */
function addedDeed(before: Substance, after: Substance, spare: number): string | null {
  const kept = before.verbs.every(
    (verb) =>
      wide.has(verb.stem) ||
      after.all.some((word) => saysSame(verb.stem, word.stem) || sameRoot(verb.stem, word.stem)) ||
      after.phrasal.some((stem) => saysSame(verb.stem, stem)),
  );
  if (!kept || after.verbs.length <= before.verbs.length) return null;
  // "Designed and built" for "built".
  const leads = (word: Word): boolean =>
    word.opens &&
    after.verbs.some(
      (verb) =>
        / and $/.test(after.text.slice(word.end, verb.start)) &&
        after.text.slice(word.end, verb.start) === " and " &&
        before.verbs.some(({ stem }) => saysSame(stem, verb.stem)),
    );
  const joins = (word: Word): boolean => leads(word) || /(?:,|\band) $/.test(after.text.slice(0, word.start));
  for (const word of unmatched(after.verbs, after, before)) {
    // Whether a change is granted is judged as an effect.
    if (!isPlain(word) || !joins(word) || describes(word, after) || changeStems.has(word.stem)) continue;
    const act = after.acts.find(({ start }) => start === word.start);
    const ownObject =
      act !== undefined &&
      act.headStems.size > 0 &&
      [...act.headStems].every((stem) => !before.all.some((one) => kinship(stem, one.stem) !== null));
    // A line without a verb is told by one.
    if (before.verbs.length === 0 && !ownObject) continue;
    if (wide.has(word.stem) ? spare === 0 && isTwin(word, after) : spare === 0 || ownObject) return word.lower;
  }
  return null;
}
/** "A library, stocked with own tools": of what stands before it, and no deed beside the others. */
const describes = (word: Word, { text }: Substance): boolean =>
  /ed$/.test(word.lower) &&
  /, $/.test(text.slice(0, word.start)) &&
  /^ (?:with|by|in|from|at|to|as)\b/.test(text.slice(word.end));

/** "Cleaned and maintained": joined to another verb by "and" alone. */
const isTwin = (word: Word, { verbs, text }: Substance): boolean =>
  verbs.some(({ end }) => /^,? and $/.test(text.slice(end, word.start)));

const between = /^(?:,? (?:and|or) |, |\/| & )(?:the |an? |\p{L}+-)?$/u;

const pairs = /^ (?:and|or|&) (?:the |an? )?$/;

const isLicensed = (word: Word, whole: Substance, other: Substance): boolean =>
  other.all.some((one) => isNear(one, word)) || standsFor(word, whole, other);

/** "Two languages, Spanish and Tagalog": what is counted is judged with its figure. */
const isCounted = (word: Word, { text }: Substance): boolean =>
  readQuantities(text).some(({ kind, end }) => kind === "count" && text.slice(end, word.start) === " ");

/** Of the words of a line that tells the original in its own words, fewer than these stand in the original too. */
const copied = 0.6;

/** "By email and phone" for "by email": what is joined to a thing that the original has, and is of no kind with anything in it. */
function addedItem(before: Substance, after: Substance): string | null {
  const isTold = (word: Word): boolean => before.all.some((one) => saysSame(word.stem, one.stem));
  const stands = new Set(after.verbs.map(({ start }) => start));
  const isCopy = after.told.filter(isTold).length >= after.told.length * copied;
  const joins = isCopy ? between : pairs;
  for (const word of after.told) {
    // "Self-funded", "main writer".
    const next = after.all.find(({ start }) => start === word.end + 1);
    if (next?.afterHyphen || /^(?:main|chief|principal|primary)$/.test(word.lower)) continue;
    if (stands.has(word.start) || !isOfSubstance(word) || qualifies.test(word.lower) || isCounted(word, after))
      continue;
    // A sibling ("children" beside "adults") is another thing of the kind.
    const ties = before.all.map((one) => (isKinTo(word, one) ? (kinship(word.stem, one.stem) ?? "same") : null));
    if (ties.some((tie) => tie !== null && tie !== "sibling")) continue;
    if (unmatched([word], after, before).length === 0 && !ties.includes("sibling")) continue;
    const beside = after.told.filter((other) => joins.test(after.text.slice(other.end, word.start)));
    if (beside.some((other) => !stands.has(other.start) && isTold(other))) return word.lower;
  }
  return null;
}

/** "A summer concert series", "English language learners": a noun tied to a told word says of what sort that is. */
function namesSort(word: Word, { text, all }: Substance, before: Substance): boolean {
  if (qualifies.test(word.lower) || /y$/.test(word.lower) || qualities.has(word.lower)) return false;
  return all.some(
    (other) =>
      before.all.some(({ stem }) => stem === other.stem) &&
      /^[ -]$/.test(other.start < word.start ? text.slice(other.end, word.start) : text.slice(word.end, other.start)),
  );
}

/** "Organic tomatoes" for tomatoes: all that was told stands in its order, and a word of substance is put in. */
function insertedWord(before: Substance, after: Substance): string | null {
  let kept = 0;
  for (const { stem } of after.told) if (stem === before.told[kept]?.stem) kept += 1;
  if (kept < before.told.length) return null;
  const put = after.told.filter((word) => !isLicensed(word, after, before) && !isCounted(word, after));
  // "..., improving customer loyalty": a deed that is put in has an object of its own; what opens a line only tells it.
  const acts = put.some((word) => after.verbs.includes(word) && !word.opens);
  const opens = (word: Word): boolean =>
    after.verbs.includes(word) &&
    (word.opens || !(/ing$/.test(word.lower) || /(?:,|\band) $/.test(after.text.slice(0, word.start))));
  return (
    put.filter((word) => isOfSubstance(word) && !opens(word) && (acts || !namesSort(word, after, before))).at(-1)
      ?.lower ?? null
  );
}

/** The word of the rewrite that claims something on top of what the original tells; null when there is none. */
export function addedClaim(original: string, rewrite: string): string | null {
  const [before, after] = [substanceOf(original), substanceOf(rewrite)];
  // Whatever the original says in words that the rewrite dropped may have come back in other ones.
  const spare = unmatched(before.told, before, after).filter(({ stem }) => !framing.has(stem));
  return (
    addedDeed(before, after, spare.length) ??
    (spare.length <= 1 &&
    spare.length < after.told.filter((word) => isOfSubstance(word) && !isLicensed(word, after, before)).length
      ? addedItem(before, after)
      : null) ??
    (spare.length === 0 ? insertedWord(before, after) : null)
  );
}
