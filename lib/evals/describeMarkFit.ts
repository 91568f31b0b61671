/** The fit of the second reading as text: what rules and signs find, with one author left out at a time. */
import type { Weights } from "../analysis/local/secondReading/odds";
import { markedKinds } from "../analysis/local/secondReading/wording";
import { type DefectFigures, defectsOf } from "./defects";
import { boundAt, byRule, fitMarks, isClear, type MarkFit } from "./markFit";
import { rowsOf, type Sets } from "./markRows";
import { judgeAll } from "./resumeSet";
import { strengthFigures } from "./strengths";

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const share = (some: number, all: number): string => `${percent(some / Math.max(1, all))} (${some} of ${all})`;

/** For each kind: sentences found by rule, by signs at the same share of false alarms, and by either. */
function kindLines({ judged }: MarkFit): string[] {
  return markedKinds.map((kind) => {
    const planted = judged.filter(({ row }) => row.kinds.has(kind));
    const clear = judged.filter(({ row }) => isClear(row, kind));
    const alarms = clear.filter(({ row }) => byRule(row, kind)).length / clear.length;
    const bound = boundAt(judged, kind, alarms);
    const found = (test: (one: (typeof planted)[number]) => boolean): string =>
      percent(planted.filter(test).length / Math.max(1, planted.length));
    return [
      `${kind.padEnd(20)} ${String(planted.length).padStart(4)} planted, false alarms ${percent(alarms).padStart(5)}:`,
      `rules ${found(({ row }) => byRule(row, kind))},`,
      `signs ${found(({ odds }) => odds.kind(kind) > bound)},`,
      `either ${found(({ row, odds }) => byRule(row, kind) || odds.kind(kind) > bound)}`,
    ].join(" ");
  });
}

/** Figures of all sets together, each set read with the weights that `of` gives it. */
function figuresOf(sets: Sets, of: (set: string) => Weights | null): string {
  const judged = sets.flatMap(([name, cases]) => judgeAll(cases, { weights: of(name) }));
  const { found, planted, flagged, sound, unlistedMean }: DefectFigures = defectsOf(judged);
  return `planted defects found ${share(found, planted)}, sound lines flagged ${share(flagged.length, sound)}, beyond the list ${unlistedMean.toFixed(2)}`;
}

/** What is told as strong on all sets together. */
function strengthsOf(sets: Sets, of: (set: string) => Weights | null): string {
  const figures = strengthFigures(sets.flatMap(([name, cases]) => judgeAll(cases, { weights: of(name) })));
  const { told, planted, best, worst } = figures;
  return `${told} strengths, on a planted defect ${share(planted.length, told)}; pages of level 4 with two ${share(best.some, best.pages)}, of level 1 with any ${share(worst.some, worst.pages)}`;
}

/** What is printed, and the weights fitted on every set. */
export function describeMarkFit(sets: Sets): { text: string; weights: Weights } {
  const rows = rowsOf(sets);
  const fit = fitMarks(rows);
  const without = (name: string): Weights | null => fit.without.get(name) ?? null;
  const text = [
    `${rows.length} sentences of ${sets.length} sets; every figure of the signs is of sets they were not fitted on`,
    ...kindLines(fit),
    `rules alone:        ${figuresOf(sets, () => null)}`,
    `with left-out fits: ${figuresOf(sets, without)}`,
    `strengths by rules: ${strengthsOf(sets, () => null)}`,
    `by left-out fits:   ${strengthsOf(sets, without)}`,
    ...sets.map(
      ([name, cases]) =>
        `  ${name}: ${figuresOf([[name, cases]], () => null)}\n  ${" ".repeat(name.length)}  ${figuresOf([[name, cases]], without)}`,
    ),
    `with the fit of all: ${figuresOf(sets, () => fit.all)}`,
  ].join("\n");
  return { text, weights: fit.all };
}
