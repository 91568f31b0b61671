/**
 * What makes a sentence about the work strong: sound ones and those of good pages without a planted defect, against
 * planted ones and the lines of the weakest pages. Fitted without what is known of the page, so that a sentence is judged
 * by itself: a strong line on a weak page is one.
 */
import type { DefectKind } from "../analysis/local/checks/check";
import type { KindWeights } from "../analysis/local/secondReading/odds";
import type { Odds, Row } from "./markRows";
import { fitSigns, scaleOf } from "./signFit";

/** Defects of form or place: they say nothing of what a sentence tells. */
const ofForm: ReadonlySet<string> = new Set<DefectKind>([
  "buried_lead",
  "tense_mismatch",
  "typo",
  "inconsistent_format",
  "date_inconsistent",
  "date_gap_unexplained",
  "missing_dates",
  "missing_contact",
  "missing_section",
  "unexplained_acronym",
  "repeated_verb",
  "too_long_bullet",
  "first_person",
  "wall_of_text",
]);
const ofPage: ReadonlySet<string> = new Set(["score", "telling", "faults"]);

const isPlanted = ({ kinds }: Row): boolean => [...kinds].some((kind) => !ofForm.has(kind));
const isStrong = ({ kinds, sound, level }: Row): boolean => kinds.size === 0 && (sound || level >= 3);
const isWeak = (row: Row): boolean =>
  isPlanted(row) || (row.level === 1 && !row.sound && !row.kinds.has("buried_lead"));

/** How much a sentence counts among its like: what was looked at by itself more than what stands on a page of its level. */
const countOf = (row: Row): number =>
  isStrong(row) ? (row.sound ? 2 : 1) * (row.level === 4 ? 1.5 : 1) : isPlanted(row) ? 1.5 : 1;

/** Weights in log odds of being strong; the strong and the weak count half each. */
export function fitStrength(rows: readonly Row[]): KindWeights {
  const used = rows.filter((row) => row.mayBeStrong && (isStrong(row) || isWeak(row)));
  const sumOf = (some: readonly Row[]): number =>
    Math.max(
      1,
      some.reduce((sum, row) => sum + countOf(row), 0),
    );
  const all = { strong: sumOf(used.filter(isStrong)), weak: sumOf(used.filter((row) => !isStrong(row))) };
  return fitSigns(
    used,
    used.map(isStrong),
    used.map((row) => (0.5 * countOf(row)) / (isStrong(row) ? all.strong : all.weak)),
    scaleOf(used, ofPage),
  );
}

/** Of the weak sentences, the share that may pass for strong. */
const mistaken = 0.03;

/** The odds that few weak sentences exceed. */
export function toldFrom(judged: readonly Odds[]): number {
  const weak = judged
    .filter(({ row }) => row.mayBeStrong && !isStrong(row) && isWeak(row))
    .map(({ odds }) => odds.strength);
  weak.sort((a, b) => b - a);
  return Number((weak[Math.floor(mistaken * weak.length)] ?? Number.POSITIVE_INFINITY).toFixed(2));
}
