/**
 * The guard over facts: does the original support the rewrite? Numbers, dates, names, titles, ownership, cause and scope
 * are compared as typed facts; style is no matter. Blanks in square brackets ask and pass. Pure and deterministic.
 */

import { inOneReading } from "../scopedMemo";
import { addedClaim } from "./addedClaims";
import { causeIsNew } from "./compareCause";
import { droppedCondition, swappedQualifier } from "./compareClaims";
import { datesDiffer } from "./compareDates";
import { leavesLimits } from "./compareLimits";
import { namesSomethingNew } from "./compareNames";
import { ownershipGrows } from "./compareOwnership";
import { compareQuantities } from "./compareQuantities";
import { scopeGrows } from "./compareScope";
import { spreadGrows } from "./compareSpread";
import { titleGrows } from "./compareTitles";
import { truthTurns } from "./compareTruth";
import { addsOnlyBlanks, takeBlanks, withoutAsking } from "./placeholders";
import { plainText } from "./plainText";
import { claimsAlone } from "./sharedCredit";

export const rewriteReasons = [
  "number_invented",
  "number_changed",
  "number_dropped",
  "ownership_inflated",
  "employer_or_tool_invented",
  "title_inflated",
  "date_changed",
  "causality_invented",
  "scope_inflated",
] as const;
export type RewriteReason = (typeof rewriteReasons)[number];

export interface RewriteJudgement {
  verdict: "ok" | "unsupported";
  /** One main reason when unsupported; "placeholder_ok" when supported with a blank left in it; else null. */
  reason: RewriteReason | "placeholder_ok" | null;
  /** The word of the rewrite that nothing in the original supports, or the words of the original that were left out. */
  detail?: string;
}

interface Fault {
  reason: RewriteReason;
  detail?: string;
}

/** What the facts alone say: a figure, a date, a name that is not the original's, or a denial that is gone. */
function factAtFault(original: string, rewrite: string): RewriteReason | null {
  const turned = truthTurns(original, rewrite);
  if (turned === "direction") return "number_changed";
  if (datesDiffer(original, rewrite)) return "date_changed";
  const amount = compareQuantities(original, rewrite);
  if (amount) return amount;
  if (namesSomethingNew(original, rewrite)) return "employer_or_tool_invented";
  return turned === "denied" || claimsAlone(original, rewrite) ? "ownership_inflated" : null;
}

/** What the words tell of a claim that is new or wider, once the facts agree. */
function claimAtFault(original: string, rewrite: string): Fault | null {
  const told = withoutAsking(rewrite);
  if (titleGrows(original, rewrite)) return { reason: "title_inflated" };
  if (ownershipGrows(original, rewrite)) return { reason: "ownership_inflated" };
  if (causeIsNew(original, rewrite)) return { reason: "causality_invented" };
  if (scopeGrows(original, told, rewrite) || spreadGrows(original, told) || leavesLimits(original, told))
    return { reason: "scope_inflated" };
  const detail = droppedCondition(original, rewrite) ?? swappedQualifier(original, told) ?? addedClaim(original, told);
  return detail === null ? null : { reason: "scope_inflated", detail };
}

/** The same words hold the same facts; only what a mark before a blank parts or joins can be read otherwise. */
function clausesAtFault(original: string, rewrite: string): RewriteReason | null {
  const turned = truthTurns(original, rewrite);
  if (turned === "direction") return "number_changed";
  if (ownershipGrows(original, rewrite) || turned === "denied") return "ownership_inflated";
  return causeIsNew(original, rewrite) ? "causality_invented" : null;
}

function judge(original: string, rewrite: string): RewriteJudgement {
  const { text, blanks } = takeBlanks(plainText(rewrite));
  const source = plainText(original);
  if (addsOnlyBlanks(source, text)) {
    const reason = clausesAtFault(source, text);
    return reason ? { verdict: "unsupported", reason } : { verdict: "ok", reason: "placeholder_ok" };
  }
  if (source === text) return { verdict: "ok", reason: null };
  const reason = factAtFault(source, text);
  const fault = reason ? { reason } : claimAtFault(source, text);
  if (fault) return { verdict: "unsupported", ...fault };
  return { verdict: "ok", reason: blanks.length > 0 ? "placeholder_ok" : null };
}

/** Judges one line against its rewrite. Texts of any length; cost grows with their product of clauses, not of words. */
export const judgeRewrite = (original: string, rewrite: string): RewriteJudgement =>
  inOneReading(() => judge(original, rewrite));
