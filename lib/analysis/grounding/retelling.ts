/**
 * How a rewrite retells a line, as signs with fitted weights: which words came and which went, what company they keep, how
 * much stayed and in which order. Rules tell whether a claim grew where they know its form; this tells how likely it is
 * that any claim grew, whatever form it has. It knows nothing of what the figures, dates and names are.
 */
import { addDirection, directions, nowhere, placeOf } from "../words/wordVectors";
import { sameValue } from "./amountSides";
import { readQuantities } from "./readQuantities";
import { isStop, type Word, wordsOf } from "./words";

/** In whole thousandths of log odds that something was added. */
export interface RetellingWeights {
  bias: number;
  /** In the order of `shapeSigns`. */
  shape: readonly number[];
  /** By stem: what it says that it came, or that it went. */
  came: ReadonlyMap<string, number>;
  went: ReadonlyMap<string, number>;
  /** Along each direction of the word vectors, of all that came and all that went. */
  towards: readonly number[];
  from: readonly number[];
}

export const weightScale = 1000;

/** What the shape of a rewrite tells, what is usual of it, and by how much it is scaled so that all vary alike. */
export const shapeSigns: readonly { name: string; usual: number; scale: number }[] = [
  { name: "words that stand in both, of the rewrite", usual: 0.67, scale: 22 },
  { name: "words that stand in both, of the original", usual: 0.73, scale: 22 },
  { name: "order kept", usual: 0.64, scale: 20 },
  { name: "words out of that order, of the rewrite", usual: 0.44, scale: 20.5 },
  { name: "words out of that order, of the original", usual: 0.39, scale: 20 },
  { name: "length", usual: 0.08, scale: 18 },
  { name: "figures of the original", usual: 1.05, scale: 3.9 },
  { name: "figures that went", usual: 0.3, scale: 6.5 },
  { name: "figures that came", usual: 0.26, scale: 8.4 },
  { name: "names that came", usual: 0.17, scale: 8.4 },
];

export interface Retelling {
  /** In the order of `shapeSigns`, each of about one size. */
  shape: readonly number[];
  /** Stems, each once, without those that hold a digit. */
  came: readonly string[];
  went: readonly string[];
  towards: Float64Array;
  from: Float64Array;
}

/** The sum of the vectors of some stems, made one long; all zero when none of them is known. */
function directionOf(stems: readonly string[]): Float64Array {
  const sum = new Float64Array(directions());
  for (const stem of stems) {
    const place = placeOf(stem);
    if (place !== nowhere) addDirection(place, sum);
  }
  let length = 0;
  for (const part of sum) length += part * part;
  if (length > 0) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) / Math.sqrt(length);
  return sum;
}

/** The length of the longest run of stems that both have in one order. */
function keptInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint16Array(b.length + 1);
  for (const stem of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1)
      next[at] = stem === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

const hasDigit = (text: string): boolean => /\d/.test(text);
const stemsOf = (words: readonly Word[]): string[] =>
  words.flatMap((word) => (isStop(word) || hasDigit(word.lower) ? [] : [word.stem]));
const missingIn = (words: readonly Word[], others: ReadonlySet<string>): string[] => [
  ...new Set(words.flatMap(({ stem }) => (others.has(stem) || hasDigit(stem) ? [] : [stem]))),
];
const figuresOf = (text: string) => readQuantities(text).filter(({ kind }) => !/vague|ordinal|label/.test(kind));
const shareOf = (some: number, all: number): number => some / Math.max(1, all);
const atMost = 4;

/** The signs of a pair, both texts as the guard reads them. */
export function retellingOf(original: string, rewrite: string): Retelling {
  const [before, after] = [wordsOf(original), wordsOf(rewrite)];
  const [known, told] = [new Set(before.map(({ stem }) => stem)), new Set(after.map(({ stem }) => stem))];
  const [was, is] = [stemsOf(before), stemsOf(after)];
  const [figures, now] = [figuresOf(original), figuresOf(rewrite)];
  const ordered = keptInOrder(was, is);
  const names = after.filter(
    (word) => /^\p{Lu}/u.test(word.text) && !word.opens && !isStop(word) && !known.has(word.stem),
  );
  const [came, went] = [missingIn(after, known), missingIn(before, told)];
  return {
    shape: [
      shareOf(is.filter((stem) => known.has(stem)).length, is.length),
      shareOf(was.filter((stem) => told.has(stem)).length, was.length),
      shareOf(ordered, Math.min(was.length, is.length)),
      shareOf(is.length - ordered, is.length),
      shareOf(was.length - ordered, was.length),
      Math.log((is.length + 1) / (was.length + 1)),
      Math.min(atMost, figures.length),
      Math.min(atMost, figures.filter((one) => !now.some((other) => sameValue(one, other))).length),
      Math.min(atMost, now.filter((one) => !figures.some((other) => sameValue(one, other))).length),
      Math.min(atMost, names.length),
    ].map((value, at) => (value - (shapeSigns[at]?.usual ?? 0)) * (shapeSigns[at]?.scale ?? 1)),
    came,
    went,
    towards: directionOf(came),
    from: directionOf(went),
  };
}

/** A word that came or went weighs as much as this many of the other signs' units. */
export const wordSign = 6.5;

const along = (direction: Float64Array, weights: readonly number[]): number => {
  let sum = 0;
  for (let at = 0; at < direction.length; at += 1) sum += (direction[at] ?? 0) * (weights[at] ?? 0);
  return sum * wordSign;
};

/** Log odds from which a retelling speaks against what a rule suspects. */
export const surely = 1.5;

/** Log odds that the rewrite of a pair with these signs claims more than its original. */
export function oddsOfMore(retelling: Retelling, weights: RetellingWeights): number {
  let sum = weights.bias;
  for (let at = 0; at < retelling.shape.length; at += 1) sum += (retelling.shape[at] ?? 0) * (weights.shape[at] ?? 0);
  for (const stem of retelling.came) sum += (weights.came.get(stem) ?? 0) * wordSign;
  for (const stem of retelling.went) sum += (weights.went.get(stem) ?? 0) * wordSign;
  return (sum + along(retelling.towards, weights.towards) + along(retelling.from, weights.from)) / weightScale;
}
