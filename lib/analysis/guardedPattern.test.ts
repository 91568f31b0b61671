import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { findAll } from "@/lib/analysis/findAll";
import { GuardedList } from "@/lib/analysis/guardedList";
import { GuardedPattern } from "@/lib/analysis/guardedPattern";
import { GuardedSet } from "@/lib/analysis/guardedSet";
import { outcomeSignals } from "@/lib/analysis/local/lexicon/outcomes.data";
import { buzzwords, vagueWords } from "@/lib/analysis/local/lexicon/phrases.data";
import { requiredText } from "@/lib/analysis/requiredText";

describe("requiredText", () => {
  it.each([
    ["(?:go[- ]getter|team[- ]player)", ["go-getter", "go getter", "team-player", "team player"]],
    ["\\bfirst(?:ly)? and foremost", ["first and foremost", "firstly and foremost"]],
    ["1[0-9]0 ?%|24\\/7", ["000%", "000 %", "00/0"]],
    ["d\\.?o\\.?b\\b", ["dob", "d.ob", "do.b", "d.o.b"]],
    ["gr(?:ö|oe)(?:ß|ss)e", ["gr\u0001\u0001e", "gr\u0001sse", "groe\u0001e", "groesse"]],
    ["[a-f]bcd", ["bcd"]],
    ["Guru{0}s[Ee]e", ["gur"]],
    ["colou?r", ["color", "colour"]],
    ["ab+cdef", ["cdef"]],
    ["abc?d?e?f?g?h?i?j?klm", ["klm", "iklm", "jklm", "ijklm"]],
    ["(?=look)\\d{4}", ["0"]],
    ["(?<!not )ninja", ["ninja"]],
    ["(?<name>guru)s", ["gurus"]],
    ["guru|\\d+", ["guru", "0"]],
    ["guru|\\p{Lu}", null],
    ["guru|", null],
    ["[^\\]guru]+wizard", ["wizard"]],
    ["\\u0061bcd\\p{Lu}efg", ["bcd"]],
    ["(?:guru)?", null],
    ["(?:guru){2,3}", ["guru"]],
    ["(guru) \\1 \\k<x>ninja", ["guru "]],
  ])("reads %s", (source, pieces) => {
    expect(requiredText(source)).toEqual(pieces);
  });
});

/** One that has run often enough for its guard to stand. */
function guard(source: string, flags: string): GuardedPattern {
  const pattern = new GuardedPattern(source, flags);
  for (let run = 0; run < 300; run += 1) pattern.test("");
  return pattern;
}

describe("a guarded pattern", () => {
  it.each([
    ["MANAGED it", "\\bmanaged\\b", "i"],
    ["wor\u212aed it", "worked", "iu"],
    ["\u017feen it", "seen", "iu"],
    ["a naïve guru", "naïve guru", ""],
    ["aaab", "a{3}b", "g"],
  ])("matches what a plain one matches: %s", (text, source, flags) => {
    const guarded = guard(source, flags);
    expect([new RegExp(source, flags).test(text), guarded.test(text)]).toEqual([true, true]);
  });

  it("asks the line of a part, and matches in the part alone", () => {
    const line = "A guru of synergy. Led the yard.";
    const pattern = guard("\\b(?:synergy|guru)\\b", "i");
    expect([pattern.testPart("A guru", line), pattern.testPart("Led the yard", line)]).toEqual([true, false]);
    expect(pattern.execPart("of synergy", line)?.index).toBe(3);
    expect(pattern.testPart("Led the yard", "Led the yard")).toBe(false);
    expect(new GuardedList(["synergy", "guru"], "i").findAll("of synergy", line).map(([found]) => found)).toEqual([
      "synergy",
    ]);
  });

  it("runs only where the text holds what it needs", () => {
    const pattern = guard("\\b(?:synergy|guru)\\b", "gi");
    const run = vi.spyOn(RegExp.prototype, "exec");
    pattern.lastIndex = 3;
    const missed = pattern.exec("Filed 12 audits of a kind");
    const ofPattern = run.mock.contexts.filter((context) => (context as RegExp).source === pattern.source);
    const [lastIndex, runs] = [pattern.lastIndex, ofPattern.length];
    run.mockRestore();
    expect([missed, lastIndex, runs]).toEqual([null, 0, 0]);
  });

  it("serves test, match, replace, split and matchAll", () => {
    const pattern = guard("gurus?", "gi");
    const text = "A guru and two Gurus";
    expect([
      text.match(pattern),
      text.replace(pattern, "_"),
      text.split(pattern),
      [...text.matchAll(pattern)].map(({ index }) => index),
      findAll(pattern, text).map(({ index }) => index),
      pattern.test("none here"),
    ]).toEqual([["guru", "Gurus"], "A _ and two _", ["A ", " and two ", ""], [2, 15], [2, 15], false]);
  });

  it("finds every match of the lexicon in lines made of its own words", () => {
    const sources = [...outcomeSignals.map(({ pattern }) => pattern), ...buzzwords, ...vagueWords];
    const pairs = sources.map((source) => [new RegExp(source, "iu"), guard(source, "iu")] as const);
    const word = fc.constantFrom(...sources.flatMap((source) => source.split(/[^\p{L}\d' -]+/u)).filter(Boolean));
    const line = fc
      .array(fc.tuple(word, fc.constantFrom("", " ", "-", "s", "ed ", ", ", " 12 ", "’")), { maxLength: 14 })
      .map((parts) => parts.flat().join(""));
    fc.assert(
      fc.property(line, (text) => pairs.every(([plain, guarded]) => plain.test(text) === guarded.test(text))),
      { numRuns: 300 },
    );
  });

  it("names of a set every one that matches a line, and leaves out most others", () => {
    const patterns = outcomeSignals.map(({ pattern }) => new RegExp(pattern, "iu"));
    const set = new GuardedSet(patterns);
    for (let line = 0; line < 300; line += 1) set.placesIn("");
    const word = fc.constantFrom(
      ...outcomeSignals.flatMap(({ pattern }) => pattern.split(/[^\p{L}\d' -]+/u)).filter(Boolean),
    );
    const line = fc.array(fc.tuple(word, fc.constantFrom("", " ", "-", "ed ")), { maxLength: 14 });
    fc.assert(
      fc.property(line, (parts) => {
        const text = parts.flat().join("");
        const places = set.placesIn(text);
        patterns.forEach((pattern, place) => {
          if (pattern.test(text)) expect(places).toContain(place);
        });
      }),
      { numRuns: 300 },
    );
    expect(set.placesIn("Filed the papers of a small firm").length).toBeLessThan(patterns.length / 4);
  });

  it("runs of a list what a line may hold, and finds what the whole finds", () => {
    const sources = [...buzzwords, ...vagueWords];
    const frame = ["(?<![\\w-])", "(?![\\w-])"] as const;
    const list = new GuardedList(sources, "iu", frame);
    const plain = new RegExp(`${frame[0]}(?:${sources.join("|")})${frame[1]}`, "giu");
    const word = fc.constantFrom(...sources.flatMap((source) => source.split(/[^\p{L}\d' -]+/u)).filter(Boolean));
    const line = fc
      .array(fc.tuple(word, fc.constantFrom("", " ", "-", "s", "ed ", ", ")), { maxLength: 14 })
      .map((parts) => parts.flat().join(""));
    const told = (matches: readonly RegExpExecArray[]): string[] =>
      matches.map((match) => `${match.index} ${match[0]}`);
    fc.assert(
      fc.property(line, (text) => {
        expect(told(list.findAll(text))).toEqual(told(findAll(plain, text)));
      }),
      { numRuns: 400 },
    );
  });
});
