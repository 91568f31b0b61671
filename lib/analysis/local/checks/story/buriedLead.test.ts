import { describe, expect, it } from "vitest";
import { readText } from "../../../../documents/readText";
import { inOneReading } from "../../../scopedMemo";
import { segmentResume } from "../../segment/segmentResume";
import { readResume } from "../features/reading";
import { buriedLead } from "./buriedLead";

const duties = ["Answered the door and the telephones", "Kept the linen book", "Prepared trays for the wards"];

/** Lines that are said to stand too low. */
function buried(lines: readonly string[], below = ""): string[] {
  const text = `Orla Venn\nDayton, OH | orla.venn@example.com | (555) 555-0100\n\nEXPERIENCE\n\nWard Clerk, Tarrow General Hospital, Dayton\n01/2015 – 03/2020\n${lines.map((line) => `- ${line}`).join("\n")}\n\nEDUCATION\nBA History, Ostwick College, 2014\n${below}`;
  return inOneReading(() => {
    const reading = readResume(segmentResume(readText(text), { year: 2026, month: 1 }));
    return buriedLead.judge(reading).hits.map(({ places }) => places[0]?.unit.text ?? "");
  });
}

describe("the best line of a post", () => {
  it.each([
    "Worked on the tray line. Cold meals fell from 14 % to 3 % in a year",
    "Linen lost on the wards: 2 % against 9 % before the book",
    "Supported the move of the store, finished three weeks early with no loss",
    "Rewrote the night list, which the other two wards have since adopted",
    "Traced the missing meals to one lift; complaints stopped",
    "Trays out by seven on 96 % of mornings, formerly 71 %",
    "Ran the desk alone while the sister was ill, without one lost admission",
    "Found the wrong charge in the linen contract and recovered $38,000",
    "Trained four clerks, all promoted since",
    "Waits at the desk down from 22 minutes to 6",
    "First of nine wards to pass the hygiene audit without a finding",
    "Cut the paper forms from 31 to 8",
  ])("is asked up where it stands below mere duties: %s", (line) => {
    expect(buried([...duties, line])).not.toEqual([]);
  });

  it.each([
    "Filed the menus of the day",
    "Covered the desk one week out of four",
    "Ordered linen to the value of $2 million a year",
    "Handled 60 calls a shift",
    "Moved trays from kitchen to ward",
    "Attended the monthly meeting of clerks",
    "Shift from 6 to 2 in the summer",
    "Reported to the ward sister",
    "Page of the ward with 1,900 followers",
    "Budget of $300K and four staff",
    "Checked the deliveries against the order book",
    "Other tasks as required",
  ])("is not looked for in one more duty: %s", (line) => {
    expect(buried([...duties, line])).toEqual([]);
  });

  it("is no matter where it stands on top", () => {
    expect(buried(["Cold meals fell from 14 % to 3 % in a year after the new trolleys", ...duties])).toEqual([]);
  });

  it.each([
    "ACHIEVEMENTS\nTraced the cold meals to one lift and had it mended; complaints fell from 40 a month to 3",
    "OTHER\nAlso rebuilt the linen store at night in six weeks, losses down from 9 % to 2 % since",
  ])("is found below the posts as well: %s", (below) => {
    expect(buried(duties, `\n${below}\n`)).not.toEqual([]);
  });

  it("is no paper and no office held below them", () => {
    expect(buried(duties, "\nPUBLICATIONS\nVenn O. Linen losses fell from 9 % to 2 %. Ward Letters, 2019.\n")).toEqual(
      [],
    );
  });
});
