/**
 * Which quotes, notes and ticks stand on which line. At most three findings are red, those the report names as
 * first to mend; any other fault is drawn as one to consider.
 */
import type { Finding } from "@/lib/validation/schemas";
import type { MarkKind } from "../Mark";
import type { QuoteSpan } from "./segmentLine";

/** How a finding is drawn: red only when it is one of the top fixes. */
export function markOf(finding: Pick<Finding, "id" | "severity">, topFixes: readonly string[]): MarkKind {
  if (finding.severity === "strong" || finding.severity === "missing") return finding.severity;
  return topFixes.includes(finding.id) ? "fix" : "consider";
}

/** 1 to 3 for a top fix, else undefined. */
export function rankOf(finding: Pick<Finding, "id">, topFixes: readonly string[]): number | undefined {
  const index = topFixes.indexOf(finding.id);
  return index < 0 ? undefined : index + 1;
}

export interface LineMarks {
  spans: QuoteSpan[];
  /** Findings whose note stands in the right margin of this line. */
  notes: Finding[];
  /** Findings whose tick stands in the left margin of this line. */
  ticks: Finding[];
}

/** The marks of each line by its number. A finding is noted once, at its first anchor. */
export function marksByLine(findings: readonly Finding[], topFixes: readonly string[]): Map<number, LineMarks> {
  const marks = new Map<number, LineMarks>();
  const at = (line: number): LineMarks => {
    const known = marks.get(line) ?? { spans: [], notes: [], ticks: [] };
    marks.set(line, known);
    return known;
  };
  for (const finding of findings) {
    const kind = markOf(finding, topFixes);
    for (const { line, start, end } of finding.anchors) at(line).spans.push({ finding: finding.id, kind, start, end });
    const first = finding.anchors[0];
    if (!first || kind === "missing") continue;
    if (kind === "strong") at(first.line).ticks.push(finding);
    else at(first.line).notes.push(finding);
  }
  for (const { notes } of marks.values()) {
    notes.sort((one, other) => (rankOf(one, topFixes) ?? 9) - (rankOf(other, topFixes) ?? 9));
  }
  return marks;
}

/** The findings with a place on the page, in the résumé's order: what j and k walk. */
export function inResumeOrder(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding): number => {
    const first = finding.anchors[0];
    return first ? first.line * 10_000 + first.start : 0;
  };
  return findings
    .filter((finding) => finding.anchors.length > 0 && finding.severity !== "missing")
    .toSorted((one, other) => place(one) - place(other));
}
