import { describe, expect, it } from "vitest";
import { readText } from "@/lib/documents/readText";
import { rewrap } from "@/lib/evals/stability";
import { segmentResume } from "./segmentResume";

const read = (text: string) => segmentResume(readText(text), { year: 2026, month: 1 });
const rolesOf = (text: string): string[] =>
  read(text).roles.map(
    ({ title, employer, dates }) => `${title?.text ?? "?"} @ ${employer?.text ?? "?"} @ ${dates?.raw.text ?? "?"}`,
  );
const kindsOf = (text: string): string[] => read(text).sections.map(({ kind }) => kind);

const head = "Nora Vexley\nnora.vexley@example.com | +1 555-0100\n";
const shift = "Moved the proof to the night before, so that the first loaves leave the oven an hour earlier.";
const waste = "Cut thrown-away dough from a third to a tenth by weighing every batch.";

describe("headings between marks", () => {
  const page = (mark: (words: string) => string): string =>
    `${head}\n${mark("Where I baked")}\n\nShift Lead\nFernhill Bakery\n2019 – present\n• ${shift}\n• ${waste}\n\nBaker\nCrumb Lane Bakery\n2015 – 2019\n• Shaped rye and spelt for three cafés.\n\n${mark("Schooling")}\n\nDiploma, Fernhill High School, 2015`;

  it.each<[string, (words: string) => string]>([
    ["= = =", (words) => `= = = ${words} = = =`],
    ["~~~", (words) => `~~~ ${words.toUpperCase()} ~~~`],
    ["★★", (words) => `★★ ${words} ★★`],
    [">>", (words) => `>> ${words}`],
    ["::", (words) => `:: ${words} ::`],
    ["brackets", (words) => `[${words}]`],
  ])("head the work that no known word names, by %s", (_, mark) => {
    expect(kindsOf(page(mark))).toEqual(["header", "experience", "education"]);
    expect(rolesOf(page(mark))).toEqual([
      "Shift Lead @ Fernhill Bakery @ 2019 – present",
      "Baker @ Crumb Lane Bakery @ 2015 – 2019",
    ]);
  });

  it("count up as letters", () => {
    const text = `${head}\nA. PRESENT POST\nShift Lead, Fernhill Bakery, 2019 to date\n   a) ${shift}\n   b) ${waste}\n\nB. SCHOOLING\nDiploma, Fernhill High School, 2015\n\nC. PAPERS\nFood handler's card, 2024`;
    expect(rolesOf(text)).toEqual(["Shift Lead @ Fernhill Bakery @ 2019 to date"]);
    expect(read(text).roles[0]?.lines.map(({ text: own }) => own)).toEqual([shift, waste]);
  });

  it("are none where they stand before longer lines as well", () => {
    const text = `${head}\nEXPERIENCE\nBaker, Crumb Lane Bakery, 2015 – 2019\n>> Shaped rye\n>> Found that the thermostat was set in the wrong scale and wrote it on the door\n>> Sold bread`;
    expect(kindsOf(text)).toEqual(["header", "experience"]);
  });
});

describe("posts set in other ways", () => {
  it("are read where the paragraph that tells of them opens with them", () => {
    const text = `${head}\nI bake bread that people walk for, and I keep the books of the shop that sells it.\n\nShift Lead at Fernhill Bakery, Dayton, since spring 2019. A shop with two ovens and nine hands. ${shift} ${waste}\n\nBaker at Crumb Lane Bakery, Springfield, 2015 to 2019. Shaped rye and spelt for three cafés, and learned to keep the oven's log.`;
    const roles = ["Shift Lead @ Fernhill Bakery @ since spring 2019", "Baker @ Crumb Lane Bakery @ 2015 to 2019"];
    expect(rolesOf(text)).toEqual(roles);
    for (const width of [60, 66, 72, 80, 88, 100]) expect(rolesOf(rewrap(text, width))).toEqual(roles);
  });

  it("are read where title, employer and dates are sentences before what is told", () => {
    const text = `${head}\nEARLIER POSTS\nBaker, Crumb Lane Bakery, Springfield. 2015 to 2019. Shaped rye and spelt for three cafés, and kept the oven's log.`;
    expect(rolesOf(text)).toEqual(["Baker @ Crumb Lane Bakery @ 2015 to 2019"]);
    expect(read(text).roles[0]?.lines).toHaveLength(1);
  });

  it("are read from fields with labels", () => {
    const text = `${head}\nEmployment\n\nEmployer:      Fernhill Bakery\nPosition:      Shift Lead\nDates:         06/2019 – present\nDuties:        Ran the ovens at night.\n\nEmployer:      Crumb Lane Bakery\nPosition:      Baker\nDates:         2015 – 05/2019\nDuties:        Shaped rye and spelt.`;
    expect(rolesOf(text)).toEqual([
      "Shift Lead @ Fernhill Bakery @ 06/2019 – present",
      "Baker @ Crumb Lane Bakery @ 2015 – 05/2019",
    ]);
  });

  it("are read from the rows of a table drawn with bars", () => {
    const text = `${head}\nWork\n\n+------------------+-------------------------------------------------+\n| Period           | Position                                        |\n+------------------+-------------------------------------------------+\n| 06/2019 – today  | Shift Lead, Fernhill Bakery                     |\n|                  | * ran the ovens of two shops at night           |\n|                  | * cut waste to a tenth                          |\n+------------------+-------------------------------------------------+\n| 2015 – 05/2019   | Baker, Crumb Lane Bakery                        |\n|                  | * shaped rye and spelt                          |\n+------------------+-------------------------------------------------+`;
    expect(rolesOf(text)).toEqual([
      "Shift Lead @ Fernhill Bakery @ 06/2019 – today",
      "Baker @ Crumb Lane Bakery @ 2015 – 05/2019",
    ]);
    expect(read(text).roles.map(({ lines }) => lines.length)).toEqual([2, 1]);
  });

  it("are read across dots, tildes and brackets", () => {
    const posts = [
      "Shift Lead ............................ Fernhill Bakery ............................ 2019 – present",
      "FERNHILL BAKERY ~ Shift Lead ~ 2019 – present",
      "Shift Lead @ Fernhill Bakery [2019 -> now]",
    ];
    for (const post of posts) {
      const [role] = read(`${head}\nExperience\n\n${post}\n- ${shift}\n- ${waste}`).roles;
      expect([role?.title?.text, role?.employer?.text.toLowerCase()]).toEqual(["Shift Lead", "fernhill bakery"]);
      expect(role?.dates?.end).toBe("present");
    }
  });
});

describe("margins of plain text", () => {
  it("tell what hangs under an item, whatever it begins with", () => {
    const text = `${head}\nExperience\n\nBaker, Crumb Lane Bakery, 2015 – 2019\n- Weighed every batch for a month in the proofing room.\n  Nobody had asked for it.\n- Shaped rye.`;
    expect(read(text).roles[0]?.lines.map(({ text: own }) => own)).toEqual([
      "Weighed every batch for a month in the proofing room. Nobody had asked for it.",
      "Shaped rye.",
    ]);
  });
});
