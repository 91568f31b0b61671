import { describe, expect, it } from "vitest";
import { clausesOf } from "./postingShape";

describe("the shape of a posting", () => {
  const clauses = clausesOf(
    "Cook, Harbour House\nWe feed two hundred; the kitchen is new.\n\nMust have\n- Stock, sauces. Knives are ours.\nGrill\n\nEvenings are busy.",
  );

  it("tells heading, form and place of every clause, and leaves the title out", () => {
    expect(clauses.map(({ text, kind, listed, asLine, block }) => [text, kind, listed, asLine, block])).toEqual([
      ["We feed two hundred", null, false, false, 0],
      ["the kitchen is new.", null, false, false, 0],
      ["Stock, sauces.", "required", true, false, 1],
      ["Knives are ours.", "required", true, false, 1],
      ["Grill", "required", false, true, 1],
      ["Evenings are busy.", null, false, false, 2],
    ]);
  });

  it("counts the sentences of an item and the clauses of a sentence", () => {
    expect(clauses.map(({ sentenceNumber, number }) => [sentenceNumber, number])).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});
