/**
 * Decides the wants of a posting: what the rules say of each, held against signs whose worth is fitted. Signs may find met
 * what the rules did not, with the line quoted and the note that it is likely, and may doubt what the rules found met.
 */
import type { Requirement } from "../../validation/schemas";
import { judge } from "./decide";
import { type Decision, part, requirementOf, wholeOf, yes } from "./decision";
import { byTrade, decisionSigns, isFirm, type LineKind, lineKindOf, type Weighed, weigh } from "./decisionSigns";
import { decisionWeights } from "./decisionWeights.data";
import type { Evidence } from "./evidence";
import { knownSigns } from "./knownThings";
import { signNames } from "./phraseSigns";
import { monthsIn } from "./stints";
import { strongestPlace } from "./strongestLine";
import type { Want } from "./want";

export interface DecisionWeights {
  readonly bias: number;
  readonly weights: readonly number[];
}

const chanceYes = 0.5;
const chancePart = 0.35;
/** A line that holds less of a want than this shows nothing of it, however likely it is. */
const toldFrom = 0.25;
/** Of how much of a want, and how surely, a line has to name what shows it. */
const knownFrom = 0.4;

/** "Data Analyst" shares a word with analysing tests: what one is called, or calls oneself, must hold more of it. */
const claims: ReadonlySet<LineKind> = new Set<LineKind>(["title", "summary"]);
const claimedFrom = 0.5;

const softShareAt = signNames.indexOf("share of the phrase in a line, likeness counted");

const notes = {
  likely: "Likely: told in other words.",
  likelyYears: "Likely: the roles are long enough, and near to it.",
  doubted: "It is named, but what the page says of it is less than is asked for.",
  nearest: "Looked for in every section; this is nearest.",
} as const;

/** How likely the signs are those of a want that a recruiter finds met, 0 to 1. */
const chanceOf = (signs: readonly number[], { bias, weights }: DecisionWeights): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));

/** No paper, name or degree is met because a line sounds like it. */
const mayBeLikely = ({ asked, words }: Weighed, evidence: Evidence): boolean =>
  words?.holdsNames === true &&
  !asked.isTitle &&
  (!claims.has(lineKindOf(words.best, evidence)) || (words.values[softShareAt] ?? 0) >= claimedFrom);

const byDates: ReadonlySet<string | undefined> = new Set(["degree", "hours", "years", "tongue"]);
/** What dates, levels, a count of people or an absent name decide is not weighed: "60 accounts managed" are no people led. */
const isSettled = (want: Want, { met, by }: Decision): boolean =>
  byDates.has(by) || (met !== "yes" && (want.people !== null || isFirm(want)));

/** Dates are by the month: two short of the years asked for are as good. */
const monthsOff = 2;

/** Years of a title, or of people led, are counted by the titles and the people alone. */
const ofRank = /\b(?:as an?|as the|role of|lead\w*|supervis\w*|manag(?:er|ement|ing (?:people|staff|teams?)))\b/i;

/** All the work of a page is as long as is asked for, so that only what it was of is the question. */
const isLongEnough = ({ years, phrase }: Want, { stints }: Evidence): boolean =>
  years !== null && !ofRank.test(phrase) && (monthsIn(stints, () => true) ?? 0) >= years * 12 - monthsOff;

/** Years that the rules did not count together, in work that is likely the same under other names. */
function heldYears(weighed: Weighed, chance: number, evidence: Evidence): Decision {
  const { want, ruled, words } = weighed;
  if (ruled.met === "yes" || chance < chanceYes || !isLongEnough(want, evidence)) return ruled;
  const latest = evidence.stints[0]?.title;
  const place = ruled.place ?? (latest ? wholeOf(latest) : words ? wholeOf(words.best.unit) : null);
  return place ? { ...yes(place, notes.likelyYears), by: "years" } : ruled;
}

function held(weighed: Weighed, chance: number, evidence: Evidence): Decision {
  const { ruled, words, known } = weighed;
  if (ruled.met !== "yes" && chance >= chanceYes && known.shown * known.share >= knownFrom)
    return byTrade(known) ?? ruled;
  if (ruled.met === "yes") return chance >= chanceYes || !ruled.place ? ruled : part(ruled.place, notes.doubted);
  if (!words || (words.values[softShareAt] ?? 0) < toldFrom) return ruled;
  if (chance >= chanceYes && mayBeLikely(weighed, evidence))
    return { ...yes(wholeOf(words.best.unit), notes.likely), by: "words" };
  return chance >= chancePart && ruled.met === "no" && !ruled.place
    ? part(wholeOf(words.best.unit), notes.nearest)
    : ruled;
}

/** The wants of one posting in their order, each decided. `fit` is for evaluations. */
export function decideAll(
  wants: readonly Want[],
  evidence: Evidence,
  fit: DecisionWeights = decisionWeights,
): Requirement[] {
  return wants.map((want) => {
    const judged = judge(want, evidence);
    const isOfYears = judged.by === "years" && want.years !== null;
    const isOpen = isOfYears || (isFirm(want) && want.years === null && knownSigns(want, evidence).place !== null);
    if (isSettled(want, judged) && !isOpen) return requirementOf(want.text, judged, evidence.resume);
    const one = weigh(want, evidence, judged);
    const chance = chanceOf(decisionSigns(one, evidence), fit);
    if (isOfYears) return requirementOf(want.text, heldYears(one, chance, evidence), evidence.resume);
    const decision = held(one, chance, evidence);
    const place = decision.met === "yes" ? strongestPlace(one, evidence, decision) : decision.place;
    return requirementOf(want.text, { ...decision, place }, evidence.resume);
  });
}
