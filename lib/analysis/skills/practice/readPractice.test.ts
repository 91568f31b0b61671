import { describe, expect, it } from "vitest";
import { practiceSpans, readPractice } from "./readPractice";

const named = (text: string): string[] => [...new Set(readPractice(text).map(({ phrase }) => phrase.of.name))];

describe("what a text shows of the trades", () => {
  it("is told by words that show a thing, in another form too", () => {
    expect(named("Venipuncture on two wards")).toContain("phlebotomy");
    expect(named("Drawing blood from newborns")).toContain("phlebotomy");
  });

  it("is told by a verb with its object soon after", () => {
    const [first] = readPractice("Counted the three front drawers").filter(({ phrase }) => phrase.verbs.length > 0);
    expect(first?.phrase.of.name).toBe("cash handling");
    expect(named("The three front drawers were oiled")).not.toContain("cash handling");
    expect(named("Counted sheep. Painted the front drawers")).not.toContain("cash handling");
  });

  it("takes initials in capitals alone", () => {
    expect(named("Ran the OR schedule with SBAR")).toContain("SBAR");
    expect(named("a sbar of chocolate")).not.toContain("SBAR");
  });

  it("tells a title of one word from work", () => {
    const [title] = readPractice("Night baker").filter(({ phrase }) => phrase.text === "baker");
    expect(title?.isTitle).toBe(true);
  });

  it("gives the longest phrase of each place", () => {
    const text = "medication administration record";
    for (const [first] of practiceSpans(text)) expect(text.slice(first?.start, first?.end)).toBe(text);
  });

  it("reads no phrase across a full stop", () => {
    expect(named("We drew. Blood oranges came later")).not.toContain("phlebotomy");
  });
});
