import { describe, expect, it } from "vitest";
import type { DocumentLine, ParsedDocument } from "../analysis/document";
import { type LinkedInProfile, LinkedInProfileSchema, type Quoted, wordsAt } from "../validation/linkedInProfile";
import { isLinkedInProfile, readProfile } from "./readProfile";

function asDocument(text: string): ParsedDocument {
  const lines: DocumentLine[] = [];
  let gapBefore = false;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "") gapBefore = lines.length > 0;
    else {
      lines.push({ n: lines.length + 1, page: 1, text: line, gapBefore });
      gapBefore = false;
    }
  }
  return { lines, extraction: { kind: "text", pages: 1, warnings: [] } };
}

function quotedIn(value: unknown): Quoted[] {
  if (typeof value !== "object" || value === null) return [];
  if ("anchors" in value && "text" in value) return [value as Quoted];
  return Object.values(value).flatMap(quotedIn);
}

/** The profile in words, for tables. */
function inWords(profile: LinkedInProfile) {
  const text = (quoted: Quoted | null): string | null => quoted?.text ?? null;
  return {
    who: [text(profile.name), text(profile.headline), text(profile.location)],
    experience: profile.experience.map((role) => [
      text(role.title),
      text(role.employer),
      text(role.employmentType),
      role.period?.quoted.text,
      text(role.location),
      role.description.map(text),
    ]),
    education: profile.education.map((each) => [text(each.school), text(each.degree), text(each.field)]),
    skills: profile.skills.map((skill) => [skill.name.text, skill.endorsements]),
  };
}

const printed = `Contact
+1 555-0166 (Mobile)
mara@example.com
www.linkedin.com/in/mara-lind
qvist (LinkedIn)

Top Skills
Port Planning
SQL

Languages
Swedish (Native or Bilingual)
English

Mara Lindqvist
Port planner who gets ships out by noon
Duluth, Minnesota, United States

Summary
I plan berths.

Experience
Harbour Line
5 years 3 months
Senior Planner
January 2023 - March 2025 (2 years 3 months)
Duluth, Minnesota
Cut the turnaround of two berths from nine hours to four.
Planner
January 2020 - December 2022 (3 years)
Wrote the winter timetable.
Quay & Sons
Clerk
2017 - 2019 (2 years)
Page 1 of 2
Education
Lakeside College
BA, Geography · (2013 - 2016)
Page 2 of 2`;

const copied = `Skip to main content
Mara Lindqvist
Mara Lindqvist
She/Her
· 1st
Port planner who gets ships out by noon
Harbour Line
Lakeside College
Duluth, Minnesota, United States
Contact info
1,204 followers
500+ connections
Message
More
About
About
I plan berths.…see more
I plan berths.…see more
Experience
Experience
Harbour Line logo
Harbour Line
Harbour Line
Full-time · 5 yrs 3 mos
Full-time · 5 yrs 3 mos
Senior Planner
Senior Planner
Jan 2023 - Mar 2025 · 2 yrs 3 mos
Jan 2023 to Mar 2025 · 2 yrs 3 mos
Duluth, Minnesota, United States · Hybrid
Duluth, Minnesota, United States · Hybrid
Cut the turnaround of two berths.
- Wrote the storm plan
Cut the turnaround of two berths.
- Wrote the storm plan
Skills: Port Planning · SQL
Planner
Planner
Jan 2020 - Dec 2022 · 3 yrs
Jan 2020 to Dec 2022 · 3 yrs
ClerkClerk
Quay & Sons · Part-time
Quay & Sons · Part-time
2017 - 2019 · 2 yrs
2017 to 2019 · 2 yrs
Show all 7 experiences
Education
Education
Lakeside College
Lakeside College
Bachelor of Arts - BA, Geography
Bachelor of Arts - BA, Geography
2013 - 2016
2013 - 2016
Skills
Skills
Port Planning
Port Planning
12 endorsements
12 endorsements
SQL
SQL
Senior Planner at Harbour Line
Show all 23 skills
People also viewed
Somebody Else`;

describe("readProfile", () => {
  it("reads the text of a Save to PDF, where an employer of several roles stands once", () => {
    const profile = readProfile(asDocument(printed), "paste");
    expect(inWords(profile)).toEqual({
      who: ["Mara Lindqvist", "Port planner who gets ships out by noon", "Duluth, Minnesota, United States"],
      experience: [
        [
          "Senior Planner",
          "Harbour Line",
          null,
          "January 2023 - March 2025 (2 years 3 months)",
          "Duluth, Minnesota",
          ["Cut the turnaround of two berths from nine hours to four."],
        ],
        [
          "Planner",
          "Harbour Line",
          null,
          "January 2020 - December 2022 (3 years)",
          null,
          ["Wrote the winter timetable."],
        ],
        ["Clerk", "Quay & Sons", null, "2017 - 2019 (2 years)", null, []],
      ],
      education: [["Lakeside College", "BA", "Geography"]],
      skills: [
        ["Port Planning", null],
        ["SQL", null],
      ],
    });
    expect(profile.slug).toBe("mara-lindqvist");
    expect(profile.contact.map(({ kind, label }) => [kind, label])).toEqual([
      ["phone", "Mobile"],
      ["email", null],
      ["profile", "LinkedIn"],
    ]);
    expect(profile.languages.map(({ name, proficiency }) => [name.text, proficiency?.text])).toEqual([
      ["Swedish", "Native or Bilingual"],
      ["English", undefined],
    ]);
    expect(profile.notShown).toContain("skills");
    expect(profile.experience[0]?.period).toMatchObject({
      start: { year: 2023, month: 1 },
      end: { year: 2025, month: 3 },
      statedMonths: 27,
    });
  });

  it("reads a copied page through doubled lines, buttons and neighbours", () => {
    const profile = readProfile(asDocument(copied), "paste");
    expect(inWords(profile)).toEqual({
      who: ["Mara Lindqvist", "Port planner who gets ships out by noon", "Duluth, Minnesota, United States"],
      experience: [
        [
          "Senior Planner",
          "Harbour Line",
          "Full-time",
          "Jan 2023 - Mar 2025 · 2 yrs 3 mos",
          "Duluth, Minnesota, United States · Hybrid",
          ["Cut the turnaround of two berths.", "- Wrote the storm plan"],
        ],
        ["Planner", "Harbour Line", "Full-time", "Jan 2020 - Dec 2022 · 3 yrs", null, []],
        ["Clerk", "Quay & Sons", "Part-time", "2017 - 2019 · 2 yrs", null, []],
      ],
      education: [["Lakeside College", "Bachelor of Arts - BA", "Geography"]],
      skills: [
        ["Port Planning", 12],
        ["SQL", null],
      ],
    });
    expect(profile.about.map(({ text }) => text)).toEqual(["I plan berths."]);
    expect([profile.followers, profile.connections]).toEqual([1204, 500]);
    expect(profile.notShown).toEqual(expect.arrayContaining(["experience", "skills"]));
  });

  it.each([
    ["a Save to PDF", printed, true],
    ["a copied page", copied, true],
    [
      "a résumé",
      "Mara Lindqvist\nmara@example.com | linkedin.com/in/mara\n\nSummary\nPort planner.\n\nExperience\nPlanner, Harbour Line, Jan 2020 - Present\n\nEducation\nBA, Lakeside College, 2016",
      false,
    ],
  ])("tells %s for what it is", (_, text, expected) => {
    expect(isLinkedInProfile(asDocument(text))).toBe(expected);
  });

  it.each([
    ["printed", printed],
    ["copied", copied],
    ["noise", "Experience\n2019 - 2020\nEducation\n2020\nSkills\nLanguages\n(x"],
    ["nothing of a profile", "one line"],
  ])("quotes every value from its lines and keeps to the schema: %s", (_, text) => {
    for (const source of ["paste", "pdf", "page"] as const) {
      const profile = LinkedInProfileSchema.parse(readProfile(asDocument(text), source));
      for (const quoted of quotedIn(profile)) {
        expect(wordsAt(profile.lines, quoted.anchors)).toBe(quoted.text);
      }
    }
  });
});
