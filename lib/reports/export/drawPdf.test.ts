import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { readStructure } from "../../../tests/fixtures/pdf/readStructure";
import { fixtureReport } from "../../../tests/fixtures/reports/fixtureReport";
import { toSavedReport } from "../../validation/savedReport";
import { drawPdf } from "./drawPdf";
import { settable } from "./page/shapeText";
import { frame } from "./parts/look";

const now = new Date("2026-01-01T00:00:00Z");
const pageHeight = 841.89;
const textOf = async (pdf: Uint8Array) => (await extractText(new Uint8Array(pdf), { mergePages: true })).text;
const plain = (text: string) => text.replace(/\s+/g, " ");
const inOrder = (text: string) => [...settable(text).replace(/\s/g, "")].sort().join("");

function withQuote(quote: string) {
  const [first, ...rest] = fixtureReport.strengths;
  if (!first) throw new Error("the fixture has a strength");
  return { ...fixtureReport, strengths: [{ ...first, quote }, ...rest] };
}

describe("drawPdf", () => {
  it("names its title and language, numbers its pages, embeds its fonts, and has its words as text", async () => {
    const quote = "Łódź, São Paulo: cut waiting by −12 %";
    const pdf = drawPdf(withQuote(quote), "My <second> & last version", now);
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: "My <second> & last version", Language: "en" });
    expect(metadata?.get("dc:title")).toBe("My <second> & last version");
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    const { text, totalPages } = await extractText(document, { mergePages: true });
    expect(plain(text)).toContain(fixtureReport.verdict);
    expect(plain(text)).toContain(quote);
    expect(plain(text)).toContain(`1 of ${totalPages}`);
    expect(plain(text)).toContain(`${totalPages} of ${totalPages}`);
    expect(pdf.toString("latin1")).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  });

  it("draws a saved report as the report it was saved from", () => {
    expect(drawPdf(fixtureReport, "One", now).equals(drawPdf(toSavedReport(fixtureReport), "One", now))).toBe(true);
  });

  it("refuses a report that no engine could have written", () => {
    const nextSteps = Array.from({ length: 5_000 }, (_, index) => `Step ${index}`);
    expect(() => drawPdf({ ...fixtureReport, nextSteps }, "Long", now)).toThrow(
      expect.objectContaining({ code: "PAYLOAD_TOO_LARGE" }),
    );
  });
});

describe("the structure of the PDF", () => {
  it("has every word inside an element, in the order in which it is drawn, and page numbers outside", async () => {
    const { pages, drawn, order } = await readStructure(drawPdf(fixtureReport, "One", now));
    expect(drawn.filter(({ owner }) => owner === null)).toEqual([]);
    for (const { drawn: marked, read } of order) expect(read).toEqual(marked);
    const outside = drawn.filter(({ owner }) => owner === "artifact").map(({ text }) => text);
    expect(outside.filter((text) => / of \d+$/.test(text))).toHaveLength(pages);
  });

  it("nests its headings, and says what is a list, a table, a quote", async () => {
    const { elements } = await readStructure(drawPdf(fixtureReport, "One", now));
    const levels = elements.flatMap(({ role }) => (/^H\d$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    const h2 = elements.filter(({ role }) => role === "H2").map(({ text }) => text.trim());
    expect(h2).toEqual(expect.arrayContaining(["First read", "Fix first", "Rewrites", "Strong already", "Ledger"]));
    const parentsOf = (wanted: string) => elements.filter(({ role }) => role === wanted).map(({ path }) => path.at(-1));
    expect(new Set(parentsOf("LI"))).toEqual(new Set(["L"]));
    expect(new Set([...parentsOf("Lbl"), ...parentsOf("LBody")])).toEqual(new Set(["LI"]));
    expect(new Set(parentsOf("TR"))).toEqual(new Set(["Table"]));
    expect(new Set([...parentsOf("TH"), ...parentsOf("TD")])).toEqual(new Set(["TR"]));
    const quotes = elements.filter(({ role }) => role === "Quote").map(({ text }) => plain(text));
    expect(quotes).toContain(`“${fixtureReport.strengths[0]?.quote}”`);
  });

  it("says the whole account in its table: each entry with what it gave and took", async () => {
    const { elements } = await readStructure(drawPdf(fixtureReport, "One", now));
    const cells = elements.filter(({ role, path }) => role === "TD" && path.includes("Sect")).map(({ text }) => text);
    const judged = fixtureReport.ledger.filter(({ head }) => fixtureReport.subscores[head].value !== null);
    for (const { given, taken } of judged) {
      if (given > 0) expect(cells).toContain(`+${given}`);
      if (taken > 0) expect(cells).toContain(`−${taken}`);
    }
  });
});

describe("letters of the PDF", () => {
  it.each([
    ["Greek", "Η Άννα μείωσε τον χρόνο κατά 12 %"],
    ["Cyrillic", "Анна сократила ожидание на 12 %, Ґалина"],
    ["Vietnamese", "Nguyễn Thị Phượng giảm thời gian chờ 12 %"],
    ["ligatures", "Efficient staffing: five officers, fluffy flags"],
  ])("sets %s in a face of its own, to be copied as it is", async (_, quote) => {
    const pdf = drawPdf(withQuote(quote), "One", now);
    const text = plain(await textOf(pdf));
    expect(text).toContain(quote);
    expect(text).not.toContain("An empty box");
  });

  it("draws what no face has as a box that is copied as the letter itself, and says so once", async () => {
    const quote = "ആനി led 👩🏽‍🚀 teams";
    const text = plain(await textOf(drawPdf(withQuote(quote), "One", now)));
    expect(text).toContain(settable(quote));
    expect(text.match(/An empty box/g)).toHaveLength(1);
  });
});

describe("any text", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme-composite", maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom("א", "ب", "漢", "é", "e\u0301", "\u200d", "👩", "\u0000", "\n", "fi", " ", "-"),
    }),
    fc.nat(300).map((length) => "W".repeat(length)),
  );

  it("is drawn inside the page and its element, whatever it is", async () => {
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, async (verdict, claim, quote) => {
        // A strength has a quote that is not empty.
        const whole = withQuote(quote || "–");
        const [finding, ...others] = whole.findings;
        if (!finding) throw new Error("the fixture has a finding");
        const report = {
          ...whole,
          verdict,
          findings: [{ ...finding, claim, quote, why: claim }, ...others],
        };
        const { elements, drawn } = await readStructure(drawPdf(report, verdict, now));
        expect(drawn.filter(({ owner }) => owner === null)).toEqual([]);
        const title = elements.filter(({ role }) => role === "H1").map(({ text }) => text);
        expect(inOrder(title.join(""))).toBe(inOrder(verdict));
        const [right, bottom] = [frame.left + frame.width + 1, pageHeight - frame.foot - 1];
        expect(drawn.filter(({ x, width, y }) => x < 0 || x + width > right || y < bottom)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("goes over as many pages as it needs, every line inside them", async () => {
    const why = "word ".repeat(6_000);
    const word = "x".repeat(40_000);
    const [finding, ...others] = fixtureReport.findings;
    if (!finding) throw new Error("the fixture has a finding");
    const long = { ...fixtureReport, findings: [{ ...finding, why, claim: word }, ...others] };
    const { pages, drawn, elements } = await readStructure(drawPdf(long, "Long", now));
    expect(pages).toBeGreaterThan(10);
    const body = drawn.filter(({ owner }) => owner === "element");
    expect(body.filter(({ y }) => y < pageHeight - frame.bottom || y > pageHeight - frame.top)).toEqual([]);
    const said = elements.map(({ text }) => text).join(" ");
    expect(said.match(/\bword\b/g)).toHaveLength(6_000);
    expect(said.replace(/[^x]/g, "").length).toBeGreaterThanOrEqual(40_000);
  });
});
