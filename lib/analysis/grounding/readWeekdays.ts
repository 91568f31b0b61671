/** Counts the weekdays a line names: "Thursday to Sunday" is four, "Mondays and Fridays" two, a weekend two. */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";

const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const day = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|weds?|thurs?|thu|fri|sat|sun)";
const range = guarded(new RegExp(`\\b(${day})\\s*(?:to|through|thru|until|till|-|–|—)\\s*(${day})\\b`, "giu"));
const single = guarded(new RegExp(`\\b${day}\\b`, "giu"));
const indexOf = (name: string): number => names.indexOf(name.toLowerCase().slice(0, 3));

/** How many days of the week the text names, 0 to 7. */
export function weekdaysNamed(text: string): number {
  const found = new Set<number>();
  for (const match of findAll(range, text)) {
    const from = indexOf(match[1] ?? "");
    const length = (indexOf(match[2] ?? "") - from + 7) % 7;
    for (let step = 0; step <= length; step += 1) found.add((from + step) % 7);
  }
  for (const match of findAll(single, text)) found.add(indexOf(match[0]));
  // "Every weekday" are five.
  return found.size === 0 && /\b(?:every|each|on) (?:single )?weekdays?\b/i.test(text) ? 5 : found.size;
}

/** How many days each span of weekdays holds: "Mon-Thu" four. */
export const weekdayRanges = (text: string): number[] =>
  findAll(range, text).map((match) => ((indexOf(match[2] ?? "") - indexOf(match[1] ?? "") + 7) % 7) + 1);

/** Words that may count weekdays, in lower case. */
export const countsDays = (noun: string): boolean =>
  /^(?:days?|nights?|evenings?|mornings?|afternoons?|shifts?|times|weekdays?)$/.test(noun);
