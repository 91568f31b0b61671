/** The name of a profile's band, in the product's voice. */
const bands: readonly (readonly [from: number, label: string])[] = [
  [82, "Worth being found"],
  [70, "Strong, a few lines from done"],
  [58, "Sound, not yet sharp"],
  [46, "The work is there, the telling is not"],
  [34, "Hard to find and hard to see"],
  [0, "Start again from the work"],
];

/** `score` is 0 to 100 or null. */
export function profileLabelOf(score: number | null): string {
  if (score === null) return "Not scored";
  return bands.find(([from]) => score >= from)?.[1] ?? "Start again from the work";
}
