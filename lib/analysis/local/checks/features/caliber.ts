/** What the document as a whole is like: a borderline line weighs less on a page that shows its work. */
import type { Reading } from "./reading";

/** Share of the lines of work that tell an outcome, 0 to 1; 0.2 when there are too few lines to say. */
export function caliberOf({ work }: Reading): number {
  if (work.length < 3) return 0.2;
  return work.filter(({ outcome, activity }) => outcome.strength >= 2 && activity.length === 0).length / work.length;
}
