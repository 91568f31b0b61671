/**
 * How a recruiter's search would find a profile: the title and the skills that a search for the role would hold, and
 * where each stands. Titles are compared by their words, skills by the table of skills with its other names. It moves
 * no points: the same profile has the same score whatever role is asked for.
 */

import { splitJobs } from "../../../../validation/jobDescriptions";
import type { ProfileSearch, SearchPlace, SearchTerm } from "../../../../validation/profileSection";
import { searchPlaces } from "../../../../validation/profileSection";
import type { Anchor } from "../../../../validation/schemas";
import { gatherEvidence } from "../../../match/evidence";
import { readWants } from "../../../match/readWants";
import { splitPosting } from "../../../match/splitPosting";
import { skillByName } from "../../../skills/skillTable";
import { inQuotes, joinWords } from "../../checks/voice";
import { anchorsOf, quoteAt, type Unit } from "../../resume";
import { titleStems } from "../agreement/plainNames";
import type { ProfileReading } from "../profileReading";
import { genericSkills } from "../profileWords.data";

const skillsMax = 12;
const perPlace = 1;
/** Left out of a search by title, which lists all ranks of a line of work. */
const seniority: ReadonlySet<string> = new Set(titleStems("senior junior lead principal staff"));

function placeOfUnit(unit: Unit, reading: ProfileReading): SearchPlace {
  const { headline, resume } = reading;
  if (headline?.places.some((place) => place.unit === unit)) return "headline";
  const section = reading.sectionOf(unit);
  if (section === "skills") return "skills";
  if (section === "summary") return "about";
  if (section !== "experience") return "elsewhere";
  return resume.roles.some(({ title }) => title?.text === unit.text) ? "title" : "posts";
}

interface Standing {
  place: SearchPlace;
  anchors: Anchor[];
}

/** The first of each place, the weightiest place first. */
function firstOfEach(standings: readonly Standing[], reading: ProfileReading): SearchTerm["found"] {
  return searchPlaces.flatMap((place) =>
    standings
      .filter((standing) => standing.place === place && standing.anchors.length > 0)
      .slice(0, perPlace)
      .flatMap(({ anchors }) => {
        const [first] = anchors;
        const quote = first ? quoteAt(reading.resume.lines, first) : "";
        return quote === "" ? [] : [{ place, anchors, quote }];
      }),
  );
}

function titleTerm(title: string, reading: ProfileReading): SearchTerm {
  const wanted = titleStems(title);
  const core = wanted.filter((stem) => !seniority.has(stem));
  const asked = core.length > 0 ? core : wanted;
  const standings = reading.units
    .filter(({ kind }) => kind !== "heading" && kind !== "contact" && kind !== "name")
    .filter((unit) => {
      const stems = new Set(titleStems(unit.text));
      return asked.length > 0 && asked.every((stem) => stems.has(stem));
    })
    .map((unit) => ({ place: placeOfUnit(unit, reading), anchors: anchorsOf(unit) }));
  const found = firstOfEach(standings, reading);
  const places = new Set(found.map(({ place }) => place));
  const advice =
    places.has("headline") && places.has("title")
      ? null
      : places.has("title")
        ? "Put it into the headline as well: a search weighs it first."
        : places.has("headline")
          ? "No post carries this title. If one of them was this work under another name, set the common name beside it."
          : "It stands in neither headline nor titles. Use the words only where the work was yours; then the headline is the place.";
  return { term: title, kind: "title", found, advice };
}

function skillAdvice(found: SearchTerm["found"], canSeeAll: boolean): string | null {
  const places = new Set(found.map(({ place }) => place));
  if (places.size === 0) return "Not shown. If you have it, show it in a line of work first, then list it.";
  if (places.has("skills")) return places.size > 1 ? null : "Listed, but no line names it. A case would carry it.";
  return canSeeAll ? "Shown in your lines and not in the skills list, where a filter looks." : null;
}

/** Names of the skills that the job descriptions ask for, in their order. */
function skillsAsked(jobDescription: string): string[] {
  const wants = splitJobs(jobDescription).flatMap((job) => readWants(job).wants);
  return [...new Set(wants.flatMap(({ skills }) => skills.map(({ name }) => name)))];
}

/** Without a job: what the list and the lines name, those of the list first. */
function ownSkills({ linkedIn, told }: ProfileReading): string[] {
  const listed = linkedIn.skills.map(({ name }) => name.text).filter((name) => !genericSkills.has(name.toLowerCase()));
  const known = new Set(listed.map((name) => name.toLowerCase()));
  const more = [...told].filter((name) => !known.has(name.toLowerCase()) && skillByName.get(name)?.kind !== "tongue");
  return [...listed, ...more];
}

export interface SearchAim {
  targetRole?: string | undefined;
  jobDescription?: string | undefined;
}

/** `reading` as readProfile made it. Without role and job the profile's own title and skills are looked for. */
export function searchProfile(reading: ProfileReading, { targetRole, jobDescription }: SearchAim): ProfileSearch {
  const jobTitle = jobDescription ? splitPosting(splitJobs(jobDescription)[0] ?? "").title : null;
  const ownTitle = (reading.current[0] ?? reading.resume.roles[0])?.title?.text ?? null;
  const title = targetRole?.trim() || jobTitle || ownTitle;
  const evidence = gatherEvidence(reading.resume);
  const names = (jobDescription ? skillsAsked(jobDescription) : ownSkills(reading)).slice(0, skillsMax);
  const canSeeAll = reading.shows("skills");
  const skills = names.map((name): SearchTerm => {
    const key = skillByName.has(name) ? name : null;
    const shown = key === null ? [] : (evidence.bySkill.get(key) ?? []).filter(({ standing }) => standing !== "denied");
    const asked = titleStems(name);
    const literal = reading.units.filter(({ text, kind }) => {
      if (kind === "heading" || kind === "contact" || kind === "name" || asked.length === 0) return false;
      const stems = new Set(titleStems(text));
      return asked.every((stem) => stems.has(stem));
    });
    const standings = [
      ...literal.map((unit) => ({ place: placeOfUnit(unit, reading), anchors: anchorsOf(unit) })),
      ...shown.map(({ unit, start, end }) => ({
        place: placeOfUnit(unit, reading),
        anchors: anchorsOf(unit, start, end),
      })),
    ];
    const found = firstOfEach(standings, reading);
    return { term: name, kind: "skill", found, advice: skillAdvice(found, canSeeAll) };
  });
  const asked = targetRole?.trim()
    ? `A search for ${inQuotes(targetRole)}, the role you named`
    : jobTitle
      ? `A search for ${inQuotes(jobTitle)}, the job you gave`
      : ownTitle
        ? `A search for ${inQuotes(ownTitle)}, your own title; name the role you want to see another`
        : "Your profile names no title to search for";
  const from = jobDescription ? "skills from the job description" : "skills from your own list and lines";
  return {
    basis: `${asked}; ${from}.`,
    terms: [...(title ? [titleTerm(title, reading)] : []), ...skills],
  };
}

/** The terms that stand nowhere, in a sentence; null when all are found. */
export function absentTerms({ terms }: ProfileSearch): string | null {
  const absent = terms.filter(({ found }) => found.length === 0).map(({ term }) => inQuotes(term, 4));
  return absent.length === 0 ? null : `A search would hold ${joinWords(absent.slice(0, 4))}, and the profile does not.`;
}
