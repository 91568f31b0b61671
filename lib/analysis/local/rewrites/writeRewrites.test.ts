import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../validation/schemas";
import type { DocumentLine } from "../../document";
import { judgeRewrite } from "../../grounding/judgeRewrite";
import { judgeResume } from "../judgeResume";
import { segmentResume } from "../segment/segmentResume";
import { writeRewrites } from "./writeRewrites";

const asOf = { year: 2026, month: 1 };
const documentOf = (text: string) => ({
  lines: text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line, index): DocumentLine => ({ n: index + 1, page: 1, text: line, gapBefore: /^[A-Z ]+$/.test(line) })),
  extraction: { kind: "text" as const, pages: 1, warnings: [] },
});

const resumeText = (bullets: readonly string[], until = "March 2022"): string =>
  [
    "Mira Vale",
    "mira.vale@example.com",
    "EXPERIENCE",
    "Depot Clerk, Harrow Freight, Ohio",
    `January 2018 - ${until}`,
    ...bullets.map((bullet) => `- ${bullet}`),
    "EDUCATION",
    "BA, History, Norwell College, 2017",
  ].join("\n");

/** Every bullet faulted for its duty, so that only the writer decides. */
function rewritesOf(bullets: readonly string[], severity: Finding["severity"] = "fix", until?: string) {
  const resume = segmentResume(documentOf(resumeText(bullets, until)), asOf);
  const findings = resume.units
    .filter((unit) => unit.kind === "bullet")
    .map((unit, index): Finding => {
      const part = unit.parts[0] ?? { line: 1, start: 0, end: 1 };
      return {
        id: `f${index}`,
        check: "duty-not-outcome",
        head: "impact",
        severity,
        anchors: [{ line: part.line, start: part.start, end: part.end }],
        quote: unit.text,
        note: "",
        claim: "",
        why: "",
        points: -3,
        source: { name: "Convention" },
      };
    });
  return writeRewrites(resume, findings);
}

const betterOf = (bullet: string): string | undefined => rewritesOf([bullet]).rewrites[0]?.better;

describe("rewrites of the local engine", () => {
  it.each([
    ["Responsible for checking delivery notes", "Checked [how many] delivery notes"],
    ["Was responsible for planning routes and booking carriers", "Planned [how many] routes and booked carriers"],
    ["Managing the yard on weekends in order to keep lanes free", "Managed the yard on weekends to keep lanes free"],
    ["The loading plan was written by me for two gates", "Wrote the loading plan for two gates"],
    ["Responsible for hiring, training and scheduling", "Hired, trained and scheduled [whom or what, and how many]"],
    ["Responsible for route planning and dispatching", "Handled route planning and dispatching"],
    ["Was responsible for ordering and inventory", "Handled ordering and inventory"],
    ["Was in charge of yard safety", "Handled yard safety"],
    ["Performing analysis of customs forms", "Performed analysis"],
    ["Helped with the stock count", "Helped with the stock count: [your own part]"],
  ])("turns %j into %j", (original, start) => {
    expect(betterOf(original)?.startsWith(start)).toBe(true);
  });

  it.each([
    ["Responsible for checking delivery notes", /^Check /],
    ["Was responsible for the night gate and helped improve its lighting", /^Handled /],
  ])("keeps the tense of the charge in a post that goes on: %s", (original, opening) => {
    expect(rewritesOf([original], "fix", "Present").rewrites[0]?.better).toMatch(opening);
  });

  it("rewrites lines that no bullet marks", () => {
    const plain = ["Responsible for checking delivery notes", "Loaded the night lorries", "Kept the yard gate"];
    const more = "Moved the returns desk to the front gate, and queues fell from an hour to ten minutes";
    const text = resumeText([...plain, more]).replaceAll(/^- /gm, "");
    const { resume, findings } = judgeResume({ document: documentOf(text), asOf });
    expect(resume.units.map(({ kind }) => kind)).not.toContain("bullet");
    expect(
      writeRewrites(resume, findings)
        .rewrites.map(({ better }) => better)
        .join("\n"),
    ).toMatch(/^Checked \[how many\] delivery notes/);
  });

  it("never raises help to deed", () => {
    expect(betterOf("Helped the supervisor with customs forms")).toMatch(/^Helped/);
  });

  it("leaves lines that a finding praises", () => {
    expect(rewritesOf(["Responsible for checking delivery notes"], "strong").rewrites).toEqual([]);
  });

  it("writes at most eight, in reading order, and every blank stands in the line as its token", () => {
    const { rewrites } = rewritesOf(
      Array.from(
        { length: 12 },
        (_, index) =>
          `Responsible for checking ${["delivery", "customs", "return", "damage"][index % 4]} notes at gate ${String.fromCharCode(65 + index)}`,
      ),
    );
    expect(rewrites.length).toBe(8);
    expect(rewrites.map(({ line }) => line)).toEqual(rewrites.map(({ line }) => line).sort((a, b) => a - b));
    for (const { better, placeholders } of rewrites)
      for (const { token } of placeholders) expect(better).toContain(token);
  });

  const shared = join(import.meta.dirname, "../../../../../shared/data/calibration/resumes.json");
  const texts: string[] = existsSync(shared)
    ? (JSON.parse(readFileSync(shared, "utf8")) as { text: string }[]).map(({ text }) => text)
    : [resumeText(["Responsible for ordering paper and filing claims", "Helped with audits", "Answered calls"])];

  it("passes its own guard and keeps facts verbatim, over every résumé at hand", () => {
    for (const text of texts) {
      const { resume, findings } = judgeResume({ document: documentOf(text), asOf });
      for (const { original, better, keeps, placeholders } of writeRewrites(resume, findings).rewrites) {
        expect(judgeRewrite(original, better).verdict).toBe("ok");
        expect(better).not.toBe(original);
        for (const fact of keeps) expect([original.includes(fact), better.includes(fact)]).toEqual([true, true]);
        for (const { token } of placeholders) expect(better).toContain(token);
      }
    }
  });
});
