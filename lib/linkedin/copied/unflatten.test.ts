import { describe, expect, it } from "vitest";
import { readText } from "../../documents/readText";
import { readProfile } from "../readProfile";

const page = `Runa Haldane (She/Her) · 2nd
Lighthouse technician | lenses and lamps
412 connections
Message
Follow
More
About
I look after eleven lights between Fair Isle and Muckle Flugga. Last winter none of them was dark for more than an hour.
Experience
Lighthouse Technician
Northern Lights Service · Full-time
Mar 2016 - Present · 9 yrs 11 mos
Replaced the lens bearings of six lights in two summers. The yearly visits went from nine to four!

Deckhand
Pentland Ferries · Seasonal
2012 - 2016 · 4 yrs
Ropes, tickets and the engine when it would not start.
Education
Shetland College
2010 - 2012
Skills
Rope access
14 endorsements
Lighthouse lenses
9 endorsements
Languages
Norn Elementary proficiency
English Native or bilingual proficiency`;

const read = (text: string) => readProfile(readText(text), "paste");

describe("a page that was pasted without its line breaks", () => {
  const flat = read(page.replace(/\n+/g, " "));

  it("keeps name, headline, about text and skills", () => {
    expect(flat.name?.text).toBe("Runa Haldane");
    expect(flat.headline?.text).toBe("Lighthouse technician | lenses and lamps");
    expect(flat.about.map(({ text }) => text)).toEqual([
      "I look after eleven lights between Fair Isle and Muckle Flugga. Last winter none of them was dark for more than an hour.",
    ]);
    expect(flat.skills.map(({ name, endorsements }) => [name.text, endorsements])).toEqual([
      ["Rope access", 14],
      ["Lighthouse lenses", 9],
    ]);
    expect(flat.connections).toBe(412);
  });

  it("keeps each post with its dates and its own lines", () => {
    expect(
      flat.experience.map(({ title, period, description }) => [
        title?.text,
        period?.end,
        description.map(({ text }) => text),
      ]),
    ).toEqual([
      [
        "Lighthouse Technician Northern Lights Service",
        "present",
        ["Replaced the lens bearings of six lights in two summers. The yearly visits went from nine to four!"],
      ],
      [
        "Deckhand Pentland Ferries",
        { year: 2016, month: null },
        ["Ropes, tickets and the engine when it would not start."],
      ],
    ]);
  });

  it("leaves a page with its line breaks as it is", () => {
    expect(read(page).experience.map(({ title, employer }) => [title?.text, employer?.text])).toEqual([
      ["Lighthouse Technician", "Northern Lights Service"],
      ["Deckhand", "Pentland Ferries"],
    ]);
  });

  it("cuts no long paragraph that names years and a heading's word", () => {
    const about = `${"I have worked on lamps in many places and with many people. ".repeat(8)}Experience taught me more than school did, from 2012 - 2016 above all.`;
    const profile = read(page.replace(/I look after[^\n]+/, about));
    expect(profile.about.map(({ text }) => text)).toEqual([about]);
  });
});
