import { describe, expect, it } from "vitest";
import { readText } from "../../documents/readText";
import { segmentResume } from "../local/segment/segmentResume";
import { anchorQuote } from "./anchorQuote";
import { gatherEvidence } from "./evidenceSource";

const line1 = "Built the “night desk” – 3 shifts,  11 people 😀 in all";
const source = gatherEvidence({ resume: segmentResume(readText(`${line1}\nRan it`), { year: 2026, month: 1 }) });

describe("anchorQuote", () => {
  it.each([
    ["the words as they stand", "3 shifts", "3 shifts"],
    ["straight for curly quotes and a hyphen for a dash", '"night desk" - 3', "night desk” – 3"],
    ["one space for two", "shifts, 11 people", "shifts,  11 people"],
    ["words after an emoji", "in all", "in all"],
    ["a quote that trails off", "Built the...", "Built the"],
  ])("finds %s, cut from the line itself", (_title, quote, cut) => {
    const anchor = anchorQuote(source, { line: 1, quote });
    expect(anchor && line1.slice(anchor.start, anchor.end)).toContain(cut);
  });

  it.each([
    ["words of another line", 2, "3 shifts"],
    ["a line that is not there", 9, "3 shifts"],
    ["line zero", 0, "3 shifts"],
    ["part of a word", 1, "1 people"],
    ["changed letters", 1, "4 shifts"],
    ["other capitals", 1, "built the"],
    ["nothing", 1, " "],
    ["marks alone", 1, "–"],
  ])("refuses %s", (_title, line, quote) => {
    expect(anchorQuote(source, { line, quote })).toBeNull();
  });
});
