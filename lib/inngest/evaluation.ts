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

/** What is evaluated: the local engine, or the model by whichever server of OpenAI's API. */
export const evaluatedEngines = ["local", "openai"] as const;
export type EvaluatedEngine = (typeof evaluatedEngines)[number];

/** A row of one set of cases: the project's own, or the operator's. */
export type EvalFigure = z.infer<typeof RowSchema> & {
  set: "own" | "extra";
  /** On how many cases it rests, of a figure that moves by chance; absent where the same input gives the same figure. */
  cases?: number;
};

export interface EvalMeasured {
  engine: EvaluatedEngine;
  figures: EvalFigure[];
  /** Of the rubric that was measured; of a model with its name and what it was asked with. */
  version: string;
}

/** Measures every set; stops when the signal aborts. */
export type EvalRunner = (signal: AbortSignal) => Promise<EvalMeasured>;
export interface EvalRunners {
  local: EvalRunner;
  /** Null where no model is configured. */
  model: EvalRunner | null;
}

const slot = () => processState<{ runners: EvalRunners | null }>("evalRunners", () => ({ runners: null }));

/** Hands the runners in; null takes them back. */
export function setEvalRunners(runners: EvalRunners | null): void {
  slot().runners = runners;
}

/** The runners of this process; null where boot has handed none in. */
export const evalRunners = (): EvalRunners | null => slot().runners;

/** Percentage points that a share may fall before that is a drop. */
const toleratedPoints = 2;
/** Of a share that moves by chance: so many of its cases must have turned as well. */
const toleratedCases = 3;

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
  const tolerated = Math.max(toleratedPoints, now.cases ? (100 * toleratedCases) / now.cases : 0);
  return now.bar.startsWith("at least") ? before - figure >= tolerated : figure - before >= tolerated;
}

/** What is kept of a run, to hold the next one against. */
export interface EvalBaseline {
  /** By set and name. */
  metrics: Partial<Record<EvalFigure["set"], Record<string, number>>>;
  /** Names of what it missed, by set. */
  missed: ReadonlySet<string>;
}

/**
 * The figures that miss a bar which the baseline met, or are shares that fell by two points or more. Milliseconds, tokens
 * and dollars have no bar, and are nobody's alarm.
 */
export function findDrops(figures: readonly EvalFigure[], baseline: EvalBaseline | null): EvalFigure[] {
  if (!baseline) return [];
  return figures.filter((figure) => {
    const before = baseline.metrics[figure.set]?.[nameOf(figure)];
    const metBefore = before !== undefined && !baseline.missed.has(`${figure.set}.${nameOf(figure)}`);
    return (metBefore && figure.met === false) || hasFallen(figure, before);
  });
}
