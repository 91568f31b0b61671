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
    ["weak-verb", "Fitted the new looms and was part of the team for the move"],
    ["vanity-metric", "Took 1,900 photographs and attended 45 trade fairs"],
    ["no-metric", "Improved loading by moving the 600 heaviest bales"],
    ["no-metric", "Sales went up after the relaunch"],
    ["no-metric", "Sales went way down after the fire"],
    ["typo", "The weavers where very glad of the new lamps"],
    ["duty-not-outcome", "Responsible for 38 looms in the Leeds mill (4 fitters)"],
    ["passive-voice", "Spun the yarn, also the breakage was reduced"],
    ["vague-claim", "The exhibition was a great success"],
    ["typo", "They was late with the bales"],
    ["typo", "Responsable for two carding machines"],
    ["vanity-metric", "Wound more than 60,000 bobbins and 9,000 spools"],
    ["tense-mismatch", "Managed the dye store and is liable for the keys"],
    ["typo", "Kept the supplys of indigo"],
    ["irrelevant-content", "Left because the bus did not run on Sundays"],
    ["date-inconsistent", "Sold the carding room to the staff in May 2022"],
    ["unexplained-acronym", "Kept the QFB and VLZ logs beside the WXK forms"],
    ["duty-not-outcome", "Perform warp changes and carding"],
    ["duty-not-outcome", "Commission spindles and bobbin winders"],
    ["vague-claim", "Known for creating memorable fabrics"],
    ["personal-data", "Salary history: $14, $16"],
    ["typo", "Watched the looms and took over there work in winter"],
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
    ["duty-not-outcome", "Acted up as foreman for five months when the post was empty"],
    ["duty-not-outcome", "Registered with the Guild of Weavers"],
    ["duty-not-outcome", "Lost one contract in five years, on price"],
    ["duty-not-outcome", "The mill shop sold out by noon most days"],
    ["vanity-metric", "Completed 8,000 on-the-job hours under a master weaver"],
    [
      "passive-voice",
      "Asked to close the hall until the lift was mended, was overruled, and wrote an escape plan instead",
    ],
    ["duty-not-outcome", "Named Weaver of the Year by the county"],
    ["vanity-metric", "Ran a 140-page catalogue, from which the shop now orders"],
    ["no-metric", "Refused an order worth more than the mill's whole stock"],
    ["date-inconsistent", "Wrote the shift plan that was adopted later, in May 2022"],
    ["typo", "Billed the proration of the spring term and steered the proning of bolts"],
    ["typo", "Dyed for Marlowe House and for Tarrow Gate"],
    ["first-person", "Built the frame from a drawing that I made"],
    ["first-person", "Inventoried the spare spindles; Iris and Ida checked them"],
    ["unexplained-acronym", "Sold $14M of cloth and 18K of yarn in Windows XP days"],
    ["unexplained-acronym", "Dyed three fibres (QFB, VLZ, WXK)"],
    ["vanity-metric", "Completed 8,000 hours as a weaver's apprentice"],
    ["duty-not-outcome", "Told the owner not to buy the second loom"],
    ["personal-data", "Key person for six children aged two to three"],
    ["personal-data", "Diploma, Level 2 Children and Young People"],
    ["personal-data", "Taught three children of the village to weave"],
    ["passive-voice", "Loom stops reduced from 40 a shift to 12"],
    ["passive-voice", "Two mills, nine foremen served"],
    ["passive-voice", "Still employed"],
    ["duty-not-outcome", "Reason for leaving: mill closed"],
    ["duty-not-outcome", "Supervisor: the mill's owner"],
    ["duty-not-outcome", "Can pass a drug test"],
    ["weak-verb", "Know the dobby and the jacquard heads"],
    ["weak-verb", "Want to stay in weaving"],
    ["vanity-metric", "Checked 20 bolts a week per person"],
    ["vanity-metric", "Ran a store of up to 12,000 documents and pattern cards"],
    ["tense-mismatch", "Stopped the loom, cut the web, retied the warp"],
    ["weak-verb", "Would not help with a shortcut that the rules forbid; the order waited a day"],
  ])("%s leaves a sound look-alike alone: %s", (check, line) => {
    const first = findingsOn(line).filter((finding) => finding.check === check);
    expect(first).toEqual([]);
  });

  it.each([
    ["irrelevant-content", "GCSEs: seven, with mathematics", "Certificate in Weaving, Ostwick Trades College, 2014"],
    ["irrelevant-content", "Typing: 62 wpm", "Dispatch Clerk, Ostwick Mills, 2012 to 2014"],
  ])("%s keeps what counts for want of a degree, or for the post: %s", (check, line, other) => {
    const text = `Nora Vexley\nDayton | nora.vexley@example.com | (555) 555-0100\n\nEXPERIENCE\n\nDispatcher, Ostwick Mills, Dayton\n01/2015 – 03/2020\n- Sent out eleven trucks a night, none of them late in the last winter\n- Rewrote the loading plan, which the other two mills have since adopted\n\nEDUCATION\n${other}\n${line}\n`;
    const { findings } = judgeResume({ document: readText(text), asOf });
    expect(findings.filter((finding) => finding.check === check)).toEqual([]);
  });

  it("names a slip once a line, however often it stands there", () => {
    const slips = findingsOn("Kept the recieving dock and the recieving log").filter(({ check }) => check === "typo");
    expect(slips).toHaveLength(1);
  });

  it("takes nobody for a beginner for one internship before years of work", () => {
    const page = (years: string, post: string) =>
      `Nora Vexley\nDayton | nora.vexley@example.com | (555) 555-0100\n\nEXPERIENCE\n\n${post}, Ostwick Mills\n${years}\n- Watched the dye house\n- Cleaned the frames\n\nWeaving Intern, Tarrow Gate\nSummer 2009\n- Swept the floor\n\nEDUCATION\nBA History, Ostwick College, 2010\n`;
    const asked = (text: string) =>
      judgeResume({ document: readText(text), asOf })
        .findings.map(({ claim }) => claim)
        .filter((claim) => /looking for/.test(claim));
    expect(asked(page("2010 – 2025", "Weaver"))).toEqual([]);
    expect(asked(page("2025 – present", "Weaver"))).toHaveLength(1);
  });

  it("writes notes of at most twelve words", () => {
    for (const line of ["Responsible for all things as needed", "Helped various teams", "Sent 900+ emails"]) {
      for (const finding of findingsOn(line)) {
        expect(finding.note.split(/\s+/).length).toBeLessThanOrEqual(12);
      }
    }
  });
});
