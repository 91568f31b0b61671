"use client";
/**
 * The résumé as the parser read it: numbered lines, quotes underlined by how grave their finding is, notes in the
 * right margin, ticks in the left, a dashed rule where the page turned. It knows nothing of the report beside it.
 */
import { type SyntheticEvent, useEffect, useLayoutEffect, useRef } from "react";
import { keepSettled } from "./keepSettled";
import { SheetLines, type SheetLinesProps } from "./SheetLines";

/** What lit a finding decides what scrolls: a hover moves nothing, a click brings the other pane to it. */
export type LightSource = "hover" | "click" | "focus";

export interface SheetProps extends Pick<SheetLinesProps, "lines" | "findings" | "topFixes" | "active"> {
  onLight: (finding: string | null, source: LightSource) => void;
  /** Without margins: in the phone's drawer. */
  narrow?: boolean;
}

const onServer = typeof window === "undefined";
const useSettled = onServer ? useEffect : useLayoutEffect;

/** The quote, note or tick that an event came from. */
function markedAt(event: SyntheticEvent): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>("[data-f]") : null;
}

export function Sheet({ narrow, onLight, ...shown }: SheetProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { lines, findings, topFixes } = shown;

  useSettled(() => {
    if (ref.current && !narrow) return keepSettled(ref.current);
  }, [lines, findings, topFixes, narrow]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what is clicked are links and buttons of its own lines.
    // biome-ignore lint/a11y/noStaticElementInteractions: the same.
    <div
      className={narrow ? "sheet narrow" : "sheet"}
      ref={ref}
      onMouseOver={(event) => {
        const finding = markedAt(event)?.dataset.f;
        if (finding) onLight(finding, "hover");
      }}
      onFocus={(event) => {
        const marked = markedAt(event);
        if (marked?.dataset.f && marked.matches(".q:focus-visible")) onLight(marked.dataset.f, "focus");
      }}
      onClick={(event) => {
        const marked = markedAt(event);
        if (!marked?.dataset.f) return;
        event.preventDefault();
        onLight(marked.dataset.next ?? marked.dataset.f, "click");
      }}
    >
      <SheetLines {...shown} hasTabStops={!narrow} />
    </div>
  );
}
