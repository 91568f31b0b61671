import { describe, expect, it } from "vitest";
import { makePdf } from "../../../tests/fixtures/documents/makeFixtures";
import { readPdf } from "../../documents/pdf/readPdf";
import { evaluateParsing, f1 } from "../parsing";
import { drawLayout, drawnCount } from "./drawPages";

const asOf = { year: 2026, month: 1 };

describe("drawn pages", () => {
  it("read as PDFs give role pairs at 0.90 and all fields at 0.95 or better", async () => {
    const layouts = Array.from({ length: drawnCount }, (_, index) => drawLayout(index));
    const cases = await Promise.all(
      layouts.map(async ({ name, items, truth }) => ({
        name,
        document: await readPdf(await makePdf(items), () => 0),
        truth,
      })),
    );
    const result = evaluateParsing(cases, asOf);
    expect(f1(result.byField.rolePair)).toBeGreaterThanOrEqual(0.9);
    expect(f1(result.all)).toBeGreaterThanOrEqual(0.95);
  });
});
