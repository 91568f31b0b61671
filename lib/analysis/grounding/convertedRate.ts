/** A rate told by another period of the calendar: $200 a month are $2,400 a year. */
import { near } from "./amountAgrees";
import type { Question } from "./deriveAmounts";
import type { Quantity } from "./quantity";
import { rateOf } from "./rates";

export const perYear: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["half year", 2],
  ["quarter", 4],
  ["month", 12],
  ["fortnight", 26],
  ["week", 52],
]);

/** The period that a rate is told by when it is `given` over another ("$200 a month", "$2,400 a year"), and its source. */
export function convertedRate({
  wanted,
  wantedText,
  given,
  text,
}: Question): { period: string; source: Quantity } | null {
  const period = wanted.kind === "count" || wanted.kind === "money" ? rateOf(wanted, wantedText) : null;
  const factor = perYear.get(period ?? "");
  if (period === null || factor === undefined) return null;
  const source = given.find((other) => {
    if (other.kind !== wanted.kind || other.unit !== wanted.unit) return false;
    const known = perYear.get(rateOf(other, text) ?? "");
    return known !== undefined && known !== factor && near(other.value * known, wanted.value * factor);
  });
  return source ? { period, source } : null;
}
