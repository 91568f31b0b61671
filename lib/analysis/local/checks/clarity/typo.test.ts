import { describe, expect, it } from "vitest";
import { readText } from "../../../../documents/readText";
import { slipBetween } from "../../lexicon/knownWords";
import { segmentResume } from "../../segment/segmentResume";
import { readResume } from "../features/reading";
import { typo } from "./typo";

function slipsIn(line: string, education = "BA History, Ostwick College, 2014"): string[] {
  const text = `Nora Vexley\nDayton, OH | nora.vexley@example.com\n\nEXPERIENCE\nTeam Lead, Ostwick Mills, Dayton, 2015 - 2020\n- ${line}\n\nEDUCATION\n${education}\n`;
  const resume = segmentResume(readText(text), { year: 2026, month: 1 });
  return typo.judge(readResume(resume)).hits.map(({ claim }) => claim);
}

describe("slips of spelling", () => {
  it.each([
    ["Held a postion in the weaving room for six years", "Did you mean “position”?"],
    ["Began my carreer at the carding machines", "Did you mean “career”?"],
    ["Kept the attendence book of the night shift", "Did you mean “attendance”?"],
    ["Ordered the matreials for two dye houses", "Did you mean “materials”?"],
    ["Wrote the departmant plan for the move", "Did you mean “department”?"],
  ])("tells in “%s” the likeliest word that was meant", (line, claim) => {
    expect(slipsIn(line)).toContain(claim);
  });

  it.each([
    "Dug the swale behind the mill and checked it with a megger",
    "Took radiographs of the castings and kept their radiography files",
    "Planted the bioswales and cut the gores of the spinnaker",
    "Wrote the specs, the calcs and the ullage tables",
  ])("leaves the words of a trade alone: “%s”", (line) => {
    expect(slipsIn(line)).toEqual([]);
  });

  it.each([
    "Diplom, Wirtschaftsinformatik, Universität Hamburg, 2012",
    "Laurea Magistrale, Economia e Gestione Aziendale, Università di Parma, 2010",
    "Licenciatura, Informatica Aplicada, Universidade do Minho, 2016",
    "Magister, Ekonomia, Uniwersytet Gdański, 2008",
    "Bachelier, Sciences Commerciale, Haute Ecole de Namur, 2011",
  ])("takes no degree of another language for a slip: “%s”", (education) => {
    expect(slipsIn("Cut the scrap rate from nine percent to four", education)).toEqual([]);
  });

  it.each([
    ["recieved", "received", "swapped"],
    ["postion", "position", "dropped"],
    ["comming", "coming", "doubled"],
    ["attendence", "attendance", "vowel"],
    ["equiptment", "equipment", "added"],
    ["manahement", "management", "neighbour"],
    ["swale", "scale", null],
    ["megger", "merger", null],
    ["diplom", "diploma", null],
    ["calder", "colder", null],
  ])("knows how %s came of %s", (form, meant, kind) => {
    expect(slipBetween(form, meant)).toBe(kind);
  });
});
