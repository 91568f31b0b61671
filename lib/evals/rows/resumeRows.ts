/** Order, defects, stability, filler and speed of the local engine on a set of résumés, as rows. */
import { defectsOf } from "../defects";
import { type AreaResult, numberRow, shareRow } from "../evalRow";
import { fillerScores } from "../filler";
import { orderOf } from "../order";
import { judgeAll, type ResumeCase } from "../resumeSet";
import { measureSpeed } from "../speed";
import { differingRepeats, repeatRuns, stabilityOf } from "../stability";
import { shareOf } from "../statistics";

/** How scores order the versions of one person, and agree with the levels. */
export function orderRows(cases: readonly ResumeCase[]): AreaResult {
  const judged = judgeAll(cases);
  const order = orderOf(judged);
  const top = order.topOverBottom;
  return {
    rows: [
      shareRow("order", "pairs within triples in strictly right order", shareOf(order.right, order.pairs), 0.9),
      shareRow("order", "version of level 4 above version of level 1", shareOf(top.count, top.of), 0.8),
      numberRow("order", "rank correlation of score and level", order.spearman, 0.75, { count: cases.length }),
      numberRow("order", "median score of level 4 less that of level 1", order.medianGap, 25, {
        count: cases.length,
        digits: 1,
        unit: " points",
      }),
    ],
    details: [
      ...order.wrong.map(
        ({ better, worse, scores }) => `${better} (${scores[0]}) is not above ${worse} (${scores[1]})`,
      ),
      ...order.unscored.map((id) => `${id} has no score`),
    ],
  };
}

/** Planted defects found, sound lines flagged, and what is raised beyond the lists. */
export function defectRows(cases: readonly ResumeCase[]): AreaResult {
  const defects = defectsOf(judgeAll(cases));
  const strong = cases.filter((one) => one.level >= 3).length;
  const kinds = Object.entries(defects.byKind).sort(
    ([, a], [, b]) => a.found / a.planted - b.found / b.planted || b.planted - a.planted,
  );
  return {
    rows: [
      shareRow("defects", "planted defects found", shareOf(defects.found, defects.planted), 0.75),
      shareRow("defects", "sound lines flagged", shareOf(defects.flagged.length, defects.sound), 0.1, "under"),
      numberRow("defects", "findings beyond the list on levels 3 and 4, mean", defects.unlistedMean, 4, {
        count: strong,
        direction: "under",
      }),
    ],
    details: [
      ...kinds.map(([kind, { found, planted }]) => `${kind}: ${found} of ${planted} found`),
      ...defects.missed.map(({ id, kind, quote }) => `missed ${id} ${kind}: ${quote.slice(0, 100)}`),
      ...defects.flagged.map(({ id, by, quote }) => `flagged ${id} ${by}: ${quote.slice(0, 100)}`),
      ...defects.unlisted.map(({ id, check, quote }) => `beyond ${id} ${check}: ${quote.slice(0, 100)}`),
    ],
  };
}

/** What moves a score that must not: layout, and filler that must not win. */
export function stabilityRows(cases: readonly ResumeCase[]): AreaResult {
  const moves = stabilityOf(cases);
  const largest = Math.max(0, ...moves.map(({ by }) => by));
  const filler = fillerScores();
  return {
    rows: [
      numberRow("stability", "score moved by layout, at most", largest, 2, {
        count: moves.length,
        direction: "at most",
        digits: 0,
        unit: " points",
      }),
      numberRow("stability", "100 reads: other score, ledger or findings", differingRepeats(cases), 0, {
        count: repeatRuns,
        direction: "at most",
        digits: 0,
      }),
      numberRow(
        "stability",
        "filler (30 bullets of nonsense), highest",
        Math.max(...filler.map(({ score }) => score ?? 0)),
        40,
        {
          count: filler.length,
          direction: "at most",
          digits: 0,
          unit: " points",
        },
      ),
    ],
    details: moves
      .filter(({ by }) => by > 0)
      .sort((a, b) => b.by - a.by)
      .map(({ id, change, before, after }) => `${id} ${change}: ${before} to ${after}`),
  };
}

/** Time from text to report, its growth, and its ratio to a reference workload in the same run. */
export function speedRows(cases: readonly ResumeCase[]): AreaResult {
  const speed = measureSpeed(
    cases.map(({ text }) => text),
    12,
  );
  const of = { count: speed.count, direction: "at most" } as const;
  return {
    rows: [
      numberRow("speed", "3,000 characters to report, median", speed.shortMs, 4, { ...of, unit: " ms" }),
      numberRow("speed", "30,000 characters against 3,000", speed.growth, 10, { ...of, digits: 1, unit: " times" }),
    ],
    details: [
      `3,000 characters against the reference workload: ${speed.ratio.toFixed(2)} times (${speed.referenceMs.toFixed(2)} ms)`,
    ],
  };
}
