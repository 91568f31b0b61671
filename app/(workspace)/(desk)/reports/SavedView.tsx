"use client";
/** A report that was read before, in the two panes of a read. */
import { type ReactNode, useMemo } from "react";
import type { SavedReport } from "@/lib/validation/savedReport";
import { Report } from "../../read/Report";
import { drawSaved } from "./drawSaved";

interface Props {
  report: SavedReport;
  top: ReactNode;
  /** Below the match with a job, when there is one. */
  underMatch?: ReactNode;
  foot: ReactNode;
}

const nothing = (): void => undefined;

export function SavedView({ report, top, underMatch, foot }: Props) {
  const state = useMemo(() => drawSaved(report), [report]);
  return (
    <div id="content">
      <Report state={state} top={top} underMatch={underMatch} foot={foot} onRetry={nothing} onChange={nothing} />
    </div>
  );
}
