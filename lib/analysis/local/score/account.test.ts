import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "../../../documents/readText";
import { headNames } from "../../../validation/schemas";
import { judgeResume } from "../judgeResume";
import { roundHalfUp, sharePoints } from "./account";

const asOf = { year: 2026, month: 1 };
const resume = (lines: string[]): string =>
  `Nora Vexley\nnora.vexley@example.com | +1 555-0100\n\nEXPERIENCE\n\nShift Lead, Fernhill Bakery, Dayton\n2019 – present\n${lines.map((line) => `- ${line}`).join("\n")}\n\nEDUCATION\nDiploma, Fernhill High School, 2015\n`;

const strong = [
  "Moved the proof to the night before, so that the first loaves leave the oven an hour earlier",
  "Cut thrown-away dough from a third to a tenth by weighing every batch",
  "Trained four bakers, two of whom now run shops of their own",
  "Persuaded the owner to drop the slowest bread; nobody has asked for it since",
];
const weak = [
  "Responsible for baking",
  "Helped with orders as needed",
  "Various duties in the shop",
  "Worked with customers and other staff",
];

describe("the account", () => {
  it.each([
    ["outcomes", strong],
    ["duties", weak],
    ["both", [...strong, ...weak]],
  ])("adds up to the value of every head for a page of %s", (_, lines) => {
    const { ledger, subscores } = judgeResume({ document: readText(resume(lines)), asOf });
    for (const head of headNames) {
      const sum = ledger
        .filter((entry) => entry.head === head)
        .reduce((value, entry) => value + entry.given - entry.taken, 50);
      expect([head, sum]).toEqual([head, subscores[head].value]);
    }
  });

  it("scores outcomes above duties by a wide margin", () => {
    const high = judgeResume({ document: readText(resume(strong)), asOf }).score ?? 0;
    const low = judgeResume({ document: readText(resume(weak)), asOf }).score ?? 100;
    expect(high - low).toBeGreaterThan(25);
  });

  it("gives the same judgement for the same text", () => {
    const read = () => {
      const { score, ledger, findings } = judgeResume({ document: readText(resume(strong)), asOf });
      return JSON.stringify({ score, ledger, findings });
    };
    expect(read()).toBe(read());
  });

  it.each([
    [0.5, 1],
    [1.49, 1],
    [-0.5, 0],
  ])("rounds %s half up to %s", (value, rounded) => expect(roundHalfUp(value)).toBe(rounded));

  it("splits points so that the shares add up and none is negative", () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }),
        (points, weights) => {
          const shares = sharePoints(points, weights);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(points);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("caps on templates", () => {
  const capsOf = (lines: string[]): string[] =>
    judgeResume({ document: readText(resume(lines)), asOf }).ledger.flatMap(({ check }) =>
      check.endsWith("-cap") ? [check] : [],
    );
  const nouns = "lantern,orchard,gravel,thimble,harbor,pigeon,velvet,turnip,saddle,canyon".split(",");

  it("hold down one shape filled with nouns and percentages that have no size", () => {
    expect(capsOf(nouns.map((noun, index) => `Boosted ${noun} synergy by ${17 + 6 * index}%`))).not.toEqual([]);
  });

  it("spare clipped lines of a trade with a figure in most and two percentages", () => {
    const lines = [
      "Bench for 9 bakers and 4 apprentices; about 700 loaves a night",
      "Validated cold proof (312 doughs, 97.4% agreement); bench time shortened by roughly 40 minutes",
      "Blackberry sourdough project with the shops: 3.8% to 1.9% in ten months",
      "Inspection 2023: nothing found; one remark in 2025, closed",
      "Rye, spelt, brioche, laminated doughs, two on a shift",
      "Oven changeovers, sourdough cultures",
      "Classes for second-year apprentices, spring 2024 and 2025",
      "Stock counts, 140 items",
    ];
    expect(capsOf(lines)).toEqual([]);
  });
});

describe("what is not judged", () => {
  it.each([
    [
      "another language",
      "de",
      "Verantwortlich für die Planung und Durchführung von Projekten in der Abteilung. Ich habe die Mitarbeiter geführt und war für das Budget zuständig. Die Kunden waren mit der Arbeit sehr zufrieden und wir haben die Ziele erreicht. Danach wurde ich befördert und habe die Leitung der ganzen Gruppe übernommen.",
    ],
    [
      "a job posting",
      "ad",
      "We are looking for a baker. About the role: you will own the morning shift. What we offer: good pay. The ideal candidate has two years of experience with bread, ovens and early hours, and likes people. Apply now by mail to the shop. We are an equal opportunity employer and happy to answer questions.",
    ],
    ["too little text", "short", "Nora Vexley, baker"],
  ])("charges nothing for %s and says why", (_, __, text) => {
    const { score, scoreReason, ledger, findings } = judgeResume({ document: readText(text), asOf });
    expect({ score, ledger, findings }).toEqual({ score: null, ledger: [], findings: [] });
    expect(scoreReason).toMatch(/\w{3}/);
  });
});
