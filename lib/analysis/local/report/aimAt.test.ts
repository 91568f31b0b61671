import { describe, expect, it } from "vitest";
import { analyzeLocally } from "@/lib/analysis/local/analyzeLocally";
import { readText } from "@/lib/documents/readText";

const text = `Ingrid Vale
Duluth, MN | ingrid.vale@example.com

Experience
Head Baker, Harrow Lane Bread, 2019 - present
- Took over the starter from a baker who retired and kept it through a move to a new mill
- Taught two apprentices the ovens; both now run a shift of their own
- Cut the waste of the night shift from nine trays to two by proving in smaller batches

Education
Certificate in Baking, Northmoor College, 2018`;

const thirdLook = (targetRole?: string) =>
  analyzeLocally({ document: readText(text), targetRole, asOf: { year: 2026, month: 1 } }).firstRead[2];

describe("the target role", () => {
  it("is found in a title held, with its place", () => {
    expect(thirdLook("Head baker")).toMatchObject({
      text: "Looks for “Head baker” and finds it: “Head Baker”.",
      anchors: [{ line: 4 }],
    });
  });

  it("names the nearest title when only part of it stands there", () => {
    expect(thirdLook("Pastry Baker")?.text).toBe("Looks for “Pastry Baker”; the nearest is “Head Baker”.");
  });

  it("says where it was looked for when nothing names it", () => {
    expect(thirdLook("Tax adviser")).toEqual({
      seconds: "5–7 s",
      text: "Looks for “Tax adviser”: no title and no profile line names it.",
      anchors: [],
    });
  });

  it("moves no point", () => {
    const scoreFor = (targetRole?: string) =>
      analyzeLocally({ document: readText(text), targetRole, asOf: { year: 2026, month: 1 } }).score;
    expect(scoreFor("Tax adviser")).toBe(scoreFor());
  });

  it("stays away when none is given", () => {
    expect(thirdLook()?.text).not.toContain("Looks for");
  });
});
