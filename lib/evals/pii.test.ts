import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { evaluatePii } from "@/lib/evals/pii";
import { generateCleanTexts, generatePiiCases, type PiiCase } from "@/lib/evals/piiCases";

const figures = evaluatePii(generatePiiCases(300, 20261), generateCleanTexts(1000, 20262));
const shared = join(import.meta.dirname, "../../../shared/data/pii/cases.jsonl");

describe("the PII scrubber", () => {
  it.each([
    ["EMAIL_ADDRESS", 0.98],
    ["CREDIT_CARD", 0.98],
    ["IBAN_CODE", 0.98],
    ["IP_ADDRESS", 0.95],
    ["PHONE_NUMBER", 0.95],
    ["URL", 0.95],
    ["US_SSN", 0.95],
  ] as const)("finds %s with a recall of at least %d on generated cases", (kind, bar) => {
    const row = figures.kinds[kind];
    expect(row && row.found / row.present).toBeGreaterThanOrEqual(bar);
  });

  it("changes fewer than 2 % of clean texts", () => {
    expect(figures.clean.changed / figures.clean.texts).toBeLessThan(0.02);
  });

  it.runIf(existsSync(shared))("holds its recall on the shared cases", () => {
    const cases = readFileSync(shared, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as PiiCase);
    const rows = Object.values(evaluatePii(cases, []).kinds);
    const [found, present] = rows.reduce(([f, p], row) => [f + row.found, p + row.present], [0, 0]);
    expect(found / present).toBeGreaterThanOrEqual(0.98);
  });
});
