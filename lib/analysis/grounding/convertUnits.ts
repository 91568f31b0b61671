/**
 * Brings amounts to one unit per dimension, so that 3 hours and 180 minutes, or two years and 24 months, are one amount.
 * Days stay apart from hours and months: a working day has no fixed length, and months differ.
 */
import type { Quantity } from "./quantity";

const factors: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map([
  ["ms", ["second", 1e-3]],
  ["minute", ["second", 60]],
  ["hour", ["second", 3600]],
  ["week", ["day", 7]],
  ["quarter", ["month", 3]],
  ["year", ["month", 12]],
  ["kb", ["mb", 1e-3]],
  ["gb", ["mb", 1e3]],
  ["tb", ["mb", 1e6]],
  ["kw", ["mw", 1e-3]],
  ["mile", ["meter", 1609.344]],
  ["pound", ["kg", 0.453_592_37]],
  ["acre", ["hectare", 0.404_685_64]],
  ["gallon", ["liter", 3.785_411_78]],
  ["foot", ["meter", 0.3048]],
  ["yard", ["meter", 0.9144]],
  ["inch", ["meter", 0.0254]],
  ["cm", ["meter", 0.01]],
  ["km", ["meter", 1000]],
]);

/** Units whose conversion between systems is told in round figures. */
export const roundedUnits: ReadonlySet<string> = new Set(["kg", "hectare", "liter", "meter"]);

/** The amount in the base unit of its dimension; unchanged when it has none. Decimal prefixes: 1 GB is 1,000 MB. */
export function inBaseUnit(quantity: Quantity): Quantity {
  const factor = quantity.kind === "count" ? factors.get(quantity.unit) : undefined;
  return factor
    ? { ...quantity, unit: factor[0], value: quantity.value * factor[1], written: quantity.unit }
    : quantity;
}
