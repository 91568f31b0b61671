import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnText, type QuoteSpan, segmentLine, startOfDates } from "./segmentLine";

const span = (finding: string, kind: QuoteSpan["kind"], start: number, end: number): QuoteSpan => ({
  finding,
  kind,
  start,
  end,
});

describe("segmentLine", () => {
  it("cuts overlapping quotes so that each keeps its words, the gravest drawn first", () => {
    const pieces = segmentLine("abcdefgh", 0, [span("one", "consider", 1, 5), span("two", "fix", 3, 7)]);
    expect(pieces.map(({ text, spans }) => [text, spans.map(({ finding }) => finding)])).toEqual([
      ["a", []],
      ["bc", ["one"]],
      ["de", ["two", "one"]],
      ["fg", ["two"]],
      ["h", []],
    ]);
  });

  it("loses and repeats no unit of the line, whatever the spans", () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ maxLength: 24 }), fc.nat(5), spans, (text, from, pairs) => {
        const drawn = pairs.map(([start, length], index) => span(`${index}`, "consider", start, start + length + 1));
        const pieces = segmentLine(text, Math.min(from, text.length), drawn, [7]);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text.slice(Math.min(from, text.length)));
      }),
    );
  });
});

it("draws a piece without icons that only its own font has", () => {
  expect(drawnText({ text: "\uE0B6 (+1) 312 \uFFFD| Łódź é 😀" })).toBe(" (+1) 312 | Łódź é 😀");
});

describe("startOfDates", () => {
  it.each([
    ["Staff Nurse, Halden Medical  March 2021 – Present", "March 2021 – Present"],
    ["Engineer | Acme | 06/2018 - 02/2021", "06/2018 - 02/2021"],
    ["Analyst (Jan 2019 to Dec 2020)", "(Jan 2019 to Dec 2020)"],
    ["Cook 2016", "2016"],
  ])("finds the dates that end %j", (text, dates) => {
    const start = startOfDates(text);
    expect(start === null ? null : text.slice(start)).toBe(dates);
  });

  it.each([
    ["2016 – 2020"],
    ["Head of Section 9 and more"],
    ["Staff Nurse"],
    ["Mar 2019 - Present"],
    ["Analyst (Acme, Jan 2019 to Dec 2020)"],
  ])("leaves %j whole", (text) => expect(startOfDates(text)).toBeNull());
});
