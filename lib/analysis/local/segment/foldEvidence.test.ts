import { describe, expect, it } from "vitest";
import { readText } from "@/lib/documents/readText";
import { rewrap } from "@/lib/evals/stability";
import { segmentResume } from "./segmentResume";

const asOf = { year: 2026, month: 1 };
const unitsOf = (text: string): string[] => segmentResume(readText(text), asOf).units.map((unit) => unit.text);

const glyphs = `Nora Vexley
nora.vexley@example.com | +1 555-0100

Experience

Shift Lead, Fernhill Bakery, Dayton
March 2019 – present
- Moved the proof to the night before, so that the first loaves leave the oven an hour earlier than in any of the other shops. The owner has since done the same in Xenia.
- Cut thrown-away dough from a third to a tenth by weighing every batch
- Trained four bakers, two of whom now run shops of their own; the others stayed through the winter when the mill was closed
- Persuaded the owner to drop the slowest bread. Nobody has asked for it since, and the oven is free for rolls at six.

Baker, Crumb Lane Bread Company (wholesale and two market stalls), Springfield
2015 – 2019
- Shaped and baked rye, spelt and wheat for three cafés, from Tuesday to Saturday, with one helper and an oven that failed twice a week
- Found that the thermostat was set in the wrong scale after the first month and wrote the settings on the door

Education

Diploma, Fernhill High School, 2015`;

const bare = glyphs.replace(/^- /gm, "");

describe("plain text that was folded", () => {
  it.each([40, 45, 50, 60, 66, 72, 80, 88, 95, 100, 110])("is read as it stood before, at %i characters", (width) => {
    expect(unitsOf(rewrap(glyphs, width))).toEqual(unitsOf(glyphs));
    expect(unitsOf(rewrap(glyphs, width, ""))).toEqual(unitsOf(glyphs));
  });

  it.each([72, 80, 100])("is read so without glyphs, at %i characters", (width) => {
    expect(unitsOf(rewrap(bare, width))).toEqual(unitsOf(bare));
  });

  it.each([72, 80, 100])("is read so in capitals, at %i characters", (width) => {
    const shouted = glyphs.toUpperCase();
    expect(unitsOf(rewrap(shouted, width))).toEqual(unitsOf(shouted));
  });

  it.each([60, 80, 100])(
    "keeps its headings, however many lines the profile above them takes, at %i characters",
    (width) => {
      const text = `Nora Vexley

I have baked bread for eleven years, most of them at night, and have run a shop's ovens for the last five; what I like is a dough that behaves the same in August and in January. I write down what I change and teach what I know, and I should like to do both in a larger house than the one that I am leaving.

Where I Have Baked
Shift Lead, Fernhill Bakery, Dayton, March 2019 – present
- Moved the proof to the night before

Schooling
Diploma, Fernhill High School, 2015`;
      const headingsOf = (given: string): string[] =>
        segmentResume(readText(given), asOf).units.flatMap((unit) => (unit.kind === "heading" ? [unit.text] : []));
      expect(headingsOf(rewrap(text, width))).toEqual(headingsOf(text));
    },
  );

  it("keeps short lines apart that were never folded", () => {
    const lines = ["Charge nurse on nights", "Taught wound care to new hires", "Wrote the handover sheet"];
    const text = `Nora Vexley\n\nExperience\n\nNurse, Saltmarsh Hospital, 2016 – 2019\n${lines.join("\n")}\n`;
    expect(unitsOf(text)).toEqual(expect.arrayContaining(lines));
  });

  const posts = `Nora Vexley

I have baked bread for eleven years, most of them at night, and have run a shop's ovens for the last five; what I like is a dough that behaves the same in August and in January. I write down what I change and teach what I know.

In the winter of 2021 I moved the proof to the night before, and the first loaves have left the oven an hour earlier ever since. More than half of the dough that we threw away was weighed wrong; I gave every table a scale, and the waste fell to a tenth. Two of the bakers whom I taught the ovens now run shops of their own, and the settings are written on the door for the others.

I asked the owner to drop the slowest bread and to sell what was left of it to the kitchens at half the price. Nobody has asked for it since, and the oven is free for rolls at six. What was lost on the bread came back on the rolls before the summer was over, and the kitchens now order theirs a week ahead.

Experience
Fernhill Bakery, Dayton: Shift Lead, nights, March 2019 to present (four bakers, and about nine hundred loaves on a market day)
Crumb Lane Bread Company, Springfield: Baker and Oven Hand, February 2013 to March 2019. Rye loaves, spelt loaves, accounts.
Mill Street Kitchen: Assistant to the Cook, 2009 to 2013

Schooling
Diploma, Fernhill High School, 2009`;

  it.each([60, 65, 72, 75, 80, 85, 90, 95, 100])(
    "keeps one post a line with what follows its dates, at %i characters",
    (width) => {
      expect(unitsOf(rewrap(posts, width))).toEqual(unitsOf(posts));
    },
  );

  it.each([72, 80, 88])("begins an item at a mark that is no usual glyph, at %i characters", (width) => {
    const marked = glyphs.replace(/^- /gm, "~ ");
    expect(unitsOf(rewrap(marked, width))).toEqual(unitsOf(marked));
  });

  it("keeps the sentences of a paragraph together on a page that sets each item apart", () => {
    const paragraphs = [
      "Showed that the run of burnt loaves was the oven and not the dough. I split the same dough between our oven and the sister shop's, then mapped the shelves one by one; the back left corner ran hot, and the bricks were laid anew there.",
      "Asked for the night shift to be allowed to turn flour away without waking the owner. It took a year of clean notes to get it.",
      "Trained six bakers, who run a blind loaf every week for their first three months. Two of them have found errors of mine that way.",
      "Weighed out and shaped rye loaves for the cafés and the market. Noticed that what came back was always baked on the same two days, and got the proof moved to the night before.",
    ];
    const text = `Nora Vexley\n\nBaker, Fernhill Bakery, Dayton\nApril 2019 to present\n\n${paragraphs.join("\n\n")}\n`;
    for (const width of [60, 64, 67, 68, 69, 70, 74]) expect(unitsOf(rewrap(text, width))).toEqual(unitsOf(text));
  });

  it("takes the end of a name for no heading where it was folded", () => {
    const text = `Nora Vexley

Experience

Student Assistant, Soil Testing Laboratory, Prairie Forks University
September 2019 to May 2022
- Saw that duplicate readings drifted apart toward the end of each week and traced it to a reagent that was mixed on Mondays
- Wrote the settings on the door and taught the two who came after how the balance is levelled in the morning

Education

Diploma, Fernhill High School, 2019`;
    expect(unitsOf(rewrap(text, 60))).toEqual(unitsOf(text));
  });

  it("counts a list by its numbers, and takes no number in a folded sentence for one", () => {
    const items = ["Shaped rye for three cafés", "weighed every batch", "12 new bakers taught"];
    const numbers = items.map((item, index) => `${index + 1}. ${item}`).join("\n");
    const folded =
      "Took the bake from nine loaves on a market day before the summer to\n12. In May the owner asked for more.";
    expect(unitsOf(`Nora Vexley\n\nExperience\n\nBaker, Crumb Lane, 2015 – 2019\n${numbers}\n`)).toEqual(
      expect.arrayContaining(items),
    );
    expect(unitsOf(`Nora Vexley\n\nExperience\n\nBaker, Crumb Lane, 2015 – 2019\n${folded}\n`)).not.toContain(
      "In May the owner asked for more.",
    );
  });

  it("puts a date together that was folded in its middle", () => {
    const text =
      "Nora Vexley\n\nExperience\n\nCharge Nurse · Saltmarsh General Hospital · Salem, Oregon · January 2019\n- Present\n- Taught wound care to new hires\n";
    expect(segmentResume(readText(text), asOf).roles.map((role) => role.dates?.end)).toEqual(["present"]);
  });
});

describe("items that were folded twice", () => {
  const twice = (text: string, first: number, second: number, hang: string): string =>
    rewrap(rewrap(text, first), second, hang);

  it.each([
    [84, 72, ""],
    [84, 72, "  "],
    [90, 80, ""],
    [88, 66, ""],
  ])("are read as they stood before, at %i and %i characters", (first, second, hang) => {
    expect(unitsOf(twice(glyphs, first, second, hang))).toEqual(unitsOf(glyphs));
  });

  it("take a short rest in capitals and a sentence below it for their own", () => {
    const items = [
      "- Weighed every batch for a month and found the loss in the proofing room.",
      "The",
      "hoist was moved, and the loss has stayed at a tenth since the spring when it",
      "was moved.",
      "Nobody has asked for the old room, which",
      "we let.",
      "- Taught the evening shift to read the oven's log before it opens the doors",
      "of the",
      "second oven.",
      "- Kept the mill's books",
    ];
    const text = `Nora Vexley\n\nExperience\n\nBaker, Crumb Lane, 2015 – 2019\n${items.join("\n")}\n\nEducation\n\nDiploma, Fernhill High School, 2015`;
    expect(unitsOf(text)).toContain(
      "Weighed every batch for a month and found the loss in the proofing room. The hoist was moved, and the loss has stayed at a tenth since the spring when it was moved. Nobody has asked for the old room, which we let.",
    );
  });

  it.each([
    [84, 72],
    [90, 80],
    [88, 66],
  ])("are read so as paragraphs too, at %i and %i characters", (first, second) => {
    const told = `Nora Vexley

Experience

Shift Lead, Fernhill Bakery, Dayton, 2019 – present
I moved the proof to the night before, so that the first loaves leave the oven an hour earlier than in any of the other shops. The owner has since done the same in Xenia, where the oven had failed twice in a week and nobody had asked the bakers why the loaves came late

I cut thrown-away dough from a third to a tenth by weighing every batch for a month and by showing the figures to the evening shift before it left for the night, which nobody had done in the years when the mill sent one bill for both of the shops and the market stalls

Education

Diploma, Fernhill High School, 2015`;
    expect(unitsOf(twice(told, first, second, ""))).toEqual(unitsOf(told));
  });

  it("leave a line alone that is the header of a role right below a list, and what stands below a glyph before a header", () => {
    const list = [
      "- Moved the proof to the night before, so that the first loaves leave the",
      "oven an",
      "hour earlier than in any of the other shops, and the owner has since",
      "done the",
      "same in Xenia.",
    ];
    const under = `Nora Vexley\n\nExperience\n\nShift Lead, Fernhill Bakery, 2019 – 2023\n${list.join("\n")}\nBaker, Crumb Lane, 2015 – 2019\n- Kept the mill's books\n- Shaped rye\n\nEducation\n\nDiploma, Fernhill High School, 2015`;
    expect(segmentResume(readText(under), asOf).roles.map((role) => role.dates?.raw.text)).toEqual([
      "2019 – 2023",
      "2015 – 2019",
    ]);
    const before = `Nora Vexley\n\nExperience\n\n• Shift Lead, Fernhill Bakery, 2019 – 2023\nBakes bread\n${list.join("\n").slice(2)}\n\n• Baker, Crumb Lane, 2015 – 2019\nBakes rolls\n\n• Helper, Mill Yard, 2013 – 2015\nKept the books`;
    expect(unitsOf(before)).toContain("Bakes bread");
  });
});
