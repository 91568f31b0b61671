import { describe, expect, it } from "vitest";
import { findAll } from "@/lib/analysis/findAll";

describe("findAll", () => {
  it.each([
    ["some", /\p{L}+/gu, "two words, 3 more"],
    ["none", /\d{9}/g, "two words"],
    ["empty ones", /x*/g, "axxb"],
    ["empty ones between pairs of code units", /x*/gu, "\u{1f600}x\u{1f600}"],
    ["the end only", /$/g, "abc"],
    ["with look-behind and groups", /(?<=a)(?<letter>b)/g, "abcab"],
  ])("finds what matchAll finds: %s", (_, pattern, text) => {
    const plain = (match: RegExpExecArray) => ({ at: match.index, all: [...match], groups: { ...match.groups } });
    expect(findAll(pattern, text).map(plain)).toEqual([...text.matchAll(pattern)].map(plain));
  });

  it("starts at the beginning each time, even inside its own walk", () => {
    const pattern = /\d/g;
    const seen = findAll(pattern, "12").flatMap(() => findAll(pattern, "345").map(([digit]) => digit));
    expect(seen).toEqual(["3", "4", "5", "3", "4", "5"]);
  });

  it("refuses an expression that is not global, which would never end", () => {
    expect(() => findAll(/a/, "aa")).toThrow(TypeError);
  });
});
