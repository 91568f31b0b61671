/** Reads fitted decision trees: each adds a little to the odds, by a few questions about the signs. */

export interface TreeFit {
  /** Log odds before any tree. */
  readonly bias: number;
  /**
   * A tree is its nodes, depth first, three numbers each: the sign asked for, the highest value that goes on to the next
   * node, and the place of the node for any higher value; a leaf is -1, what it adds to the log odds, and 0.
   */
  readonly trees: readonly (readonly number[])[];
}

/** How wants are chosen: whether a clause asks for anything (wantSigns.ts), and for which of the things it names (thingSigns.ts after those). */
export interface WantFit {
  readonly clauses: TreeFit;
  readonly things: TreeFit;
}

const nodeSize = 3;

/** The trees one after another: of each node the sign, the value, and where a higher value goes on, in nodes. */
interface Laid {
  roots: Int32Array;
  signs: Int32Array;
  values: Float64Array;
  higher: Int32Array;
}

const laidOut = new WeakMap<TreeFit, Laid>();

function layOut(fit: TreeFit): Laid {
  const before = laidOut.get(fit);
  if (before) return before;
  const roots: number[] = [];
  let size = 0;
  for (const tree of fit.trees) {
    roots.push(size);
    size += tree.length / nodeSize;
  }
  const every = (place: number): number[] =>
    fit.trees.flatMap((tree) => tree.filter((_, at) => at % nodeSize === place));
  const higher = fit.trees.flatMap((tree, number) =>
    tree.filter((_, at) => at % nodeSize === 2).map((node) => node + (roots[number] ?? 0)),
  );
  const laid: Laid = {
    roots: Int32Array.from(roots),
    signs: Int32Array.from(every(0)),
    values: Float64Array.from(every(1)),
    higher: Int32Array.from(higher),
  };
  laidOut.set(fit, laid);
  return laid;
}

/** The log odds of a case by its signs, in the order that the trees were fitted on. */
export function oddsByTrees(fit: TreeFit, cased: readonly number[]): number {
  const { roots, signs, values, higher } = layOut(fit);
  let odds = fit.bias;
  for (const root of roots) {
    let node = root;
    for (let sign = signs[node] ?? -1; sign >= 0; sign = signs[node] ?? -1)
      node = (cased[sign] ?? 0) <= (values[node] ?? 0) ? node + 1 : (higher[node] ?? 0);
    odds += values[node] ?? 0;
  }
  return odds;
}
