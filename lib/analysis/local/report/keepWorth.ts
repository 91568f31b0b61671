/**
 * Which findings are worth a reader's time. A careful editor marks everything on a weak page and little on a strong
 * one: the better the page, the fewer the small points that are raised. The ledger keeps all of them.
 */
import type { Finding } from "../../../validation/schemas";
import type { Reading } from "../checks/features/reading";

const rank = { fix: 0, missing: 1, consider: 2, strong: 3 } as const;

/** How many faults are shown at a score: few on a strong page, all on a weak one. */
function roomFor(score: number | null): number {
  if (score === null || score < 54) return 80;
  if (score < 60) return 40;
  if (score < 66) return 14;
  return score < 78 ? 8 : 5;
}

/** Findings of one check that make a point; further ones wait until the other checks have spoken. */
const perTurn = 3;

function turnsOf(faults: readonly Finding[]): Map<string, number> {
  const seen = new Map<string, number>();
  return new Map(
    faults.map(({ id, check }) => {
      const count = seen.get(check) ?? 0;
      seen.set(check, count + 1);
      return [id, Math.floor(count / perTurn)];
    }),
  );
}

/** In the order of the document, absences last. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const line = (finding: Finding): number => finding.anchors[0]?.line ?? Number.MAX_SAFE_INTEGER;
  return [...findings].sort(
    (a, b) =>
      line(a) - line(b) || (a.anchors[0]?.start ?? 0) - (b.anchors[0]?.start ?? 0) || a.id.localeCompare(b.id, "en"),
  );
}

/** The findings worth showing, in the order of the document; strengths are always kept. */
export function keepWorth(findings: readonly Finding[], score: number | null, _reading: Reading): Finding[] {
  const faults = findings.filter((finding) => finding.severity !== "strong");
  const room = roomFor(score);
  if (faults.length <= room) return inOrder(findings);
  const turn = turnsOf(faults);
  const kept = new Set(
    [...faults]
      .sort(
        (a, b) =>
          (turn.get(a.id) ?? 0) - (turn.get(b.id) ?? 0) ||
          rank[a.severity] - rank[b.severity] ||
          a.points - b.points ||
          a.id.localeCompare(b.id, "en"),
      )
      .slice(0, room)
      .map((finding) => finding.id),
  );
  return inOrder(findings.filter((finding) => finding.severity === "strong" || kept.has(finding.id)));
}
