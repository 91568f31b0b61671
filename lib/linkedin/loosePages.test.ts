/** Pages and papers as viewers and hands leave them: a heading with its block on one line, counts, pictures' names. */
import { describe, expect, it } from "vitest";
import { readText } from "../documents/readText";
import { readProfile } from "./readProfile";

const read = (text: string) => readProfile(readText(text), "paste");

const paper = `Contact runa.haldane@example.com www.linkedin.example.com/in/runa-haldane (LinkedIn)
Top Skills Rope access Lighthouse lenses
Runa Haldane
Lighthouse technician: lenses and lamps
Lerwick, Scotland, United Kingdom
Summary
I look after eleven lights between Fair Isle and Muckle Flugga.
Experience
Northern Lights Service
Lighthouse Technician
March 2016 - Present (9 years 11 months)
Lerwick
Replaced the lens bearings of six lights in two summers.
Pentland Ferries
Deckhand
January 2012 - February 2016 (4 years 2 months)
Kirkwall
Kept the ropes and the engine.
Education
Shetland College
HNC, Marine Engineering · (2010 - 2012)
Page 1 of 1`;

describe("a PDF whose sidebar was copied onto the lines of its headings", () => {
  const profile = read(paper);

  it("shows how to write to the person, and which skills there are", () => {
    expect(profile.contact.map(({ kind }) => kind)).toContain("email");
    expect(profile.skills.length).toBeGreaterThan(0);
    expect(profile.name?.text).toBe("Runa Haldane");
  });

  it("has cities below the dates, and no sentence of the work among them", () => {
    expect(profile.experience.map(({ location, description }) => [location?.text, description[0]?.text])).toEqual([
      ["Lerwick", "Replaced the lens bearings of six lights in two summers."],
      ["Kirkwall", "Kept the ropes and the engine."],
    ]);
  });
});

describe("a page with counts and the names of its pictures", () => {
  const profile = read(`Background Image
Profile photo of Runa Haldane
Runa Haldane
Lighthouse technician: lenses and lamps
412 connections
About
I look after eleven lights between Fair Isle and Muckle Flugga.
Experience
Lighthouse Technician
Northern Lights Service · Full-time
Mar 2016 - Present · 9 yrs 11 mos
Replaced the lens bearings of six lights in two summers.
Skills (2)
Rope access · 99+ endorsements
Lighthouse lenses · 12 endorsements`);

  it("takes no picture's name for the person's", () => {
    expect([profile.name?.text, profile.headline?.text]).toEqual([
      "Runa Haldane",
      "Lighthouse technician: lenses and lamps",
    ]);
  });

  it("reads the skills under a heading with their count", () => {
    expect(profile.skills.map(({ name, endorsements }) => [name.text, endorsements])).toEqual([
      ["Rope access", 99],
      ["Lighthouse lenses", 12],
    ]);
  });
});
