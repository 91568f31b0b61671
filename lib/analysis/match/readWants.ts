/**
 * What a posting wants: what rules read out of it (splitPosting.ts, readRequirements.ts), held against signs whose worth is
 * fitted. What the rules read and the signs speak against is left out; what the rules passed over and the signs speak
 * clearly for is put in. Rules know the cues they were written for; signs go by the shape of a posting as well.
 */
import type { Phrase } from "./phrase";
import { stemsOfPhrase } from "./phraseStems";
import { plainPosting } from "./plainPosting";
import { apartFromWish, fromReason, markOf, splitWish, wishes } from "./postingClauses";
import { type Clause, clausesOf } from "./postingShape";
import { namesNothing, readRequirements, wantsOf } from "./readRequirements";
import { splitPosting } from "./splitPosting";
import type { Want } from "./want";
import { type ClauseSigns, clauseSigns, thingSigns } from "./wantSigns";
import { wantWeights } from "./wantWeights.data";

export interface SignWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Below this chance what the rules read is left out, from this on what they passed over is put in. */
const keptFrom = 0.3;
const addedFrom = 0.75;
const wantsMost = 60;
/** What a thing adds to the odds of its clause is seldom more. */
const thingAdds = 1;
const wordsShared = 0.5;
/** How much of a want's words a clause must hold to be where the rules read it. */
const placedFrom = 0.67;

/** The phrases of a clause as it stands, as if it asked: the thing, and the wish that its end may hold. */
function phrasesOf({ text, kind, listed, asLine }: Clause): Phrase[] {
  const marked = markOf(text);
  const isItem = listed || asLine;
  const [main, wish] = splitWish(apartFromWish(marked?.text ?? (isItem ? text : fromReason(text))));
  const want = marked?.want ?? (kind === "preferred" || wishes(text) ? "preferred" : "required");
  const phrase = { listed: isItem, asked: true, duty: kind === "duties" };
  return [
    { ...phrase, text: main, want },
    ...(wish === "" ? [] : [{ ...phrase, text: wish, want: "preferred" as const }]),
  ];
}

/** All that a clause names, whether or not it asks for it. */
export const wantsIn = (clause: Clause): Want[] => phrasesOf(clause).flatMap(wantsOf);

const shareOf = (of: Want, other: readonly string[]): number =>
  of.stems.length === 0 ? 0 : of.stems.filter((stem) => other.includes(stem)).length / of.stems.length;

const isSame = (a: Want, b: Want): boolean =>
  a.text.toLowerCase() === b.text.toLowerCase() ||
  (a.skills.length > 0 && a.skills.length === b.skills.length && a.skills.every((skill) => b.skills.includes(skill))) ||
  Math.max(shareOf(a, b.stems), shareOf(b, a.stems)) >= wordsShared;

interface Placed {
  clause: Clause;
  signs: ClauseSigns;
  stems: readonly string[];
}

const dot = (signs: readonly number[], weights: readonly number[], from: number): number =>
  signs.reduce((sum, sign, at) => sum + sign * (weights[from + at] ?? 0), 0);

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** The wants that a clause passed over may hold, each with its chance. */
function passedOver({ clause, signs }: Placed, { bias, weights }: SignWeights): [want: Want, chance: number][] {
  const odds = bias + dot(signs.values, weights, 0);
  if (!signs.mayAsk || chance(odds + thingAdds) < addedFrom) return [];
  return wantsIn(clause)
    .filter((want) => !namesNothing(want) && !want.text.endsWith("..."))
    .map((want) => [want, chance(odds + dot(thingSigns(want, clause), weights, signs.values.length))]);
}

function weighed(ruled: readonly Want[], posting: string, fit: SignWeights): Map<Want, number> {
  const clauses = clausesOf(posting);
  const signs = clauseSigns(clauses);
  const places = clauses.flatMap((clause, at): Placed[] => {
    const own = signs[at];
    return own ? [{ clause, signs: own, stems: stemsOfPhrase(clause.text) }] : [];
  });
  const read = new Set<Clause>();
  const kept = new Map<Want, number>();
  for (const want of ruled) {
    const held = places.filter(
      ({ clause, stems }) => clause.text.includes(want.phrase) || shareOf(want, stems) >= placedFrom,
    );
    for (const { clause } of held) read.add(clause);
    const chances = held.map(({ clause, signs: own }) =>
      chance(
        fit.bias + dot(own.values, fit.weights, 0) + dot(thingSigns(want, clause), fit.weights, own.values.length),
      ),
    );
    const likely = chances.length === 0 ? addedFrom : Math.max(...chances);
    if (likely >= keptFrom) kept.set(want, likely);
  }
  // An item of a list that the rules read something out of is read.
  const added = places
    .filter(({ clause }) => !read.has(clause) || !(clause.listed || clause.asLine))
    .flatMap((place) => passedOver(place, fit))
    .filter(([, likely]) => likely >= addedFrom)
    .sort(([, a], [, b]) => b - a);
  for (const [want, likely] of added)
    if (![...ruled, ...kept.keys()].some((one) => isSame(one, want))) kept.set(want, likely);
  return kept;
}

export interface ReadPosting {
  title: string | null;
  /** Required before preferred, 60 at most. */
  wants: Want[];
  /** How likely each is wanted, 0 to 1. */
  chances: ReadonlyMap<Want, number>;
}

/** The wants of a posting and its title. `fit` is for evaluations. */
export function readWants(given: string, fit: SignWeights = wantWeights): ReadPosting {
  const posting = plainPosting(given);
  const { title, phrases } = splitPosting(posting);
  const chances = weighed(readRequirements(phrases), posting, fit);
  const wants = [...chances.keys()];
  return {
    title,
    chances,
    wants: [...wants.filter(({ required }) => required), ...wants.filter(({ required }) => !required)].slice(
      0,
      wantsMost,
    ),
  };
}
