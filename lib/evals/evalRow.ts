/** One row of the evaluation's table: a figure beside its bar, with its count and its 95 % interval. */
import type { Share } from "./statistics";

export interface EvalRow {
  area:
    | "order"
    | "defects"
    | "profiles"
    | "rewrites"
    | "jobs"
    | "injection"
    | "parsing"
    | "pii"
    | "stability"
    | "speed"
    | "model";
  what: string;
  figure: string;
  bar: string;
  /** null where there is no bar to meet. */
  met: boolean | null;
  /** How many cases it rests on. */
  count: number;
  /** 95 % interval, empty where there is none. */
  interval: string;
}

/** What an evaluation of one area yields: rows, and detail lines, worst cases first. */
export interface AreaResult {
  rows: EvalRow[];
  details: string[];
}

export const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
export const intervalOf = (share: Share): string => `${percent(share.low)} to ${percent(share.high)}`;

/** A row whose figure is a share that must reach `bar` (or stay below it). */
export function shareRow(
  area: EvalRow["area"],
  what: string,
  share: Share,
  bar: number,
  direction: "at least" | "under" = "at least",
): EvalRow {
  return {
    area,
    what,
    figure: share.of === 0 ? "nothing to count" : `${percent(share.value)} (${share.hits} of ${share.of})`,
    bar: `${direction} ${percent(bar)}`,
    met: share.of === 0 ? null : direction === "at least" ? share.value >= bar : share.value < bar,
    count: share.of,
    interval: share.of === 0 ? "" : intervalOf(share),
  };
}

/** A row whose figure is a number that must reach `bar` (or stay at or under it). */
export function numberRow(
  area: EvalRow["area"],
  what: string,
  value: number,
  bar: number,
  options: { count: number; direction?: "at least" | "at most" | "under"; digits?: number; unit?: string },
): EvalRow {
  const { count, direction = "at least", digits = 2, unit = "" } = options;
  const met = direction === "at least" ? value >= bar : direction === "at most" ? value <= bar : value < bar;
  return {
    area,
    what,
    figure: `${value.toFixed(digits)}${unit}`,
    bar: `${direction} ${bar}${unit}`,
    met,
    count,
    interval: "",
  };
}
