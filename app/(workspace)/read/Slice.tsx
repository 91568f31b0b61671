"use client";
import type { Anchor } from "@/lib/validation/schemas";
/** A slice of the paper with its quotes underlined; shown where there is no sheet beside the report, and in print. */
import { drawnText, segmentLine } from "../../_components/sheet/segmentLine";
import { useFindings } from "./findingsContext";

const linesMax = 3;

export function Slice({ anchors }: { anchors: readonly Anchor[] }) {
  const { lines } = useFindings();
  const numbers = [...new Set(anchors.map((anchor) => anchor.line))].slice(0, linesMax);
  if (numbers.length === 0) return null;
  return (
    <blockquote className="src">
      {numbers.map((n) => {
        const line = lines.find((candidate) => candidate.n === n);
        if (!line) return null;
        const spans = anchors
          .filter((anchor) => anchor.line === n)
          .map(({ start, end }) => ({ finding: "", kind: "fix" as const, start, end }));
        return (
          <div key={n}>
            <span className="tnum lno">
              <span className="vh">Line </span>
              {n}
            </span>
            <p>
              {segmentLine(line.text, line.contentStart, spans).map((piece) =>
                piece.spans.length > 0 ? <b key={piece.start}>{drawnText(piece)}</b> : drawnText(piece),
              )}
            </p>
          </div>
        );
      })}
    </blockquote>
  );
}
