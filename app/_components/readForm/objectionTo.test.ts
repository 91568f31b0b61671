import { describe, expect, it } from "vitest";
import { objectionTo } from "./objectionTo";

const file = (size: number): File => ({ name: "cv.pdf", size }) as File;

describe("the limits of the form", () => {
  it.each([
    ["an empty sheet", "  \n ", null, /nothing on the sheet/],
    ["a text over the limit", "a".repeat(30_001), null, /30,001 characters/],
    ["an empty file", "", file(0), /is empty/],
    ["a file over 4 MiB", "", file(4 * 1024 * 1024 + 1), /limit is 4/],
  ])("refuse %s in a sentence, before anything is sent", (_what, text, given, expected) => {
    expect(objectionTo({ text, file: given })).toMatch(expected);
  });

  it("let the largest text and the largest file through", () => {
    expect(objectionTo({ text: "a".repeat(30_000), file: null })).toBeNull();
    expect(objectionTo({ text: "", file: file(4 * 1024 * 1024) })).toBeNull();
  });

  it("let a profile's page through that was copied whole, and not three of them", () => {
    expect(objectionTo({ text: "a".repeat(90_000), file: null, source: "linkedin" })).toBeNull();
    expect(objectionTo({ text: "a".repeat(90_001), file: null, source: "linkedin" })).toMatch(/limit is 90,000/);
  });
});
