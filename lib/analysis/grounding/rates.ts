/** The period by which an amount is told. */
import { periodAdverbs } from "./quantities.data";
import type { Quantity } from "./quantity";
import { periodOf, readCadence } from "./readCadence";

/** The period an amount is measured by, from the words right after or before it; null when none stands there. */
export function rateOf(quantity: Quantity, text: string): string | null {
  const after = /^[^.;()\d]{0,40}?(?:(?:\b(?:an?|per|each|every)\s+|\/ ?)(\p{L}+)|(?<=\s)(\p{L}+ly)\b)/iu.exec(
    text.slice(quantity.end),
  );
  if (/^[^.;()\d]{0,40}?\b(?:in|over|during) (?:the|one|that|a|my first|each) year\b/i.test(text.slice(quantity.end)))
    return "year";
  const every = /^[^.;()\d]{0,30}\bevery (?:other|\d+|\p{L}+) \p{L}+/iu.exec(text.slice(quantity.end))?.[0];
  const [cadence] = every === undefined ? [] : readCadence(every).periods;
  if (cadence !== undefined) return cadence;
  const before = /\b(\p{L}+)\s+$/u.exec(text.slice(0, quantity.start))?.[1]?.toLowerCase();
  for (const name of [(after?.[1] ?? after?.[2])?.toLowerCase(), before]) {
    const period = name === undefined ? undefined : (periodAdverbs.get(name) ?? periodOf(name));
    if (period !== undefined) return period;
  }
  return null;
}
