/** An amount that a line states without writing it. */
import type { Quantity } from "./quantity";

/** Exactly so many, of no unit and at no place, but for what is said otherwise. */
export const unwrittenCount = (value: number, otherwise: Partial<Quantity>): Quantity => ({
  kind: "count",
  value,
  unit: "",
  bound: "exact",
  of: [],
  lead: "",
  start: 0,
  end: 0,
  inWords: false,
  scale: 1,
  ...otherwise,
});
