/** Logistic regression for small sets: a chance of 0 to 1 from some signs, with a penalty on weights that hold on to single cases. */

export interface LogisticCase {
  signs: readonly number[];
  held: boolean;
  /** How much the case counts; 1 where it is not given. */
  count?: number;
}

export interface LogisticFit {
  bias: number;
  /** By sign, to be multiplied with it as it is. */
  weights: number[];
}

const roundsMost = 40;
const settled = 1e-7;

export const chanceOf = ({ bias, weights }: LogisticFit, signs: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));

/** Solves `matrix` times x is `right`, by elimination with pivots. Both are used up. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1)
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    const [top, other] = [matrix[pivot], matrix[column]];
    if (!top || !other) break;
    matrix[column] = top;
    matrix[pivot] = other;
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    for (let row = column + 1; row < size; row += 1) {
      const own = matrix[row];
      const factor = (own?.[column] ?? 0) / (top[column] || 1);
      if (!own || factor === 0) continue;
      for (let at = column; at < size; at += 1) own[at] = (own[at] ?? 0) - factor * (top[at] ?? 0);
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = right[row] ?? 0;
    for (let at = row + 1; at < size; at += 1) value -= (matrix[row]?.[at] ?? 0) * (right[at] ?? 0);
    right[row] = value / (matrix[row]?.[row] || 1);
  }
  return right;
}

/** Means and spreads of the signs; a sign that never varies has spread 1. */
function scaleOf(cases: readonly LogisticCase[], size: number): { means: number[]; spreads: number[] } {
  const all = cases.reduce((sum, { count = 1 }) => sum + count, 0);
  const mean = (value: (one: LogisticCase) => number): number =>
    cases.reduce((sum, one) => sum + (one.count ?? 1) * value(one), 0) / all;
  const means = Array.from({ length: size }, (_, at) => mean(({ signs }) => signs[at] ?? 0));
  const spreads = means.map((middle, at) => Math.sqrt(mean(({ signs }) => ((signs[at] ?? 0) - middle) ** 2)) || 1);
  return { means, spreads };
}

/**
 * Fits by Newton's method on signs of mean 0 and spread 1, `penalty` on each squared weight; the same cases give the same
 * weights. Throws nothing; no cases give no weights.
 */
export function fitLogistic(cases: readonly LogisticCase[], penalty: number): LogisticFit {
  const size = cases[0]?.signs.length ?? 0;
  if (size === 0) return { bias: 0, weights: [] };
  const { means, spreads } = scaleOf(cases, size);
  const rows = cases.map(({ signs }) =>
    Float64Array.from([...means.map((mean, at) => ((signs[at] ?? 0) - mean) / (spreads[at] ?? 1)), 1]),
  );
  const found = new Float64Array(size + 1);
  for (let round = 0; round < roundsMost; round += 1) {
    const slope = found.map((weight, at) => (at < size ? penalty * weight : 0));
    const bends = Array.from({ length: size + 1 }, (_, at) => {
      const bend = new Float64Array(size + 1);
      bend[at] = at < size ? penalty + 1e-6 : 1e-6;
      return bend;
    });
    for (const [at, row] of rows.entries()) {
      const { held = false, count = 1 } = cases[at] ?? {};
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, sign) => sum + value * (found[sign] ?? 0), 0)));
      const [error, bent] = [count * (chance - Number(held)), count * chance * (1 - chance)];
      for (let one = 0; one <= size; one += 1) {
        const value = row[one] ?? 0;
        if (value === 0) continue;
        slope[one] = (slope[one] ?? 0) + error * value;
        const bend = bends[one];
        if (bend)
          for (let other = 0; other <= size; other += 1)
            bend[other] = (bend[other] ?? 0) + bent * value * (row[other] ?? 0);
      }
    }
    const step = solve(bends, slope);
    for (let at = 0; at <= size; at += 1) found[at] = (found[at] ?? 0) - (step[at] ?? 0);
    if (Math.max(...step.map(Math.abs)) < settled) break;
  }
  const weights = means.map((_, at) => (found[at] ?? 0) / (spreads[at] ?? 1));
  return {
    bias: (found[size] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0),
    weights,
  };
}
