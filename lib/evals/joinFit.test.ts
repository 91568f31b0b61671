import { describe, expect, it } from "vitest";
import { disfigure, lettersOf, offsetsOfLines } from "./disfigure";
import { fitJoins, joinCasesOf, joinErrors } from "./joinFit";
import { calibrationAsOf } from "./resumeSet";
import { seededChance } from "./seededChance";

const page = `Nora Vexley
nora.vexley@example.com | +1 555-0100

Experience

Shift Lead, Fernhill Bakery, Dayton, March 2019 – present
- Moved the proof to the night before, so that the first loaves leave the oven an hour earlier than in any of the other shops
- Cut thrown-away dough from a third to a tenth by weighing every batch that left the table for a month and a half
- Trained four bakers, two of whom now run shops of their own

Education

Diploma, Fernhill High School, 2015`;

const drawn = disfigure(page, calibrationAsOf, seededChance(7), 12);

describe("pages disfigured by chance", () => {
  it("keep every letter, whatever is done to them", () => {
    expect(drawn.length).toBeGreaterThan(20);
    const letters = lettersOf(page);
    // An "o" that stands for a glyph is a letter too.
    for (const { text } of drawn.filter((one) => !/^\s*o /m.test(one.text))) expect(lettersOf(text)).toBe(letters);
  });

  it("know where their units begin", () => {
    for (const { text, starts } of drawn) {
      const begins = new Set(offsetsOfLines(text).values());
      expect([...starts].filter((start) => !begins.has(start))).toEqual([]);
    }
  });

  it("are the same for the same seed", () => {
    expect(disfigure(page, calibrationAsOf, seededChance(7), 12)).toEqual(drawn);
  });
});

describe("the fit of joins", () => {
  const cases = disfigure(page, calibrationAsOf, seededChance(11), 80).flatMap(joinCasesOf);

  it("takes lines that go on and lines that begin anew from them", () => {
    expect(cases.filter(({ held }) => held).length).toBeGreaterThan(20);
    expect(cases.filter(({ held }) => !held).length).toBeGreaterThan(20);
  });

  it("counts what the trees tell wrongly by what was done", () => {
    const errors = joinErrors(fitJoins(cases), cases);
    expect(errors.get("all")?.of).toBe(cases.length);
    expect((errors.get("all")?.wrong ?? 1) / cases.length).toBeLessThan(0.2);
    expect(errors.get("folded twice")?.of).toBe(cases.filter(({ name }) => name === "folded twice").length);
  });
});
