/** What to mend first: the findings of severity "fix" that move most, one a check, so that three fixes teach three things. */
import type { Finding } from "../../../validation/schemas";

const headWeight = { impact: 1.2, clarity: 1, story: 1.1, readability: 0.8 } as const;

/** Ids, at most three. */
export function topFixesOf(findings: readonly Finding[]): string[] {
  const reach = new Map<string, number>();
  for (const finding of findings) reach.set(finding.check, (reach.get(finding.check) ?? 0) - finding.points);
  const value = (finding: Finding): number =>
    (-finding.points + 0.5 * (reach.get(finding.check) ?? 0) + 0.1) * headWeight[finding.head];
  const chosen: Finding[] = [];
  const ranked = findings
    .filter((finding) => finding.severity === "fix")
    .sort((a, b) => value(b) - value(a) || a.id.localeCompare(b.id, "en"));
  for (const finding of ranked) {
    if (chosen.length === 3) break;
    if (!chosen.some((other) => other.check === finding.check)) chosen.push(finding);
  }
  return chosen.map((finding) => finding.id);
}
