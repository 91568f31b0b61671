/**
 * What a posting wants: what rules read out of it (splitPosting.ts, readRequirements.ts), held against signs whose worth is
 * fitted. What the rules read and the signs speak against is left out; what the rules passed over and the signs speak
 * clearly for is put in. Rules know the cues they were written for; signs go by the shape of a posting as well.
 */
import { type Candidate, candidatesOf } from "./candidates";
import { stemsOfPhrase } from "./phraseStems";
import { plainPosting } from "./plainPosting";
import { type Clause, clausesOf } from "./postingShape";
import { readRequirements } from "./readRequirements";
import { isMeasured, isSame, shareOf } from "./sameWant";
import { splitPosting } from "./splitPosting";
import { thingSigns } from "./thingSigns";
import { oddsByTrees, type WantFit } from "./treeOdds";
import type { Want } from "./want";
import { type ClauseSigns, clauseSigns } from "./wantSigns";
import { wantTrees } from "./wantTrees.data";

/**
 * From these chances on a thing is wanted: one that the rules read, one that they passed over. In a clause that asks for
 * anything less likely than `clause` none is looked for, which costs nothing of what is read and spares a third of the clauses.
 */
const bounds = { kept: 0.35, added: 0.65, clause: 0.4 };
const wantsMost = 60;
/** How much of a want's words a clause must hold to be where the rules read it. */
const placedFrom = 0.67;

interface Placed {
  clause: Clause;
  signs: ClauseSigns;
  stems: readonly string[];
}

const chance = (odds: number): number => 1 / (1 + Math.exp(-odds));

const oddsAt = (chances: number): number => Math.log(chances / (1 - chances));

const oddsOf = (candidate: Candidate, { clause, signs }: Placed, fit: WantFit): number =>
  oddsByTrees(fit.things, [...signs.values, ...thingSigns(candidate, clause)]);

/** What a clause may ask for beside what the rules read, each with its odds. */
function passedOver(place: Placed, fit: WantFit): Weighed[] {
  if (!place.signs.mayAsk || chance(oddsByTrees(fit.clauses, place.signs.values)) < bounds.clause) return [];
  const found = candidatesOf(place.clause);
  const measured = found.filter(({ want }) => want.years !== null || want.degree !== null).map(({ want }) => want);
  return found
    .filter(({ want, origin }) => origin === "cut" || !measured.some((one) => isSame(one, want)))
    .map((candidate) => ({ want: candidate.want, odds: oddsOf(candidate, place, fit), bound: bounds.added }));
}

/** An item whose words all stand in one thing that the rules read holds nothing else. */
const isReadWhole = ({ clause, stems }: Placed, ruled: readonly Want[]): boolean =>
  (clause.listed || clause.asLine) &&
  stems.length > 0 &&
  ruled.some((want) => want.skills.length < 2 && stems.every((stem) => want.stems.includes(stem)));

interface Weighed {
  want: Want;
  odds: number;
  /** From this chance on it is put in. */
  bound: number;
}

function weighed(ruled: readonly Want[], posting: string, fit: WantFit): Map<Want, number> {
  const clauses = clausesOf(posting);
  const signs = clauseSigns(clauses);
  const places = clauses.flatMap((clause, at): Placed[] => {
    const own = signs[at];
    return own ? [{ clause, signs: own, stems: stemsOfPhrase(clause.text) }] : [];
  });
  const byRules = ruled.map((want): Weighed => {
    const held = places.filter(
      ({ clause, stems }) => clause.text.includes(want.phrase) || shareOf(want, stems) >= placedFrom,
    );
    const odds = held.map((place) => oddsOf({ want, origin: "cut" }, place, fit));
    return { want, odds: odds.length === 0 ? oddsAt(bounds.added) : Math.max(...odds), bound: bounds.kept };
  });
  const over = ({ odds, bound }: Weighed): number => odds - oddsAt(bound);
  const all = [
    ...byRules,
    ...places.filter((place) => !isReadWhole(place, ruled)).flatMap((place) => passedOver(place, fit)),
  ]
    .filter((one) => over(one) >= 0)
    .sort((a, b) => Number(isMeasured(b.want)) - Number(isMeasured(a.want)) || b.odds - a.odds);
  // Of a whole and its parts, whichever the signs speak for more.
  const kept: Weighed[] = [];
  for (const one of all) {
    const isRuled = one.bound === bounds.kept;
    if (!kept.some((other) => !(isRuled && other.bound === bounds.kept) && isSame(one.want, other.want)))
      kept.push(one);
  }
  const inOrder = [
    ...byRules.filter((one) => kept.includes(one)),
    ...kept.filter(({ bound }) => bound !== bounds.kept),
  ];
  return new Map(inOrder.map(({ want, odds }) => [want, chance(odds)]));
}

export interface ReadPosting {
  title: string | null;
  /** Required before preferred, 60 at most. */
  wants: Want[];
  /** How likely each is wanted, 0 to 1. */
  chances: ReadonlyMap<Want, number>;
}

/** The wants of a posting and its title. `fit` is for evaluations. */
export function readWants(given: string, fit: WantFit = wantTrees): ReadPosting {
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
