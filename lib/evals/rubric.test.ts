import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defectsOf } from "./defects";
import { fillerScores } from "./filler";
import { orderOf } from "./order";
import { judgeAll, ResumeCaseSchema } from "./resumeSet";
import { stabilityOf } from "./stability";

const shared = join(import.meta.dirname, "../../../shared/data/calibration/resumes.json");
const cases = existsSync(shared) ? z.array(ResumeCaseSchema).parse(JSON.parse(readFileSync(shared, "utf8"))) : [];

describe("filler", () => {
  it.each(fillerScores())("earns at most 40 points: $name", ({ score }) => expect(score ?? 0).toBeLessThanOrEqual(40));
});

describe.runIf(cases.length > 0)("the calibration set beside the repository", () => {
  const judged = judgeAll(cases);

  it("is ordered by level within a person in 90 of 100 pairs", () => {
    const { right, pairs, spearman, medianGap } = orderOf(judged);
    expect(right / pairs).toBeGreaterThanOrEqual(0.9);
    expect(spearman).toBeGreaterThanOrEqual(0.75);
    expect(medianGap).toBeGreaterThanOrEqual(25);
  });

  it("has 75 of 100 planted defects found and under 10 of 100 sound lines flagged", () => {
    const { found, planted, flagged, sound, unlistedMean } = defectsOf(judged);
    expect(found / planted).toBeGreaterThanOrEqual(0.75);
    expect(flagged.length / sound).toBeLessThan(0.1);
    expect(unlistedMean).toBeLessThan(4);
  });

  it("keeps its scores under changes of layout", () => {
    expect(stabilityOf(cases).filter(({ by }) => by > 2)).toEqual([]);
  });
});
