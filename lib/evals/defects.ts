/**
 * Planted defects found, sound lines flagged, and findings a set does not list. A planted defect is found when a fault
 * of a check whose kinds hold it shares at least half of the shorter quote's words with it; a sound line is flagged
 * when one fault covers at least half of its words. Words are compared where they stand, by their place in the text.
 */

import { checks } from "../analysis/local/checks/registry";
import type { Finding } from "../validation/schemas";
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

type Range = readonly [start: number, end: number];
const faults = new Set(["fix", "consider", "missing"]);
const kindsOf = new Map(checks.map((check) => [check.id, new Set<string>(check.kinds)]));
const wordPattern = /[\p{L}\p{N}]+/gu;

/** Indices of the words of a text that begin inside a range. */
function wordsIn(text: string, range: Range | null): Set<number> {
  const words = new Set<number>();
  if (range === null) return words;
  [...text.matchAll(wordPattern)].forEach((match, index) => {
    if (match.index >= range[0] && match.index < range[1]) words.add(index);
  });
  return words;
}

/**
 * Maps words of the document to words of the raw text, both counted from the start: reading may drop rules, turn
 * glyphs and even out blanks, but keeps the order of words. Keyed by line and offset.
 */
function alignWords({ case: one, judgement }: Judged): (finding: Finding) => Set<number> {
  const raw = [...one.text.matchAll(wordPattern)].map(([word]) => word);
  const placed: { line: number; at: number; index: number }[] = [];
  let next = 0;
  for (const line of judgement.resume.lines) {
    for (const match of line.text.matchAll(wordPattern)) {
      const index = raw.indexOf(match[0], next);
      if (index < 0 || index > next + 60) continue;
      placed.push({ line: line.n, at: match.index, index });
      next = index + 1;
    }
  }
  return ({ anchors }) =>
    new Set(
      placed
        .filter(({ line, at }) =>
          anchors.some((anchor) => anchor.line === line && at >= anchor.start && at < anchor.end),
        )
        .map(({ index }) => index),
    );
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => [...a].filter((word) => b.has(word)).length;

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
    const wordsOf = alignWords(one);
    const findings = one.judgement.findings
      .filter(({ severity }) => faults.has(severity))
      .map((finding) => ({
        finding,
        words: wordsOf(finding),
        kinds: kindsOf.get(finding.check) ?? new Set<string>(),
      }));
    const used = new Set<string>();
    for (const defect of one.case.defects) {
      const at = defect.quote === "" ? -1 : text.indexOf(defect.quote);
      const words = wordsIn(text, at < 0 ? null : [at, at + defect.quote.length]);
      const matches = findings.filter(
        ({ words: own, kinds }) =>
          kinds.has(defect.kind) &&
          (defect.quote === "" || (own.size > 0 && shared(own, words) >= Math.min(own.size, words.size) / 2)),
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
      const at = text.indexOf(sound.quote);
      const words = wordsIn(text, at < 0 ? null : [at, at + sound.quote.length]);
      out.sound += 1;
      const hit = findings.find(({ words: own }) => words.size > 0 && shared(words, own) >= words.size / 2);
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
