import { describe, expect, it } from "vitest";
import { AppError } from "../backend/errors";
import { readText } from "./readText";
import { decodeText } from "./text/decodeText";

const texts = (source: string, kind?: "text" | "markdown"): string[] =>
  readText(source, kind).lines.map((line) => line.text);
const codes = (source: string): string[] => readText(source).extraction.warnings.map((warning) => warning.code);

describe("readText", () => {
  it("keeps the paragraphs of a text that is spaced out throughout", () => {
    const gaps = (text: string): boolean[] => readText(text).lines.map(({ gapBefore }) => gapBefore);
    const plain = "one\ntwo\n\nthree\nfour";
    expect(gaps(plain)).toEqual([false, false, true, false]);
    expect(gaps(plain.replaceAll("\n", "\n\n"))).toEqual(gaps(plain));
  });

  it("numbers lines without the blank ones and marks the gap above", () => {
    const { lines } = readText("\n\nJane\r\nEngineer\r\n\r\n \t\r\nWork\r• Built it");
    expect(lines.map((line) => [line.n, line.text, line.gapBefore])).toEqual([
      [1, "Jane", false],
      [2, "Engineer", false],
      [3, "Work", true],
      [4, "• Built it", false],
    ]);
  });

  it.each(["a\nb\n\nc", "a\r\nb\r\n\r\nc", "a\rb\r\rc", "\uFEFFa\nb\n\nc"])(
    "reads %j alike, whatever its line ends",
    (source) => {
      expect(readText(source)).toEqual(readText("a\nb\n\nc"));
    },
  );

  it.each(["• x y", "● x y", "▪ x y", "- x y", "– x y", "\uF0B7 x y", "•x y", "· x y", "➢  x y"])(
    "evens the bullet of %j",
    (source) => {
      expect(texts(source)).toEqual(["• x y"]);
    },
  );

  it("reads words that are set two or three spaces apart throughout as words, and wider gaps as columns", () => {
    const plain = "Ran the night shift of two ovens. Cut waste.\nShift Lead, Fernhill Bakery";
    expect(texts(plain.replace(/ /g, "  "))).toEqual(texts(plain));
    expect(texts(plain.replace(/ /g, "   "))).toEqual(texts(plain));
    expect(texts(`${plain.replace(/ /g, "  ")}\nLead        2015`)[2]).toBe("Lead    2015");
  });

  it("reads two spaces behind a sentence as one, and keeps those of a column", () => {
    expect(texts("Ran two ovens.  Cut waste by 5 %.  Taught four bakers how.\nShift Lead  2015")).toEqual([
      "Ran two ovens. Cut waste by 5 %. Taught four bakers how.",
      "Shift Lead  2015",
    ]);
  });

  it.each([
    ["- Present", "- Present"],
    ["– June 2021)", "– June 2021)"],
    ["- 04/2019], Leeds", "- 04/2019], Leeds"],
    ["- Present the figures to the board", "• Present the figures to the board"],
    ["- 2021 harvest brought in by four", "• 2021 harvest brought in by four"],
  ])("takes %j for the rest of a period, or for an item, by what stands behind the date", (line, read) => {
    expect(readText(`Baker, Fernhill Bakery (May 2018\n${line}\n`).lines[1]?.text).toBe(read);
  });

  it("leaves dashes, minus signs and asterisks inside words alone", () => {
    expect(texts("-5 % churn\n2019 – 2021\n*starred")).toEqual(["-5 % churn", "2019 – 2021", "*starred"]);
  });

  it.each([
    ["Unicode tags", "Jane\nBuilt it\u{E0069}\u{E0067}\u{E006E}"],
    ["zero-width signs inside words", "Jane\nBuilt i\u200Bt"],
    ["direction overrides", "Jane\nBuilt it\u202E\u202C"],
  ])("takes out %s and names the line", (_, source) => {
    const document = readText(source);
    expect(document.lines.map((line) => line.text)).toEqual(["Jane", "Built it"]);
    expect(document.extraction.warnings).toMatchObject([{ code: "hidden_text", lines: [2] }]);
  });

  it.each([
    "naïve café Zoë",
    "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} Scotland",
    "co\u00ADoperate",
    "👩\u200D💻 dev",
  ])("finds nothing hidden in %j", (source) => {
    expect(codes(source)).toEqual([]);
  });

  it("cuts at 30,000 characters, between lines, with a warning", () => {
    const source = "A line of twenty-four ch\n".repeat(2_000);
    const document = readText(source);
    expect(document.lines.every((line) => line.text === "A line of twenty-four ch")).toBe(true);
    expect(document.lines.length).toBe(1_200);
    expect(document.extraction.warnings.map((warning) => warning.code)).toEqual(["truncated"]);
    expect(codes("x".repeat(30_000))).toEqual([]);
  });

  it("warns of broken characters with their lines", () => {
    expect(readText("Jane\nR\uFFFDsum\uFFFD").extraction.warnings).toMatchObject([{ code: "encoding", lines: [2] }]);
  });

  it("refuses text of which nothing can be seen", () => {
    expect(() => readText("\u200B \u{E0041}\n")).toThrow(AppError);
  });

  it("takes Markdown's marks off and keeps heading levels", () => {
    const { lines } = readText(
      "# Jane **Smith**\n\n## Work\n- Built [it](https://x.example)\n* Ran _tests_ in snake_case\n---\n`go`",
      "markdown",
    );
    expect(lines.map((line) => [line.headingLevel ?? 0, line.text])).toEqual([
      [1, "Jane Smith"],
      [2, "Work"],
      [0, "• Built it (https://x.example)"],
      [0, "• Ran tests in snake_case"],
      [0, "go"],
    ]);
  });
});

describe("decodeText", () => {
  it.each([
    ["utf-8", Buffer.from("Zoë – x", "utf8")],
    ["utf-16le", Buffer.from("\uFEFFZoë – x", "utf16le")],
    ["utf-16le", Buffer.from("Zoe has no mark", "utf16le")],
    ["utf-16be", Buffer.from("\uFEFFZoë – x", "utf16le").swap16()],
    ["windows-1252", Buffer.from([0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x78])],
  ])("reads %s", (encoding, data) => {
    const decoded = decodeText(data);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.isDoubtful).toBe(false);
    expect(["Zoë – x", "Zoe has no mark"]).toContain(decoded.text);
  });

  it("keeps UTF-8 that has a broken byte and says so", () => {
    const data = Buffer.concat([Buffer.from("é".repeat(9)), Buffer.from([0xff])]);
    expect(decodeText(data)).toMatchObject({ encoding: "utf-8", isDoubtful: true });
  });
});
