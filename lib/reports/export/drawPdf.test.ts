import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { fixtureReport } from "../../../tests/fixtures/reports/fixtureReport";
import { toSavedReport } from "../../validation/savedReport";
import { drawPdf } from "./drawPdf";

const now = new Date("2026-01-01T00:00:00Z");

describe("drawPdf", () => {
  it("names its title and language, numbers its pages, embeds its fonts, and has its words as text", async () => {
    const quote = "Łódź, São Paulo: cut waiting by −12 %";
    const [first, ...rest] = fixtureReport.strengths;
    if (!first) throw new Error("the fixture has a strength");
    const report = { ...fixtureReport, strengths: [{ ...first, quote }, ...rest] };
    const pdf = await drawPdf(report, "My second version", now);
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: "My second version", Language: "en" });
    const { text, totalPages } = await extractText(document, { mergePages: true });
    const words = text.replace(/\s+/g, " ");
    expect(words).toContain(report.verdict);
    expect(words).toContain(quote);
    expect(words).toContain(`1 of ${totalPages}`);
    expect(words).toContain(`${totalPages} of ${totalPages}`);
    expect(pdf.toString("latin1")).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  }, 60_000);

  it("draws a saved report as the report it was saved from", async () => {
    const [one, other] = [fixtureReport, toSavedReport(fixtureReport)];
    const textOf = async (pdf: Buffer) => extractText(new Uint8Array(pdf), { mergePages: true });
    const drawn = await Promise.all(
      [drawPdf(one, "One", now), drawPdf(other, "One", now)].map(async (pdf) => textOf(await pdf)),
    );
    expect(drawn[0]).toEqual(drawn[1]);
  }, 60_000);

  it("refuses a report that no engine could have written", async () => {
    const nextSteps = Array.from({ length: 5_000 }, (_, index) => `Step ${index}`);
    await expect(drawPdf({ ...fixtureReport, nextSteps }, "Long", now)).rejects.toMatchObject({
      code: "PAYLOAD_TOO_LARGE",
    });
  });
});
