/** Takes for posts without dates, and for study or credentials without a year. Silent on a first degree late in a career. */
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading } from "../features/reading";
import { timelineOf } from "../features/timeline";
import { convention } from "../sources";

const year = /\b(?:19|20)\d\d\b|'\d\d\b|\bexpected\b|\bcurrent\b|\bin progress\b/i;
const longCareerYears = 18;

function undatedPosts(reading: Reading): number {
  return reading.resume.roles.filter((role) => {
    if (role.dates !== null || role.confidence < 0.5) return false;
    return (
      !role.header.some((unit) => year.test(unit.text)) &&
      ["experience", "other"].includes(reading.resume.sections[role.section]?.kind ?? "other")
    );
  }).length;
}

function careerYears(reading: Reading): number {
  const stays = timelineOf(reading.resume);
  const first = stays[0];
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
    if (reading.resume.confidence < 0.5) return { hits: [], share: 0, abstained: "Sections could not be told apart." };
    const posts = undatedPosts(reading);
    const hits: Hit[] = [];
    const add = (weight: number, what: string, why: string, lookedIn: string): void => {
      hits.push({
        places: [],
        severity: "missing",
        weight,
        note: `${what}: from when to when?`,
        claim: `Date ${what.toLowerCase()}`,
        why,
        lookedIn,
      });
    };
    if (posts > 0) {
      const what = posts === 1 ? "One post" : `${posts} posts`;
      add(
        Math.min(2, posts),
        what,
        "Without years a reader cannot tell a month from five years, and assumes the month.",
        "the headings of the posts",
      );
    }
    if (undatedSection(reading, "education") && careerYears(reading) < longCareerYears) {
      add(
        0.5,
        "Your studies",
        "A year lets the reader see what came between school and the first post.",
        "the education section",
      );
    }
    return { hits, share: shareOfCount(hits, 2) };
  },
};
