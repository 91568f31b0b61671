/** Finds changes told without "from" and "to": "before 50 min, after 35", "2,000 at the start, 9,000 at the end". */
import type { Quantity } from "./readQuantities";

const firstBefore =
  /\b(?:before|initially|originally|previously|formerly|at first|at the start|in the beginning)(?: [a-z]+){0,3}\W{0,3}$/i;
const firstAfter =
  /^[^.;,\d]{0,24}\b(?:at the (?:start|beginning|outset)|at first|before|initially|originally|beforehand)\b/i;
const lastBefore = /\b(?:after|afterwards?|now|finally|today|later|at the end|in the end)\W{0,3}$/i;
const lastAfter = /^[^.;,\d]{0,24}\b(?:at the end|by the end|afterwards?|after|now|today|later)\b/i;

/** Gives the two ends of such a change the leads "from" and "to"; other amounts stay as they are. */
export function withStages(quantities: readonly Quantity[], text: string): Quantity[] {
  const staged = [...quantities];
  for (const [index, first] of quantities.entries()) {
    const second = quantities[index + 1];
    if (!second || first.kind !== second.kind || first.unit !== second.unit) continue;
    if (first.lead !== "" || second.lead !== "") continue;
    const starts = firstBefore.test(text.slice(0, first.start)) || firstAfter.test(text.slice(first.end, second.start));
    const ends = lastBefore.test(text.slice(first.end, second.start)) || lastAfter.test(text.slice(second.end));
    if (!starts || !ends) continue;
    staged[index] = { ...first, lead: "from" };
    staged[index + 1] = { ...second, lead: "to" };
  }
  return staged;
}
