import { describe, expect, it } from "vitest";
import { analyzeLocally } from "../analysis/local/analyzeLocally";
import { readText } from "../documents/readText";
import { SavedReportSchema, toSavedReport, withDocument } from "./savedReport";

const unquotable = "Zymurgy circle of the old town";
const text = `Marta Quillen
Harborside, ME | marta.quillen@example.com | (207) 555-0134

EXPERIENCE
Operations Coordinator, Pinwheel Freight, Harborside, ME
March 2019 - Present
• Responsible for daily dispatch of 14 trucks across three counties
• Helped reduce missed pickups from 22 a month to 6 by redrawing the morning routes

EDUCATION
Associate Degree in Business, Eastern Maine Community College, 2016

INTERESTS
${unquotable}
`;
const report = analyzeLocally({ document: readText(text), asOf: { year: 2026, month: 11 } });
const saved = toSavedReport(report);

describe("a report as it is kept", () => {
  it("fits its schema and has no document", () => {
    expect(SavedReportSchema.safeParse(saved).error).toBeUndefined();
    expect(saved).not.toHaveProperty("document");
  });

  it("keeps every line that it quotes, and of the others their place alone", () => {
    const textOf = new Map(saved.lines.map((line) => [line.n, line.text]));
    for (const { anchors, quote } of [...saved.findings, ...saved.ledger, ...saved.strengths]) {
      const [anchor] = anchors;
      if (anchor) expect(textOf.get(anchor.line)?.slice(anchor.start, anchor.end)).toBe(quote);
    }
    expect(saved.lines).toHaveLength(report.document.lines.length);
    expect(saved.lines.filter((line) => line.text === null).length).toBeGreaterThan(0);
    expect(JSON.stringify(saved)).not.toContain(unquotable);
  });

  it("keeps the outline: headings, and how many lines each has", () => {
    expect(saved.outline.map(({ heading }) => heading)).toEqual(["", "EXPERIENCE", "EDUCATION", "INTERESTS"]);
    expect(saved.outline.reduce((sum, { lines }) => sum + lines + 1, 0)).toBe(report.document.lines.length + 1);
  });

  it("is whole again with the document it was made from", () => {
    expect(withDocument(saved, report.document.lines)).toEqual(report);
  });
});
