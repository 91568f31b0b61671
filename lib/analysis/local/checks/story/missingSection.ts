/** Takes when something a reader in the field looks for first is nowhere: a licence, the work itself, what is aimed at. */

import { countWords } from "../../../countWords";
import { guarded } from "../../../guardedPattern";
import { GuardedSet } from "../../../guardedSet";
import { learning, licensedProfessions, toolTrades } from "../../lexicon/licensed.data";
import type { SectionKind, Unit } from "../../resume";
import { degree as degreeOpens } from "../../segment/degreeWords";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import { anyOf } from "../features/phrasing";
import type { Reading } from "../features/reading";
import { timelineOf } from "../features/timeline";
import { convention } from "../sources";

const professions = licensedProfessions.map(({ title, evidence, what }) => ({
  title: new RegExp(`\\b(?:${title})\\b`, "i"),
  evidence: new RegExp(evidence, "i"),
  what,
}));
/** Asked of each line, though a title may run on over two: so each needs but a word of its title, and no blank. */
const titles = new GuardedSet(professions.map(({ title }) => new RegExp(title.source.replaceAll(" ", "\\s"), "i")));
const learned = guarded(new RegExp(learning, "iu"));
const tools = anyOf([toolTrades]);

/** `what` as it goes on after "Add" or "Missing:". */
function absence(what: string, why: string, lookedIn: string, weight = 1): Hit {
  return {
    places: [],
    severity: "missing",
    weight,
    note: `Missing: ${what}.`,
    claim: `Add ${what}`,
    why,
    lookedIn,
  };
}

function licence(reading: Reading): Hit | null {
  const { resume } = reading;
  const lines = [resume.roles[0]?.title?.text ?? "", ...resume.units.slice(0, 6).map((unit) => unit.text)];
  const places = new Set(lines.flatMap((line) => titles.placesIn(line)));
  if (places.size === 0) return null;
  const told = lines.join(" ");
  const profession = professions.find(({ title }, at) => places.has(at) && title.test(told));
  if (!profession || resume.units.some((unit) => profession.evidence.test(unit.text))) return null;
  return absence(
    `your ${profession.what.charAt(0).toLowerCase()}${profession.what.slice(1)}`,
    "In this field it is the first thing that is checked, and without it the rest is not read.",
    "every section",
  );
}

/** Somebody who has worked longer is no beginner, whatever stood at the start, nor a student who works beside. Convention. */
const beginnerYears = 3;
const studentYears = 6;

/** Years of dated posts but internships and the like, from the first to the last. */
function yearsOfWork({ resume }: Reading): number {
  const posts = timelineOf(resume).filter(
    ({ role }) => role.title === null || !/\b(?:intern|student|trainee|volunteer|extern)/i.test(role.title.text),
  );
  const first = posts[0];
  return first ? (Math.max(...posts.map(({ to }) => to)) - first.from + 1) / 12 : 0;
}

/** A page with neither a profile nor a title under the name, of someone at the start or told without results. */
function aim(reading: Reading): Hit | null {
  const { resume } = reading;
  const header = resume.sections.find((section) => section.kind === "header");
  const titled = (header?.units ?? []).some(
    (unit) =>
      unit.kind !== "contact" && unit.kind !== "name" && countWords(unit.text) >= 2 && !/@|\d{3}/.test(unit.text),
  );
  if (titled || reading.profile.length > 0) return null;
  const years = yearsOfWork(reading);
  const student = resume.units.some(
    (unit) =>
      (years < beginnerYears && /\bexpected\b|\bintern(?:ship)?\b/i.test(unit.text)) ||
      (years < studentYears && reading.sectionOf(unit) === "education" && /\bexpected\b/i.test(unit.text)),
  );
  if (!student && showsWork(reading)) return null;
  if (resume.sections.some((section) => ["summary", "objective"].includes(section.kind))) return null;
  return student
    ? absence(
        "a line on what you are looking for",
        "From the page a reader cannot tell which kind of post is meant, and will guess.",
        "the lines under the name",
      )
    : absence(
        "a profile of two or three lines",
        "Nothing says who this is before the first post, so a reader has to add it up from the lists.",
        "the lines under the name",
        0.5,
      );
}

const apprenticed = /\b(?:apprentic|trainee|lehrling|auszubildend)/i;

/** Where a school that is only spoken of stands: told of a post, of a child, of a time in life. */
const spokenOf: ReadonlySet<SectionKind> = new Set(["experience", "references", "interests", "personal"]);
const named =
  /\b(?:19|20)\d\d\b|\p{Lu}[\p{L}.]+ (?:Universit|College|Institut|Academy|School|Hochschule)|\b[BM]\.?(?:A|Sc|S|BA)\b|(?:Bachelor|Master|Diploma|Degree|Associate|Certificate|Apprentice)/u;

/** A study with its name or its year; "after high school I went to college" names none. */
const isNamed = (reading: Reading, unit: Unit): boolean => {
  const section = reading.sectionOf(unit);
  return section === "education" || (!spokenOf.has(section) && unit.kind !== "heading" && named.test(unit.text));
};

/** Studies, where nothing on the page stands for them: the words alone tell, however its sections were read. */
function studies(reading: Reading): Hit[] {
  // "BFA Graphic Design, MassArt, 2016": letters of a degree, whatever words its school has.
  if (reading.resume.education.some((entry) => entry.degree !== null && degreeOpens.test(entry.degree.text))) return [];
  const strong = showsWork(reading);
  // "Cedar Elementary School" among the posts is an employer.
  const told = reading.resume.units.filter(({ kind, role }) => kind !== "role" && (kind !== "bullet" || role < 0));
  if (told.some((unit) => learned.test(unit.text) && (strong || isNamed(reading, unit)))) return [];
  // An apprenticeship is the training, wherever it is told.
  if (reading.resume.roles.some(({ title }) => title !== null && apprenticed.test(title.text))) return [];
  return [
    absence(
      "your studies or training",
      "A reader looks for where the trade was learned, and takes silence for none.",
      "every section",
    ),
  ];
}

const ofStudies: ReadonlySet<SectionKind> = new Set(["education", "publications", "interests", "languages"]);

/** "R (tidyverse), Dovetail, UserTesting, Figma": a row in which names stand, whatever heads it. */
function namesTools(text: string): boolean {
  const items = text.split(/[,;/•·|]/).map((item) => item.trim());
  const names = items.filter((item) => countWords(item) <= 4 && /(?:^|\s)(?:\p{Lu}[\p{L}\d+#.-]*|\d\p{L})/u.test(item));
  return items.length >= 4 && names.length * 2 >= items.length && !/\b(?:19|20)\d\d\b/.test(text);
}

/** Tools, where the trade is known by them. */
function tooling(reading: Reading, kinds: ReadonlySet<SectionKind>): Hit[] {
  const trade = reading.resume.roles.some(({ title }) => title !== null && tools.test(title.text));
  if (!trade || kinds.has("skills") || kinds.has("certifications") || showsWork(reading)) return [];
  if (reading.units.some((unit) => unit.role < 0 && !ofStudies.has(reading.sectionOf(unit)) && namesTools(unit.text)))
    return [];
  return [
    absence(
      "your tools and methods, in one place",
      "In this work a reader checks what you can use, and finds it named nowhere.",
      "every heading",
      0.5,
    ),
  ];
}

export const missingSection: Check = {
  id: "missing-section",
  head: "story",
  title: "What a reader looks for first",
  kinds: ["missing_section", "vague_claim"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    if (reading.resume.confidence < 0.5) {
      const hits = studies(reading);
      if (hits.length > 0) return { hits, share: shareOfCount(hits, 2) };
      return { hits, share: 0, abstained: "Sections could not be told apart." };
    }
    const kinds = new Set(reading.resume.sections.map((section) => section.kind));
    const hits = [licence(reading), aim(reading)].flatMap((hit) => hit ?? []);
    hits.push(...studies(reading), ...tooling(reading, kinds));
    if (!kinds.has("experience") && reading.resume.roles.length === 0 && !kinds.has("projects")) {
      hits.push(absence("your work", "No posts were found on the page, under any heading.", "every section"));
    }
    return { hits, share: shareOfCount(hits, 2) };
  },
};
