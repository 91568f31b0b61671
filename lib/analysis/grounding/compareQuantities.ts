/**
 * Compares the amounts of a line with those of its rewrite: invented, changed or dropped. Equal values in other clothes
 * pass, and so does what follows by arithmetic from two amounts of the original ("900 to 2,700" is tripled).
 */
import { followsFrom } from "./arithmetic";
import { vagueAmounts } from "./quantities.data";
import type { Bound } from "./readBound";
import { periodsOf } from "./readPeriods";
import { type Quantity, readQuantities } from "./readQuantities";
import { stemOf } from "./words";

export type AmountReason = "number_invented" | "number_changed" | "number_dropped";

/** What a rewrite may say of an amount that the original put so. More modest is allowed, more is not. */
const allowedBounds: Readonly<Record<Bound, readonly Bound[]>> = {
  exact: ["exact", "about"],
  about: ["about", "exact"],
  over: ["over", "exact", "about"],
  short: ["short", "about"],
  under: ["under"],
};

const close = (a: number, b: number, kind: string): boolean =>
  Math.abs(a - b) <= (kind === "share" ? 0.0051 : 1e-9 * Math.max(1, Math.abs(a)));

function sameValue(a: Quantity, b: Quantity): boolean {
  if (a.kind === "ordinal" || b.kind === "ordinal") return a.kind === b.kind && a.value === b.value;
  if (a.kind === "vague" || b.kind === "vague") return a.kind === b.kind && a.unit === b.unit;
  if (a.kind === "money" && b.kind === "money") return close(a.value, b.value, "money") && a.unit === b.unit;
  if (a.kind === "share" && b.kind === "share") {
    const worded = a.inWords || b.inWords;
    return Math.abs(a.value - b.value) <= (worded ? 0.0051 : 1e-9);
  }
  if (a.kind === b.kind) return close(a.value, b.value, a.kind) && a.unit === b.unit;
  const [low, high] = a.kind < b.kind ? [a, b] : [b, a];
  if (low.kind === "multiple" && high.kind === "share") return low.value === 0.5 && high.value === 0.5;
  return false;
}

const nounsOf = (quantity: Quantity): string[] => quantity.of.map(stemOf);

/** True when the rewrite hangs the value on the noun that the original counts with another value. */
function swapped(mine: Quantity, source: Quantity, all: readonly Quantity[]): boolean {
  const noun = nounsOf(mine)[0];
  if (noun === undefined || mine.kind !== "count" || nounsOf(source).includes(noun)) return false;
  const owner = all.find((other) => other !== source && other.kind === "count" && nounsOf(other)[0] === noun);
  return owner !== undefined && owner.value !== mine.value;
}

function vagueIsGrounded(mine: Quantity, originals: readonly Quantity[]): boolean {
  const range = vagueAmounts.get(mine.unit);
  return originals.some((other) =>
    other.kind === "vague"
      ? other.unit === mine.unit || other.value >= mine.value
      : range !== undefined && other.kind === "count" && other.value >= range[0] && other.value <= range[1],
  );
}

const countable = (quantity: Quantity): boolean => !(quantity.inWords && quantity.value === 1);

/** The first difference in amounts, or null when the rewrite keeps them. `blanks`: the rewrite asks for something. */
export function compareQuantities(original: string, rewrite: string): AmountReason | null {
  const before = readQuantities(original);
  const after = readQuantities(rewrite);
  const used = new Set<Quantity>();
  for (const mine of after) {
    if (!countable(mine)) continue;
    const candidates = before.filter((other) => sameValue(mine, other));
    const source =
      candidates.find((other) => !used.has(other) && !swapped(mine, other, before)) ??
      candidates.find((other) => !swapped(mine, other, before));
    if (source) {
      used.add(source);
      if (!allowedBounds[source.bound].includes(mine.bound)) return "number_changed";
      if (/from|to/.test(mine.lead) && /from|to/.test(source.lead) && mine.lead !== source.lead)
        return "number_changed";
      continue;
    }
    if (candidates.length > 0) return "number_changed";
    if (mine.kind === "vague" && vagueIsGrounded(mine, before)) continue;
    if (mine.kind !== "vague" && followsFrom(mine, before, original)) continue;
    const related = before.some((other) => other.kind === mine.kind && countable(other));
    return related && mine.kind !== "vague"
      ? "number_changed"
      : before.length > 0 && mine.kind === "vague"
        ? "number_dropped"
        : "number_invented";
  }
  const lost = before.find(
    (other) =>
      countable(other) &&
      other.kind !== "vague" &&
      other.kind !== "ordinal" &&
      !after.some((mine) => sameValue(mine, other)) &&
      !followsFrom(other, after, rewrite) &&
      !after.some((mine) => mine.kind === "multiple" && followsFrom(mine, before, original)),
  );
  if (lost) return "number_dropped";
  return comparePeriods(original, rewrite, before);
}

function comparePeriods(original: string, rewrite: string, before: readonly Quantity[]): AmountReason | null {
  const known = periodsOf(original);
  for (const period of periodsOf(rewrite)) {
    if (known.has(period)) continue;
    return known.size > 0 || before.length > 0 ? "number_changed" : "number_invented";
  }
  return null;
}
