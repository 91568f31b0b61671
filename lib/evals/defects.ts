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

/** Starts of words inside ranges of a text; comparing them compares words by place. */
function wordStarts(text: string, ranges: readonly Range[]): Set<number> {
  const starts = new Set<number>();
  for (const [from, to] of ranges) {
    for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(from + match.index);
  }
  return starts;
}

/** Where a finding stands in the raw text: its lines are looked up in order. */
function placesOf(finding: Finding, text: string, lineStarts: ReadonlyMap<number, Range>): Range[] {
  return finding.anchors.flatMap(({ line, start, end }) => {
    const at = lineStarts.get(line);
    return at ? [[at[0] + start, Math.min(text.length, at[0] + end)] as const] : [];
  });
}

function lineStartsOf({ case: one, judgement }: Judged): Map<number, Range> {
  const starts = new Map<number, Range>();
  let from = 0;
  for (const line of judgement.resume.lines) {
    const at = one.text.indexOf(line.text, from);
    if (at < 0) continue;
    starts.set(line.n, [at, at + line.text.length]);
    from = at + line.text.length;
  }
  return starts;
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
    const lines = lineStartsOf(one);
    const findings = one.judgement.findings
      .filter(({ severity }) => faults.has(severity))
      .map((finding) => ({
        finding,
        words: wordStarts(text, placesOf(finding, text, lines)),
        kinds: kindsOf.get(finding.check) ?? new Set<string>(),
      }));
    const used = new Set<string>();
    for (const defect of one.case.defects) {
      const at = defect.quote === "" ? -1 : text.indexOf(defect.quote);
      const words = wordStarts(text, at < 0 ? [] : [[at, at + defect.quote.length]]);
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
      const words = wordStarts(text, at < 0 ? [] : [[at, at + sound.quote.length]]);
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
