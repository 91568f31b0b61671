import { describe, expect, it } from "vitest";
import { jobSeparator } from "../../validation/jobDescriptions";
import { JobMatchSchema } from "../../validation/schemas";
import { segmentResume } from "../local/segment/segmentResume";
import { matchJobs } from "./matchJobs";

const lines = [
  "Odile Marsh",
  "odile.marsh@example.com",
  "EXPERIENCE",
  "Senior Baker, Millrace Bread, Duluth",
  "March 2018 - present",
  "- Sourdough and laminated dough for 40 cafes; our pastry chef makes the cakes",
  "- Lead four bakers on the night shift",
  "CERTIFICATIONS",
  "ServSafe Manager",
  "Forklift license, expired 2020",
];
const resume = segmentResume(
  {
    lines: lines.map((text, index) => ({ n: index + 1, page: 1, text, gapBefore: /^[A-Z]+$/.test(text) })),
    extraction: { kind: "text", pages: 1, warnings: [] },
  },
  { year: 2026, month: 1 },
);
const bakery = "Head Baker\n\nRequired:\n- Sourdough\n- Five years of baking\n- ServSafe\n\nNice to have:\n- Pastry";
const depot = "Warehouse Clerk\n\nRequired:\n- Forklift license\n- Two years of warehouse work\n- Spanish";

describe("several jobs", () => {
  const matches = matchJobs(resume, [depot, "We are a small firm by the river.", bakery].join(jobSeparator));

  it("are ranked, the best match first and what asks for nothing last", () => {
    expect(matches.map(({ title }) => title)).toEqual([
      "Head Baker",
      "Warehouse Clerk",
      "We are a small firm by the river",
    ]);
    expect(matches.map(({ score }) => score === null)).toEqual([false, false, true]);
  });

  it("tell rank and years asked for beside those shown", () => {
    expect(matches[0]?.level).toEqual({ seniority: "lead", shownSeniority: "senior", years: 5, shownYears: 7 });
  });

  it("say of what is not met what can honestly be said", () => {
    const pastry = matches[0]?.preferred[0];
    expect(pastry).toMatchObject({ met: "no", quote: "pastry chef" });
    expect(pastry?.advice).toMatch(/somebody else/);
    const forklift = matches[1]?.required.find(({ requirement }) => /forklift/i.test(requirement));
    expect(forklift?.advice).toMatch(/takes it back/);
    expect(matches[1]?.required.find(({ requirement }) => requirement === "Spanish")?.advice).toMatch(
      /Nothing on the page/,
    );
  });

  it("keep to the contract, and to the same answer", () => {
    for (const match of matches) expect(JobMatchSchema.safeParse(match).success).toBe(true);
    expect(matchJobs(resume, [depot, "We are a small firm by the river.", bakery].join(jobSeparator))).toEqual(matches);
  });
});
