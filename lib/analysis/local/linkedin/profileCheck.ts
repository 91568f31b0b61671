/**
 * What a check of the profile's rubric is: a check as the résumé's rubric has them, on a reading that knows what only a
 * profile has, answering for the kinds of defect that profiles' calibration sets name.
 */
import type { Quoted } from "../../../validation/linkedInProfile";
import type { Check, Hit, Verdict } from "../checks/check";
import type { ProfileReading } from "./profileReading";

/** The kinds of defect that sets of profiles name. */
export const profileDefectKinds = [
  "weak_headline",
  "empty_about",
  "no_outcomes",
  "missing_skills",
  "stale_role",
  "buzzword",
  "missing_location",
  "no_contact",
  "inconsistent_dates",
] as const;
export type ProfileDefectKind = (typeof profileDefectKinds)[number];

export interface ProfileCheck extends Omit<Check, "judge"> {
  profileKinds: readonly ProfileDefectKind[];
  judge(reading: ProfileReading): Verdict;
}

/** A check of the résumé's rubric as it stands, for the profile's kinds; `maxPoints` where it weighs otherwise here. */
export const onProfile = (
  check: Omit<Check, "judge"> & { judge(reading: ProfileReading): Verdict },
  profileKinds: readonly ProfileDefectKind[],
  maxPoints = check.maxPoints,
): ProfileCheck => ({ ...check, kinds: [], profileKinds, maxPoints, judge: (reading) => check.judge(reading) });

type Words = Pick<Hit, "note" | "claim" | "why">;

/** Something that is not there, and where it was looked for. */
export const absence = (lookedIn: string, words: Words): Verdict => ({
  hits: [{ places: [], severity: "missing", weight: 1, lookedIn, ...words }],
  share: 1,
});

/** One fault at words of the profile; clean when the words are in no unit. */
export function faultAt(
  reading: ProfileReading,
  quoted: readonly (Quoted | null | undefined)[],
  severity: "fix" | "consider",
  words: Words,
  share = 1,
): Verdict {
  const places = quoted.flatMap((one) => (one ? reading.placeOf(one) : []));
  return places.length === 0 ? { hits: [], share: 0 } : { hits: [{ places, severity, weight: 1, ...words }], share };
}

/** A strength at words of the profile; the points stand even where it has no place of its own. */
export function strengthAt(
  reading: ProfileReading,
  quoted: readonly (Quoted | null | undefined)[],
  words: Words,
  share = 1,
): Verdict {
  const places = quoted.flatMap((one) => (one ? reading.placeOf(one) : [])).slice(0, 3);
  return { hits: places.length === 0 ? [] : [{ places, severity: "strong", weight: 1, ...words }], share };
}
