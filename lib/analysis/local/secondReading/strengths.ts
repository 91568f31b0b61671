/**
 * What is strong already: the sentences that the signs speak for and no check against, at most three, each quoted with
 * what it needs to be understood.
 */

import type { Finding } from "../../../validation/schemas";
import { countRuns } from "../../countWords";
import type { Span } from "../checks/features/words";
import { strengthWords } from "../checks/impact/strengthWords";
import { anchorsOf, quoteAt, type TypedResume, type Unit } from "../resume";
import { type Judged as JudgedCheck, sharePoints } from "../score/account";
import type { Judged } from "./odds";
import type { Passage } from "./passages";

/** What checks of these say is about form or place: the sentence may be the best of the page all the same. */
const ofForm: ReadonlySet<string> = new Set([
  "buried-lead",
  "typo",
  "unexplained-acronym",
  "tense-mismatch",
  "repeated-verb",
  "inconsistent-format",
  "date-inconsistent",
  "date-gap",
  "missing-dates",
]);

/** Sentences of fewer words are read with what stands around them. */
const fewWords = 5;
/** A statement of up to so many words is quoted whole. */
const wholeUpTo = 36;
const mostStrengths = 3;

export interface Weighed extends Judged {
  /** What checks and marks find fault with in it. */
  faults: readonly Finding[];
}

export interface Reweighed extends Weighed {
  /** About the work, by its signs worth keeping as it stands, and nothing but its form found fault with. */
  isStrong: boolean;
}

const isSound = ({ faults }: Weighed): boolean => faults.every(({ check }) => ofForm.has(check));

/** Where somebody went to school, or the reference of a paper, in whatever section it was read. */
const isOfSchoolOrPaper = (text: string): boolean =>
  /^I (?:finished|graduated|studied|went to|attended)\b/.test(text) ||
  /\bet al\b|^(?:\*?\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.? ?){1,3}[,.] ?){2,}|\d+(?:\(\d+\))?[:,] ?\d+[–-]\d+\.?$/u.test(
    text,
  );

/** True for a sentence about the work: what may be strong, and what the signs of strength are fitted on. */
export const mayBeStrong = ({ told, unit, words, text }: Passage): boolean =>
  (told === "work" || told === "profile") &&
  unit.kind !== "heading" &&
  unit.kind !== "role" &&
  words.length >= fewWords &&
  !isOfSchoolOrPaper(text);

/** Words that tell an outcome stand for so much of the odds. */
const forOutcome = 0.5;

const tellsOutcome = ({ outcome, countsActivity }: Passage): boolean => outcome >= 2 && !countsActivity;

/** A sentence with what is said of it in the end. `told`: odds from which one is told as strong. */
export const withStrength = (one: Weighed, told: number): Reweighed => ({
  ...one,
  isStrong:
    one.strength >= told - (tellsOutcome(one.passage) ? forOutcome : 0) && mayBeStrong(one.passage) && isSound(one),
});

export interface Strength extends Span {
  unit: Unit;
  odds: number;
}

/** The sentence with its neighbours of the same line, where those are sound and all together are short. */
function around(one: Weighed, weighed: readonly Weighed[]): Span {
  const { unit, nth, start, end } = one.passage;
  const own = weighed.filter(({ passage }) => passage.unit === unit);
  const length = (from: number, to: number): number => countRuns(unit.text.slice(from, to));
  const last = own.at(-1);
  const first = own[0];
  if (first && last && own.every(isSound) && length(first.passage.start, last.passage.end) <= wholeUpTo)
    return { start: first.passage.start, end: last.passage.end };
  const before = own.find(({ passage }) => passage.nth === nth - 1);
  if (before && isSound(before) && length(before.passage.start, end) <= wholeUpTo)
    return { start: before.passage.start, end };
  return { start, end };
}

/** The strongest sentences of the page, one a line, the strongest first. */
export function strengthsOf(weighed: readonly Reweighed[]): Strength[] {
  const best = new Map<Unit, Reweighed>();
  for (const one of weighed) {
    const { unit } = one.passage;
    if (one.isStrong && one.strength > (best.get(unit)?.strength ?? Number.NEGATIVE_INFINITY)) best.set(unit, one);
  }
  return [...best.values()]
    .sort((a, b) => b.strength - a.strength || a.passage.unit.id - b.passage.unit.id)
    .slice(0, mostStrengths)
    .map((one) => ({ unit: one.passage.unit, odds: one.strength, ...around(one, weighed) }));
}

/** Strengths as findings of the check that gives for outcomes; its points are shared by how strong they are. */
export function tellStrengths(
  strengths: readonly Strength[],
  { check, points }: JudgedCheck,
  { lines }: TypedResume,
): Finding[] {
  const shares = sharePoints(
    points,
    strengths.map(({ odds }) => odds),
  );
  return strengths.flatMap(({ unit, start, end }, index) => {
    const anchors = anchorsOf(unit, start, end);
    const [first] = anchors;
    if (!first) return [];
    return {
      id: `${check.id}-${index + 1}`,
      check: check.id,
      head: check.head,
      severity: "strong" as const,
      anchors,
      quote: quoteAt(lines, first),
      ...strengthWords(unit.text.slice(start, end), index),
      points: shares[index] ?? 0,
      source: check.source,
    };
  });
}
