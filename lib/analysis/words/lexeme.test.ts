import { describe, expect, it } from "vitest";
import { lexemeIn, lexemeOf, WordFact, wordList } from "./lexeme";

const codesOf = (text: string): Uint16Array => Uint16Array.from(text, (char) => char.charCodeAt(0));

describe("a lexeme", () => {
  it("is one for all places of a word, and another for another word", () => {
    expect(lexemeOf("pallet")).toBe(lexemeOf("pallet"));
    expect(lexemeOf("pallet")).not.toBe(lexemeOf("pallets"));
  });

  it("is found where its word stands in a text, in whatever case", () => {
    const text = "Cranes, CRANES and cranes; a Crane's hook, C++ and R&D";
    const words = [...text.matchAll(/[A-Za-z&+']+/g)];
    for (const turn of [1, 2])
      for (const { 0: word, index } of words)
        expect(lexemeIn(text, codesOf(text), index, index + word.length), `${word}, turn ${turn}`).toBe(
          lexemeOf(word.toLowerCase()),
        );
    expect(lexemeIn("crane", codesOf("crane"), 0, 4)).toBe(lexemeOf("cran"));
  });

  it("has each fact worked out once, null and nought among them", () => {
    const asked: string[] = [];
    const noting = <Value extends NonNullable<unknown> | null>(value: Value): WordFact<Value> =>
      new WordFact((lower) => {
        asked.push(lower);
        return value;
      });
    const facts = [noting(null), noting(0), noting(false), noting("")];
    const word = lexemeOf("gantry");
    for (const turn of [1, 2])
      expect(
        facts.map((fact) => fact.of(word)),
        `turn ${turn}`,
      ).toEqual([null, 0, false, ""]);
    expect(asked).toEqual(["gantry", "gantry", "gantry", "gantry"]);
  });

  it("is on the lists that hold it, however many there are and whenever they are made", () => {
    const words = Array.from({ length: 70 }, (_, at) => `word${at}`);
    const lists = words.map((word, at) => wordList([word, words[at + 1] ?? "last"]));
    const early = words.map((word) => lists.map((isOn) => isOn(lexemeOf(word))));
    early.forEach((row, at) => {
      expect(row.flatMap((isOn, list) => (isOn ? [list] : []))).toEqual(at === 0 ? [0] : [at - 1, at]);
    });
    const isLate = wordList(["word3"]);
    expect(words.filter((word) => isLate(lexemeOf(word)))).toEqual(["word3"]);
    expect(lists[0]?.(undefined)).toBe(false);
  });
});
