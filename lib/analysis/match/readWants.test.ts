import { describe, expect, it } from "vitest";
import { readWants } from "./readWants";
import { wantSignNames } from "./thingSigns";
import type { TreeFit } from "./treeOdds";
import { wantTrees } from "./wantTrees.data";

/** Trees of one question each: where the sign stands, so much is added to the odds. */
const treesOf = (bias: number, some: Readonly<Record<string, number>> = {}): TreeFit => ({
  bias,
  trees: Object.entries(some).map(([name, odds]) => [wantSignNames.indexOf(name), 0.5, 2, -1, 0, 0, -1, odds, 0]),
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
    for (const tree of wantTrees.trees) {
      const nodes = Array.from({ length: tree.length / 3 }, (_, at) => tree.slice(at * 3, at * 3 + 3));
      for (const [at, [sign = -1, , high = 0]] of nodes.entries()) {
        expect(sign).toBeLessThan(wantSignNames.length);
        if (sign >= 0) expect(high > at && high < nodes.length).toBe(true);
      }
      expect(nodes.at(-1)?.[0]).toBe(-1);
    }
    expect(wantTrees.trees.length).toBeGreaterThan(0);
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
});
