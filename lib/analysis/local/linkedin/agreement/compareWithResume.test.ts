import { describe, expect, it } from "vitest";
import { readText } from "../../../../documents/readText";
import { readProfile } from "../../../../linkedin/readProfile";
import type { Disagreement } from "../../../../validation/profileSection";
import { segmentResume } from "../../segment/segmentResume";
import { profileResume } from "../profileResume";
import { compareWithResume } from "./compareWithResume";

const asOf = { year: 2026, month: 1 };

interface Post {
  title: string;
  employer: string;
  dates: string;
  line: string;
}

const post: Post = {
  title: "Senior Buyer",
  employer: "Fennwick Mills",
  dates: "March 2019 - Present",
  line: "Led a team of four and cut the cost of yarn by 12% over two years",
};
const school = { degree: "BS, Textile Engineering", school: "Harrow State University", years: "2010 - 2014" };

function compare(mine: Partial<Post & typeof school>, theirs: Partial<Post & typeof school>) {
  const [p, r] = [
    { ...post, ...school, ...mine },
    { ...post, ...school, ...theirs },
  ];
  const profile = `Contact\ntove.lindqvist@example.com\n\nTove Lindqvist\nBuyer of yarn and dye\nDayton, Ohio, United States\n\nExperience\n\n${p.employer}\n${p.title}\n${p.dates}\nDayton, Ohio\n${p.line}.\n\nEducation\n${p.school}\n${p.degree} · (${p.years})\n\nPage 1 of 1`;
  const resume = `Tove Lindqvist\nDayton, OH | tove.lindqvist@example.com\n\nEXPERIENCE\n\n${r.title}, ${r.employer}\n${r.dates}\n- ${r.line}\n- Rewrote the order form, which the other two mills have since adopted\n\nEDUCATION\n${r.degree}, ${r.school}, ${r.years}\n`;
  const typed = profileResume(readProfile(readText(profile), "paste"), asOf);
  return compareWithResume(typed, segmentResume(readText(resume), asOf));
}

const kinds = ({ disagreements }: { disagreements: Disagreement[] }): string[] => disagreements.map(({ what }) => what);

describe("what a profile and a résumé say of one post", () => {
  it.each([
    ["the same", {}, {}],
    ["an abbreviated rank", { title: "Sr. Buyer" }, {}],
    ["a field told on one side", { title: "Senior Buyer, Yarn and Dye" }, {}],
    ["initials and words", { title: "Vice President of Purchasing" }, { title: "VP Purchasing" }],
    ["a legal form", { employer: "Fennwick Mills, Inc." }, {}],
    ["a group's name in brackets", { employer: "Fennwick Mills (Aldous Group)" }, {}],
    ["a shorter name", { employer: "Fennwick" }, {}],
    ["months missing on one side", { dates: "2019 - Present" }, {}],
    ["a month's difference", { dates: "April 2019 - Present" }, {}],
    ["other notation of dates", {}, { dates: "03/2019 – present" }],
    ["an amount in words", { line: "Led a team of 4 and cut the cost of yarn by 12 percent over two years" }, {}],
    ["a rounded amount", { line: "Led a team of four and cut the cost of yarn by about an eighth over two years" }, {}],
    ["a claim on one side only", { line: "Bought yarn for three mills" }, {}],
    ["letters and words of a degree", { degree: "Bachelor of Science, Textile Engineering" }, {}],
    ["the year of the end alone", {}, { years: "2014" }],
  ])("agrees on %s", (_, mine, theirs) => {
    const agreement = compare(mine, theirs);
    expect([kinds(agreement), agreement.compared]).toEqual([[], { posts: 1, degrees: 1 }]);
  });

  it.each([
    ["title", "another rank", { title: "Purchasing Director" }, { title: "Senior Buyer" }],
    ["title", "a rank more", { title: "Senior Buyer" }, { title: "Buyer" }],
    ["dates", "another year", { dates: "March 2017 - Present" }, {}],
    ["dates", "another month", { dates: "March 2019 - Present" }, { dates: "September 2019 - Present" }],
    ["dates", "an end against none", { dates: "March 2019 - Present" }, { dates: "March 2019 - June 2024" }],
    ["employer", "another house", { employer: "Ostwick Weaving" }, {}],
    ["claim", "another team", { line: "Led a team of nine and cut the cost of yarn by 12% over two years" }, {}],
    ["claim", "another figure", { line: "Led a team of four and cut the cost of yarn by 30% over two years" }, {}],
    ["degree", "another level", { degree: "MS, Textile Engineering" }, {}],
    ["degree", "another subject", { degree: "BS, Marketing" }, {}],
    ["degree", "another year", { years: "2010 - 2013" }, {}],
  ])("disagrees on the %s: %s, each with the words of both", (what, _, mine, theirs) => {
    const { disagreements } = compare(mine, theirs);
    const found = disagreements.find((one) => one.what === what);
    expect(kinds({ disagreements })).toContain(what);
    expect(found?.profile.quote).not.toBe("");
    expect(found?.resume.quote).not.toBe("");
    expect(found?.resume.line).toBeGreaterThan(0);
  });

  it("names the posts that only one of the two has", () => {
    const { onlyInProfile, onlyInResume, compared } = compare(
      { title: "Harbor Pilot", employer: "Port of Toledo", dates: "2001 - 2004" },
      {},
    );
    expect(compared.posts).toBe(0);
    expect(onlyInProfile.map(({ quote }) => quote).join()).toContain("Harbor Pilot");
    expect(onlyInResume.map(({ quote }) => quote).join()).toContain("Senior Buyer");
  });
});
