/**
 * Cross-validation by triple of the one thing that is fitted, the weights of the heads: chosen on all persons but one,
 * judged on that one. The rubric weighs its heads alike; this shows what choosing weights would have gained or lost.
 */
import { headNames } from "../validation/schemas";
import { type Judged, triplesOf } from "./resumeSet";

type Weights = readonly number[];

export interface CrossValidation {
  pairs: number;
  /** Pairs in right order with equal weights, the rubric as it stands. */
  equal: number;
  /** Pairs in right order with weights chosen on the other persons. */
  heldOut: number;
}

const steps = [1, 2, 3] as const;
const grid: Weights[] = steps.flatMap((a) =>
  steps.flatMap((b) => steps.flatMap((c) => steps.map((d) => [a, b, c, d]))),
);

/** Mean of the heads that could be judged; null when none could. */
function weighted({ judgement }: Judged, weights: Weights): number | null {
  let [sum, total] = [0, 0];
  headNames.forEach((head, index) => {
    const { value } = judgement.subscores[head];
    const weight = weights[index] ?? 0;
    if (value === null) return;
    sum += value * weight;
    total += weight;
  });
  return total === 0 ? null : sum / total;
}

function countRight(triple: readonly Judged[], weights: Weights): { right: number; pairs: number } {
  let [right, pairs] = [0, 0];
  for (const better of triple) {
    for (const worse of triple) {
      if (better.case.level <= worse.case.level) continue;
      const [high, low] = [weighted(better, weights), weighted(worse, weights)];
      pairs += 1;
      if (high !== null && low !== null && high > low) right += 1;
    }
  }
  return { right, pairs };
}

/** Leaves one triple out at a time; among equally good weights the first, lightest ones are taken. */
export function crossValidate(judged: readonly Judged[]): CrossValidation {
  const triples = [...triplesOf(judged).values()];
  const result: CrossValidation = { pairs: 0, equal: 0, heldOut: 0 };
  for (const held of triples) {
    const others = triples.filter((triple) => triple !== held);
    const scoreOf = (weights: Weights): number =>
      others.reduce((sum, triple) => sum + countRight(triple, weights).right, 0);
    let [best, bestFit]: [Weights, number] = [[1, 1, 1, 1], -1];
    for (const weights of grid) {
      const value = scoreOf(weights);
      if (value > bestFit) [best, bestFit] = [weights, value];
    }
    const equal = countRight(held, [1, 1, 1, 1]);
    result.pairs += equal.pairs;
    result.equal += equal.right;
    result.heldOut += countRight(held, best).right;
  }
  return result;
}
