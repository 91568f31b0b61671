/**
 * Gradient-boosted decision trees for small sets: each tree is grown on what those before it got wrong, leaf by leaf where it
 * gains most (Friedman 2001, second-order steps). Finds what signs mean together, which a logistic regression cannot. The same cases
 * give the same trees.
 */
import type { TreeFit } from "../analysis/match/treeOdds";
import type { LogisticCase } from "./logistic";

export interface TreeShape {
  trees: number;
  /** Leaves of a tree, at most. */
  leaves: number;
  /** How much of each step is taken. */
  rate: number;
  /** Cases that a leaf must hold. */
  fewest: number;
  /** On the squared step of a leaf. */
  penalty: number;
}

const binsMost = 32;

interface Table {
  /** Of each sign, the bins of all cases. */
  bins: Uint8Array[];
  /** By sign, the highest value of each bin but the last. */
  cuts: number[][];
}

/** Between which values of a sign may be cut: all of few, the quantiles of many. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  if (sorted.length <= binsMost) return sorted.slice(0, -1);
  const all = [...values].sort((a, b) => a - b);
  const picked = Array.from(
    { length: binsMost - 1 },
    (_, at) => all[Math.floor(((at + 1) * all.length) / binsMost)] ?? 0,
  );
  return [...new Set(picked)].filter((value) => value < (sorted.at(-1) ?? 0));
}

function tableOf(cases: readonly LogisticCase[]): Table {
  const size = cases[0]?.signs.length ?? 0;
  const cuts = Array.from({ length: size }, (_, sign) => cutsOf(cases.map(({ signs }) => signs[sign] ?? 0)));
  const bins = cuts.map((own, sign) =>
    Uint8Array.from(cases, ({ signs }) => {
      const value = signs[sign] ?? 0;
      let bin = 0;
      while (bin < own.length && value > (own[bin] ?? 0)) bin += 1;
      return bin;
    }),
  );
  return { bins, cuts };
}

/** Slope and bend of the loss at each case. */
interface Steps {
  slopes: Float64Array;
  bends: Float64Array;
}

interface Split {
  sign: number;
  bin: number;
  gain: number;
}

/** What the cases of a leaf add up to, by sign and bin. */
interface Sums {
  slopes: Float64Array;
  bends: Float64Array;
  counts: Int32Array;
}

interface Leaf {
  rows: Int32Array;
  slope: number;
  bend: number;
  sums: Sums;
  split: Split | null;
}

const sumOf = (rows: Int32Array, values: Float64Array): number => {
  let sum = 0;
  for (const row of rows) sum += values[row] ?? 0;
  return sum;
};

function sumsOf(rows: Int32Array, steps: Steps, { bins }: Table): Sums {
  const size = bins.length * binsMost;
  const sums = { slopes: new Float64Array(size), bends: new Float64Array(size), counts: new Int32Array(size) };
  for (const [sign, own] of bins.entries()) {
    const from = sign * binsMost;
    for (const row of rows) {
      const at = from + (own[row] ?? 0);
      sums.slopes[at] = (sums.slopes[at] ?? 0) + (steps.slopes[row] ?? 0);
      sums.bends[at] = (sums.bends[at] ?? 0) + (steps.bends[row] ?? 0);
      sums.counts[at] = (sums.counts[at] ?? 0) + 1;
    }
  }
  return sums;
}

/** What is left of `all` without `some` of it. */
const without = (all: Sums, some: Sums): Sums => ({
  slopes: all.slopes.map((value, at) => value - (some.slopes[at] ?? 0)),
  bends: all.bends.map((value, at) => value - (some.bends[at] ?? 0)),
  counts: all.counts.map((value, at) => value - (some.counts[at] ?? 0)),
});

/** The cut that lowers the loss most; null where none leaves enough cases on both sides. */
function bestSplit(leaf: Omit<Leaf, "split">, { cuts }: Table, shape: TreeShape): Split | null {
  const { rows, slope, bend, sums } = leaf;
  const worth = (g: number, h: number): number => (g * g) / (h + shape.penalty);
  let best: Split | null = null;
  for (const [sign, own] of cuts.entries()) {
    let [left, leftBend, count] = [0, 0, 0];
    for (let bin = 0; bin < own.length; bin += 1) {
      const at = sign * binsMost + bin;
      left += sums.slopes[at] ?? 0;
      leftBend += sums.bends[at] ?? 0;
      count += sums.counts[at] ?? 0;
      if (count < shape.fewest || rows.length - count < shape.fewest) continue;
      const gain = worth(left, leftBend) + worth(slope - left, bend - leftBend) - worth(slope, bend);
      if (gain > (best?.gain ?? 1e-6)) best = { sign, bin, gain };
    }
  }
  return best;
}

interface Node {
  leaf: Leaf;
  low: Node | null;
  high: Node | null;
}

function nodeOf(rows: Int32Array, steps: Steps, sums: Sums, table: Table, shape: TreeShape): Node {
  const leaf = { rows, slope: sumOf(rows, steps.slopes), bend: sumOf(rows, steps.bends), sums };
  return { leaf: { ...leaf, split: bestSplit(leaf, table, shape) }, low: null, high: null };
}

/** One tree, grown at whichever leaf gains most. */
function grow(steps: Steps, table: Table, shape: TreeShape): Node {
  const all = Int32Array.from({ length: steps.slopes.length }, (_, row) => row);
  const root = nodeOf(all, steps, sumsOf(all, steps, table), table, shape);
  const open = [root];
  while (open.length < shape.leaves) {
    open.sort((a, b) => (b.leaf.split?.gain ?? 0) - (a.leaf.split?.gain ?? 0));
    const [node] = open;
    const split = node?.leaf.split;
    if (!node || !split) break;
    const bins = table.bins[split.sign];
    const [lows, highs] = [true, false].map((low) =>
      node.leaf.rows.filter((row) => (bins?.[row] ?? 0) <= split.bin === low),
    ) as [Int32Array, Int32Array];
    // The smaller half is added up, the other is what is left.
    const isLowSmall = lows.length <= highs.length;
    const small = sumsOf(isLowSmall ? lows : highs, steps, table);
    const large = without(node.leaf.sums, small);
    node.low = nodeOf(lows, steps, isLowSmall ? small : large, table, shape);
    node.high = nodeOf(highs, steps, isLowSmall ? large : small, table, shape);
    open.splice(0, 1, node.low, node.high);
  }
  return root;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Writes a tree down as treeOdds.ts reads it, and adds what its leaves say to the odds. */
function written(node: Node, table: Table, shape: TreeShape, odds: Float64Array, into: number[]): number[] {
  const { leaf, low, high } = node;
  if (!low || !high || !leaf.split) {
    const step = rounded((-shape.rate * leaf.slope) / (leaf.bend + shape.penalty));
    for (const row of leaf.rows) odds[row] = (odds[row] ?? 0) + step;
    into.push(-1, step, 0);
    return into;
  }
  const { sign, bin } = leaf.split;
  const at = into.length;
  into.push(sign, rounded(table.cuts[sign]?.[bin] ?? 0), 0);
  written(low, table, shape, odds, into);
  into[at + 2] = into.length / 3;
  return written(high, table, shape, odds, into);
}

/** Throws nothing; no cases give no trees. Values of signs are told apart to a thousandth. */
export function fitTrees(given: readonly LogisticCase[], shape: TreeShape): TreeFit {
  const cases = given.map((one) => ({ ...one, signs: one.signs.map(rounded) }));
  const all = cases.reduce((sum, { count = 1 }) => sum + count, 0);
  const held = cases.reduce((sum, one) => sum + (one.held ? (one.count ?? 1) : 0), 0);
  if (held === 0 || held === all) return { bias: 0, trees: [] };
  const bias = rounded(Math.log(held / (all - held)));
  const table = tableOf(cases);
  const odds = new Float64Array(cases.length).fill(bias);
  const [slopes, bends] = [new Float64Array(cases.length), new Float64Array(cases.length)];
  const trees: number[][] = [];
  for (let round = 0; round < shape.trees; round += 1) {
    for (const [row, { held: isHeld, count = 1 }] of cases.entries()) {
      const chance = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      slopes[row] = count * (chance - Number(isHeld));
      bends[row] = count * chance * (1 - chance);
    }
    trees.push(written(grow({ slopes, bends }, table, shape), table, shape, odds, []));
  }
  return { bias, trees };
}
