"use client";
import type { Finding } from "@/lib/validation/schemas";
import { nameLines, signed } from "../../_components/describeLines";
/** A finding: mark, claim, the slice of paper it rests on (where no sheet stands beside it), why, and its account. */
import { Mark } from "../../_components/Mark";
import { markOf, rankOf } from "../../_components/sheet/sheetMarks";
import { useFindings } from "./findingsContext";
import { Slice } from "./Slice";

export function FindingItem({ finding }: { finding: Finding }) {
  const { active, light, topFixes, showInPlace } = useFindings();
  const kind = markOf(finding, topFixes);
  const isPlaced = finding.anchors.length > 0;
  return (
    <article
      className={`finding ${kind}${finding.id === active ? " on" : ""}`}
      id={`f-${finding.id}`}
      data-f={finding.id}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: j and k move the focus from finding to finding.
      tabIndex={0}
      aria-labelledby={`c-${finding.id}`}
      onMouseEnter={() => light(finding.id)}
      onFocus={() => light(finding.id)}
    >
      <Mark kind={kind} rank={rankOf(finding, topFixes)} />
      <div>
        <h3 id={`c-${finding.id}`}>{finding.claim}</h3>
        <Slice anchors={finding.anchors} />
        <p>{finding.why}</p>
        <p className="meta">
          {finding.points !== 0 && (
            <span className="tnum">
              {signed(finding.points)} {finding.head}
            </span>
          )}
          {isPlaced && <span className="at">{nameLines(finding.anchors)}</span>}
          <span>
            {finding.source.url ? (
              <a href={finding.source.url} target="_blank" rel="noreferrer">
                {finding.source.name}
              </a>
            ) : (
              finding.source.name
            )}
          </span>
          {isPlaced && (
            <button type="button" className="link phone" onClick={() => showInPlace(finding.id)}>
              See it in place
            </button>
          )}
        </p>
      </div>
    </article>
  );
}
