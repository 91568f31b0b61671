/**
 * What a check is: one rule of the rubric under one head, with its source, the most points it can move, and hits that
 * name exact words. A check counts nothing itself; it returns hits with weights and says how much of its maximum they
 * are worth (0 to 1). lib/analysis/local/score turns that into whole points and a ledger.
 *
 * How a check asks for words (docs/decisions/0030): by the words and features of a statement first (features/); by
 * `guarded(/…/)` where an expression is asked about whole lines (`statement.text`, `unit.text`); by `GuardedList` or
 * `GuardedSet` for long lists. A plain expression is for parts cut from a line and for what is asked seldom.
 */
import type { Head, Severity, Source } from "../../../validation/schemas";
import type { Unit } from "../resume";
import type { Reading } from "./features/reading";

/** The kinds of defect that the calibration sets name; `Check.kinds` is the published kind-to-check table. */
export const defectKinds = [
  "weak_verb",
  "duty_not_outcome",
  "no_metric",
  "vanity_metric",
  "vague_claim",
  "buzzword",
  "passive_voice",
  "first_person",
  "tense_mismatch",
  "date_gap_unexplained",
  "date_inconsistent",
  "typo",
  "inconsistent_format",
  "too_long_bullet",
  "repeated_verb",
  "missing_contact",
  "missing_dates",
  "personal_data",
  "irrelevant_content",
  "unexplained_acronym",
  "buried_lead",
  "objective_statement",
  "keyword_stuffing",
  "wall_of_text",
  "missing_section",
] as const;
export type DefectKind = (typeof defectKinds)[number];

/** A place on the page: `unit.text.slice(start, end)`. */
export interface Place {
  unit: Unit;
  start: number;
  end: number;
}

export interface Hit {
  /** Empty only for an absence. The first place is the one quoted. */
  places: Place[];
  severity: Severity;
  /** Share of the check's points that rests on this hit, relative to its other hits. Above 0. */
  weight: number;
  /** At most 12 words, for the margin. */
  note: string;
  claim: string;
  why: string;
  /** For an absence: where it was looked for. */
  lookedIn?: string;
}

export interface Verdict {
  hits: Hit[];
  /** 0 to 1 of `maxPoints`, taken or given according to `effect`. */
  share: number;
  /** Why the check did not judge; then no points move and no hit is shown. */
  abstained?: string;
}

export interface Check {
  id: string;
  head: Head;
  title: string;
  /** Empty for a check that only gives. */
  kinds: readonly DefectKind[];
  source: Source;
  effect: "gives" | "takes";
  maxPoints: number;
  judge(reading: Reading): Verdict;
}

export const clean: Verdict = { hits: [], share: 0 };
export const abstain = (reason: string): Verdict => ({ hits: [], share: 0, abstained: reason });

/**
 * Share of a line check's points: weight of the hits over the lines judged, full at `fullAt` (0 to 1 of the lines).
 * Fewer than four lines count as four, so that one slip in a short text does not cost everything.
 */
export function shareOfLines(hits: readonly Hit[], linesJudged: number, fullAt: number): number {
  const weight = hits.reduce((sum, hit) => sum + hit.weight, 0);
  return Math.min(1, weight / Math.max(4, linesJudged) / fullAt);
}

/** Share by a plain count of hits, full at `fullAt`. For what is a fault wherever it stands. */
export const shareOfCount = (hits: readonly Hit[], fullAt: number): number =>
  Math.min(1, hits.reduce((sum, hit) => sum + hit.weight, 0) / fullAt);
