import fc from "fast-check";
import { expect, it } from "vitest";
import { startsCapital, startsSmall } from "./startsWithLetter";

it("tells how a text begins as the expressions do", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("", "ärger", "Ärger", "ﬁ", "𝐀b", "@a", "[a", "`a", "{a"),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect([startsSmall(text), startsCapital(text)]).toEqual([/^\p{Ll}/u.test(text), /^\p{Lu}/u.test(text)]);
    }),
  );
});
