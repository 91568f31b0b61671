"use client";
/**
 * The one thread: from the end of the lit quote through its note, down the gutter, to its finding's mark. It ends
 * at the note when the finding is off the screen, and is not drawn when the quote is.
 */
import { useEffect, useRef } from "react";
import type { Finding } from "@/lib/validation/schemas";
import { markOf } from "../../_components/sheet/sheetMarks";
import { findingElement, isTwoPane, quoteElement } from "./lightFinding";
import { pathOfThread } from "./pathOfThread";

interface Props {
  active: string | null;
  findings: readonly Finding[];
  topFixes: readonly string[];
}

const boxOf = (element: Element | null | undefined): DOMRect | null => {
  const box = element?.getBoundingClientRect();
  return box && box.height > 0 ? box : null;
};

export function Thread({ active, findings, topFixes }: Props) {
  const ref = useRef<SVGSVGElement>(null);
  const finding = findings.find((candidate) => candidate.id === active);
  const kind = finding ? markOf(finding, topFixes) : "consider";

  useEffect(() => {
    const [path, from, to] = [...(ref.current?.children ?? [])];
    if (!path || !from || !to) return;
    const draw = (): void => {
      const pane = boxOf(document.querySelector(".left"));
      const sheet = boxOf(document.querySelector(".left .sheet"));
      const quote = active && isTwoPane() ? quoteElement(active) : null;
      const pieces = active
        ? [
            ...document.querySelectorAll(
              `.left .ln:has([data-f="${CSS.escape(active)}"]) .q[data-f="${CSS.escape(active)}"]`,
            ),
          ]
        : [];
      const line = quote?.closest(".ln");
      const last = pieces.filter((piece) => piece.closest(".ln") === line).at(-1) ?? quote;
      const end = last ? ([...last.getClientRects()].at(-1) ?? null) : null;
      const mark = active ? boxOf(findingElement(active)?.querySelector(".mark")) : null;
      const note = active ? boxOf(document.querySelector(`.left .note[data-f="${CSS.escape(active)}"]`)) : null;
      const drawn =
        pane && sheet && end && end.bottom > Math.max(pane.top, 56) && end.top < pane.bottom
          ? pathOfThread({ quote: end, note, sheetRight: sheet.right, mark, viewHeight: window.innerHeight })
          : null;
      path.setAttribute("d", drawn?.path ?? "");
      place(from, drawn?.from);
      place(to, drawn?.to);
    };
    draw();
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(draw);
    };
    const pane = document.querySelector(".left");
    const watch = new ResizeObserver(later);
    const report = document.getElementById("report");
    if (report) watch.observe(report);
    window.addEventListener("scroll", later, { passive: true });
    window.addEventListener("resize", later);
    pane?.addEventListener("scroll", later, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      window.removeEventListener("scroll", later);
      window.removeEventListener("resize", later);
      pane?.removeEventListener("scroll", later);
    };
  }, [active]);

  return (
    <svg id="thread" className={kind} ref={ref} aria-hidden="true">
      <path />
      <circle />
      <circle />
    </svg>
  );
}

function place(circle: Element, point: { x: number; y: number } | null | undefined): void {
  circle.setAttribute("r", point ? "2" : "0");
  if (!point) return;
  circle.setAttribute("cx", `${point.x}`);
  circle.setAttribute("cy", `${point.y}`);
}
