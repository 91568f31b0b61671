import { describe, expect, it } from "vitest";
import { readText } from "../../../../documents/readText";
import { segmentResume } from "../../segment/segmentResume";
import { readResume } from "../features/reading";
import { tenseMismatch } from "./tenseMismatch";

function hitsOn(line: string, dates = "2019 - present"): string[] {
  const text = `Nora Vexley\nDayton, OH | nora.vexley@example.com\n\nEXPERIENCE\nTeam Lead, Ostwick Mills, Dayton, ${dates}\n- ${line}\n\nEDUCATION\nBA History, Ostwick College, 2014\n`;
  const resume = segmentResume(readText(text), { year: 2026, month: 1 });
  return tenseMismatch.judge(readResume(resume)).hits.map(({ claim }) => claim);
}

describe("tenses that disagree", () => {
  it.each([
    ["I run the weaving room for two mills and I come in at five", undefined],
    ["We run three looms a weaver, and the weavers become better at it each year", undefined],
    ["I test whether a loom can do what the drawing makes it do", undefined],
    ["The care of patients was the same on both wards", "2015 - 2018"],
    ["Taught carding and combing, grades 9 to 12", "2015 - 2018"],
    ["Assisted with warp studies, plan sets and site visits", "2015 - 2018"],
    ["fries, register, drive-through, counter", "2015 - 2018"],
  ])("are not seen in “%s”", (line, dates) => {
    expect(hitsOn(line, dates)).toEqual([]);
  });

  it.each([
    ["He run the looms when the foreman was away", "2015 - 2018"],
    ["I done the cleaning of both rooms", "2015 - 2018"],
    ["The residents was served before eight", "2015 - 2018"],
    ["Supervised the weavers and manages the stock", "2015 - 2018"],
  ])("are seen in “%s”", (line, dates) => {
    expect(hitsOn(line, dates)).not.toEqual([]);
  });
});
