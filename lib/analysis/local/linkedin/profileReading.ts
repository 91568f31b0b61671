/**
 * A profile read for judging: the résumé's reading of its lines, and what only a profile has. Checks of the résumé's
 * rubric work on it as it is; those of the profile's own see which parts the source could show at all.
 */

import type { LinkedInExperience, LinkedInPart, LinkedInProfile, Quoted } from "../../../validation/linkedInProfile";
import type { AsOf } from "../../document";
import { stemOf } from "../../grounding/words";
import { readSkills } from "../../skills/readSkills";
import { skillTokens } from "../../skills/skillTable";
import type { Place } from "../checks/check";
import { type Reading, readResume, type Statement } from "../checks/features/reading";
import { placeOfField } from "../checks/story/place";
import type { Role } from "../resume";
import { profileResume } from "./profileResume";

export interface ProfileReading extends Reading {
  linkedIn: LinkedInProfile;
  headline: { text: string; places: Place[] } | null;
  /** All of the about text, a line break between paragraphs; empty when there is none. */
  about: string;
  aboutStatements: Statement[];
  /** Posts that are going on, as listed. */
  current: Role[];
  /** Names of the table's skills that the lines about work and the about text show. */
  told: ReadonlySet<string>;
  /** False for what this source cannot tell: then its absence says nothing. */
  shows: (part: LinkedInPart) => boolean;
  placeOf: (quoted: Quoted) => Place[];
  /** Where the heading of a post stands: its dates and its title. What is wrong with its dates is wrong with the entry. */
  headingOf: (post: Pick<LinkedInExperience, "title" | "period">) => Place[];
}

const stemsOf = (text: string): string[] => skillTokens(text).map(stemOf);

/**
 * The skills of the table that some lines name by a word of theirs: what a line shows by another word ("papers" for
 * scientific writing) is evidence for a match, but nothing that its writer would list.
 */
const skillsOf = (statements: readonly Statement[]): Set<string> =>
  new Set(
    statements.flatMap(({ text }) =>
      readSkills(text).flatMap(({ skill, start, end }) => {
        const named = stemsOf(skill.name);
        const said = text.slice(start, end);
        const ownWords = stemsOf(said);
        // One plain word ("the rest", "recess supervision") is no name of a skill that has two.
        const isPart = ownWords.length === 1 && named.length > 1 && said === said.toLowerCase();
        const isNamed = !isPart && ownWords.some((stem) => named.includes(stem));
        const isPlain = skill.kind === "tongue" || (skill.kind === "field" && named.length < 2);
        return isNamed && !isPlain ? [skill.name] : [];
      }),
    ),
  );

export function readProfile(linkedIn: LinkedInProfile, asOf: AsOf): ProfileReading {
  const resume = profileResume(linkedIn, asOf);
  const reading = readResume(resume);
  const hidden = new Set(linkedIn.notShown);
  const placeOf = (quoted: Quoted): Place[] => placeOfField(resume, quoted);
  const aboutStatements = reading.profile.filter(({ unit }) => reading.sectionOf(unit) === "summary");
  const silent = new Set(resume.instructions);
  const about = resume.units
    .filter((unit) => reading.sectionOf(unit) === "summary" && unit.kind !== "heading" && !silent.has(unit.id))
    .map(({ text }) => text)
    .join("\n");
  return {
    ...reading,
    linkedIn,
    headline: linkedIn.headline && { text: linkedIn.headline.text, places: placeOf(linkedIn.headline) },
    about,
    aboutStatements,
    current: resume.roles.filter(({ dates }) => dates?.end === "present"),
    told: skillsOf([...reading.work, ...reading.profile]),
    shows: (part) => !hidden.has(part),
    placeOf,
    headingOf: ({ period, title }) => {
      const dates = period ? placeOf(period.quoted) : [];
      return dates.length === 0 || !title ? dates : [...dates, ...placeOf(title)];
    },
  };
}
