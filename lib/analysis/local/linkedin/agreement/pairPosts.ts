/** Which post of a profile is which of a résumé: by employer, by months in common, by title; each is used once. */
import type { AsOf } from "../../../document";
import type { Role, TypedResume, YearMonth } from "../../resume";
import { isSameTitle, sameEmployer } from "./plainNames";

export interface PostPair {
  profile: Role;
  resume: Role;
}

const least = 1;
const monthOf = ({ year, month }: YearMonth, missing: number): number => year * 12 + (month ?? missing) - 1;

function spanOf({ dates }: Role, asOf: AsOf): readonly [from: number, to: number] | null {
  if (!dates?.start) return null;
  const end = dates.end === "present" ? asOf : (dates.end ?? dates.start);
  return [monthOf(dates.start, 1), monthOf(end, 12)];
}

/** 0 to 1: months in both over months in either. */
function sharedTime(one: Role, other: Role, asOf: AsOf): number {
  const [a, b] = [spanOf(one, asOf), spanOf(other, asOf)];
  if (!a || !b) return 0.3;
  const both = Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;
  const either = Math.max(a[1], b[1]) - Math.min(a[0], b[0]) + 1;
  return Math.max(0, both) / Math.max(1, either);
}

/** Above `least` two posts are taken for one: an employer in common, or the same title in much the same months. */
function likeness(one: Role, other: Role, asOf: AsOf): number {
  const employer = one.employer && other.employer ? sameEmployer(one.employer.text, other.employer.text) : 0.3;
  const title = one.title && other.title ? (isSameTitle(one.title.text, other.title.text) ? 1 : 0) : 0.3;
  const time = sharedTime(one, other, asOf);
  if (employer < 0.5 && !(title === 1 && time > 0.6)) return 0;
  return employer + 0.6 * title + 0.8 * time;
}

export interface PairedPosts {
  pairs: PostPair[];
  onlyInProfile: Role[];
  onlyInResume: Role[];
}

export function pairPosts(profile: TypedResume, resume: TypedResume): PairedPosts {
  const usable = ({ title, employer, confidence }: Role): boolean =>
    (title !== null || employer !== null) && confidence >= 0.5;
  const [mine, theirs] = [profile.roles.filter(usable), resume.roles.filter(usable)];
  const candidates = mine
    .flatMap((one) => theirs.map((other) => ({ one, other, worth: likeness(one, other, profile.asOf) })))
    .filter(({ worth }) => worth >= least)
    .sort((a, b) => b.worth - a.worth);
  const taken = new Set<Role>();
  const pairs: PostPair[] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one);
    taken.add(other);
    pairs.push({ profile: one, resume: other });
  }
  pairs.sort((a, b) => mine.indexOf(a.profile) - mine.indexOf(b.profile));
  return {
    pairs,
    onlyInProfile: mine.filter((role) => !taken.has(role)),
    onlyInResume: theirs.filter((role) => !taken.has(role)),
  };
}
