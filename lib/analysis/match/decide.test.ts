import { describe, expect, it } from "vitest";
import type { DocumentLine } from "../document";
import { segmentResume } from "../local/segment/segmentResume";
import { judge } from "./decide";
import { gatherEvidence } from "./evidence";
import { readRequirements } from "./readRequirements";

const page = (added: string, under: string): string[] => [
  "Ada Lind",
  "EXPERIENCE",
  "Shift Lead, Adler Foods, Dayton",
  "March 2016 - present",
  "- Packed and shipped the orders of forty stores each night",
  ...(under === "EXPERIENCE" ? [added] : [under, added]),
];

/** What the rules say of one wanted thing on a page that holds this line. */
function saidOf(name: string, line: string, under = "EXPERIENCE"): string {
  const lines = page(line, under).map(
    (text, at): DocumentLine => ({ n: at + 1, page: 1, text, gapBefore: /^[A-Z]+$/.test(text) }),
  );
  const resume = segmentResume(
    { lines, extraction: { kind: "text", pages: 1, warnings: [] } },
    { year: 2026, month: 1 },
  );
  const [want] = readRequirements([{ want: "required", text: name, listed: true, asked: true, duty: false }]);
  return want ? judge(want, gatherEvidence(resume)).met : "no want";
}

describe("languages", () => {
  it.each([
    ["Portuguese", "English, Portuguese (spoken at home)"],
    ["French", "French, fluent (went to school in Lyon)"],
    ["Spanish", "- My crew speaks Spanish, and by now so do I"],
    ["Spanish", "- I pick up the phone in Spanish most days"],
    ["Spanish", "Spanish: enough to run a shift in it"],
  ])("finds %s spoken in: %s", (tongue, line) => {
    expect(saidOf(tongue, line, line.startsWith("-") ? "EXPERIENCE" : "LANGUAGES")).toBe("yes");
  });

  it.each([
    ["German", "- Calibrated the new German lathe from Munich"],
    ["Japanese", "- Cooked French and Japanese food"],
    ["Italian", "- Sang in Italian and German, phonetically"],
    ["Spanish", "- My crew speaks Spanish, I use a phone to translate"],
    ["Polish", "- Can make out a work order in Polish, don't speak it"],
    ["Arabic", "- Arabic, two semesters at college"],
  ])("finds no %s spoken in: %s", (tongue, line) => {
    expect(saidOf(tongue, line)).not.toBe("yes");
  });
});

describe("things of one kind", () => {
  it.each([
    ["ASE T5", "ASE T2, T4 and T6, good to 2028", "part"],
    ["ASE T4", "ASE T2, T4 and T6, good to 2028", "yes"],
    ["Sage 300", "Sage 100 and Excel", "no"],
    ["Siemens TIA Portal", "Allen-Bradley ladder logic", "part"],
    ["reach truck", "Forklift certified, sit-down", "no"],
    ["forklift", "Reach truck, certified 2024", "yes"],
    ["secret clearance", "TS/SCI, active", "yes"],
    ["TS/SCI", "Secret clearance, active", "no"],
    ["RRT-NPS", "RRT (NBRC), 2019", "part"],
    ["CPA", "Certified public accountant (CPA), Ohio", "yes"],
    ["CPA", "Kept the county purchase agreements (CPA) and their files", "no"],
    ["CPA", "Drafted the County Purchase Agreement", "no"],
    ["C", "Languages   C (C11), Python", "yes"],
  ])('%s against "%s" is %s', (name, line, met) => {
    expect(saidOf(name, line, "SKILLS")).toBe(met);
  });
});

describe("what is shown and not named", () => {
  it.each([
    ["mentoring", "- Look after two junior packers with an hour a week each"],
    ["training new staff", "- New hires start with me on the slow line"],
    ["presenting to executives", "- Explain the month's shortages to the plant's directors"],
    ["co-teaching", "- Share a science classroom with a colleague, and both of us teach"],
    ["grant writing", "- Wrote the proposal that brought $40,000 from a county foundation"],
    ["nonprofit experience", "- Treasurer of the food pantry (501(c)(3))"],
    ["overnight travel", "- Out of town three nights a week for two years"],
    ["ARM Cortex-M", "- Brought up boards on STM32L4"],
    ["multi-entity consolidation", "- Consolidated the books of three companies"],
  ])("%s is met by: %s", (name, line) => {
    expect(saidOf(name, line)).toBe("yes");
  });
});

describe("degrees and records", () => {
  it.each([
    ["high school diploma or GED", "Diploma, Ashford High School 2008"],
    ["master's degree", "M.Ed., curriculum and instruction, Lake College, 2018"],
    ["bachelor's degree in biology or MLS", "B.S. Medical Laboratory Science, Hill University, 2018"],
    ["bachelor's degree or associate degree plus 6 years", "A.A.S. Welding, Hill Community College, 2014"],
  ])("%s is met by: %s", (name, line) => {
    expect(saidOf(name, line, "EDUCATION")).toBe("yes");
  });

  it("takes no word of a line for a degree", () => {
    expect(saidOf("master's degree", "Food Manager, valid to March 2028", "CERTIFICATIONS")).toBe("no");
  });

  it("finds a clean driving record in what did not happen", () => {
    expect(saidOf("clean driving record", "- 640,000 miles, no chargeable accident, no moving violation")).toBe("yes");
  });
});
