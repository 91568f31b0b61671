/** Signs and directions of sentences fitted by a weighted logistic regression, as weights the second reading reads. */
import { type KindWeights, weightScale } from "../analysis/local/secondReading/odds";
import { signNames } from "../analysis/local/secondReading/signs";
import { fitWeighted } from "./weightedFit";

/** What a sentence shows. */
export interface Shown {
  signs: readonly number[];
  direction: readonly number[];
}

export interface Scale {
  means: number[];
  spreads: number[];
}

/** Half as much weight on what company a word keeps as on each other sign: there are many directions. */
const directionScale = 0.5;

const numbersOf = ({ signs, direction }: Shown): number[] => [...signs, ...direction];

/** Means and spreads of every sign over some sentences. Signs named in `leaving` weigh nothing. */
export function scaleOf(rows: readonly Shown[], leaving: ReadonlySet<string> = new Set()): Scale {
  const numbers = rows.map(numbersOf);
  const means = (numbers[0] ?? []).map((_, at) => numbers.reduce((sum, one) => sum + (one[at] ?? 0), 0) / rows.length);
  const spreads = means.map((mean, at) => {
    if (leaving.has(signNames[at] ?? "")) return Number.POSITIVE_INFINITY;
    const spread = Math.sqrt(numbers.reduce((sum, one) => sum + ((one[at] ?? 0) - mean) ** 2, 0) / rows.length);
    return (spread + 1e-9) / (at < signNames.length ? 1 : directionScale);
  });
  return { means, spreads };
}

/** Weights that tell the marked sentences from the others; `counts` say how much each weighs and add up to 1. */
export function fitSigns(
  rows: readonly Shown[],
  marked: readonly boolean[],
  counts: readonly number[],
  { means, spreads }: Scale,
): KindWeights {
  const size = means.length;
  const signs = new Float64Array(rows.length * size);
  for (const [index, row] of rows.entries())
    for (const [at, value] of numbersOf(row).entries())
      signs[index * size + at] = (value - (means[at] ?? 0)) / (spreads[at] ?? 1);
  const weights = fitWeighted({ signs, size, marked, counts });
  const own = means.map((_, at) => (weights[at] ?? 0) / (spreads[at] ?? 1));
  const bias = (weights[size] ?? 0) - own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  const tidy = (value: number): number => Math.round(value * weightScale);
  return {
    bias: tidy(bias),
    signs: own.slice(0, signNames.length).map(tidy),
    direction: own.slice(signNames.length).map(tidy),
  };
}
