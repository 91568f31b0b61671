import { describe, expect, it } from "vitest";
import { directions } from "../words/wordVectors";
import { judgeRewrite } from "./judgeRewrite";
import { oddsOfMore, type RetellingWeights, retellingOf, shapeSigns } from "./retelling";

const nothing: RetellingWeights = {
  bias: 0,
  shape: shapeSigns.map(() => 0),
  came: new Map(),
  went: new Map(),
  towards: new Array(directions()).fill(0),
  from: new Array(directions()).fill(0),
};
const shapeOf = (original: string, rewrite: string): Record<string, number> => {
  const { shape } = retellingOf(original, rewrite);
  return Object.fromEntries(
    shapeSigns.map(({ name, usual, scale }, at) => [name, Math.round(((shape[at] ?? 0) / scale + usual) * 100) / 100]),
  );
};

describe("the signs of a retelling", () => {
  it("tell the words that came and went, each once and without figures", () => {
    const { came, went } = retellingOf("Helped to mend 30 nets.", "Led the mending of 31 nets and nets.");
    expect([...came].sort()).toEqual(["and", "lead", "of", "the"]);
    expect([...went].sort()).toEqual(["help", "to"]);
  });

  it("tell how much stayed, in which order, and which figures and names came", () => {
    expect(shapeOf("Mended nets and painted 4 boats.", "Painted 6 boats and mended nets in Brixham.")).toMatchObject({
      "words that stand in both, of the rewrite": 0.8,
      "words that stand in both, of the original": 1,
      "order kept": 0.5,
      "figures that went": 1,
      "figures that came": 1,
      "names that came": 1,
    });
  });

  it("add up by their weights, and a stem that has none says nothing", () => {
    const retelling = retellingOf("Mended nets.", "Directed mending of nets.");
    expect(oddsOfMore(retelling, nothing)).toBe(0);
    const heavy = { ...nothing, came: new Map([["direct", 1000]]) };
    expect(oddsOfMore(retelling, heavy)).toBeGreaterThan(1);
    expect(oddsOfMore(retellingOf("Directed nets.", "Mended nets."), heavy)).toBe(0);
  });
});

describe("what a rule suspects of a line that is told anew", () => {
  const letters = "Answered about 25 letters a week from readers, the angry ones as well.";
  const retold = "Managed correspondence with roughly 25 readers' letters per week, complaints among them.";

  it("is let go where it rests on the wording of a deed", () => {
    expect(judgeRewrite(letters, retold, null).reason).toBe("ownership_inflated");
    expect(judgeRewrite(letters, retold).verdict).toBe("ok");
  });

  it.each([
    ["a figure", retold.replace("25", "35"), "number_changed"],
    ["a period", retold.replace("week", "day"), "number_changed"],
    ["a name", retold.replace("letters", "letters for the Argus"), "employer_or_tool_invented"],
    ["having done it alone", retold.replace("Managed", "Single-handedly managed"), "ownership_inflated"],
    ["a post", retold.replace("Managed", "Director of correspondence handling"), "title_inflated"],
    ["a date", retold.replace(", complaints", " since 2019, complaints"), "date_changed"],
  ])("holds where it rests on %s", (_, rewrite, reason) => {
    expect(judgeRewrite(letters, rewrite)).toMatchObject({ verdict: "unsupported", reason });
  });

  it("holds for a line that is only changed in a word", () => {
    expect(judgeRewrite("Helped to tune pianos at a school.", "Managed tuning of pianos at a school.").verdict).toBe(
      "unsupported",
    );
  });
});
