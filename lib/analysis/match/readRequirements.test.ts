import { describe, expect, it } from "vitest";
import { readRequirements } from "./readRequirements";
import { splitPosting } from "./splitPosting";

const namesOf = (posting: string): string[] =>
  readRequirements(splitPosting(`Somebody, Somewhere\n\n${posting}`).phrases).map(({ text }) => text);

describe("requirements of a posting", () => {
  it.each([
    ["Requirements\n- The habit of keeping a cash book in Excel, whatever the weather", ["Excel"]],
    ["Requirements\n- You have sat through a SOC 2 audit", ["SOC 2 audit"]],
    ["Requirements\n- Contract negotiation with the legal team across the table", ["Contract negotiation"]],
    ["Requirements\n- Supervising HR staff", ["Supervising HR staff"]],
    ["Requirements\n- Rust; the loggers run small services written in it\n- Git\n- SQL", ["Rust", "Git", "SQL"]],
    ["Requirements\n- Charting in an electronic record; we use Cerner\n- CPR\n- BLS", ["Cerner", "CPR", "BLS"]],
    ["Requirements\n- Valid driver's license, insurable", ["driver's license"]],
    ["Requirements\n- Clean motor vehicle record for the last 3 years", ["Clean motor vehicle record"]],
    ["Requirements: a bachelor's in accounting; Git.", ["bachelor's in accounting", "Git"]],
    ["Phlebotomy has to be an established skill.", ["Phlebotomy"]],
    ["Requirements\n- Basic Life Support, current\n- Basic Excel", ["Basic Life Support", "Excel"]],
    ["Requirements\n- At least three years in a sawmill", ["3+ years in a sawmill"]],
    ["Requirements\n- Four years as a saw doctor", ["4+ years as a saw doctor"]],
    ["Requirements\n- A 2-year degree in forestry", ["2-year degree in forestry"]],
    ["Requirements\n- A CDL already in hand", ["CDL"]],
    ["Applicants shall possess: a chainsaw ticket; first aid; a CDL.", ["chainsaw ticket", "first aid", "CDL"]],
    ["Requirements: Git; log entry that does not have to be checked twice; Excel.", ["Git", "log entry", "Excel"]],
    [
      "Requirements\n- Git\n- The shift runs from 3 pm to 11:30 pm, one Sunday a month",
      ["Git", "3 pm to 11:30 pm, one Sunday"],
    ],
    ["The browser side is React, and you should be at home in it.", ["React"]],
  ])("names %j as a recruiter jots it", (posting, names) => {
    expect(namesOf(posting)).toEqual(names);
  });

  it("parts what one sentence asks for", () => {
    expect(namesOf("The client requires a current Class A CDL, with hazmat endorsement. They pay well.")).toEqual([
      "Class A CDL",
      "hazmat endorsement",
    ]);
    expect(namesOf("You have worked both live chat and email queues.")).toEqual(["live chat", "email queues"]);
    expect(
      namesOf("You must hold a CPA license, and for this desk you must also hold a forklift certification."),
    ).toEqual(["CPA license", "forklift certification"]);
  });

  it("takes a wish for a wish, of a person as well as of years", () => {
    const wants = readRequirements(
      splitPosting("Sawyer\n\nWe'd like at least 2 years in a mill, and somebody who can sharpen band saws.").phrases,
    );
    expect(wants.map(({ text, required }) => [text, required])).toEqual([
      ["2+ years in a mill", false],
      ["sharpen band saws", false],
    ]);
  });

  it("reads on behind a sentence about pay", () => {
    expect(
      namesOf("Preference goes to candidates who know Munis; who hold a CDL, unlikely as that is at this salary."),
    ).toEqual(["Munis"]);
  });

  it("reads the marks that job boards put behind an item", () => {
    const wants = readRequirements(
      splitPosting("Hygienist\n\nEducation:\nAssociate (Required)\n\nExperience:\nDentrix: 2 years (Preferred)")
        .phrases,
    );
    expect(wants.map(({ text, required, years, degree }) => ({ text, required, years, degree }))).toEqual([
      { text: "Associate degree", required: true, years: null, degree: 1 },
      { text: "2+ years of Dentrix", required: false, years: 2, degree: null },
    ]);
  });

  it("takes what a posting without a list merely names, and nobody's title", () => {
    expect(namesOf("The office works in McLeod. Two RNs and a CPA sit next door.")).toEqual(["McLeod"]);
  });

  it.each([
    [
      "What you will do\n- Prune orchard trees when they sleep, and inspect young stock\n- Keep spray records in AgriTrack",
      ["Prune orchard trees", "inspect young stock", "Keep spray records in AgriTrack"],
    ],
    ["In your first summer you will survey wetlands for the county.", ["survey wetlands for the county"]],
    ["The controls run on a Siemens PLC-7, and you should have worked with it before.", ["PLC"]],
    [
      "The dispatcher writes weekly load plans, and checks driver logs.",
      ["writes weekly load plans", "checks driver logs"],
    ],
    ["Lockout is not negotiable, neither is forklift certification.", ["Lockout", "forklift certification"]],
    ["As every part is made under AS9100, experience with that standard isn't negotiable.", ["AS9100"]],
  ])("takes the work of %j where little else is asked for", (posting, names) => {
    for (const name of names) expect(namesOf(posting).join(" | ")).toContain(name);
  });

  it("leaves the work to itself where a list says what is required", () => {
    const list = "Requirements\n- Excel\n- SQL\n- Payroll\n- Month-end close\n- SAP\n- CPA\n- Fluent Spanish";
    expect(namesOf(`Duties\n- Prune orchard trees\n\n${list}`).join(" ")).not.toContain("orchard");
  });

  it.each([
    "An MBA does not impress us.",
    "Wine service is welcome but there is a sommelier for it, so we do not ask for it.",
    "Applicants often ask whether they need a clinical license. No.",
    "Not a bonus: an MBA.",
    "A Six Sigma Black Belt is not something we ask for.",
    "Half of our drivers were promoted after four years.",
  ])("asks for nothing by %j", (posting) => {
    expect(namesOf(posting)).toEqual([]);
  });

  it.each([
    ["Requirements\n- Permanent night shift", ["night"]],
    ["Requirements\n- Travel around 40%", ["travel"]],
    ["You accept that weekends and holidays are working days.", ["weekend", "holiday"]],
  ])("knows the hours in %j", (posting, hours) => {
    const [want] = readRequirements(splitPosting(`Somebody\n\n${posting}`).phrases);
    expect(want?.hours).toEqual(hours);
  });
});
