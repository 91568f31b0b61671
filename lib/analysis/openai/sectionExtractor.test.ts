import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSectionExtractor } from "./sectionExtractor";

const object = {
  verdict: 'He said "done", then {left} [early], \\ and — 😀.',
  firstRead: [{ seconds: "0–2 s", evidence: [{ line: 1, quote: "a, b" }] }],
  empty: [],
  nothing: null,
  count: 12,
  flag: true,
  nested: { a: { b: ["}", "]"] } },
};
const entries = Object.entries(object).map(([key, value]) => ({ key, value }));

describe("createSectionExtractor", () => {
  it.each([
    ["compact", JSON.stringify(object)],
    ["indented", JSON.stringify(object, null, 2)],
    ["in a code fence", `\`\`\`json\n${JSON.stringify(object)}\n\`\`\``],
  ])("finds every property of a %s object, split at every offset", (_name, text) => {
    for (let cut = 0; cut <= text.length; cut += 1) {
      const extractor = createSectionExtractor();
      const found = [...extractor.push(text.slice(0, cut)), ...extractor.push(text.slice(cut))];
      expect(found).toEqual(entries);
      expect(extractor.isComplete).toBe(true);
    }
  });

  it("gives a value in brackets or quotes out at its last character", () => {
    const extractor = createSectionExtractor();
    expect(extractor.push('{"verdict":"x"')).toEqual([{ key: "verdict", value: "x" }]);
    expect(extractor.push(',"list":[1,[2]]')).toEqual([{ key: "list", value: [1, [2]] }]);
    expect(extractor.isComplete).toBe(false);
  });

  it.each([["{verdict: 1}"], ['{"a" 1}'], ['{"a":tru,"b":1}']])("refuses %s", (text) => {
    expect(() => createSectionExtractor().push(text)).toThrow(SyntaxError);
  });

  it("agrees with JSON.parse on any object, fed by single characters", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const extractor = createSectionExtractor();
        const found = [...JSON.stringify(value)].flatMap((char) => extractor.push(char));
        expect(found).toEqual(
          Object.entries(JSON.parse(JSON.stringify(value)) as object).map(([key, item]) => ({ key, value: item })),
        );
      }),
    );
  });
});
