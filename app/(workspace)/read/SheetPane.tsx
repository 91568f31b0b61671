"use client";
/** The left pane: the sheet, sticking and scrolling by itself, and the legend with the keys under it. */
import { Mark } from "../../_components/Mark";
import { Sheet, type SheetProps } from "../../_components/sheet/Sheet";

const marks = [
  ["fix", "Fix first", 1],
  ["consider", "Consider", undefined],
  ["strong", "Strong", undefined],
  ["missing", "Missing", undefined],
] as const;

export function SheetPane(props: SheetProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls by itself must be reachable to scroll.
    <section className="left threaded" aria-label="The page as read" tabIndex={0}>
      <Sheet {...props} />
      {props.lines.length > 0 && (
        <p className="legend">
          {marks.map(([kind, word, rank]) => (
            <span key={kind} className="k">
              <Mark kind={kind} rank={rank} silent /> {word}
            </span>
          ))}
          <span className="k">
            <kbd>j</kbd> <kbd>k</kbd> next, previous
          </span>
        </p>
      )}
    </section>
  );
}
