/** Logistic regression by gradient descent, small and without chance: the same lines give the same weights. */

export interface Example {
  /** Whose line it is: left out together when the fit is cross-validated. */
  group: string;
  /** Marked as a fault, or known to be none. */
  marked: boolean;
  signs: readonly number[];
}

export interface Fit {
  weights: readonly number[];
  bias: number;
}

const steps = 1500;
const rate = 0.5;
/** Of the squared weights: holds down a sign that few lines have. */
const penalty = 0.01;

export const oddsOf = ({ weights, bias }: Fit, signs: readonly number[]): number =>
  signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), bias);

/** Weights and bias in log odds; marked and unmarked lines count alike, however many there are of each. */
export function fitLogistic(examples: readonly Example[]): Fit {
  const size = examples[0]?.signs.length ?? 0;
  const marked = examples.filter((one) => one.marked).length;
  const shares = { marked: 0.5 / Math.max(1, marked), unmarked: 0.5 / Math.max(1, examples.length - marked) };
  let fit: Fit = { weights: new Array<number>(size).fill(0), bias: 0 };
  for (let step = 0; step < steps; step += 1) {
    const slope = new Array<number>(size).fill(0);
    let biasSlope = 0;
    for (const one of examples) {
      const error =
        (1 / (1 + Math.exp(-oddsOf(fit, one.signs))) - (one.marked ? 1 : 0)) *
        (one.marked ? shares.marked : shares.unmarked);
      biasSlope += error;
      one.signs.forEach((sign, index) => {
        slope[index] = (slope[index] ?? 0) + error * sign;
      });
    }
    fit = {
      weights: fit.weights.map((weight, index) => weight - rate * ((slope[index] ?? 0) + penalty * weight)),
      bias: fit.bias - rate * biasSlope,
    };
  }
  return fit;
}

/** Share of pairs of a marked and an unmarked line in which the marked one stands higher; a tie counts half. */
export function pairsInOrder(judged: readonly { marked: boolean; odds: number }[]): number {
  const [high, low] = [judged.filter(({ marked }) => marked), judged.filter(({ marked }) => !marked)];
  let right = 0;
  for (const one of high)
    for (const other of low) right += one.odds > other.odds ? 1 : one.odds === other.odds ? 0.5 : 0;
  return high.length * low.length === 0 ? Number.NaN : right / (high.length * low.length);
}

/** Odds of each line by a fit on all groups but its own. */
export function crossValidated(examples: readonly Example[]): { marked: boolean; odds: number }[] {
  const groups = [...new Set(examples.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const fit = fitLogistic(examples.filter((one) => one.group !== group));
    return examples
      .filter((one) => one.group === group)
      .map(({ marked, signs }) => ({ marked, odds: oddsOf(fit, signs) }));
  });
}
