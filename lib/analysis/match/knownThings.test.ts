import { describe, expect, it } from "vitest";
import { readText } from "../../documents/readText";
import { segmentResume } from "../local/segment/segmentResume";
import { gatherEvidence } from "./evidence";
import { knownSigns } from "./knownThings";
import { readRequirements } from "./readRequirements";

const page = `Ilse Bramwell

EXPERIENCE
Floor Lead, Copper Kettle, Leeds
March 2018 - present
- Closed out the drawer every night and took the bank deposit over
- Drew blood for the screening van on market days
- Sat in on a course about food costing
- Ran the bookings in OpenTable
`;
const evidence = gatherEvidence(segmentResume(readText(page), { year: 2026, month: 1 }));
const signsOf = (text: string) => {
  const [want] = readRequirements([{ want: "required", text, listed: true, asked: true, duty: false }]);
  if (!want) throw new Error(`no want: ${text}`);
  return knownSigns(want, evidence);
};

describe("what a page shows of a want by the knowledge of trades", () => {
  it("is shown by a phrase of its trade, with the line", () => {
    const { way, share, place } = signsOf("Cash handling");
    expect([way, share]).toEqual(["name", 1]);
    expect(place?.line.text).toContain("drawer");
  });

  it("is less sure where the posting asks by another of the phrases", () => {
    expect(signsOf("Venipuncture").shown).toBeLessThan(signsOf("Phlebotomy").shown);
  });

  it("is not shown by another product of its kind", () => {
    expect(signsOf("SevenRooms").place).toBeNull();
  });

  it("is not shown by what is only learned", () => {
    expect(signsOf("Food costing")).toMatchObject({ way: "takenBack", place: null });
  });

  it("is nothing where the table knows no word of it", () => {
    expect(signsOf("Falconry").way).toBe("none");
  });
});
