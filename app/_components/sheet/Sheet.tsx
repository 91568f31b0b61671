"use client";
/**
 * The résumé as the parser read it: numbered lines, quotes underlined by how grave their finding is, notes in the
 * right margin, ticks in the left, a dashed rule where the page turned. It knows nothing of the report beside it.
 */
import { useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Finding, ReportLine } from "@/lib/validation/schemas";
import { SheetLine } from "./SheetLine";
import { settleNotes } from "./settleNotes";
import { marksByLine } from "./sheetMarks";

/** What lit a finding decides what scrolls: a hover moves nothing, a click brings the other pane to it. */
export type LightSource = "hover" | "click" | "focus";

export interface SheetProps {
  lines: readonly ReportLine[];
  findings: readonly Finding[];
  topFixes: readonly string[];
  active: string | null;
  onLight: (finding: string | null, source: LightSource) => void;
  /** Without margins: in the phone's drawer. */
  narrow?: boolean;
  /** The sample: a note opens its reason in place. */
  expandable?: boolean;
}

const onServer = typeof window === "undefined";
const useSettled = onServer ? useEffect : useLayoutEffect;

/** A wrapped line hangs under its bullet; one that wraps a paragraph or a heading does not. */
function isUnderBullet(lines: readonly ReportLine[], index: number): boolean {
  if (lines[index]?.kind !== "continuation") return false;
  let at = index;
  while (lines[at]?.kind === "continuation") at -= 1;
  return lines[at]?.kind === "bullet";
}

export function Sheet({ lines, findings, topFixes, active, onLight, narrow, expandable }: SheetProps) {
  const ref = useRef<HTMLDivElement>(null);
  const marks = useMemo(() => marksByLine(findings, topFixes), [findings, topFixes]);
  const opened = expandable ? active : null;

  useSettled(() => {
    const sheet = ref.current;
    if (!sheet || narrow) return;
    const settle = (): void => settleNotes(sheet);
    settle();
    let isMounted = true;
    void document.fonts.ready.then(() => isMounted && settle());
    const watch = new ResizeObserver(settle);
    watch.observe(sheet.parentElement ?? sheet);
    return () => {
      isMounted = false;
      watch.disconnect();
    };
  }, [lines, marks, narrow, opened]);

  return (
    <div className={narrow ? "sheet narrow" : "sheet"} ref={ref}>
      {lines.map((line, index) => (
        <SheetLine
          key={line.n}
          line={line}
          isIndented={isUnderBullet(lines, index)}
          pageTurn={index > 0 && lines[index - 1]?.page !== line.page}
          marks={marks.get(line.n)}
          topFixes={topFixes}
          active={active}
          onLight={onLight}
          expandable={expandable ?? false}
          hasTabStops={!narrow}
        />
      ))}
    </div>
  );
}
