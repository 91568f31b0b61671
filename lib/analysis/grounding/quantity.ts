/** An amount of a line as a typed fact. */
import type { Bound } from "./readBound";

export type QuantityKind = "count" | "money" | "share" | "points" | "multiple" | "ordinal" | "vague" | "label";

export interface Quantity {
  kind: QuantityKind;
  /** Shares are 0 to 1 ("8%" is 0.08); vague amounts carry their lowest value. */
  value: number;
  /** Currency of money, unit of measure of a count; "" when it counts things. */
  unit: string;
  bound: Bound;
  /** Lower-case words after the amount, at most three: what it counts. */
  of: string[];
  /** "from" and "to" of a stated change, "by" of a difference, else "". */
  lead: string;
  start: number;
  end: number;
  /** Written in words ("one", "first"): too common a word to be held against a rewrite by itself when its value is 1. */
  inWords: boolean;
  /** What the number was multiplied by in its own writing ("1.5 million"), else 1. */
  scale: number;
  /** The unit as it was written, when `unit` is the base unit of its dimension. */
  written?: string;
  /** The number as it was written, when the base unit changed it. */
  writtenValue?: number;
  /** The written amounts that an implied one was read from. */
  parts?: readonly Quantity[];
}
