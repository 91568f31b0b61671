/**
 * Of the checks that say of one sentence that it stops at the task, one is enough for a reader: the gravest stays, the
 * others are kept by the ledger alone. Nor are words praised that are faulted beside it: the points stand in both columns.
 */
import type { Finding } from "../../../../validation/schemas";

const sayOneThing: ReadonlySet<string> = new Set([
  "duty-not-outcome",
  "pasted-duties",
  "post-without-outcome",
  "duty-trails",
]);

const meets = (one: Finding, other: Finding): boolean =>
  one.anchors.some((a) => other.anchors.some((b) => a.line === b.line && a.start < b.end && b.start < a.end));

/** Findings in the order given: none that repeats a graver one at the same words, and no praise of what is faulted. */
export function oneNoteALine(findings: readonly Finding[]): Finding[] {
  const faults = findings.filter(({ severity }) => severity === "fix" || severity === "consider");
  const gravest = findings
    .filter(({ check }) => sayOneThing.has(check))
    .sort((a, b) => Number(b.severity === "fix") - Number(a.severity === "fix") || a.points - b.points);
  const kept = new Set<Finding>();
  for (const finding of gravest) if (![...kept].some((other) => meets(other, finding))) kept.add(finding);
  return findings.filter((finding) =>
    finding.severity === "strong"
      ? !faults.some((fault) => meets(fault, finding))
      : !sayOneThing.has(finding.check) || kept.has(finding),
  );
}
