import { describe, expect, it } from "vitest";
import { readWants } from "./readWants";
import { wantSignNames } from "./thingSigns";
import type { WantFit } from "./treeOdds";
import { clauseSignNames } from "./wantSigns";
import { wantTrees } from "./wantTrees.data";

/** Trees of one question each: where the sign stands, so much is added to the odds. */
const treesOf = (bias: number, some: Readonly<Record<string, number>> = {}): WantFit => ({
  clauses: { bias: 5, trees: [] },
  things: {
    bias,
    trees: Object.entries(some).map(([name, odds]) => [wantSignNames.indexOf(name), 0.5, 2, -1, 0, 0, -1, odds, 0]),
  },
});

const firmware =
  "Firmware Engineer, Lark\n\nWhat the work asks for\nYou write drivers day in, day out. The new board is a Cortex-M4, so previous exposure to FreeRTOS is a must, and the test scripts around it are in Python.";

describe("wants of a posting", () => {
  it("puts in what no cue asks for and the signs speak for, and leaves out what they speak against", () => {
    const some = { "a language of programs": 3, "neither skill nor years nor degree nor hours": -3 };
    const { wants } = readWants(firmware, treesOf(0.5, some));
    expect(wants.map(({ text }) => text)).toEqual(["Cortex-M4", "FreeRTOS", "Python"]);
  });

  it("keeps what the rules read, and adds nothing, by no trees", () => {
    const { wants } = readWants(firmware, treesOf(0));
    expect(wants.map(({ text }) => text)).toEqual(["write drivers", "Cortex-M4", "FreeRTOS"]);
  });

  it("asks in its trees for signs that there are, and ends every question in a leaf", () => {
    const { clauses, things } = wantTrees;
    expect(Math.max(...clauses.trees.flatMap((tree) => tree.filter((_, at) => at % 3 === 0)))).toBeLessThan(
      clauseSignNames.length,
    );
    for (const tree of [...clauses.trees, ...things.trees]) {
      const nodes = Array.from({ length: tree.length / 3 }, (_, at) => tree.slice(at * 3, at * 3 + 3));
      for (const [at, [sign = -1, , high = 0]] of nodes.entries()) {
        expect(sign).toBeLessThan(wantSignNames.length);
        if (sign >= 0) expect(high > at && high < nodes.length).toBe(true);
      }
      expect(nodes.at(-1)?.[0]).toBe(-1);
    }
    expect(Math.min(clauses.trees.length, things.trees.length)).toBeGreaterThan(0);
  });

  it("puts in nothing that is refused or not wanted, however well it is named", () => {
    const added = ["SQL is not needed here.", "What we do not need\n- Python\n- Kubernetes"].flatMap((refused) =>
      readWants(`Baker, Mill Street\n\nRequirements\n- Sourdough\n- Lamination\n\n${refused}`, treesOf(9)).wants.map(
        ({ text }) => text,
      ),
    );
    expect([...new Set(added)]).toEqual(["Sourdough", "Lamination"]);
  });

  const read = (clause: string, some: Readonly<Record<string, number>>, bias: number): string[] =>
    readWants(`Technician, Quarrel Works\n\nThe work\n\n${clause}`, treesOf(bias, some)).wants.map(({ text }) => text);

  it("tells the parts of a clause that names several things where the signs speak for them more than for the whole", () => {
    const clause = "Our Python tooling for Kubernetes is kept in good order by one engineer.";
    const forParts = read(clause, { "named by the table alone": 2 }, 1.5);
    expect(forParts).toEqual(expect.arrayContaining(["Python", "Kubernetes"]));
    expect(forParts.some((name) => /Python.*Kubernetes/.test(name))).toBe(false);
  });

  it("knows a thing that is written as a name behind a preposition, though no table holds it", () => {
    expect(read("Our visits are booked in Larkbook Desk by the hour.", { "written as a name": 5 }, 0.5)).toContain(
      "Larkbook Desk",
    );
  });

  it("takes what stands after a colon as deeds", () => {
    const clause = "The day belongs to the yard: assigning trailers, and weighing scrap for the buyers.";
    expect(read(clause, { "told as a deed": 5 }, 0.5)).toEqual(
      expect.arrayContaining(["assigning trailers", "weighing scrap for the buyers"]),
    );
  });

  it("parts years from a degree, and offers no part of what is one of several", () => {
    const measured = read(
      "Bring at least six years in a foundry or comparable setting and a bachelor's degree in metallurgy.",
      {},
      5,
    );
    expect(measured.some((name) => /^6\+ years/.test(name) && !/degree/.test(name))).toBe(true);
    expect(measured.some((name) => /^bachelor/i.test(name))).toBe(true);
    expect(read("- Docker or Podman", { "named by the table alone": 5 }, 5)).toEqual(["Docker or Podman"]);
  });

  it("reads what the first line says behind the title", () => {
    const { wants } = readWants(
      "Loom fixer. Silt River Mill, second floor. You must have three years on rapier looms.",
      treesOf(3),
    );
    expect(wants.map(({ text }) => text)).toContain("3+ years of rapier looms");
  });

  it("looks for nothing in a clause that asks for nothing", () => {
    const fit = treesOf(5);
    const { wants } = readWants("Loom fixer\n\nThe mill stands by the river. Rapier looms fill it.", {
      ...fit,
      clauses: { bias: -5, trees: [] },
    });
    expect(wants).toEqual([]);
  });

  it("offers each kind of hours for itself", () => {
    const named = read("Evenings from May on, plus every third weekend.", {}, 5);
    expect(named.some((name) => /evening/i.test(name) && !/weekend/i.test(name))).toBe(true);
    expect(named.some((name) => /weekend/i.test(name) && !/evening/i.test(name))).toBe(true);
    expect(read("The ovens are lit at three, so you start at 4.", {}, 5)).toContain("early-morning starts");
  });

  it("finds a degree in the midst of a sentence, and what somebody has done behind 'who has'", () => {
    const named = read(
      "We picture a curator who holds a master's degree in textile history and who has catalogued lace for a public collection.",
      {},
      5,
    );
    expect(named.some((name) => /^master's degree/.test(name))).toBe(true);
    expect(named.some((name) => /^catalogued lace/.test(name))).toBe(true);
  });

  it("leaves the person out of what years are of", () => {
    expect(read("The board has in mind someone with six years or more in seed testing.", {}, 5)).toContain(
      "6+ years of seed testing",
    );
  });

  it("counts people only where people are counted", () => {
    const peopleIn = (item: string): (number | null)[] =>
      readWants(`Manager\n\nRequirements\n- ${item}`, treesOf(0)).wants.map(({ people }) => people);
    expect(peopleIn("Management of awards under 40 CFR 30")).toEqual([null]);
    expect(peopleIn("Managed a 60-bed ward")).toEqual([null]);
    expect(peopleIn("Supervision of 12 drivers")).toEqual([12]);
  });

  it("takes one letter of a pair for no language of programs", () => {
    const { wants } = readWants("Mechanic\n\nRequirements\n- Recovery machine for the A/C", treesOf(0));
    expect(wants.flatMap(({ skills }) => skills.map(({ name }) => name))).not.toContain("C");
  });
});
