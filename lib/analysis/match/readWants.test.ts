import { describe, expect, it } from "vitest";
import { readWants } from "./readWants";
import { wantSignNames } from "./thingSigns";
import { wantWeights } from "./wantWeights.data";

/** Weights of nothing but these signs. */
const weightsOf = (some: Readonly<Record<string, number>>): number[] => wantSignNames.map((name) => some[name] ?? 0);

const firmware =
  "Firmware Engineer, Lark\n\nWhat the work asks for\nYou write drivers day in, day out. The new board is a Cortex-M4, so previous exposure to FreeRTOS is a must, and the test scripts around it are in Python.";

describe("wants of a posting", () => {
  it("puts in what no cue asks for and the signs speak for, and leaves out what they speak against", () => {
    const weights = weightsOf({ "a language of programs": 3, "neither skill nor years nor degree nor hours": -3 });
    const { wants } = readWants(firmware, { bias: 0.5, weights });
    expect(wants.map(({ text }) => text)).toEqual(["Cortex-M4", "FreeRTOS", "Python"]);
  });

  it("keeps what the rules read, and adds nothing, by weights of nothing", () => {
    const { wants } = readWants(firmware, { bias: 0, weights: [] });
    expect(wants.map(({ text }) => text)).toEqual(["write drivers", "Cortex-M4", "FreeRTOS"]);
  });

  it("has a weight for every sign", () => {
    expect(wantWeights.weights).toHaveLength(wantSignNames.length);
  });

  it("puts in nothing that is refused or not wanted, however well it is named", () => {
    const added = ["SQL is not needed here.", "What we do not need\n- Python\n- Kubernetes"].flatMap((refused) =>
      readWants(`Baker, Mill Street\n\nRequirements\n- Sourdough\n- Lamination\n\n${refused}`, {
        bias: 9,
        weights: [],
      }).wants.map(({ text }) => text),
    );
    expect([...new Set(added)]).toEqual(["Sourdough", "Lamination"]);
  });
});
