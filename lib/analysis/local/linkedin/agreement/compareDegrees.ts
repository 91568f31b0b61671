/** Degrees of a profile beside those of a résumé, paired by school: level, letters, subject and the year of the end. */

import { contentStems, wordsOf } from "../../../grounding/words";
import { heldLevelOf, plainDegrees, subjectOfLetters } from "../../../match/degrees";
import type { Education, TypedResume } from "../../resume";
import { sameEmployer } from "./plainNames";

export interface DegreePair {
  profile: Education;
  resume: Education;
}

/** Letters of degrees and the words for them, so that "BS" and "Bachelor of Science" are one. */
const letters: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\bbfa\b|bachelor of fine arts/i, "bfa"],
  [/\bbba\b|bachelor of business administration/i, "bba"],
  [/\bbsn\b|bachelor of science in nursing/i, "bsn"],
  [/\bbeng\b|bachelor of engineering/i, "beng"],
  [/\bb\.?sc?\b|bachelor of science/i, "bs"],
  [/\bb\.?a\b|bachelor of arts/i, "ba"],
  [/\bmba\b|master of business administration/i, "mba"],
  [/\bmfa\b|master of fine arts/i, "mfa"],
  [/\bmsn\b|master of science in nursing/i, "msn"],
  [/\bm\.?sc?\b|master of science/i, "ms"],
  [/\bm\.?a\b|master of arts/i, "ma"],
  [/\bph\.?d\b|doctor of philosophy/i, "phd"],
  [/\baas\b|associate of applied science/i, "aas"],
  [/\ba\.?s\b|associate of science/i, "as"],
  [/\ba\.?a\b|associate of arts/i, "aa"],
];

const wordsFor = ({ degree, field, units }: Education): string =>
  plainDegrees([degree?.text, field?.text].filter(Boolean).join(", ") || units.map(({ text }) => text).join(" "));
const lettersOf = (text: string): string | null => letters.find(([pattern]) => pattern.test(text))?.[1] ?? null;
const degreeStems = contentStems(
  wordsOf(
    "bachelor bachelors master masters associate associates doctor doctorate degree diploma certificate science arts fine applied honors honours minor major with",
  ),
);

const subjectStems = (text: string): Set<string> => {
  const plain = text.replace(/\b\p{Lu}{2,5}\b/gu, " ");
  return new Set(
    [...contentStems(wordsOf(`${plain} ${subjectOfLetters(text)}`))].filter((stem) => !degreeStems.has(stem)),
  );
};

const schoolOf = ({ institution, units }: Education): string =>
  institution?.text ?? units.map(({ text }) => text).join(" ");

export function pairDegrees(
  profile: TypedResume,
  resume: TypedResume,
): {
  pairs: DegreePair[];
  onlyInProfile: Education[];
  onlyInResume: Education[];
} {
  const taken = new Set<Education>();
  const levelOf = (entry: Education): number | null => heldLevelOf(wordsFor(entry));
  const candidates = profile.education
    .flatMap((one) =>
      resume.education.map((other) => {
        const school = sameEmployer(schoolOf(one), schoolOf(other));
        const level = levelOf(one) !== null && levelOf(one) === levelOf(other) ? 0.2 : 0;
        return { one, other, worth: school < 0.5 ? 0 : school + level };
      }),
    )
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const pairs: DegreePair[] = [];
  for (const { one, other } of candidates) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one);
    taken.add(other);
    pairs.push({ profile: one, resume: other });
  }
  return {
    pairs,
    onlyInProfile: profile.education.filter((entry) => !taken.has(entry)),
    onlyInResume: resume.education.filter((entry) => !taken.has(entry)),
  };
}

/** What differs, in a word for the reader; null when the two agree as far as both speak. */
export function degreesDiffer({ profile, resume }: DegreePair): "degree" | "subject" | "year" | null {
  const [mine, theirs] = [wordsFor(profile), wordsFor(resume)];
  const [a, b] = [heldLevelOf(mine), heldLevelOf(theirs)];
  if (a !== null && b !== null && a !== b) return "degree";
  const [one, other] = [lettersOf(mine), lettersOf(theirs)];
  if (one !== null && other !== null && one !== other) return "degree";
  const [subject, otherSubject] = [subjectStems(mine), subjectStems(theirs)];
  const hasDegree = profile.degree !== null && resume.degree !== null;
  if (hasDegree && subject.size > 0 && otherSubject.size > 0 && ![...subject].some((stem) => otherSubject.has(stem))) {
    return "subject";
  }
  const endOf = ({ dates }: Education): number | null => {
    const end = dates?.end === "present" ? null : (dates?.end ?? dates?.start ?? null);
    return end?.year ?? null;
  };
  const [year, otherYear] = [endOf(profile), endOf(resume)];
  return year !== null && otherYear !== null && year !== otherYear ? "year" : null;
}
