import fc from "fast-check";
import { describe, it } from "vitest";
import { isUnfinished } from "./isUnfinished";

const pattern = /(?:[,&/|·•;–—-]|\b(?:and|or|of|the|I|a|mit))$/;
const text = fc.array(
  fc.constantFrom("and", "brand", "AND", "é", "the", "1", "_", " ", "I", "mit", ".", "–", ",", "", "a"),
  { maxLength: 4 },
);

describe("isUnfinished", () => {
  it("finds what an expression of its marks and whole words finds", () => {
    fc.assert(fc.property(text, (parts) => isUnfinished(parts.join("")) === pattern.test(parts.join(""))));
  });
});
