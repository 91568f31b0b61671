import { describe, expect, it } from "vitest";
import { analyzeLocally } from "../analysis/local/analyzeLocally";
import { readText } from "../documents/readText";
import { ComparisonSchema, type StoredReport } from "../validation/reportSchemas";
import { toSavedReport } from "../validation/savedReport";
import { compareReports } from "./compareReports";

const head = "Ida Brook\nida@example.com | (206) 555-0117\n\nEXPERIENCE\nSite Manager, Alder Works, 2016 - 2020\n";
const foot = "\nEDUCATION\nBSc Civil Engineering, Northmoor College, 2015\n";
const lines = (...bullets: string[]) => `${head}${bullets.map((bullet) => `- ${bullet}\n`).join("")}${foot}`;

let ids = 0;
function stored(text: string): StoredReport {
  ids += 1;
  const report = toSavedReport(analyzeLocally({ document: readText(text), asOf: { year: 2026, month: 11 } }));
  const { rubricVersion, score, label, engine } = report;
  const dates = { createdAt: "2026-11-01T00:00:00.000Z", updatedAt: "2026-11-01T00:00:00.000Z" };
  const about = { source: "resume", degraded: false, targetRole: null, title: "Résumé" } as const;
  const id = `0190b5a0-0000-7000-8000-00000000000${ids}`;
  return { id, ...about, warnings: [], engine, rubricVersion, score, label, ...dates, report };
}

const before = stored(
  lines("Responsible for the crew of the north line", "Helped with the weekly plan of the yard and its cranes"),
);
const after = stored(
  lines(
    "Led a crew of 14 on the north line and cut rework by 11%",
    "Helped with the weekly plan of the yard and its cranes",
  ),
);

describe("two reports side by side", () => {
  const comparison = compareReports(before, after);

  it("fit the schema, and say what both were judged by", () => {
    expect(ComparisonSchema.safeParse(comparison).error).toBeUndefined();
    expect(comparison).toMatchObject({ sameRubric: true, score: { before: before.score, after: after.score } });
  });

  it("name as fixed what the later no longer has, and as left what both have of one line", () => {
    const quotes = (findings: typeof comparison.fixed) => findings.map(({ quote }) => quote).join(" | ");
    expect(quotes(comparison.fixed)).toMatch(/Responsible for/);
    expect(quotes(comparison.added)).not.toMatch(/Helped/);
    expect(comparison.left.some(({ anchors }) => anchors.length > 0)).toBe(true);
  });

  it("show the points that moved, and no others", () => {
    expect(comparison.points.length).toBeGreaterThan(0);
    expect(comparison.points.filter((moved) => moved.before === moved.after)).toEqual([]);
    const sum = (report: StoredReport) =>
      report.report.ledger.reduce((total, { given, taken }) => total + given - taken, 0);
    const moved = comparison.points.reduce((total, point) => total + point.after - point.before, 0);
    expect(moved).toBe(sum(after) - sum(before));
  });

  it("give of a shared line the words that came and went, whose runs make both lines whole again", () => {
    for (const { before: was, after: is, words, isSame } of comparison.lines) {
      const textOf = ({ report }: StoredReport, n: number) => report.lines.find((line) => line.n === n)?.text?.trim();
      const joined = (side: "before" | "after") =>
        words
          .filter((run) => run.in === "both" || run.in === side)
          .map(({ text }) => text)
          .join("");
      expect([joined("before"), joined("after")]).toEqual([textOf(before, was), textOf(after, is)]);
      expect(isSame).toBe(words.every((run) => run.in === "both"));
    }
    expect(comparison.lines.some(({ isSame }) => isSame)).toBe(true);
  });

  it("of one and the same find nothing fixed, added or moved", () => {
    const same = compareReports(before, before);
    expect([same.fixed, same.added, same.points]).toEqual([[], [], []]);
    expect(same.lines.every(({ isSame }) => isSame)).toBe(true);
  });

  it("pair each line at most once", () => {
    const pairs = compareReports(after, before).lines;
    expect(new Set(pairs.map((pair) => pair.before)).size).toBe(pairs.length);
    expect(new Set(pairs.map((pair) => pair.after)).size).toBe(pairs.length);
  });
});
