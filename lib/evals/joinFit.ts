/**
 * The trees that tell whether a line goes on with the one above, fitted anew on pages disfigured by chance (disfigure.ts):
 * where a unit begins is known of each, so that every line is an example. Told on pages of authors left out.
 */
import type { AsOf } from "../analysis/document";
import { joinSignNames } from "../analysis/local/segment/joinSigns";
import { joinTrees } from "../analysis/local/segment/joinTrees.data";
import { makeUnitsUnfolded } from "../analysis/local/segment/makeUnitsUnfolded";
import { readLines } from "../analysis/local/segment/readLines";
import { oddsByTrees, type TreeFit } from "../analysis/match/treeOdds";
import { readText } from "../documents/readText";
import { type Disfigured, disfigure, offsetsOfLines } from "./disfigure";
import type { LogisticCase } from "./logistic";
import { seededChance } from "./seededChance";
import { fitTrees } from "./treeFit";

const shape = { trees: 70, leaves: 28, rate: 0.15, fewest: 80, penalty: 10 };
const designs = 3;

export interface JoinCase extends LogisticCase {
  /** What was done to the page. */
  name: string;
}

/** A page may hold what is told apart otherwise; more than this share of units that begin on no line, and it is left out. */
const unplaced = 0.03;

/** Every line of a page that could go either way, with its signs where all lines above it are joined as they should be. */
export function joinCasesOf({ name, text, starts }: Disfigured): JoinCase[] {
  const at = offsetsOfLines(text);
  const begins = new Set(at.values());
  const lost = [...starts].filter((start) => !begins.has(start)).length;
  if (lost > starts.size * unplaced) return [];
  const cases = new Map<number, JoinCase>();
  makeUnitsUnfolded(readLines(readText(text)), (signs, { line }) => {
    const held = !starts.has(at.get(line.n) ?? 0);
    cases.set(line.n, { name, signs, held });
    return held;
  });
  return [...cases.values()];
}

/** The cases of all pages of a set, each with designs of its own. */
export const joinCasesOfSet = (texts: readonly string[], asOf: AsOf, seed: number): JoinCase[] =>
  texts.flatMap((text, index) =>
    disfigure(text, asOf, seededChance(seed * 1_000_003 + index), designs).flatMap(joinCasesOf),
  );

export const fitJoins = (cases: readonly JoinCase[]): TreeFit => fitTrees(cases, shape);

/** Share of the cases that the trees tell wrongly, in all and by what was done to the page. */
export function joinErrors(fit: TreeFit, cases: readonly JoinCase[]): Map<string, { wrong: number; of: number }> {
  const counts = new Map<string, { wrong: number; of: number }>();
  for (const { name, signs, held } of cases)
    for (const key of ["all", name]) {
      const count = counts.get(key) ?? { wrong: 0, of: 0 };
      counts.set(key, { of: count.of + 1, wrong: count.wrong + Number(oddsByTrees(fit, signs) > 0 !== held) });
    }
  return counts;
}

const percent = ({ wrong, of }: { wrong: number; of: number }): string => `${((100 * wrong) / of).toFixed(2)} %`;
const describe = (errors: ReadonlyMap<string, { wrong: number; of: number }>): string =>
  [...errors].map(([name, count]) => `${name} ${percent(count)} of ${count.of}`).join(", ");

/** Sets of pages, one an author, in this many parts for what is left out. */
const folds = 4;

/** As text: what the trees in force tell wrongly, what fitted ones do on sets left out; and the trees of all. */
export function describeJoinFit(
  sets: readonly (readonly [name: string, texts: readonly string[]])[],
  asOf: AsOf,
): { text: string; fit: TreeFit } {
  const cases = sets.map(([, texts], index) => joinCasesOfSet(texts, asOf, index + 1));
  const all = cases.flat();
  const leftOut = Array.from({ length: folds }, (_, fold) => {
    const own = cases.filter((_, index) => index % folds === fold).flat();
    return joinErrors(fitJoins(cases.filter((_, index) => index % folds !== fold).flat()), own);
  });
  const summed = new Map<string, { wrong: number; of: number }>();
  for (const errors of leftOut)
    for (const [name, { wrong, of }] of errors) {
      const count = summed.get(name) ?? { wrong: 0, of: 0 };
      summed.set(name, { wrong: count.wrong + wrong, of: count.of + of });
    }
  const fit = fitJoins(all);
  const asked = joinSignNames.map((name, sign) => {
    const times = fit.trees.reduce(
      (sum, tree) => sum + tree.filter((value, at) => at % 3 === 0 && value === sign).length,
      0,
    );
    return `${name} ${times}`;
  });
  const text = [
    `${all.length} lines of ${sets.reduce((sum, [, texts]) => sum + texts.length, 0)} pages in ${sets.length} sets, told wrongly`,
    `by the trees in force: ${describe(joinErrors(joinTrees, all))}`,
    `by trees that have not seen the set: ${describe(summed)}`,
    `by trees that have: ${describe(joinErrors(fit, all))}`,
    `signs by how often they are asked for: ${asked.join(", ")}`,
  ].join("\n");
  return { text, fit };
}
