import { describe, expect, it } from "vitest";
import { stemOf } from "../grounding/words";
import { isKnownStem, kinship } from "./wordKin";

const kin = (a: string, b: string) => kinship(stemOf(a), stemOf(b));

describe("kin of words", () => {
  it.each([
    ["maintenance", "maintain", "synonym"],
    ["repair", "mend", "synonym"],
    ["doctor", "physician", "synonym"],
    ["translation", "translate", "same"],
    ["salmon", "fish", "broader"],
    ["fish", "salmon", "narrower"],
    ["nurse", "doctor", "sibling"],
    ["website", "site", "synonym"],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(kin(a, b)).toBe(expected);
  });

  it.each([
    ["loyalty", "email"],
    ["phone", "writing"],
    ["dog", "bridge"],
    ["payroll", "welding"],
  ])("%s and %s are none", (a, b) => {
    expect(kin(a, b)).toBeNull();
  });

  it("says broader one way and narrower the other, and the same both ways for the rest", () => {
    const words = [
      "loaf",
      "bread",
      "car",
      "vehicle",
      "teach",
      "instruct",
      "hammer",
      "tool",
      "sell",
      "sale",
      "tree",
      "plant",
    ];
    const turned = { broader: "narrower", narrower: "broader" } as const;
    for (const a of words)
      for (const b of words) {
        const there = kin(a, b);
        expect(kin(b, a)).toBe(there === "broader" || there === "narrower" ? turned[there] : there);
      }
  });

  it("knows its words", () => {
    expect(isKnownStem(stemOf("bricklayer"))).toBe(true);
    expect(isKnownStem("zxqv")).toBe(false);
  });
});
