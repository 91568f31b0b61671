import { describe, expect, it } from "vitest";
import { AsciiWordSet } from "./asciiWordSet";

const words = ["you", "a", "instructions", "z".repeat(40)];
const set = new AsciiWordSet(words);

describe("AsciiWordSet", () => {
  it.each([
    ["You must", true],
    ["that is for YOU", true],
    ["(you)", true],
    ["your", false],
    ["thank-you note", true],
    ["youth and yo", false],
    ["vitamin A", true],
    ["1a", true],
    ["", false],
    ["Z".repeat(40), true],
    ["z".repeat(39), false],
  ])("finds a word of its own in %j: %s", (text, isIn) => {
    expect(set.isIn(text)).toBe(isIn);
  });

  it("finds what cutting into words would find", () => {
    const marks = ["@", "[", "`", "{", "/", ":", "'", "_", "5", "\n", " "];
    const texts = marks.flatMap((mark) => words.map((word) => `x${mark}${word.toUpperCase()}${mark}yo`));
    for (const text of texts)
      expect(set.isIn(text)).toBe((text.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => words.includes(word)));
  });
});
