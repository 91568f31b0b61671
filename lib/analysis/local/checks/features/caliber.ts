/** What the document as a whole is like: a borderline line weighs less on a page that shows its work. */
import type { Reading } from "./reading";

/** Lines that every page is taken to have beside its own, and the share of them that tell an outcome. */
const prior = { lines: 3, share: 0.1 };
const enough = 0.25;

/** Share of the lines of work that tell an outcome, 0 to 1, drawn towards a weak page where there are few lines. */
export function caliberOf({ work }: Reading): number {
  const telling = work.filter(({ outcome, activity }) => outcome.strength >= 2 && activity.length === 0).length;
  return (telling + prior.lines * prior.share) / (work.length + prior.lines);
}

/** True where at least every fourth line tells an outcome. */
export const showsWork = (reading: Reading): boolean => caliberOf(reading) >= enough;
