/**
 * The part of the sample report that the landing sheet draws: the lines to the end of the experience, the fixes,
 * two lesser notes and the strong lines. Fewer notes than a report has, so that one can read them in passing.
 */
import type { Finding, ReportLine, ResumeFeedbackResponse } from "@/lib/validation/schemas";

export interface Sample {
  lines: ReportLine[];
  findings: Finding[];
  topFixes: string[];
  /** The finding whose reason stands open at first. */
  opened: string | null;
}

const lastHeading = /^(education|licenses)$/i;
const lesserNotesMax = 2;
/** Lines of the sheet that an open note takes. */
const openedLines = 4;

export function sampleOf({ document, findings, topFixes }: ResumeFeedbackResponse): Sample {
  const end = document.lines.findIndex(({ kind, text }) => kind === "heading" && lastHeading.test(text.trim()));
  const lines = end < 0 ? document.lines : document.lines.slice(0, end);
  const shown = new Set(lines.map(({ n }) => n));
  const onSheet = findings.filter(({ anchors }) => anchors.length > 0 && anchors.every(({ line }) => shown.has(line)));
  const tops = onSheet.filter(({ id }) => topFixes.includes(id));
  const lineOf = ({ anchors }: Finding): number => anchors[0]?.line ?? 0;
  // The lowest of the notes stands open: below it there is room for its reason.
  const opened = tops.toSorted((one, other) => lineOf(other) - lineOf(one))[0];
  const roomFrom = opened ? lineOf(opened) + openedLines : 0;
  const lesser = onSheet
    .filter(({ id, severity }) => severity === "consider" && !topFixes.includes(id))
    .filter((finding) => lineOf(finding) >= roomFrom)
    .slice(0, lesserNotesMax);
  const strong = onSheet.filter(({ severity }) => severity === "strong");
  return { lines, findings: [...tops, ...lesser, ...strong], topFixes, opened: opened?.id ?? null };
}
