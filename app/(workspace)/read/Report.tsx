"use client";
/**
 * The two panes of a read, and the one thing that is lit between them. Sections stand in reading order; those to
 * come hold their place below, so that nothing above what one reads ever moves.
 */
import { type ReactNode, useCallback, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { LightSource } from "../../_components/sheet/Sheet";
import { inResumeOrder } from "../../_components/sheet/sheetMarks";
import { FindingsContext, type FindingsView } from "./findingsContext";
import { bringFinding, bringQuote, findingElement } from "./lightFinding";
import { PlaceDrawer } from "./PlaceDrawer";
import { ReportHead } from "./ReportHead";
import { ReportSections } from "./ReportSections";
import type { ReadState } from "./readState";
import { SheetPane } from "./SheetPane";
import { Thread } from "./Thread";
import { useReadingKeys } from "./useReadingKeys";

interface Props {
  state: ReadState;
  /** Above the verdict: how the read goes, or which saved report this is. */
  top: ReactNode;
  /** Below the last section, once the report is whole. */
  foot: ReactNode;
  /** Below the match with a job, when there is one. */
  underMatch?: ReactNode;
  onRetry: () => void;
  onChange: () => void;
}

const none = [] as const;

export function Report({ state, top, foot, underMatch, onRetry, onChange }: Props) {
  const [active, setActive] = useState<string | null>(null);
  const [place, setPlace] = useState<string | null>(null);
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const lines = state.sections.document?.document.lines ?? none;
  const findings = state.sections.findings?.findings ?? none;
  const topFixes = state.sections.findings?.topFixes ?? none;
  const order = useMemo(() => inResumeOrder(findings), [findings]);
  const activeRef = useRef(active);
  activeRef.current = active;

  const open = useCallback((finding: string): void => {
    // The finding may stand in the folded part: open it first, so that there is something to scroll to.
    flushSync(() => {
      setActive(finding);
      if (!findingElement(finding)?.checkVisibility()) setIsMoreOpen(true);
    });
    bringFinding(finding);
  }, []);
  const lightFromSheet = useCallback(
    (finding: string | null, source: LightSource): void => {
      if (finding && source === "click") open(finding);
      else setActive(finding);
    },
    [open],
  );
  const view: FindingsView = useMemo(
    () => ({
      lines,
      findings,
      topFixes,
      active,
      light: (finding) => {
        if (finding === activeRef.current) return;
        setActive(finding);
        bringQuote(finding);
      },
      open: (finding) => {
        open(finding);
        bringQuote(finding);
      },
      showInPlace: (finding) => {
        setActive(finding);
        setPlace(finding);
      },
    }),
    [lines, findings, topFixes, active, open],
  );
  useReadingKeys(place === null, (step) => {
    if (step === 0) return setActive(null);
    const at = order.findIndex((finding) => finding.id === activeRef.current);
    const next = order[at < 0 ? (step > 0 ? 0 : order.length - 1) : (at + step + order.length) % order.length];
    if (!next) return;
    open(next.id);
    bringQuote(next.id);
    findingElement(next.id)?.focus({ preventScroll: true });
  });

  return (
    <FindingsContext value={view}>
      <div className="split">
        <SheetPane lines={lines} findings={findings} topFixes={topFixes} active={active} onLight={lightFromSheet} />
        <main className="report" id="report">
          <ReportHead state={state} top={top} onRetry={onRetry} onChange={onChange} />
          <ReportSections state={state} underMatch={underMatch} isMoreOpen={isMoreOpen} onMoreOpen={setIsMoreOpen} />
          {state.report && foot}
        </main>
      </div>
      <Thread active={active} findings={findings} topFixes={topFixes} />
      <PlaceDrawer finding={place} onClose={() => setPlace(null)} />
    </FindingsContext>
  );
}
