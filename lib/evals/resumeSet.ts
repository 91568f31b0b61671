/** The calibration set of résumés as data: schema, and reading one of its texts with the engine. Loading is the caller's. */
import { z } from "zod";
import type { AnalysisInput, AsOf } from "../analysis/document";
import { defectKinds } from "../analysis/local/checks/check";
import { type Judgement, type JudgeOptions, judgeResume } from "../analysis/local/judgeResume";
import { readText } from "../documents/readText";

export const ResumeCaseSchema = z.object({
  id: z.string(),
  profession: z.string(),
  seniority: z.string(),
  level: z.int().min(1).max(4),
  text: z.string(),
  defects: z.array(z.object({ kind: z.enum(defectKinds), quote: z.string(), why: z.string().optional() })),
  nonDefects: z.array(z.object({ quote: z.string(), why: z.string().optional() })),
});
export type ResumeCase = z.infer<typeof ResumeCaseSchema>;

/** The day the shared sets are read by. */
export const calibrationAsOf: AsOf = { year: 2026, month: 1 };

export const inputOf = (text: string, asOf: AsOf = calibrationAsOf): AnalysisInput => ({
  document: readText(text),
  asOf,
});

export interface Judged {
  case: ResumeCase;
  judgement: Judgement;
}

/** Judges every case with the same options. */
export function judgeAll(cases: readonly ResumeCase[], options: JudgeOptions = {}): Judged[] {
  return cases.map((one) => ({ case: one, judgement: judgeResume(inputOf(one.text), options) }));
}

/** Triples by their id without the letter: r01a, r01b, r01c are r01. */
export function triplesOf<Item extends { case: ResumeCase }>(items: readonly Item[]): Map<string, Item[]> {
  const triples = new Map<string, Item[]>();
  for (const item of items) {
    const key = item.case.id.replace(/[a-z]$/, "");
    triples.set(key, [...(triples.get(key) ?? []), item]);
  }
  return triples;
}
