/** The lines of a sheet with all that stands on them: markup alone, drawn on the server as well as in the browser. */
import type { Finding, ReportLine } from "@/lib/validation/schemas";
import { SheetLine } from "./SheetLine";
import { marksByLine } from "./sheetMarks";

export interface SheetLinesProps {
  lines: readonly ReportLine[];
  findings: readonly Finding[];
  topFixes: readonly string[];
  active: string | null;
  /** The sample: a note opens its reason in place. */
  expandable?: boolean;
  /** False in the drawer, where the quotes are there to be seen, not to be walked. */
  hasTabStops?: boolean;
}

/** A wrapped line hangs under its bullet; one that wraps a paragraph or a heading does not. */
function isUnderBullet(lines: readonly ReportLine[], index: number): boolean {
  if (lines[index]?.kind !== "continuation") return false;
  let at = index;
  while (lines[at]?.kind === "continuation") at -= 1;
  return lines[at]?.kind === "bullet";
}

export function SheetLines({ lines, findings, topFixes, active, expandable, hasTabStops }: SheetLinesProps) {
  const marks = marksByLine(findings, topFixes);
  return lines.map((line, index) => (
    <SheetLine
      key={line.n}
      line={line}
      isIndented={isUnderBullet(lines, index)}
      pageTurn={index > 0 && lines[index - 1]?.page !== line.page}
      marks={marks.get(line.n)}
      topFixes={topFixes}
      active={active}
      expandable={expandable ?? false}
      hasTabStops={hasTabStops ?? true}
    />
  ));
}
