/** Logistic regression for many signs: weighted lines, accelerated gradient descent. The same lines give the same weights. */

export interface WeightedExamples {
  /** Row after row, `size` numbers each. */
  signs: Float64Array;
  size: number;
  marked: readonly boolean[];
  /** How much each line counts; they add up to 1. */
  counts: readonly number[];
}

const steps = 200;
/** Of half the squared weights. */
const penalty = 0.05;

/** The odds of every row; the last weight is the bias. */
function oddsOfRows({ signs, size, marked }: WeightedExamples, weights: Float64Array): Float64Array {
  const odds = new Float64Array(marked.length);
  for (let row = 0; row < marked.length; row += 1) {
    let sum = weights[size] ?? 0;
    for (let at = 0; at < size; at += 1) sum += (signs[row * size + at] ?? 0) * (weights[at] ?? 0);
    odds[row] = sum;
  }
  return odds;
}

/** For each weight the sum over rows of a factor times the sign; the bias has a sign of 1. */
function gather({ signs, size, marked }: WeightedExamples, factors: Float64Array): Float64Array {
  const sums = new Float64Array(size + 1);
  for (let row = 0; row < marked.length; row += 1) {
    const factor = factors[row] ?? 0;
    if (factor === 0) continue;
    for (let at = 0; at < size; at += 1) sums[at] = (sums[at] ?? 0) + factor * (signs[row * size + at] ?? 0);
    sums[size] = (sums[size] ?? 0) + factor;
  }
  return sums;
}

/** The steepest curve of the loss, by power iteration: the step is its inverse. */
function steepest(examples: WeightedExamples): number {
  let along = new Float64Array(examples.size + 1).fill(1);
  let length = 1;
  for (let round = 0; round < 30; round += 1) {
    const factors = oddsOfRows(examples, along).map((value, row) => value * (examples.counts[row] ?? 0));
    const next = gather(examples, factors);
    length = Math.hypot(...next) || 1;
    along = next.map((value) => value / length);
  }
  return length / 4 + penalty;
}

/** Weights in log odds, one a sign and the bias last. Signs should vary alike: they are penalised alike. */
export function fitWeighted(examples: WeightedExamples): Float64Array {
  const { size, marked, counts } = examples;
  const step = 1 / (1.05 * steepest(examples));
  let weights = new Float64Array(size + 1);
  let ahead = weights;
  let momentum = 1;
  for (let round = 0; round < steps; round += 1) {
    const odds = oddsOfRows(examples, ahead);
    const factors = odds.map((value, row) => (1 / (1 + Math.exp(-value)) - (marked[row] ? 1 : 0)) * (counts[row] ?? 0));
    const slope = gather(examples, factors);
    const from = ahead;
    const next = from.map((value, at) => value - step * ((slope[at] ?? 0) + (at < size ? penalty * value : 0)));
    const grown = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const before = weights;
    ahead = next.map((value, at) => value + ((momentum - 1) / grown) * (value - (before[at] ?? 0)));
    weights = next;
    momentum = grown;
  }
  return weights;
}
