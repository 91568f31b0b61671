import { describe, expect, it } from "vitest";
import { type Check, clean } from "../analysis/local/checks/check";
import { checks } from "../analysis/local/checks/registry";
import type { ResumeCase } from "./resumeSet";
import { differingRepeats, repeatRuns } from "./stability";

const person = (name: string, years: string): ResumeCase => ({
  id: name,
  profession: "clerk",
  seniority: "mid",
  level: 2,
  text: [
    name,
    `${name.split(" ")[0]?.toLowerCase()}@example.com | (360) 555-0100`,
    "EXPERIENCE",
    `Clerk, Alder Company, ${years}`,
    "- Responsible for the files of two offices",
    "- Cut late filings from 9 a month to 2 by sending reminders on Mondays",
    "EDUCATION",
    "BA History, Northmoor College, 2012",
  ].join("\n"),
  defects: [],
  nonDefects: [],
});
const cases = [person("Ada Sample", "2015 - present"), person("Ben Sample", "2013 - 2021")];

describe("a text that is read again and again", () => {
  it("gets the same report, whatever was read between", () => {
    expect(differingRepeats(cases)).toBe(0);
  });

  it("is told from one whose check changes its mind after the first look at each text", () => {
    let asked = 0;
    const fickle = checks.map((check): Check => {
      if (check.id !== "duty-not-outcome") return check;
      return { ...check, judge: (reading) => (asked++ < cases.length ? clean : check.judge(reading)) };
    });
    expect(differingRepeats(cases, { checks: fickle })).toBe(repeatRuns - cases.length);
  });
});
