/** "Bachelor's, or an associate degree plus six years": a lower degree that a posting takes with some years of work. */
import { type Decision, wholeOf, yes } from "./decision";
import { heldLevelOf, unfinished, upcoming } from "./degrees";
import type { Evidence } from "./evidence";
import { monthsIn } from "./stints";
import type { Want } from "./want";
import { yearsOf } from "./years";

const pattern =
  /\b(associate(?:['’]?s)?|bachelor(?:['’]?s)?|master(?:['’]?s)?|diploma|ged|high[- ]school(?: diploma)?|two-year degree)(?: degree)?(?: in [^,;]{3,40}?)?,? (?:plus|and|with|\+) (?:at least )?([\p{L}\d]+\+? years?)/iu;
const levels: readonly (readonly [name: RegExp, level: number])[] = [
  [/^master/i, 3],
  [/^bachelor/i, 2],
  [/^(?:associate|two)/i, 1],
];
/** Dates are by the month: two short of the years asked for are as good. */
const monthsOff = 2;

/** Met by such a degree or a higher one with work of that length; null for a want that offers none, or where one of the two lacks. */
export function decideLowerDegree(want: Want, evidence: Evidence): Decision | null {
  const [whole, name = "", time = ""] = pattern.exec(want.phrase) ?? [];
  const years = yearsOf(time);
  if (whole === undefined || years === null || !/\bor\b/i.test(want.phrase)) return null;
  const level = levels.find(([known]) => known.test(name))?.[1] ?? 0;
  if ((monthsIn(evidence.stints, () => true) ?? 0) < years * 12 - monthsOff) return null;
  const held = evidence.units.find(
    ({ unit }) => (heldLevelOf(unit.text) ?? -1) >= level && !unfinished.test(unit.text) && !upcoming.test(unit.text),
  );
  return held ? yes(wholeOf(held.unit), "A lower degree that the posting takes, with the years it asks for.") : null;
}
