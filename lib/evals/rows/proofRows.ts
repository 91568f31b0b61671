/** Cross-validation and ablation as rows: what is fitted judged on the persons left out, and what each check adds. */
import { ablate } from "../ablation";
import { crossValidate } from "../crossValidation";
import { type AreaResult, shareRow } from "../evalRow";
import { judgeAll, type ResumeCase } from "../resumeSet";
import { shareOf } from "../statistics";

/** The weights of the heads, chosen on all persons but one and judged on that one. */
export function crossValidationRows(cases: readonly ResumeCase[]): AreaResult {
  const { heldOut, pairs } = crossValidate(judgeAll(cases));
  const row = shareRow(
    "order",
    "pairs in right order, head weights cross-validated by person",
    shareOf(heldOut, pairs),
    0.9,
  );
  return { rows: [row], details: [] };
}

/** Each check off in turn, the one that adds least first. Slow: the whole set is judged once a check. */
export function ablationRows(cases: readonly ResumeCase[]): AreaResult {
  const [all, ...others] = ablate(cases);
  if (!all) return { rows: [], details: [] };
  const losses = others
    .map((row) => ({
      off: row.off,
      pairs: all.right - row.right,
      gap: all.medianGap - row.medianGap,
      found: all.found - row.found,
      flagged: all.flagged - row.flagged,
      rank: all.spearman - row.spearman,
    }))
    .sort((a, b) => a.pairs - b.pairs || a.found - b.found || a.rank - b.rank);
  return {
    rows: [],
    details: losses.map(
      ({ off, pairs, found, flagged, gap, rank }) =>
        `${off}: adds ${pairs} pairs, ${found} defects found, ${flagged} sound lines flagged, ${gap} points of gap, ${rank.toFixed(3)} of rank correlation`,
    ),
  };
}
