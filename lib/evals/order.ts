/** How well scores order the versions of one person's résumé, and agree with the levels over all. */
import { type Judged, triplesOf } from "./resumeSet";
import { medianOf, rankCorrelation } from "./statistics";

export interface OrderFigures {
  pairs: number;
  /** Pairs of one triple with the better level strictly above. */
  right: number;
  wrong: { better: string; worse: string; scores: [number | null, number | null] }[];
  topOverBottom: { count: number; of: number };
  spearman: number;
  medianGap: number;
  unscored: string[];
}

/** Figures of the order over judged cases; a case without a score counts as wrong in every pair. */
export function orderOf(judged: readonly Judged[]): OrderFigures {
  const figures: OrderFigures = {
    pairs: 0,
    right: 0,
    wrong: [],
    topOverBottom: { count: 0, of: 0 },
    spearman: 0,
    medianGap: 0,
    unscored: [],
  };
  for (const triple of triplesOf(judged).values()) {
    for (const better of triple) {
      for (const worse of triple) {
        if (better.case.level <= worse.case.level) continue;
        const scores: [number | null, number | null] = [better.judgement.score, worse.judgement.score];
        const right = scores[0] !== null && scores[1] !== null && scores[0] > scores[1];
        figures.pairs += 1;
        if (right) figures.right += 1;
        else figures.wrong.push({ better: better.case.id, worse: worse.case.id, scores });
        if (better.case.level === 4 && worse.case.level === 1) {
          figures.topOverBottom.of += 1;
          figures.topOverBottom.count += right ? 1 : 0;
        }
      }
    }
  }
  const scored = judged.filter(({ judgement }) => judgement.score !== null);
  const score = ({ judgement }: Judged): number => judgement.score ?? 0;
  figures.spearman = rankCorrelation(
    scored.map(score),
    scored.map((one) => one.case.level),
  );
  const at = (level: number): number[] => scored.filter((one) => one.case.level === level).map(score);
  figures.medianGap = medianOf(at(4)) - medianOf(at(1));
  figures.unscored = judged.filter(({ judgement }) => judgement.score === null).map((one) => one.case.id);
  return figures;
}
