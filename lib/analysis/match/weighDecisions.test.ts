import { describe, expect, it } from "vitest";
import type { DocumentLine } from "../document";
import { segmentResume } from "../local/segment/segmentResume";
import { decisionSignNames } from "./decisionSigns";
import { decisionWeights } from "./decisionWeights.data";
import { gatherEvidence } from "./evidence";
import { readWants } from "./readWants";
import { decideAll } from "./weighDecisions";

const lines = [
  "Oda Lindqvist",
  "EXPERIENCE",
  "Orchard Lead, Hillside Fruit, Yakima",
  "March 2018 - present",
  "- Trained 7 pickers in ladder work and kept the spray log in AgriTrack",
  "- Grafted 400 pear trees on new rootstock",
  "EDUCATION",
  "Certificate in Horticulture, Yakima Valley College, 2017",
  "SKILLS",
  "AgriTrack, Excel, grafting",
];
const evidence = gatherEvidence(
  segmentResume(
    {
      lines: lines.map(
        (text, index): DocumentLine => ({ n: index + 1, page: 1, text, gapBefore: /^[A-Z]+$/.test(text) }),
      ),
      extraction: { kind: "text", pages: 1, warnings: [] },
    },
    { year: 2026, month: 1 },
  ),
);

const noTrees = { clauses: { bias: 0, trees: [] }, things: { bias: 0, trees: [] } };
/** Weights by which the rules stand. */
const rulesStand = decisionSignNames.map((name) => (name === "rules: met" ? 20 : 0));
const against = (want: string, bias = -10, weights = rulesStand) =>
  decideAll(readWants(`Grower\n\nRequirements\n- ${want}`, noTrees).wants, evidence, {
    bias,
    weights,
  }).map(({ met, quote }) => ({ met, quote }));

describe("decisions by rules and signs", () => {
  it("quotes where a thing was done before where it is listed", () => {
    expect(against("Grafting")[0]?.quote).toContain("Grafted 400");
    expect(against("Led or coached other pickers")[0]?.quote).toContain("Trained 7 pickers");
  });

  it("doubts what the signs speak against and keeps the line", () => {
    expect(against("Excel")[0]).toMatchObject({ met: "yes" });
    expect(against("Excel", -50)[0]).toMatchObject({ met: "part", quote: "Excel" });
  });

  it("finds nothing met by signs alone where no line tells of it, nor a paper, a degree or a product", () => {
    for (const want of ["Choral conducting", "Pesticide applicator license", "Bachelor's degree", "Salesforce"])
      expect(against(want, 50)[0]?.met, want).not.toBe("yes");
  });

  it("takes no title for a deed because the two share a word", () => {
    expect(against("Orchard yield forecasting models", 50)[0]?.met).not.toBe("yes");
  });

  it("lets the things in brackets decide where any of them is enough", () => {
    expect(against("You can pull your own numbers (Excel or a BI tool)")[0]).toMatchObject({
      met: "yes",
      quote: "Excel",
    });
  });

  it("has a weight for every sign", () => {
    expect(decisionWeights.weights).toHaveLength(decisionSignNames.length);
  });
});
