/** The periods a line measures by: "a week", "per shift", "monthly". A blank that asks for an amount may name its own. */
import { findAll } from "../findAll";
import { blankMark } from "./placeholders";
import { periodAdverbs, periods, units } from "./quantities.data";

const spans = new Set(["second", "minute", "hour", "day", "week", "month", "quarter", "year"]);
const pattern = /(\S+\s+)?(?:(?<!\bin )(?<!\bfor )(?<!\bwithin )\b(?:a|an|per|each|every|the)\s+|\/\s?)(\p{L}+)/giu;
const halves = /\b(?:half )an? \p{L}+|\ban? \p{L}+ and a half\b|\ba quarter (?:of|as)\b/giu;

const baseOf = (word: string): string | undefined => {
  const lower = word.toLowerCase();
  const singular = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  const unit = units.get(lower) ?? units.get(singular);
  if (unit !== undefined && spans.has(unit)) return unit;
  return periods.get(lower);
};

/** The set of periods named in the text, by their plain name ("week"). Those that follow a blank are left out. */
export function periodsOf(text: string): Set<string> {
  const found = new Set<string>();
  const open = text.replace(new RegExp(`${blankMark}[^,.;]*`, "gu"), " ").replace(halves, " ");
  for (const match of findAll(pattern, open)) {
    if (/\bthe\s+$/i.test(match[0].slice(0, -(match[2]?.length ?? 0)))) continue;
    const base = baseOf(match[2] ?? "");
    if (base !== undefined) found.add(base);
  }
  for (const match of findAll(/\p{L}+/gu, open)) {
    const base = periodAdverbs.get(match[0].toLowerCase());
    if (base !== undefined) found.add(base);
  }
  for (const match of findAll(/\b(?:evenings|nights|weekends|mornings|fridays|mondays)\b/gi, open)) {
    const base = periods.get(match[0].toLowerCase().replace(/s$/, ""));
    if (base !== undefined) found.add(base);
  }
  return found;
}

/** Periods that qualify rather than measure ("evening classes"): naming one that the original names in any form is no change. */
export const qualifies = (period: string): boolean =>
  period === "evening" || period === "night" || period === "weekend";
