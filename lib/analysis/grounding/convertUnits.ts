/** Brings amounts to one unit per dimension, so that 3 hours and 180 minutes are one amount. Days stay apart from hours: a working day has no fixed length. */
import type { Quantity } from "./readQuantities";

const factors: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ["ms", ["second", 1e-3]],
  ["minute", ["second", 60]],
  ["hour", ["second", 3600]],
  ["week", ["day", 7]],
  ["kb", ["mb", 1e-3]],
  ["gb", ["mb", 1e3]],
  ["tb", ["mb", 1e6]],
  ["kw", ["mw", 1e-3]],
]);

/** The amount in the base unit of its dimension; unchanged when it has none. Decimal prefixes: 1 GB is 1,000 MB. */
export function inBaseUnit(quantity: Quantity): Quantity {
  const factor = quantity.kind === "count" ? factors.get(quantity.unit) : undefined;
  return factor ? { ...quantity, unit: factor[0], value: quantity.value * factor[1] } : quantity;
}
