import { describe, expect, it } from "vitest";
import { commonWordsCoded } from "../../local/lexicon/words.data";
import { titleNouns } from "../../local/segment/titleWords.data";
import { isKind } from "../skillTable";
import { practiceNamed } from "./practiceTable";
import { tradesText } from "./practiceText";

const lines = tradesText()
  .text.split("\n")
  .filter(Boolean)
  .map((line) => line.split("|"));
const things = lines.filter(([, kind]) => kind !== "deed");
const deeds = lines.filter(([, kind]) => kind === "deed");
const plain = (name: string): string => name.replace(/!$/, "").toLowerCase();

const common = new Set<string>();
let previous = "";
for (const [, shared, rest] of commonWordsCoded.matchAll(/(\d)([a-z]*)/g)) {
  previous = previous.slice(0, Number(shared)) + (rest ?? "");
  common.add(previous);
}
const isInitials = (phrase: string): boolean => /^\p{Lu}{2,5}s?$/u.test(phrase);
const isTitle = (word: string): boolean => titleNouns.has(word) || titleNouns.has(word.replace(/s$/, ""));

describe("the tables of the trades", () => {
  it("declare each thing once, with a kind", () => {
    const names = things.map(([name = ""]) => plain(name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(things.filter(([, kind = ""]) => !isKind(kind))).toEqual([]);
  });

  it("tell a thing by no phrase twice", () => {
    const twice = things.flatMap(([name = "", , phrases = ""]) => {
      const all = [plain(name), ...phrases.split(",").map(plain)];
      return all.filter((phrase, at) => all.indexOf(phrase) !== at).map((phrase) => `${name}: ${phrase}`);
    });
    expect(twice).toEqual([]);
  });

  it("tell no thing by one common word of plain English, titles apart", () => {
    const plainWords = things.flatMap(([name = "", , phrases = ""]) =>
      phrases
        .split(",")
        .filter((phrase) => common.has(phrase.toLowerCase()) && !isInitials(phrase) && !isTitle(phrase.toLowerCase()))
        .map((phrase) => `${name}: ${phrase}`),
    );
    expect(plainWords).toEqual([]);
  });

  it("mark a product or paper whose name is a common word", () => {
    const unmarked = things.filter(
      ([name = "", kind]) => common.has(name) && (kind === "tool" || kind === "code" || kind === "credential"),
    );
    expect(unmarked).toEqual([]);
  });

  it("show nothing that shows them in turn", () => {
    const goesRound = (name: string, seen: readonly string[]): boolean =>
      seen.includes(name) || (practiceNamed(name)?.implies ?? []).some((next) => goesRound(next, [...seen, name]));
    expect(things.map(([name = ""]) => name.replace("!", "")).filter((name) => goesRound(name, []))).toEqual([]);
  });

  it("give every deed its verbs and objects", () => {
    expect(deeds.filter(([, , objects = "", verbs = ""]) => objects === "" || verbs === "")).toEqual([]);
    expect(deeds.length).toBeGreaterThan(1000);
  });
});
