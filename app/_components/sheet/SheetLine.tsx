/**
 * One numbered line of the sheet with its quotes, its tick and its notes. Markup alone: what is clicked or hovered is
 * told by `data-f`, the finding, and `data-next`, the one that a click on lit words moves on to. A line without words,
 * which no document has, is one that was not kept: it is ruled.
 */
import { Fragment } from "react";
import type { Finding, ReportLine } from "@/lib/validation/schemas";
import { Mark, nameOfMark } from "../Mark";
import { drawnText, type LinePiece, segmentLine, startOfDates } from "./segmentLine";
import { type LineMarks, markOf, rankOf } from "./sheetMarks";

interface LineProps {
  line: ReportLine;
  pageTurn: boolean;
  /** Set in as far as the bullet above it. */
  isIndented: boolean;
  marks: LineMarks | undefined;
  topFixes: readonly string[];
  active: string | null;
  expandable: boolean;
  hasTabStops: boolean;
}

export function SheetLine(props: LineProps) {
  const { line, pageTurn, isIndented, marks, topFixes, active, expandable } = props;
  const dates = line.kind === "role" ? startOfDates(line.text) : null;
  const pieces = segmentLine(line.text, line.contentStart, marks?.spans ?? [], dates === null ? [] : [dates]);
  const main = dates === null ? pieces : pieces.filter((piece) => piece.start < dates);
  const tail = dates === null ? [] : pieces.filter((piece) => piece.start >= dates);
  const tick = marks?.ticks[0];
  return (
    <>
      {pageTurn && (
        <div className="pb">
          <span>Page {line.page}</span>
        </div>
      )}
      <div
        className={`ln ${line.kind}${isIndented ? " hanging" : ""}${line.gapBefore && !pageTurn ? " gap" : ""}${line.text === "" ? " blank" : ""}`}
        data-n={line.n}
      >
        {tick && (
          <a className="tick" data-f={tick.id} href={`#f-${tick.id}`} tabIndex={-1}>
            <Mark kind="strong" />
          </a>
        )}
        <p>
          {tail.length > 0 ? (
            <>
              <span>
                <Pieces {...props} pieces={main} />
              </span>
              <span className="date">
                <Pieces {...props} pieces={tail} />
              </span>
            </>
          ) : (
            <Pieces {...props} pieces={main} />
          )}
        </p>
        {marks?.notes.map((finding) => (
          <Note
            key={finding.id}
            finding={finding}
            topFixes={topFixes}
            isActive={finding.id === active}
            expandable={expandable}
          />
        ))}
      </div>
    </>
  );
}

function Pieces({ pieces, active, line, topFixes, hasTabStops, expandable }: LineProps & { pieces: LinePiece[] }) {
  return pieces.map((piece) => {
    const top = piece.spans.find((span) => span.finding === active) ?? piece.spans[0];
    if (!top) return <Fragment key={piece.start}>{drawnText(piece)}</Fragment>;
    const opens = piece.spans.some((span) => span.start === piece.start);
    // A second click on words that several findings share moves on to the next of them.
    const next = piece.spans[(piece.spans.indexOf(top) + 1) % piece.spans.length] ?? top;
    const rank = rankOf({ id: top.finding }, topFixes);
    const isShared = piece.spans.length > 1;
    return (
      <a
        key={piece.start}
        className={`q ${top.kind}${top.finding === active ? " on" : ""}`}
        data-f={top.finding}
        data-next={isShared && top.finding === active ? next.finding : undefined}
        data-shared={
          isShared && expandable ? piece.spans.map(({ finding, kind }) => `${finding} ${kind}`).join(",") : undefined
        }
        href={`#f-${top.finding}`}
        tabIndex={opens && hasTabStops ? undefined : -1}
      >
        {drawnText(piece)}
        {opens && (
          <span className="vh">
            {" "}
            ({nameOfMark(top.kind, rank)}, line {line.n})
          </span>
        )}
      </a>
    );
  });
}

interface NoteProps extends Pick<LineProps, "topFixes" | "expandable"> {
  finding: Finding;
  isActive: boolean;
}

function Note({ finding, topFixes, isActive, expandable }: NoteProps) {
  const kind = markOf(finding, topFixes);
  const say = (
    <>
      <Mark kind={kind} rank={rankOf(finding, topFixes)} />
      <span className="say">
        <span>{finding.note}</span>
        {expandable && (
          <span className="why">
            {finding.points < 0 ? `Takes ${-finding.points} points from ${finding.head}. ` : ""}
            {finding.why}
          </span>
        )}
      </span>
    </>
  );
  const className = `note ${kind}${isActive ? " on" : ""}`;
  if (expandable) {
    return (
      <button type="button" className={className} data-f={finding.id} aria-expanded={isActive}>
        {say}
      </button>
    );
  }
  return (
    <a className={className} data-f={finding.id} href={`#f-${finding.id}`} tabIndex={-1}>
      {say}
    </a>
  );
}
