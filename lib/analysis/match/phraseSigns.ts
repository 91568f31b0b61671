/**
 * Signs that a line says in other words what a posting asks for: how much of the phrase has a partner in the line, by stem, by
 * kin or by likeness of use, each word weighted by how rare it is; whether the rarest word and the head have one; what the
 * whole role and the whole page hold. What they are worth together is fitted (phraseWeights.data.ts).
 */
import { skillByName } from "../skills/skillTable";
import { alikeAmong, rarityOf } from "../words/wordVectors";
import type { Evidence, EvidenceUnit } from "./evidence";
import { heldBy, type Shows, type Token } from "./phraseCover";

/** Likeness that counts for nothing, and the one from which on a word is as good as kin. */
const likenessMin = 0.35;
const likenessFull = 0.75;
const worthMost = 0.8;

const alikeOf = new WeakMap<Evidence, Map<string, ReadonlyMap<string, number>>>();

/** The words of a page that are alike to a stem, with what each is worth as its partner. */
function partnersOf(stem: string, evidence: Evidence): ReadonlyMap<string, number> {
  const held = alikeOf.get(evidence) ?? new Map<string, ReadonlyMap<string, number>>();
  alikeOf.set(evidence, held);
  const before = held.get(stem);
  if (before) return before;
  const partners = new Map<string, number>();
  for (const [other, alike] of alikeAmong(stem, evidence.frequency, likenessMin))
    partners.set(other, Math.min(1, (alike - likenessMin) / (likenessFull - likenessMin)) * worthMost);
  held.set(stem, partners);
  return partners;
}

function alikeIn(stem: string, stems: ReadonlySet<string>, evidence: Evidence): number {
  let best = 0;
  for (const [other, worth] of partnersOf(stem, evidence)) if (worth > best && stems.has(other)) best = worth;
  return best;
}

/** What a place holds of one token, 0 to 1, given what it holds of it plainly. A product or a paper is held by its name alone. */
function worthOf(token: Token, plain: number, shows: Shows, evidence: Evidence): number {
  if (plain === 1 || token.proper || token.named || token.literal !== undefined || token.stems.length === 0)
    return plain;
  const kind = token.skill === null ? "field" : skillByName.get(token.skill)?.kind;
  if (kind !== "field" && kind !== "method") return plain;
  const alike = token.stems.map((stem) => (shows.stems.has(stem) ? 1 : alikeIn(stem, shows.stems, evidence)));
  return Math.max(plain, alike.reduce((sum, one) => sum + one, 0) / alike.length);
}

const rarity = ({ stems, weight }: Token): number =>
  weight * Math.min(1.5, Math.max(0.4, Math.max(4, ...stems.map(rarityOf)) / 8));

const softShare = (worths: readonly number[], weights: readonly number[]): number => {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return all === 0 ? 0 : worths.reduce((sum, worth, at) => sum + worth * (weights[at] ?? 0), 0) / all;
};

export interface PhraseSigns {
  /** The line that holds most of the phrase, softly counted. */
  best: EvidenceUnit;
  /** False where a name or a number of the phrase is not in that line: nothing is like a name. */
  holdsNames: boolean;
  /** In the order of `signNames`. */
  values: number[];
  /** How much of the phrase each line holds, softly counted; whose a line is, is for `isOwn` to say. */
  shares: ReadonlyMap<EvidenceUnit, number>;
}

export const signNames = [
  "share of the phrase in a line, in its words or kin",
  "share of the phrase in a line, likeness counted",
  "the same over the lines of one role",
  "the same over the whole page",
  "the rarest word, in the line",
  "the rarest word, on the page",
  "the last word, in the line",
  "a paper",
  "share written as names",
  "share that is a skill of the table",
  "share of the phrase in a line that is not the person's own",
] as const;

/** From this share on a line is asked whose it is; below, it decides nothing. */
const askedFrom = 0.3;

/** What is asked of the lines of a page. */
export interface Lines {
  mayCount: (unit: EvidenceUnit) => boolean;
  isOwn: (unit: EvidenceUnit) => boolean;
  /** How surely a line holds each token. */
  heldIn: (unit: EvidenceUnit) => readonly number[];
}

/** The signs of a phrase over those lines that may count for it; null when no line holds any of it. */
export function signsOf(
  tokens: readonly Token[],
  evidence: Evidence,
  isTitle: boolean,
  { mayCount, isOwn, heldIn }: Lines,
): PhraseSigns | null {
  const weights = tokens.map(rarity);
  const plainly = tokens.map(({ weight }) => weight);
  const worthsIn = (shows: Shows, held: readonly number[] = heldBy(tokens, shows, evidence.kin)): number[] =>
    tokens.map((token, at) => worthOf(token, held[at] ?? 0, shows, evidence));
  const rarest = weights.indexOf(Math.max(...weights));
  const lines = evidence.units.flatMap((unit) => {
    if (!mayCount(unit)) return [];
    const held = heldIn(unit);
    const worths = worthsIn(unit, held);
    const share = softShare(worths, weights);
    return share === 0 ? [] : [{ unit, held, worths, share }];
  });
  lines.sort((a, b) => b.share - a.share);
  // Only what may be the best line is asked whose it is.
  const first = lines.findIndex(({ unit, share }) => share < askedFrom || isOwn(unit));
  const [top, ...others] = first < 0 ? [] : lines.slice(first);
  if (!top) return null;
  const { unit: best, worths: bestWorths, share: bestShare } = top;
  const shares = new Map([top, ...others].map(({ unit, share }) => [unit, share]));
  const onPage = tokens.map((_, at) =>
    [top, ...others].reduce((most, { worths }) => Math.max(most, worths[at] ?? 0), 0),
  );
  const cover = [top, ...others].reduce((most, { held }) => Math.max(most, softShare(held, plainly)), 0);
  const denied = first > 0 ? (lines[0]?.share ?? 0) : 0;
  const byRole = isTitle ? 0 : Math.max(0, ...evidence.stints.map((stint) => softShare(worthsIn(stint), weights)));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shareOf = (which: (token: Token) => boolean): number =>
    weights.reduce((sum, weight, at) => sum + (tokens[at] && which(tokens[at]) ? weight : 0), 0) / all;
  return {
    best,
    holdsNames: tokens.every(
      ({ proper, literal }, at) => (!proper && literal === undefined) || (bestWorths[at] ?? 0) === 1,
    ),
    values: [
      cover,
      bestShare,
      byRole,
      softShare(onPage, weights),
      bestWorths[rarest] ?? 0,
      onPage[rarest] ?? 0,
      bestWorths.at(-1) ?? 0,
      Number(isTitle),
      shareOf(({ proper, literal }) => proper || literal !== undefined),
      shareOf(({ skill }) => skill !== null),
      denied,
    ],
    shares,
  };
}
