/** Takes for posts without dates, and for study or credentials without a year. Silent on a first degree late in a career. */

import { countWords } from "../../../countWords";
import { guarded } from "../../../guardedPattern";
import { findDates } from "../../segment/findDates";
import { scoreTitle } from "../../segment/scoreNames";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import type { Reading } from "../features/reading";
import { timelineOf } from "../features/timeline";
import { convention } from "../sources";

const year = guarded(/\b(?:19|20)\d\d\b|['’]\d\d\b|\bexpected\b|\bcurrent\b|\bin progress\b/i);
const longCareerYears = 18;
const toldWords = 60;

const inWork = (reading: Reading, section: number): boolean =>
  ["experience", "other"].includes(reading.resume.sections[section]?.kind ?? "other");

function undatedPosts(reading: Reading): number {
  const { roles } = reading.resume;
  const datedElsewhere = (employer: string | undefined): boolean =>
    employer !== undefined && roles.some((role) => role.dates !== null && role.employer?.text === employer);
  return roles.filter(
    (role) =>
      role.dates === null &&
      role.confidence >= 0.35 &&
      inWork(reading, role.section) &&
      !datedElsewhere(role.employer?.text) &&
      !role.header.some((unit) => year.test(unit.text)),
  ).length;
}

/** Short lines that name a job and stand among dated posts without a date of their own. */
function undatedHeaders(reading: Reading): number {
  const dated = reading.resume.roles.some(({ dates }) => dates !== null);
  if (!dated) return 0;
  return reading.units.filter(
    (unit) =>
      unit.kind === "prose" &&
      reading.sectionOf(unit) === "experience" &&
      countWords(unit.text) <= 8 &&
      /^[\p{Lu}\d' .&]{4,}\s+[-–—,|]\s/u.test(unit.text) &&
      !year.test(unit.text) &&
      unit.text.split(/\s[-–—|]\s|,/).some((part) => scoreTitle(part.replace(/\.$/, "")) >= 2.5),
  ).length;
}

/** Work told at length in which fewer than two stretches of time are dated. */
function untimed(reading: Reading): boolean {
  const { resume } = reading;
  if (resume.roles.some(({ dates }) => dates !== null)) return false;
  const told = reading.units.filter(
    (unit) => !["education", "certifications", "skills", "interests", "heading"].includes(reading.sectionOf(unit)),
  );
  const words = told.reduce((sum, unit) => sum + countWords(unit.text), 0);
  const stretches = told.flatMap((unit) => findDates(unit.text)).filter(({ kind }) => kind !== "single").length;
  return words >= toldWords && stretches < 2;
}

function careerYears(reading: Reading): number {
  const first = timelineOf(reading.resume)[0];
  return first ? reading.resume.asOf.year - Math.floor(first.from / 12) : 0;
}

function undatedSection(reading: Reading, kind: "education" | "certifications"): boolean {
  const sections = reading.resume.sections.filter((section) => section.kind === kind);
  return sections.some((section) => section.units.length > 0 && !section.units.some((unit) => year.test(unit.text)));
}

export const missingDates: Check = {
  id: "missing-dates",
  head: "story",
  title: "Dates that are not given",
  kinds: ["missing_dates"],
  source: convention,
  effect: "takes",
  maxPoints: 8,
  judge(reading) {
    const hits: Hit[] = [];
    const add = (weight: number, what: string, why: string, lookedIn: string): void => {
      hits.push({
        places: [],
        severity: "missing",
        weight,
        note: `${what}: from when to when?`,
        claim: `Date ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
        why,
        lookedIn,
      });
    };
    const cost = "Without years a reader cannot tell a month from five years, and assumes the month.";
    const sure = reading.resume.confidence >= 0.5;
    const posts = sure ? undatedPosts(reading) + undatedHeaders(reading) : 0;
    if (untimed(reading)) add(2, "Your posts", cost, "everything said of your work");
    else if (posts > 0)
      add(Math.min(2, posts), posts === 1 ? "One post" : `${posts} posts`, cost, "the headings of the posts");
    const lately = careerYears(reading) < longCareerYears || !showsWork(reading);
    if (sure && undatedSection(reading, "education") && lately) {
      add(
        0.5,
        "Your studies",
        "A year lets the reader see what came between school and the first post.",
        "the education section",
      );
    }
    if (sure && undatedSection(reading, "certifications") && !showsWork(reading)) {
      add(
        0.5,
        "Your certificates",
        "Many lapse. A year of issue, or until when they hold, saves the reader the question.",
        "the certificates",
      );
    }
    return { hits, share: shareOfCount(hits, 2) };
  },
};
