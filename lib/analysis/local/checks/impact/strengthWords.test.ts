import { describe, expect, it } from "vitest";
import { strengthWords } from "./strengthWords";

describe("why a sentence is strong", () => {
  it.each([
    ["Candid, and the stronger for it", "Passed every inspection but one on the first visit"],
    ["Others rely on it", "Wrote the import guide that support now sends on day one"],
    ["The people are the result", "Trained four apprentices; three now hold their card and one was promoted"],
    ["The people are the result", "Precepted nine new graduates; eight of them are still on the unit"],
    ["Somebody else’s verdict", "Received Manager of the Month four times"],
    ["Somebody else’s verdict", "Lead contact for the external auditors; no adjustments in three years"],
    ["A before and an after", "Late parcels fell from 9 % to 2 % once the sort moved to the evening"],
    ["A problem, and its cause", "Traced a nuisance trip to a shared neutral"],
    ["A decision, with what it rested on", "Declined a large contract because the schedule left no time for checks"],
    ["It says what stood in the way", "Took over a class of strangers in the middle of a term"],
    ["It goes on past the task", "Moved the whole library over a weekend, under budget"],
  ])("is told as “%s” of: %s", (claim, line) => {
    expect(strengthWords(line, 0).claim).toBe(claim);
  });

  it.each([
    ["The people are the result", "Found that most churned customers had never finished the import of their own data"],
    ["Candid, and the stronger for it", 'Found that 14% of "missed" appointments were booking duplicates'],
    ["Somebody else’s verdict", "Senior Accountant with 7 years in manufacturing and audit"],
    ["A before and an after", "Cut the hedges along the drive"],
  ])("is not told as “%s” of: %s", (claim, line) => {
    expect(strengthWords(line, 0).claim).not.toBe(claim);
  });

  it("is told in other words of the next sentence of the same kind", () => {
    const line = "Late parcels fell from 9 % to 2 % once the sort moved to the evening";
    const reasons = [0, 1, 2].map((seed) => strengthWords(line, seed).why);
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});
