import fc from "fast-check";
import { expect, it } from "vitest";
import { wordsOf } from "./words";

const line = fc.string({ unit: fc.constantFrom(..."abZ09 '’-–•…&.+#%,:/“_"), maxLength: 24 });

it("reads the words of plain print as it reads those of any text", () => {
  fc.assert(
    fc.property(line, (text) => {
      // With a letter beyond ASCII in it, a line is read by the expression.
      const read = wordsOf(`${text} é`);
      expect(wordsOf(text)).toEqual(read.slice(0, -1));
    }),
  );
});
