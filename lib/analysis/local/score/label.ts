/** The name of a score's band, in the product's voice. */

/** From here on a page on which nothing is found to mend may go out. */
export const soundFrom = 62;

const bands: readonly (readonly [from: number, label: string])[] = [
  [85, "Ready to send"],
  [75, "Strong, a few lines from done"],
  [soundFrom, "Sound, not yet sharp"],
  [48, "The work is there, the telling is not"],
  [34, "Hard to see the work yet"],
  [0, "Start again from the work"],
];

/** `score` is 0 to 100 or null. */
export function labelOf(score: number | null): string {
  if (score === null) return "Not scored";
  return bands.find(([from]) => score >= from)?.[1] ?? "Start again from the work";
}
