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
  ["watt", ["mw", 1e-6]],
  ["gram", ["kg", 1e-3]],
  ["mg", ["kg", 1e-6]],
  ["ounce", ["kg", 0.028_349_523]],
  ["ml", ["liter", 1e-3]],
  ["pint", ["liter", 0.473_176_47]],
  ["quart", ["liter", 0.946_352_95]],
  ["mm", ["meter", 1e-3]],
  ["decade", ["month", 120]],
  ["century", ["month", 1200]],
  ["fortnight", ["day", 14]],
  ["sqm", ["hectare", 1e-4]],
  ["sqft", ["hectare", 0.092_903_04e-4]],
  ["sqyard", ["hectare", 0.836_127_36e-4]],
  ["sqkm", ["hectare", 100]],
  ["sqmile", ["hectare", 258.998_811]],
  ["cuft", ["cum", 0.028_316_847]],
  ["cuyard", ["cum", 0.764_554_86]],
  ["mph", ["kmh", 1.609_344]],
  ["mile", ["meter", 1609.344]],
  ["pound", ["kg", 0.453_592_37]],
  ["ton", ["kg", 1000]],
  ["acre", ["hectare", 0.404_685_64]],
  ["gallon", ["liter", 3.785_411_78]],
  ["foot", ["meter", 0.3048]],
  ["yard", ["meter", 0.9144]],
  ["inch", ["meter", 0.0254]],
  ["cm", ["meter", 0.01]],
  ["km", ["meter", 1000]],
]);

/** Units whose conversion between systems is told in round figures. */
export const roundedUnits: ReadonlySet<string> = new Set(["kg", "hectare", "liter", "meter", "kmh", "cum"]);

/** "Two years and three months", "1 h 20 min": one duration. Takes amounts in base units, in the order of the text. */
export function joinDurations(amounts: readonly Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    // "1h 40".
    if (
      last?.written === "hour" &&
      amount.kind === "count" &&
      amount.unit === "" &&
      amount.value < 60 &&
      amount.lead === ""
    )
      if (/^ ?h(?:(?:ou)?rs?)? ?$/i.test(text.slice(last.end, amount.start))) {
        joined[joined.length - 1] = { ...last, value: last.value + amount.value * 60, end: amount.end, of: amount.of };
        continue;
      }
    const parts =
      last?.written !== undefined &&
      last.written !== amount.written &&
      last.unit === amount.unit &&
      (amount.unit === "month" || amount.unit === "second") &&
      amount.value < last.value &&
      /^[^\p{L}\d]*\p{L}*[^\p{L}\d]+(?:and )?$/u.test(text.slice(last.end, amount.start));
    if (parts) joined[joined.length - 1] = { ...last, value: last.value + amount.value, end: amount.end };
    else joined.push(amount);
  }
  return joined;
}

/** The amount in the base unit of its dimension; unchanged when it has none. Decimal prefixes: 1 GB is 1,000 MB. */
export function inBaseUnit(quantity: Quantity): Quantity {
  const factor = quantity.kind === "count" ? factors.get(quantity.unit) : undefined;
  return factor
    ? {
        ...quantity,
        unit: factor[0],
        value: quantity.value * factor[1],
        written: quantity.unit,
        writtenValue: quantity.value,
      }
    : quantity;
}
