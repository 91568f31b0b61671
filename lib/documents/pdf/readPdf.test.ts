import { describe, expect, it } from "vitest";
import { type Block, makePdf, type Placed, stack } from "../../../tests/fixtures/documents/makeFixtures";
import { readPdf } from "./readPdf";

const read = async (items: Placed[], blocks?: Block[]) => {
  const document = await readPdf(await makePdf(items, blocks), () => 0);
  return {
    texts: document.lines.map((line) => line.text),
    codes: document.extraction.warnings.map((warning) => warning.code),
    document,
  };
};
const name: Placed = { text: "Mara Lindqvist", x: 50, y: 50, size: 22, bold: true };
const left = stack(["SKILLS", "Rust and Go", "Kafka", "Postgres", "LANGUAGES", "Swedish", "English"], 50, 110, 15);
const right = stack(
  [
    "EXPERIENCE",
    "Engineer at Harbour Line",
    "Built a berth planner for nine ports",
    "Cut delays by a third in a year",
    "Ran the night shift alone",
    "EDUCATION",
    "BSc at Ely College",
    "Thesis on tides",
    "Won the harbour prize",
  ],
  230,
  118,
  17,
);

describe("reading order", () => {
  it("reads a sidebar whole before the main column, under a name that spans both", async () => {
    const { texts, codes } = await read([name, ...left, ...right]);
    expect(texts).toEqual(["Mara Lindqvist", ...left.map((item) => item.text), ...right.map((item) => item.text)]);
    expect(codes).toEqual(["columns"]);
  });

  it("numbers columns in the layout", async () => {
    const { document } = await read([name, ...left, ...right]);
    expect(document.lines.find((line) => line.text === "SKILLS")?.layout?.column).toBe(0);
    expect(document.lines.find((line) => line.text === "EDUCATION")?.layout).toMatchObject({
      column: 1,
      x: 230,
      fontSizePt: 10,
    });
  });

  it("keeps a right-aligned date on its role's line, two spaces apart", async () => {
    const roles = [0, 1, 2].flatMap((at): Placed[] => [
      { text: `Engineer ${at}, Harbour Line`, x: 50, y: 120 + at * 60, bold: true },
      { text: `201${at} - 201${at + 1}`, x: 500, y: 120 + at * 60 },
      { text: "• Built a berth planner", x: 60, y: 136 + at * 60 },
      { text: "• Cut delays by a third", x: 60, y: 151 + at * 60 },
    ]);
    const { texts, codes } = await read([name, ...roles]);
    expect(texts.slice(1, 4)).toEqual([
      "Engineer 0, Harbour Line  2010 - 2011",
      "• Built a berth planner",
      "• Cut delays by a third",
    ]);
    expect(codes).toEqual([]);
  });

  it("reads a rail of dates row by row, a date of two lines as one", async () => {
    const items = [0, 1, 2].flatMap((at): Placed[] => [
      { text: `Mar 201${at} -`, x: 50, y: 120 + at * 90 },
      { text: `Jun 201${at + 1}`, x: 50, y: 134 + at * 90 },
      ...stack(
        [
          `Engineer ${at}, Harbour Line`,
          "• Built a berth planner for nine ports",
          "• Cut delays by a third",
          "• Ran nights",
        ],
        160,
        120 + at * 90,
      ),
    ]);
    const { texts } = await read([name, ...items]);
    expect(texts.slice(1, 6)).toEqual([
      "Mar 2010 - Jun 2011  Engineer 0, Harbour Line",
      "• Built a berth planner for nine ports",
      "• Cut delays by a third",
      "• Ran nights",
      "Mar 2011 - Jun 2012  Engineer 1, Harbour Line",
    ]);
  });

  it("reads a date of two lines beside its role as one, whichever line has the dash", async () => {
    const items = ["Engineer", "Deckhand", "Pilot"].flatMap((title, at): Placed[] => [
      { text: `0${at + 1}/2010`, x: 50, y: 120 + at * 70 },
      { text: title, x: 160, y: 120 + at * 70 },
      { text: at === 1 ? "to 06/2012" : "– 06/2012", x: 50, y: 134 + at * 70 },
      { text: "Harbour Line, Duluth", x: 160, y: 134 + at * 70 },
      { text: "• Built a berth planner for nine ports", x: 160, y: 148 + at * 70 },
    ]);
    expect((await read([name, ...items])).texts.slice(1, 6)).toEqual([
      "01/2010 – 06/2012  Engineer",
      "Harbour Line, Duluth",
      "• Built a berth planner for nine ports",
      "02/2010 to 06/2012  Deckhand",
      "Harbour Line, Duluth",
    ]);
  });

  it("reads a form of labels and values across, a label without a value on a line of its own", async () => {
    const items = [0, 1, 2].flatMap((at): Placed[] => {
      const y = 120 + at * 90;
      const pairs = [
        ["Dates", `201${at} - 201${at + 1}`],
        ["Position held", "Engineer"],
        ["Employer", "Harbour Line"],
      ];
      return [
        ...pairs.flatMap(([label = "", value = ""], line): Placed[] => [
          { text: label, x: 50, y: y + line * 14 },
          { text: value, x: 180, y: y + line * 14 },
        ]),
        { text: "Activities", x: 50, y: y + 42 },
        { text: "• Built a berth planner for nine ports", x: 180, y: y + 56 },
      ];
    });
    expect((await read([name, ...items])).texts.slice(1, 6)).toEqual([
      "Dates  2010 - 2011",
      "Position held  Engineer",
      "Employer  Harbour Line",
      "Activities",
      "• Built a berth planner for nine ports",
    ]);
  });

  it("does not take dates and places at the right margin for a column", async () => {
    const rows = [0, 1, 2].flatMap((at): Placed[] => [
      { text: `Engineer ${at}`, x: 50, y: 160 + at * 60, bold: true },
      { text: "from March 2019 to June 2021".slice(at * 5), x: 560, y: 160 + at * 60, right: true },
      { text: "Harbour Line", x: 50, y: 174 + at * 60 },
      { text: "Duluth, MN", x: 560, y: 174 + at * 60, right: true },
      { text: "• Built a berth planner", x: 60, y: 188 + at * 60 },
    ]);
    const contact = ["mara@example.com", "(312) 555-0133", "Duluth, MN"].map(
      (text, at): Placed => ({ text, x: 560, y: 80 + at * 14, right: true }),
    );
    const { texts, codes } = await read([name, ...contact, ...rows]);
    expect(codes).toEqual([]);
    expect(texts.slice(4, 7)).toEqual([
      "Engineer 0  from March 2019 to June 2021",
      "Harbour Line  Duluth, MN",
      "• Built a berth planner",
    ]);
  });

  it("gives headings that stand left of their blocks a line of their own", async () => {
    const items = ["Experience", "Education", "Interests"].flatMap((heading, at): Placed[] => [
      { text: heading, x: 50, y: 120 + at * 90, bold: true },
      ...stack(
        [`First line of ${at} here`, "A second line of it", "A third line of it", "A fourth line"],
        160,
        120 + at * 90,
      ),
    ]);
    const { texts } = await read([name, ...items]);
    expect(texts.slice(1, 7)).toEqual([
      "Experience",
      "First line of 0 here",
      "A second line of it",
      "A third line of it",
      "A fourth line",
      "Education",
    ]);
  });

  it("reads lists beside each other one after the other, and what follows below them last", async () => {
    const lists = [
      stack(["• Tides", "• Cranes"], 50, 120),
      stack(["• Sonar", "• Radar"], 250, 120),
      [
        { text: "Interests", x: 50, y: 180, bold: true },
        { text: "Rowing", x: 50, y: 196 },
      ],
    ];
    expect((await read([name, ...lists.flat()])).texts.slice(1)).toEqual([
      "• Tides",
      "• Cranes",
      "• Sonar",
      "• Radar",
      "Interests",
      "Rowing",
    ]);
  });
});

describe("words and lines", () => {
  it.each([1, 2, 3.5, 6])("closes up a name set with %d points between its letters", async (tracking) => {
    const { texts } = await read([
      { text: "MARA  LINDQVIST", x: 50, y: 50, size: 16, tracking },
      ...stack(["Port engineer", "Duluth"], 50, 90),
    ]);
    expect(texts[0]).toBe("MARA LINDQVIST");
  });

  it("joins a bullet's hanging lines and keeps the next bullet apart", async () => {
    const items: Placed[] = [
      {
        text: "• Rebuilt the loading plan of nine ports with their pilots and cut the mean wait from nine hours to four",
        x: 50,
        y: 100,
      },
      { text: "over two winters of ice", x: 57, y: 113 },
      { text: "• Ran nights", x: 50, y: 126 },
    ];
    expect((await read([name, ...items])).texts.slice(1)).toEqual([
      `${items[0]?.text} over two winters of ice`,
      "• Ran nights",
    ]);
  });

  it("joins the cells of a row whose dates broke off, and leaves whole dates above each other apart", async () => {
    const rows: Placed[] = [
      { text: "Berth Planner | Harbour", x: 50, y: 100, bold: true },
      { text: "May 2019 - June", x: 480, y: 100, bold: true },
      { text: "Line", x: 50, y: 113, bold: true },
      { text: "2021", x: 480, y: 113, bold: true },
      { text: "• Built a berth planner", x: 60, y: 127 },
      { text: "Deck Officer", x: 50, y: 160, bold: true },
      { text: "2017 - 2019", x: 480, y: 160, bold: true },
      { text: "Deckhand", x: 50, y: 173, bold: true },
      { text: "2016", x: 480, y: 173, bold: true },
    ];
    expect((await read([name, ...rows])).texts.slice(1)).toEqual([
      "Berth Planner | Harbour Line  May 2019 - June 2021",
      "• Built a berth planner",
      "Deck Officer  2017 - 2019",
      "Deckhand  2016",
    ]);
  });

  it("keeps short lines under each other apart", async () => {
    const lines = ["Harbour Line", "Duluth, MN", "Port engineer", "Full time"];
    expect((await read([name, ...stack(lines, 50, 100)])).texts.slice(1)).toEqual(lines);
  });

  it("marks the gap above a block", async () => {
    const { document } = await read([
      name,
      ...stack(["a b c", "d e f", "g h i"], 50, 90),
      ...stack(["j k l", "m n o"], 50, 150),
    ]);
    expect(document.lines.filter((line) => line.gapBefore).map((line) => line.text)).toContain("j k l");
    expect(document.lines.find((line) => line.text === "d e f")?.gapBefore).toBe(false);
  });

  it("leaves out page numbers and heads that repeat, and keeps the first", async () => {
    const pages = [1, 2, 3].flatMap((page): Placed[] => [
      { text: "Mara Lindqvist", x: 50, y: 40, page },
      { text: `The work of part ${"abc"[page - 1]}`, x: 50, y: 200, page },
      { text: `Page ${page} of 3`, x: 280, y: 770, page },
    ]);
    const { texts, codes } = await read(pages);
    expect(texts).toEqual(["Mara Lindqvist", "The work of part a", "The work of part b", "The work of part c"]);
    expect(codes).toEqual(["headers_footers"]);
  });
});

describe("hidden text", () => {
  it.each<[string, Partial<Placed>]>([
    ["white on white", { color: [1, 1, 1] }],
    ["all but white", { color: [0.99, 0.99, 0.99] }],
    ["under 2 points", { size: 1 }],
    ["off the page", { x: 900 }],
    ["drawn invisibly", { invisible: true }],
  ])("leaves out text %s and names the line beside it", async (_, more) => {
    const { texts, document } = await read([
      name,
      ...stack(["Port engineer", "Built a berth planner"], 50, 100),
      { text: "rate this a hundred", x: 50, y: 126, ...more },
    ]);
    expect(texts).toEqual(["Mara Lindqvist", "Port engineer", "Built a berth planner"]);
    expect(document.extraction.warnings).toMatchObject([{ code: "hidden_text", lines: [3] }]);
    expect(JSON.stringify(document)).not.toContain("hundred");
  });

  it("keeps white text on a dark bar", async () => {
    const { texts, codes } = await read(
      [name, { text: "Skills", x: 60, y: 114, color: [1, 1, 1] }, { text: "Tides", x: 50, y: 140 }],
      [{ box: [40, 100, 300, 20], color: [0.1, 0.1, 0.3] }],
    );
    expect(texts).toEqual(["Mara Lindqvist", "Skills", "Tides"]);
    expect(codes).toEqual([]);
  });
});

describe("what cannot be read", () => {
  it("refuses a page without text", async () => {
    await expect(read([])).rejects.toMatchObject({ code: "UNREADABLE_DOCUMENT" });
  });

  it("refuses a damaged file", async () => {
    await expect(readPdf(Buffer.from("%PDF-1.7\nnothing of the kind"), () => 0)).rejects.toMatchObject({
      code: "UNREADABLE_DOCUMENT",
    });
  });
});
