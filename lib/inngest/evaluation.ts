/**
 * What the scheduled evaluation yields, and what of it is worse than it was. The evaluation itself stands above the jobs,
 * so boot hands its runner in; the slot is on globalThis, because boot and Next's bundles hold copies of this module.
 */
import { z } from "zod";
import { processState } from "../backend/processState";

/** Of a row of `firstpass eval --json` what is kept. */
const RowSchema = z.object({
  area: z.string(),
  what: z.string(),
  figure: z.string(),
  bar: z.string(),
  met: z.boolean().nullable(),
});
export const EvalOutputSchema = z.object({ rows: z.array(RowSchema) });

/** A row of one set of cases: the project's own, or the operator's. */
export type EvalFigure = z.infer<typeof RowSchema> & { set: "own" | "extra" };

export interface EvalMeasured {
  figures: EvalFigure[];
  /** Of the rubric that was measured. */
  version: string;
}

/** Measures every set; stops when the signal aborts. */
export type EvalRunner = (signal: AbortSignal) => Promise<EvalMeasured>;

const slot = () => processState<{ run: EvalRunner | null }>("evalRunner", () => ({ run: null }));

/** Hands the runner in; null takes it back. */
export function setEvalRunner(run: EvalRunner | null): void {
  slot().run = run;
}

/** The runner of this process; null where boot has handed none in. */
export const evalRunner = (): EvalRunner | null => slot().run;

/** Percentage points that a share may fall before that is a drop. */
const toleratedPoints = 2;

/** The number that a figure begins with; null when it begins with none. */
export function numberOf(figure: string): number | null {
  const number = Number.parseFloat(figure);
  return Number.isFinite(number) ? number : null;
}

/** Under which name a figure is kept. */
export const nameOf = ({ area, what }: Pick<EvalFigure, "area" | "what">): string => `${area}: ${what}`;

function hasFallen(now: EvalFigure, before: number | undefined): boolean {
  const figure = numberOf(now.figure);
  if (before === undefined || figure === null || !now.bar.includes("%")) return false;
  return now.bar.startsWith("at least") ? before - figure >= toleratedPoints : figure - before >= toleratedPoints;
}

/** What is kept of a run, to hold the next one against. */
export interface EvalBaseline {
  /** By set and name. */
  metrics: Partial<Record<EvalFigure["set"], Record<string, number>>>;
  /** Names of what it missed, by set. */
  missed: ReadonlySet<string>;
}

/** The figures that miss a bar which the baseline met, or are shares that fell by two points or more. */
export function findDrops(figures: readonly EvalFigure[], baseline: EvalBaseline | null): EvalFigure[] {
  if (!baseline) return [];
  return figures.filter((figure) => {
    const before = baseline.metrics[figure.set]?.[nameOf(figure)];
    const metBefore = before !== undefined && !baseline.missed.has(`${figure.set}.${nameOf(figure)}`);
    return (metBefore && figure.met === false) || hasFallen(figure, before);
  });
}
