/** How surely a sentence is at fault, by kind: log odds from its signs and from the company its words keep. */
import { leaning } from "../../words/wordVectors";
import type { Span } from "../checks/features/words";
import type { Passage } from "./passages";
import { type Page, signsOf } from "./signs";
import { type MarkedKind, markedKinds } from "./wording";

/** Weights are written in whole thousandths of log odds. */
export const weightScale = 1000;

export interface KindWeights {
  bias: number;
  /** One for each of `signNames`. */
  signs: readonly number[];
  /** Along each direction of the word vectors. */
  direction: readonly number[];
}

/** Odds from which a sentence is marked that no check has marked, and one that another check has; null for never. */
export interface Bounds {
  alone: number | null;
  beside: number | null;
}

export interface Weights {
  /** That a sentence is at fault at all, of whatever kind. */
  fault: KindWeights;
  kinds: Readonly<Record<MarkedKind, KindWeights & Bounds>>;
  /** By check: odds of its faults (`oddsOfFault`) below which what the check says of a sentence is left unsaid. */
  doubts: Readonly<Record<string, number>>;
  /** That a sentence is worth keeping as it stands, judged by itself, whatever the page; from `told` on it is told so. */
  strength: KindWeights & { told: number };
}

/** Log odds of a sentence. */
export interface SentenceOdds {
  fault: number;
  /** Worked out when it is asked for: of most sentences few kinds are asked. */
  kind: (kind: MarkedKind) => number;
  strength: number;
}

export interface Judged extends SentenceOdds {
  passage: Passage;
}

/** The places of the signs that a sentence shows: of nearly a hundred some twenty. */
export function shownIn(signs: readonly number[]): number[] {
  const shown: number[] = [];
  for (let at = 0; at < signs.length; at += 1) if (signs[at] !== 0) shown.push(at);
  return shown;
}

export function oddsBy(
  { bias, signs, direction }: KindWeights,
  own: readonly number[],
  shown: readonly number[],
  towards: readonly number[],
): number {
  let sum = bias;
  for (let place = 0; place < shown.length; place += 1) {
    const at = shown[place] ?? 0;
    sum += (own[at] ?? 0) * (signs[at] ?? 0);
  }
  for (let at = 0; at < towards.length; at += 1) sum += (towards[at] ?? 0) * (direction[at] ?? 0);
  return sum / weightScale;
}

export function judgePassage(passage: Passage, page: Page, weights: Weights): Judged {
  const signs = signsOf(passage, page);
  const shown = shownIn(signs);
  const by = (own: KindWeights): number => oddsBy(own, signs, shown, passage.direction);
  return {
    passage,
    fault: by(weights.fault),
    kind: (kind) => by(weights.kinds[kind]),
    strength: by(weights.strength),
  };
}

/** What another check's finding on the same sentence adds to the odds, and how many of them count. */
const [forEachOther, mostOthers] = [0.5, 3];

/**
 * How surely a check is right about a sentence: that it is at fault at all, that it is so in one of the ways the check
 * answers for, and what other checks found there.
 */
export function oddsOfFault({ fault, kind }: SentenceOdds, answersFor: readonly string[], others: number): number {
  const own = markedKinds.filter((one) => answersFor.includes(one)).map(kind);
  return fault + (own.length > 0 ? Math.max(...own) : 0) + forEachOther * Math.min(mostOthers, others);
}

/** So many words are quoted: enough to show the place, and not the whole of a line of which a part is sound. */
const quotedWords = 4;

/** Where the words in a row begin that lean furthest. */
function furthest(leanings: readonly number[]): number {
  let from = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at + quotedWords <= leanings.length; at += 1) {
    let sum = 0;
    for (let next = at; next < at + quotedWords; next += 1) sum += leanings[next] ?? 0;
    if (sum > most) {
      from = at;
      most = sum;
    }
  }
  return from;
}

/** Where a mark stands: the words that open the sentence, or those in a row that lean furthest towards the fault. */
export function quoteOf({ words, places }: Passage, weights: KindWeights, byOpening: boolean): Span {
  const from =
    byOpening || words.length <= quotedWords ? 0 : furthest(places.map((place) => leaning(place, weights.direction)));
  const last = words[Math.min(words.length, from + quotedWords) - 1];
  return { start: words[from]?.start ?? 0, end: last?.end ?? 0 };
}
