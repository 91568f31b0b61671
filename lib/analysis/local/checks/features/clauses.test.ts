import { describe, expect, it } from "vitest";
import { clausesOf } from "./clauses";
import { openingOf } from "./opening";
import { wordsOf } from "./words";

function cut(text: string): string[] {
  const words = wordsOf(text);
  const sentence = { start: 0, end: text.length };
  const opening = openingOf(text, sentence, words);
  return clausesOf(text, { ...sentence, opening }, words).map(({ start, end }) => text.slice(start, end));
}

describe("clauses", () => {
  it.each([
    [
      "I served at sea and visited 112 ports, also oil use was reduced",
      ["I served at sea", "visited 112 ports", "oil use was reduced"],
    ],
    [
      "Was involved in the switch, which was finished on a Sunday",
      ["Was involved in the switch", "which was finished on a Sunday"],
    ],
    ["Stripped the pumps; found scoring on one side", ["Stripped the pumps", "found scoring on one side"]],
    ["Prepared rotas, menus and orders", ["Prepared rotas, menus and orders"]],
  ])("of %s", (text, clauses) => {
    expect(cut(text)).toEqual(clauses);
  });

  it("say which of them leads and which only adds to another", () => {
    const text = "Led the move, which was late";
    const words = wordsOf(text);
    const sentence = { start: 0, end: text.length };
    const found = clausesOf(text, { ...sentence, opening: openingOf(text, sentence, words) }, words);
    expect(found.map(({ leads, relative }) => [leads, relative])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});
