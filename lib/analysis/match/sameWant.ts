/** When two things read out of one posting are one, so that only one of them is told. */
import type { Skill } from "../skills/skillTable";
import type { Want } from "./want";

const wordsShared = 0.5;

/** Years and degrees stand before what they are of. */
export const isMeasured = ({ years, degree }: Want): boolean => years !== null || degree !== null;

/** How much of a want's words stand among others, 0 to 1. */
export const shareOf = (of: Want, other: readonly string[]): number =>
  of.stems.length === 0 ? 0 : of.stems.filter((stem) => other.includes(stem)).length / of.stems.length;

const within = <Thing>(some: readonly Thing[], others: readonly Thing[]): boolean =>
  some.length > 0 && some.every((one) => others.includes(one));

/** Two names of one tool are one thing; two of one field are so only where they share a word. */
const isProper = ({ kind }: Skill): boolean => kind !== "field" && kind !== "method";

/** True when two names of a posting stand for one thing, or one for a part of the other. */
export const isSame = (a: Want, b: Want): boolean =>
  a.text.toLowerCase() === b.text.toLowerCase() ||
  ((within(a.skills, b.skills) || within(b.skills, a.skills)) &&
    (a.skills.some(isProper) || Math.min(a.stems.length, b.stems.length) === 0 || shareOf(a, b.stems) > 0)) ||
  Math.max(shareOf(a, b.stems), shareOf(b, a.stems)) >= wordsShared;
