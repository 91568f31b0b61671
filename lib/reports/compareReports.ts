/** Two saved reports side by side: what was fixed, what is new, which points moved, and what became of shared lines. */
import { diffWordsWithSpace } from "diff";
import { recordEvent } from "../analytics/recordEvent";
import { AppError } from "../backend/errors";
import type { Comparison, StoredReport } from "../validation/reportSchemas";
import type { SavedReport } from "../validation/savedReport";
import type { Finding, headNames, LedgerEntry } from "../validation/schemas";
import { openReport } from "./ownReports";
import { type LinePair, pairLines } from "./pairLines";

const faultsOf = ({ findings }: SavedReport): Finding[] => findings.filter(({ severity }) => severity !== "strong");

/** True when both say the same of the same line, or of the whole. */
function isSameFault(before: Finding, after: Finding, pairs: readonly LinePair[]): boolean {
  if (before.check !== after.check) return false;
  const [one, other] = [before.anchors[0]?.line, after.anchors[0]?.line];
  if (one === undefined || other === undefined) return one === other && before.claim === after.claim;
  return pairs.some((pair) => pair.before.n === one && pair.after.n === other);
}

function splitFaults(before: SavedReport, after: SavedReport, pairs: readonly LinePair[]) {
  const [earlier, later] = [faultsOf(before), faultsOf(after)];
  const stays = (fault: Finding) => earlier.some((other) => isSameFault(other, fault, pairs));
  return {
    fixed: earlier.filter((fault) => !later.some((other) => isSameFault(fault, other, pairs))),
    added: later.filter((fault) => !stays(fault)),
    left: later.filter(stays),
  };
}

function pointsByCheck(ledger: readonly LedgerEntry[]) {
  const sums = new Map<string, { entry: LedgerEntry; points: number }>();
  for (const entry of ledger) {
    const key = `${entry.head} ${entry.check}`;
    const points = (sums.get(key)?.points ?? 0) + entry.given - entry.taken;
    sums.set(key, { entry, points });
  }
  return sums;
}

function movedPoints(before: SavedReport, after: SavedReport): Comparison["points"] {
  const [earlier, later] = [pointsByCheck(before.ledger), pointsByCheck(after.ledger)];
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const entry = later.get(key)?.entry ?? earlier.get(key)?.entry;
    const [was, is] = [earlier.get(key)?.points ?? 0, later.get(key)?.points ?? 0];
    if (!entry || was === is) return [];
    return [{ check: entry.check, title: entry.title, head: entry.head, before: was, after: is }];
  });
}

function wordsOf({ before, after }: LinePair): Comparison["lines"][number] {
  const words = diffWordsWithSpace(before.text, after.text).map(({ value, added, removed }) => ({
    text: value,
    in: added ? ("after" as const) : removed ? ("before" as const) : ("both" as const),
  }));
  return { before: before.n, after: after.n, isSame: before.text === after.text, words };
}

/** Compares two reports; the first is taken as the earlier. */
export function compareReports(before: StoredReport, after: StoredReport): Comparison {
  const pairs = pairLines(before.report, after.report);
  const { report: earlier, ...beforeSummary } = before;
  const { report: later, ...afterSummary } = after;
  const change = (head: (typeof headNames)[number]) => ({
    before: earlier.subscores[head].value,
    after: later.subscores[head].value,
  });
  return {
    before: beforeSummary,
    after: afterSummary,
    score: { before: earlier.score, after: later.score },
    heads: {
      impact: change("impact"),
      clarity: change("clarity"),
      story: change("story"),
      readability: change("readability"),
    },
    ...splitFaults(earlier, later, pairs),
    points: movedPoints(earlier, later),
    lines: pairs.map(wordsOf),
    sameRubric: before.rubricVersion === after.rubricVersion,
  };
}

/**
 * Two of a user's reports, compared.
 * @throws AppError NOT_FOUND when either is not theirs, VALIDATION_ERROR for a résumé and a profile.
 */
export async function compareOwnReports(userId: string, ids: { before: string; after: string }): Promise<Comparison> {
  const [before, after] = await Promise.all([openReport(userId, ids.before), openReport(userId, ids.after)]);
  if (before.source !== after.source) {
    const message = "A résumé and a profile are judged by two rubrics. Compare two of a kind.";
    throw new AppError({ code: "VALIDATION_ERROR", message });
  }
  recordEvent("reports_compared", {}, userId);
  return compareReports(before, after);
}
