/**
 * Planted defects found, sound lines flagged, and findings a set does not list. A planted defect is found when a fault
 * of a check whose kinds hold it shares at least half of the shorter quote's words with it; a sound line is flagged
 * when one fault covers at least half of its words. Words are compared where they stand, by their place in the text.
 */

import { checks } from "../analysis/local/checks/registry";
import { faultSeverities, placedWords, sharedWords, wordRange } from "./placedWords";
import type { Judged } from "./resumeSet";

interface Found {
  id: string;
  kind: string;
  quote: string;
  by: string | null;
}

export interface DefectFigures {
  planted: number;
  found: number;
  byKind: Record<string, { planted: number; found: number }>;
  missed: Found[];
  sound: number;
  flagged: { id: string; quote: string; by: string }[];
  /** Mean over levels 3 and 4 of fault-findings that match no listed defect. */
  unlistedMean: number;
  unlisted: { id: string; check: string; quote: string }[];
}

const kindsOf = new Map(checks.map((check) => [check.id, new Set<string>(check.kinds)]));
/** A model's own findings name no kind: what they quote decides. */
const ofModel = "model";

/** Figures of defects over judged cases. */
export function defectsOf(judged: readonly Judged[]): DefectFigures {
  const out: DefectFigures = {
    planted: 0,
    found: 0,
    byKind: {},
    missed: [],
    sound: 0,
    flagged: [],
    unlistedMean: 0,
    unlisted: [],
  };
  let good = 0;
  for (const one of judged) {
    const { text, id } = one.case;
    const wordsOf = placedWords(text, one.judgement.resume.lines);
    const findings = one.judgement.findings
      .filter(({ severity }) => faultSeverities.has(severity))
      .map((finding) => ({
        finding,
        words: wordsOf(finding),
        kinds: kindsOf.get(finding.check) ?? new Set<string>(),
      }));
    const used = new Set<string>();
    for (const defect of one.case.defects) {
      const words = wordRange(text, defect.quote);
      const matches = findings.filter(
        ({ finding, words: own, kinds }) =>
          (kinds.has(defect.kind) || (finding.check === ofModel && defect.quote !== "")) &&
          (defect.quote === "" || (own.size > 0 && sharedWords(own, words) >= Math.min(own.size, words.size) / 2)),
      );
      for (const { finding } of matches) used.add(finding.id);
      const row = out.byKind[defect.kind] ?? { planted: 0, found: 0 };
      out.byKind[defect.kind] = row;
      out.planted += 1;
      row.planted += 1;
      if (matches.length > 0) {
        out.found += 1;
        row.found += 1;
      } else out.missed.push({ id, kind: defect.kind, quote: defect.quote, by: null });
    }
    for (const sound of one.case.nonDefects) {
      const words = wordRange(text, sound.quote);
      out.sound += 1;
      const hit = findings.find(({ words: own }) => words.size > 0 && sharedWords(words, own) >= words.size / 2);
      if (hit) out.flagged.push({ id, quote: sound.quote, by: hit.finding.check });
    }
    if (one.case.level >= 3) {
      good += 1;
      for (const { finding } of findings)
        if (!used.has(finding.id)) out.unlisted.push({ id, check: finding.check, quote: finding.quote });
    }
  }
  out.unlistedMean = good === 0 ? 0 : out.unlisted.length / good;
  return out;
}
