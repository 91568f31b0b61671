/** How well what is told as strong agrees with a set: a strength should touch no planted defect, and good pages have some. */

import { sharesHalf } from "./markRows";
import { faultSeverities, placedWords, wordRange } from "./placedWords";
import type { Judged } from "./resumeSet";

export interface StrengthFigures {
  told: number;
  /** Strengths that share half of their words, or of the defect's, with a planted defect other than a buried lead. */
  planted: { id: string; kind: string; quote: string }[];
  /** Of the pages of level 4, those with at least two; of the pages of level 1, those with any. */
  best: { pages: number; some: number };
  worst: { pages: number; some: number };
  /** Strengths that share half of their words with a fault of the same report. */
  faulted: number;
}

export function strengthFigures(judged: readonly Judged[]): StrengthFigures {
  const out: StrengthFigures = {
    told: 0,
    planted: [],
    best: { pages: 0, some: 0 },
    worst: { pages: 0, some: 0 },
    faulted: 0,
  };
  for (const { case: one, judgement } of judged) {
    const placed = placedWords(one.text, judgement.resume.lines);
    const strong = judgement.findings.filter(({ severity }) => severity === "strong");
    const faults = judgement.findings.filter(({ severity }) => faultSeverities.has(severity)).map(placed);
    for (const strength of strong) {
      const words = placed(strength);
      const defect = one.defects.find(
        ({ kind, quote }) => kind !== "buried_lead" && sharesHalf(words, wordRange(one.text, quote)),
      );
      if (defect) out.planted.push({ id: one.id, kind: defect.kind, quote: strength.quote });
      if (faults.some((fault) => sharesHalf(fault, words))) out.faulted += 1;
    }
    out.told += strong.length;
    const pages = one.level === 4 ? out.best : one.level === 1 ? out.worst : null;
    if (pages) {
      pages.pages += 1;
      if (strong.length >= (one.level === 4 ? 2 : 1)) pages.some += 1;
    }
  }
  return out;
}
