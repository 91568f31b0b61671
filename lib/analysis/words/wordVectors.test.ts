import { describe, expect, it } from "vitest";
import { stemOf } from "../grounding/words";
import { likeness, nearestOf, phraseLikeness, rarityOf } from "./wordVectors";

const alike = (a: string, b: string) => likeness(stemOf(a), stemOf(b)) ?? Number.NaN;
const stems = (text: string) => text.split(" ").map(stemOf);

describe("likeness of words", () => {
  it.each([
    ["hire", "recruit", "fire"],
    ["invoice", "payable", "kitchen"],
    ["nurse", "doctor", "forklift"],
    ["translate", "interpreter", "welding"],
    ["vendor", "supplier", "patient"],
  ])("%s is nearer to %s than to %s", (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(0.4);
    expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.3);
  });

  it("is the same both ways, and 1 for one stem", () => {
    expect(alike("nurse", "doctor")).toBe(alike("doctor", "nurse"));
    expect(alike("translated", "translate")).toBe(1);
  });

  it("knows nothing of a word that it does not hold", () => {
    expect(likeness(stemOf("nurse"), "zzyzxq")).toBeNull();
    expect(nearestOf("zzyzxq", ["nurs"])).toBeNull();
    expect(rarityOf("zzyzxq")).toBeGreaterThan(rarityOf(stemOf("people")));
  });

  it("finds a phrase in a line that tells it in other words, and not in one of another trade", () => {
    const phrase = stems("vendor invoices");
    const told = phraseLikeness(phrase, stems("paid supplier bills and matched payables"));
    expect(told).toBeGreaterThan(0.45);
    expect(told).toBeGreaterThan(phraseLikeness(phrase, stems("dressed wounds on a surgical ward")) + 0.2);
    expect(phraseLikeness([], stems("paid bills"))).toBe(0);
  });
});
