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

function leafOf(tree: readonly number[], signs: readonly number[]): number {
  let node = 0;
  for (;;) {
    const sign = tree[node] ?? -1;
    const value = tree[node + 1] ?? 0;
    if (sign < 0) return value;
    node = (signs[sign] ?? 0) <= value ? node + nodeSize : (tree[node + 2] ?? 0) * nodeSize;
  }
}

/** The log odds of a case by its signs, in the order that the trees were fitted on. */
export function oddsByTrees({ bias, trees }: TreeFit, signs: readonly number[]): number {
  let odds = bias;
  for (const tree of trees) odds += leafOf(tree, signs);
  return odds;
}
