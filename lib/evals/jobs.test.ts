import { describe, expect, it } from "vitest";
import { evaluateJobs, type JobCase } from "./jobs";
import type { ResumeCase } from "./resumeSet";

const resume: ResumeCase = {
  id: "mill",
  profession: "sawyer",
  seniority: "mid",
  level: 3,
  text: "Ivo Brandt\nivo.brandt@example.com\n\nEXPERIENCE\nSawyer, Tall Pine Mill\n2019 - present\n- Kept the stock book in Excel for 40 species\n\nSKILLS\nExcel, Python",
  defects: [],
  nonDefects: [],
};
const job = (evidence: string[]): JobCase => ({
  id: "x1",
  resumeId: "mill",
  jobDescription: "Mill clerk\n\nRequirements\n- Excel\n- SAP",
  required: ["Excel", "SAP"],
  preferred: [],
  matched: ["Excel"],
  missing: ["SAP"],
  evidence: { Excel: evidence },
});

describe("the match against a recruiter", () => {
  it("counts what is read, decided right and quoted as the recruiter would", () => {
    const figures = evaluateJobs([job(["Kept the stock book in Excel for 40 species"])], [resume]);
    expect(figures).toMatchObject({
      extraction: { listed: 2, read: 2, paired: 2 },
      decidedRight: 2,
      quoted: { right: 1, count: 1 },
    });
  });

  it("counts another line as quoted wrong", () => {
    expect(evaluateJobs([job(["Sawyer, Tall Pine Mill"])], [resume]).quoted).toEqual({ right: 0, count: 1 });
  });
});
