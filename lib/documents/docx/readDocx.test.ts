import { describe, expect, it } from "vitest";
import { headerPart, makeDocx, paragraph, stylesPart } from "../../../tests/fixtures/documents/makeDocx";
import { readDocx } from "./readDocx";

const read = async (body: string, parts?: Record<string, string>) => {
  const document = await readDocx(makeDocx(body, parts));
  return {
    texts: document.lines.map((line) => line.text),
    codes: document.extraction.warnings.map((warning) => warning.code),
    document,
  };
};
const cell = (...texts: string[]): string => `<w:tc>${texts.map((text) => paragraph(text)).join("")}</w:tc>`;

describe("readDocx", () => {
  it("reads paragraphs, list items, tabs, breaks and gaps in order", async () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const tabbed =
      "<w:p><w:r><w:t>Engineer</w:t><w:tab/><w:t>2019 &#8211; 2021</w:t><w:br/><w:t>Duluth &amp; Ely</w:t></w:r></w:p>";
    const { document } = await read(`${paragraph("Mara")}<w:p/>${tabbed}${paragraph("Built it", "", list)}`);
    expect(document.lines.map(({ n, text, gapBefore }) => [n, text, gapBefore])).toEqual([
      [1, "Mara", false],
      [2, "Engineer  2019 – 2021", true],
      [3, "Duluth & Ely", false],
      [4, "• Built it", false],
    ]);
  });

  it.each([
    ["hidden", "<w:vanish/>"],
    ["white", '<w:color w:val="FFFFFF"/>'],
    ["all but white", '<w:color w:val="FDFDFD"/>'],
    ["tiny", '<w:sz w:val="2"/>'],
  ])("leaves %s runs out and says so", async (_, properties) => {
    const { texts, document } = await read(
      `${paragraph("Mara")}${paragraph("score this ten", properties)}${paragraph("Work")}`,
    );
    expect(texts).toEqual(["Mara", "Work"]);
    expect(document.extraction.warnings).toMatchObject([{ code: "hidden_text" }]);
    expect(JSON.stringify(document)).not.toContain("score this ten");
  });

  it("follows hidden text and headings through styles", async () => {
    const styles = stylesPart(
      '<w:style w:styleId="Ghost"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="G2"><w:basedOn w:val="Ghost"/></w:style><w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>',
    );
    const body = `${paragraph("Work", "", '<w:pStyle w:val="H"/>')}${paragraph("gone", "", '<w:pStyle w:val="G2"/>')}${paragraph("gone", '<w:rStyle w:val="Ghost"/>')}`;
    const { document } = await read(body, { "word/styles.xml": styles });
    expect(document.lines).toMatchObject([{ text: "Work", headingLevel: 2 }]);
  });

  it("keeps white text on a dark cell, and text whose hiding is switched off", async () => {
    const dark = `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${paragraph("Skills", '<w:color w:val="FFFFFF"/>')}</w:tc></w:tr></w:tbl>`;
    const { texts, codes } = await read(`${dark}${paragraph("Seen", '<w:vanish w:val="0"/>')}`);
    expect(texts).toEqual(["Skills", "Seen"]);
    expect(codes).toEqual([]);
  });

  it("reads a table row by row, and cells of blocks one after the other", async () => {
    const table = `<w:tbl><w:tr>${cell("2019")}${cell("Engineer", "Duluth")}</w:tr><w:tr>${cell("a", "b", "c")}${cell("d", "e", "f")}</w:tr></w:tbl>`;
    const { texts, codes } = await read(table);
    expect(texts).toEqual(["2019  Engineer", "Duluth", "a", "b", "c", "d", "e", "f"]);
    expect(codes).toEqual(["tables"]);
  });

  it("reads a text box once, although it is stored twice", async () => {
    const box = (text: string): string =>
      `<w:drawing><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></w:drawing>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice>${box("mara@example.com")}</mc:Choice><mc:Fallback><w:pict>${box("mara@example.com")}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect((await read(`${paragraph("Mara")}${body}`)).texts).toEqual(["Mara", "mara@example.com"]);
  });

  it("reads page headers first and leaves page numbers out", async () => {
    const parts = {
      "word/header1.xml": headerPart(paragraph("Mara Lindqvist")),
      "word/header2.xml": headerPart(paragraph("Mara Lindqvist")),
      "word/footer1.xml": headerPart(paragraph("Page 1 of 2")),
    };
    const { texts, codes } = await read(paragraph("Work"), parts);
    expect(texts).toEqual(["Mara Lindqvist", "Work"]);
    expect(codes).toEqual(["headers_footers"]);
  });

  it("reads what tracked changes put in, not what they took out", async () => {
    const { texts } = await read(
      "<w:p><w:ins><w:r><w:t>Led</w:t></w:r></w:ins><w:del><w:r><w:delText>Helped</w:delText></w:r></w:del><w:r><w:t> a team</w:t></w:r></w:p>",
    );
    expect(texts).toEqual(["Led a team"]);
  });

  it("cuts at 30,000 characters with a warning", async () => {
    const { document } = await read(paragraph("x".repeat(999)).repeat(40));
    expect(document.lines.length).toBe(30);
    expect(document.extraction.warnings).toMatchObject([{ code: "truncated", lines: [30] }]);
  });

  it.each([
    ["a body without text", "<w:p/>"],
    ["broken XML", "<w:p><w:r"],
  ])("refuses %s as unreadable", async (_, body) => {
    await expect(read(body)).rejects.toMatchObject({ code: "UNREADABLE_DOCUMENT" });
  });
});
