import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readText } from "@/lib/documents/readText";
import { anchorsOf, quoteAt, type TypedResume } from "../resume";
import { describeLines } from "./describeLines";
import { segmentResume } from "./segmentResume";

const asOf = { year: 2026, month: 1 };
const segment = (text: string): TypedResume => segmentResume(readText(text), asOf);
const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, "../../../../tests/fixtures/resumes", `${name}.txt`), "utf8");
const rolesOf = (resume: TypedResume): (string | undefined)[][] =>
  resume.roles.map((role) => [role.title?.text, role.employer?.text, role.dates?.raw.text]);

const fixtures = ["planner", "lebenslauf", "narrative", "prose"] as const;

describe("segmentResume", () => {
  it("reads employer and place above title and dates", () => {
    const resume = segment(fixture("planner"));
    expect(rolesOf(resume)).toEqual([
      ["Senior Supply Planner", "Marrowfield Provisions", "Mar 2021 - Present"],
      ["Supply Planner", "Tilden & Ashgrove", "Jun 2017 - Feb 2021"],
    ]);
    expect(resume.roles[0]?.location?.text).toBe("Duluth, MN");
    expect(resume.contact.location?.text).toBe("Duluth, MN");
    expect(resume.skills.map((skill) => skill.text)).toEqual(["SAP", "Excel", "demand forecasting", "SQL"]);
    expect(resume.confidence).toBeGreaterThan(0.8);
  });

  it("reads the header of a firm whose name ends in a shortened word, with its dates on the next line", () => {
    const text =
      "Nora Vexley\nnora.vexley@example.com\n\nExperience\n\nSecond Shift Lead, Fernhill Baking Co.\n2015 – 2019\n- Cut waste by weighing every batch\n";
    expect(rolesOf(segment(text))).toEqual([["Second Shift Lead", "Fernhill Baking Co.", "2015 – 2019"]]);
  });

  it.each([
    ["Shift lead, 2019 to present. Baker, 2015 to 2019.", ["Shift lead", "Baker"]],
    ["Shift lead, 2019 to present; baker, 2015 to 2019", ["Shift lead", "baker"]],
    ["Baker, 2015 to 2019. Shift lead, 2019 to present.", ["Baker", "Shift lead"]],
  ])(
    "reads two posts told in one line below an employer, under no heading, and lists the latest: %s",
    (line, titles) => {
      const text = `Nora Vexley\nnora.vexley@example.com\n\nI have baked for eleven years, four of them with a crew of six.\n\nSt. Fernhill Bakery, Dayton (two ovens)\n${line}\n\n- Cut waste by weighing every batch\n- Taught six bakers\n`;
      const resume = segment(text);
      expect(resume.roles.map(({ title, employer }) => [title?.text, employer?.text])).toEqual(
        titles.map((title) => [title, "St. Fernhill Bakery"]),
      );
      expect(resume.roles.map(({ lines }) => lines.length)).toEqual(/^B/.test(line) ? [0, 2] : [2, 0]);
    },
  );

  it("takes two sentences that date what somebody did for no posts", () => {
    const text =
      "Nora Vexley\nnora.vexley@example.com\n\nI led a bakery from 2019 to 2023. I baked bread in Ohio from 2015 to 2019.\n\n- Cut waste by weighing every batch\n";
    expect(segment(text).sections.map(({ kind }) => kind)).not.toContain("experience");
  });

  it("takes a line that opens with an act for no post, though it has no glyph and names a job or a year", () => {
    const lines = [
      "Shaped rye for three cafés from Tuesday to Saturday",
      "Lead a crew of three bakers and report to the shop manager",
      "Baked more than 9,000 loaves since 2017",
      "Kept the log of the oven; two burners were replaced after the 2018 audit, none since",
    ];
    const text = `Nora Vexley\nnora.vexley@example.com\n\nExperience\n\nBaker, Crumb Lane, 2015 – 2019\n${lines.join("\n")}\n`;
    const { roles } = segment(text);
    expect(roles.map((role) => role.lines.map((line) => line.text))).toEqual([lines]);
  });

  it("reads a German-style CV with dates in front, a label rail and hanging lines", () => {
    const resume = segment(fixture("lebenslauf"));
    expect(resume.contact.name?.text).toBe("Hedwig Sternkamp");
    expect(resume.contact.phone?.text).toBe("+43 555 0147");
    expect(rolesOf(resume)).toEqual([
      ["Mechanical Design Engineer", "Pumpwerk Aldersbach GmbH", "09/2019 – today"],
      ["Junior Engineer", "Voll & Trautmann Anlagenbau", "10/2015 – 08/2019"],
    ]);
    expect(resume.roles[0]?.lines.map((unit) => unit.text)).toEqual([
      "Lead designer of two pump series, both released on the date that was set at the kick-off",
      "Supervise two thesis students a year",
    ]);
    expect(resume.education[0]?.institution?.text).toBe("Technical University of the Mur");
  });

  it("finds roles without a heading and hands an employer down to all roles under it", () => {
    expect(rolesOf(segment(fixture("narrative")))).toEqual([
      ["Operations Manager", "THE SAGUARO LANTERN", "2020 to present"],
      ["Interim General Manager", "THE SAGUARO LANTERN", "autumn 2021 to spring 2022"],
      ["Front Office Supervisor", "OCOTILLO HOUSE", "2017 to 2020"],
      [undefined, "TIME AWAY", "2016 to 2017"],
    ]);
  });

  it("reads roles that are told in prose, and is less sure of them", () => {
    const resume = segment(fixture("prose"));
    expect(rolesOf(resume)).toEqual([
      ["Program Manager", "Hollowbrook Literacy Trust", "since 2016"],
      ["coordinator", "Canal Street Community Center", "between 2011 and 2013"],
    ]);
    expect(resume.roles.every((role) => role.confidence < 0.8)).toBe(true);
  });

  it.each(fixtures)("cuts every part of every unit of %s from the page", (name) => {
    const resume = segment(fixture(name));
    for (const unit of resume.units) {
      const quotes = anchorsOf(unit).map((anchor) => quoteAt(resume.lines, anchor));
      expect(quotes.join(" ").replace(/\s+/g, " ")).toBe(unit.text.replace(/\s+/g, " "));
    }
  });

  it.each(fixtures)("gives %s numbered units, each in one section", (name) => {
    const resume = segment(fixture(name));
    expect(resume.units.map((unit) => unit.id)).toEqual(resume.units.map((_, index) => index));
    expect(resume.units.every((unit) => unit.section >= 0 && unit.section < resume.sections.length)).toBe(true);
  });

  const changes: [string, (text: string) => string][] = [
    ["extra blank lines", (text) => text.replace(/\n\n/g, "\n\n\n\n")],
    ["other bullet glyphs", (text) => text.replace(/^(\s*)[•·]/gm, "$1▪")],
    ["Windows line ends", (text) => text.replace(/\n/g, "\r\n")],
    ["trailing blanks", (text) => text.replace(/$/gm, "  ")],
  ];
  it.each(changes)("reads the same under %s", (_, change) => {
    for (const name of fixtures) {
      const [before, after] = [segment(fixture(name)), segment(change(fixture(name)))];
      expect(after.units.map((unit) => [unit.kind, unit.text, unit.role])).toEqual(
        before.units.map((unit) => [unit.kind, unit.text, unit.role]),
      );
    }
  });

  it("joins a wrapped bullet to one unit", () => {
    const text = fixture("planner").replace("same figures, which", "same figures, which\n");
    const bullets = segment(text).roles[0]?.lines.map((unit) => unit.text) ?? [];
    expect(bullets).toHaveLength(3);
    expect(bullets[0]).toContain("figures, which ended the Monday");
  });

  it("joins a folded sentence that goes on with a capital, and keeps sentences on lines of their own apart", () => {
    const head = "Ines Halloran\nines.halloran@example.com\n\nEXPERIENCE\n\nSupervisor, Gannet Seafoods, 2019 - 2021\n";
    const folded =
      "Took the night line over in the week when the harbour board had rated it as\nInadequate and stopped the boats. Moved the handover forward by a whole hour,\nso that the last bus was caught, and three of the packers who had left came\nback within the month.";
    const listed = "Packed crab.\nTrained four newcomers.\nWrote the allergen checklist.\nKept the cold store.";
    expect(segment(head + folded).roles[0]?.lines).toHaveLength(1);
    expect(segment(head + listed).roles[0]?.lines).toHaveLength(4);
  });

  it("is unsure of a text that is no résumé", () => {
    expect(segment("Buy milk and eggs.\nCall the plumber about the sink.").confidence).toBeLessThan(0.5);
  });

  it.each(["", " ", "((((((((", "•", "EXPERIENCE", "2019 - 2020"])("does not fail on %j", (text) => {
    const lines = text.trim() === "" ? [] : readText(text).lines;
    const extraction = { kind: "text" as const, pages: 1, warnings: [] };
    expect(segmentResume({ lines, extraction }, asOf).lines).toHaveLength(lines.length);
  });
});

describe("describeLines", () => {
  it("tells a bullet from its continuation and where its words start", () => {
    const lines = describeLines(
      segment("EXPERIENCE\nCook, Oxlip Kitchen, 2019 - 2021\n• Ran the pass on five\n  nights a week"),
    );
    expect(lines.map((line) => [line.kind, line.contentStart])).toEqual([
      ["heading", 0],
      ["role", 0],
      ["bullet", 2],
      ["continuation", 0],
    ]);
  });
});
