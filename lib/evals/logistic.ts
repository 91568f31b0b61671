/** Logistic regression for small sets: a chance of 0 to 1 from a few signs, with a penalty on weights that hold on to single cases. */

export interface LogisticCase {
  signs: readonly number[];
  held: boolean;
}

export interface LogisticFit {
  bias: number;
  /** By sign, to be multiplied with it as it is. */
  weights: number[];
}

const roundsUsual = 4000;
const step = 0.5;

export const chanceOf = ({ bias, weights }: LogisticFit, signs: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), bias)));

/** Fits by gradient descent on signs of mean 0 and spread 1; the same cases give the same weights. Throws nothing; no cases give no weights. */
export function fitLogistic(cases: readonly LogisticCase[], penalty: number, rounds = roundsUsual): LogisticFit {
  const size = cases[0]?.signs.length ?? 0;
  const places = Array.from({ length: size }, (_, at) => at);
  const means = places.map((at) => cases.reduce((sum, { signs }) => sum + (signs[at] ?? 0), 0) / cases.length);
  const spreads = places.map((at) => {
    const squares = cases.reduce((sum, { signs }) => sum + ((signs[at] ?? 0) - (means[at] ?? 0)) ** 2, 0);
    return Math.sqrt(squares / cases.length) || 1;
  });
  const rows = cases.map(({ signs, held }) => ({
    signs: places.map((at) => ((signs[at] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1)),
    truth: Number(held),
  }));
  const fit: LogisticFit = { bias: 0, weights: places.map(() => 0) };
  for (let round = 0; round < rounds; round += 1) {
    const errors = rows.map(({ signs, truth }) => chanceOf(fit, signs) - truth);
    fit.bias -= (step * errors.reduce((sum, error) => sum + error, 0)) / rows.length;
    fit.weights = fit.weights.map((weight, at) => {
      const slope = rows.reduce((sum, { signs }, row) => sum + (errors[row] ?? 0) * (signs[at] ?? 0), penalty * weight);
      return weight - (step * slope) / rows.length;
    });
  }
  const weights = fit.weights.map((weight, at) => weight / (spreads[at] ?? 1));
  return { bias: fit.bias - weights.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0), weights };
}
