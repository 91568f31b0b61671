import { describe, expect, it } from "vitest";
import { readText } from "../../../documents/readText";
import type { Finding } from "../../../validation/schemas";
import { judgeResume } from "../judgeResume";
import { defectKinds } from "./check";
import { checks } from "./registry";

const asOf = { year: 2026, month: 1 };

function findingsOn(
  line: string,
  section = "EXPERIENCE\n\nTeam Lead, Ostwick Mills, Dayton\n01/2015 – 03/2020",
): Finding[] {
  const text = `Nora Vexley\nDayton, OH | nora.vexley@example.com | (555) 555-0100\n\n${section}\n- ${line}\n- Opened the night shift and kept every loom running through the strike\n- Cut the scrap rate from nine percent to four by changing the warp tension\n- Rewrote the shift plan, which the other two mills have since adopted\n\nEDUCATION\nBA History, Ostwick College, 2014\n`;
  return judgeResume({ document: readText(text), asOf }).findings.filter(({ severity }) => severity !== "strong");
}

describe("the checks", () => {
  it("cover every kind of defect, each under an id of its own", () => {
    const covered = new Set(checks.flatMap((check) => [...check.kinds]));
    expect(defectKinds.filter((kind) => !covered.has(kind))).toEqual([]);
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });

  it.each([
    ["weak-verb", "Helped with the relocation of the dye house"],
    ["duty-not-outcome", "Responsible for the weekly cleaning plan"],
    ["vanity-metric", "Sent 900+ emails and attended 120 meetings a year"],
    ["no-metric", "Improved the changeover between product lines"],
    ["vague-claim", "Handled various issues as needed"],
    ["buzzword", "Results-driven team player who goes above and beyond"],
    ["passive-voice", "The maintenance plan was improved"],
    ["first-person", "I am a people person and I love textiles"],
    ["tense-mismatch", "Supervises eleven weavers on the night shift"],
    ["typo", "Checked the enviroment readings in the dye house"],
    ["typo", "Cleaned the the rollers after each batch"],
    ["objective-statement", "I want to work for a company where I can grow"],
    ["personal-data", "Married, two children"],
  ])("%s marks a line that shows its fault: %s", (check, line) => {
    expect(findingsOn(line).map((finding) => finding.check)).toContain(check);
  });

  it.each([
    ["typo", "Organised the colour programme for the licence renewal"],
    ["typo", "Migrated kubectl scripts and pandas notebooks to the new backend"],
    ["vanity-metric", "Shortened the safety manual from 11 pages to 1, which every crew now carries"],
    ["weak-verb", "Supervised two trainees, both of whom now lead shifts"],
    ["no-metric", "Cut the changeover between lines by half"],
    ["passive-voice", "Rebuilt the loom controls; the fault was traced to one relay and has not come back"],
    ["duty-not-outcome", "Responsible for the dye house: two inspections closed without a finding"],
  ])("%s leaves a sound look-alike alone: %s", (check, line) => {
    const first = findingsOn(line).filter((finding) => finding.check === check);
    expect(first).toEqual([]);
  });

  it("writes notes of at most twelve words", () => {
    for (const line of ["Responsible for all things as needed", "Helped various teams", "Sent 900+ emails"]) {
      for (const finding of findingsOn(line)) {
        expect(finding.note.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    }
  });
});
