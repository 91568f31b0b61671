/** What each check adds: the figures with it off, beside those with all on. */
import { checks } from "../analysis/local/checks/registry";
import { defectsOf } from "./defects";
import { orderOf } from "./order";
import { judgeAll, type ResumeCase } from "./resumeSet";

export interface AblationRow {
  /** "all" for the rubric as it stands, else the check that was switched off. */
  off: string;
  right: number;
  pairs: number;
  spearman: number;
  medianGap: number;
  found: number;
  flagged: number;
}

function rowOf(cases: readonly ResumeCase[], off: string): AblationRow {
  const judged = judgeAll(cases, { off: new Set([off]) });
  const order = orderOf(judged);
  const defects = defectsOf(judged);
  return {
    off,
    right: order.right,
    pairs: order.pairs,
    spearman: order.spearman,
    medianGap: order.medianGap,
    found: defects.found,
    flagged: defects.flagged.length,
  };
}

/** The whole rubric first, then one row a check. */
export function ablate(cases: readonly ResumeCase[]): AblationRow[] {
  return ["all", ...checks.map((check) => check.id)].map((off) => rowOf(cases, off));
}
