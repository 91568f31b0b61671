/** Figures of the PII scrubber: recall by kind, clean texts changed, and growth on adversarial text. */
import { findPii, scrubText } from "../observability/pii";
import type { PiiKind } from "../observability/pii/span";
import type { PiiCase } from "./piiCases";

export interface PiiFigures {
  /** By kind: cases whose count is met exactly, cases in all, and of the data present how much was found. */
  kinds: Partial<Record<PiiKind, { exact: number; cases: number; found: number; present: number }>>;
  clean: { changed: number; texts: number };
}

/** Counts, per kind, how much of the personal data in `cases` is found, and how many of `cleanTexts` are changed. */
export function evaluatePii(cases: readonly PiiCase[], cleanTexts: readonly string[]): PiiFigures {
  const kinds: PiiFigures["kinds"] = {};
  for (const { entity, text, count } of cases) {
    const row = kinds[entity] ?? { exact: 0, cases: 0, found: 0, present: 0 };
    const found = findPii(text).filter((span) => span.kind === entity).length;
    row.cases += 1;
    row.exact += found === count ? 1 : 0;
    row.present += count;
    row.found += Math.min(found, count);
    kinds[entity] = row;
  }
  const changed = cleanTexts.filter((text) => scrubText(text) !== text).length;
  return { kinds, clean: { changed, texts: cleanTexts.length } };
}
