import { describe, expect, it } from "vitest";
import type { ResumeFeedbackResponse } from "@/lib/validation/schemas";
import { readText } from "../../../documents/readText";
import { analyzeLocally } from "../analyzeLocally";
import { judgeResume } from "../judgeResume";

const asOf = { year: 2026, month: 1 };
const opening = `Nadia Brandt
Columbus, OH | nadia.brandt@example.com | (555) 555-0143

Data Analyst

Experience
Data Analyst, Meridian Health, March 2021 - present
`;
const closing = `
Education
B.S. Statistics, Northmoor College, 2018
`;
const report = (...lines: string[]): ResumeFeedbackResponse =>
  analyzeLocally({ document: readText(`${opening}${lines.map((line) => `- ${line}`).join("\n")}${closing}`), asOf });

const found =
  'Found that 14% of "missed" appointments were booking duplicates and had them taken out of the clinicians\' targets';
const inspected = "Rewired a school in one summer break; passed every inspection but one on the first visit";
const taught = "Taught two apprentices to read prints; one now runs his own crew";

describe("what is strong already", () => {
  it("is told in whole sentences of the page, with a reason that fits them", () => {
    const { strengths, findings } = report(found, "Prepared monthly reports for management", inspected, taught);
    const quotes = strengths.map(({ quote }) => quote);
    expect(quotes).toEqual([found, inspected, taught]);
    expect(strengths[1]?.why).toMatch(/exception|admits/);
    expect(findings.filter(({ severity }) => severity === "strong")).toHaveLength(3);
  });

  it("is nothing that anything but its form is found fault with, and no more than three lines", () => {
    const { strengths, findings } = report(
      found,
      inspected,
      taught,
      `${taught.replace("two", "four")}`,
      inspected,
      found,
    );
    expect(strengths).toHaveLength(3);
    const faults = findings.filter(({ severity, head }) => severity !== "strong" && head === "impact");
    for (const { anchors } of strengths)
      for (const { line } of anchors)
        expect(faults.flatMap((fault) => fault.anchors.map((one) => one.line))).not.toContain(line);
  });

  it("is absent from a page of duties and praise", () => {
    const { strengths } = report(
      "Responsible for cleaning survey data",
      "Hard worker who always gives 110%.",
      "Various duties as needed",
      "Prepared monthly reports for management",
    );
    expect(strengths).toEqual([]);
  });

  it("quotes a line that the page wraps as one", () => {
    const wrapped = `${opening}- Rewired a school in one summer break; passed every inspection\n  but one on the first visit\n- Made coffee\n${closing}`;
    const { strengths, document } = analyzeLocally({ document: readText(wrapped), asOf });
    expect(strengths[0]?.quote).toBe(inspected);
    expect(strengths[0]?.anchors.map(({ line }) => document.lines[line - 1]?.text)).toHaveLength(2);
  });

  it("shares out the points of its check, and moves none of them", () => {
    const document = readText(`${opening}- ${found}\n- ${taught}${closing}`);
    const [with_, without] = [judgeResume({ document, asOf }), judgeResume({ document, asOf }, { weights: null })];
    expect(with_.ledger).toEqual(without.ledger);
    const given = with_.ledger.find(({ check }) => check === "outcome-told")?.given;
    const told = with_.findings.filter(({ check }) => check === "outcome-told");
    expect(told.reduce((sum, { points }) => sum + points, 0)).toBe(given);
  });
});

describe("what a reader takes away first", () => {
  it("is a line that says what came of it, where one of the first does", () => {
    const { firstRead, verdict } = report("Prepared monthly reports", inspected, "Various duties as needed");
    expect(firstRead[1]?.text).toMatch(/^“Rewired a school .*That is worth a second look\.$/);
    expect(verdict).toContain("1 of 3 lines about work says what came of it");
  });

  it("is called a task only where a finding says so", () => {
    expect(
      report("Responsible for monthly reports", "Checked the figures of the quarter", "Made charts").firstRead[1]?.text,
    ).toMatch(/A task; the reader waits/);
  });
});
