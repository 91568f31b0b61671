/**
 * The guard over facts: does the original support the rewrite? Numbers, dates, names, titles, ownership, cause and scope
 * are compared as typed facts; style is no matter. Blanks in square brackets ask and pass. Pure and deterministic.
 */

import { inOneReading } from "../scopedMemo";
import { addedClaim } from "./addedClaims";
import { causeIsNew } from "./compareCause";
import { droppedCondition, swappedQualifier } from "./compareClaims";
import { datesDiffer } from "./compareDates";
import { namesSomethingNew } from "./compareNames";
import { ownershipGrows } from "./compareOwnership";
import { compareQuantities } from "./compareQuantities";
import { scopeGrows } from "./compareScope";
import { titleGrows } from "./compareTitles";
import { truthTurns } from "./compareTruth";
import { addsOnlyBlanks, takeBlanks, withoutAsking } from "./placeholders";

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

/** Years of two digits: a working life begins in the last century at the earliest. */
const wholeYear = (year: string): string => `${Number(year) > 40 ? "19" : "20"}${year}`;
const perMinute: ReadonlyMap<string, string> = new Map([
  ["w", "words"],
  ["r", "turns"],
  ["b", "beats"],
]);

/** "0700 & 1900", "0600-1400": two times of a day that has 24 hours. */
const clockPair =
  /\b(?:0\d[0-5]\d\s?(?:-|–|to|&|and|\/|,)\s?[012]\d[0-5]\d|(?:[01]\d|2[0-3])[0-5]\d\s?(?:-|–|to|&|and|\/)\s?0\d[0-5]\d)\b/g;
/** "15:00–23:30" of such a day. */
const clockRange = /\b(?:0\d|1\d|2[0-3]):[0-5]\d\s?(?:-|–|to|until|and)\s?(?:0\d|1\d|2[0-3]):[0-5]\d\b(?!\s?[ap]m)/gi;
/** "2x/week", "3x a day". */
const timesPer =
  /\b(\d{1,2})\s?x\s?(?:\/\s?|(?:an?|per|each|every)\s)(?=(?:day|week|wk|month|mo|year|yr|quarter|shift)\b)/gi;
function onTwelveHours(clock: string): string {
  const hour = Number(clock.slice(0, 2));
  const minutes = clock.endsWith("00") ? "" : `:${clock.slice(2)}`;
  return `${hour % 12 || 12}${minutes} ${hour < 12 ? "am" : "pm"}`;
}

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u00a0\u2007\u202f]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[‘’]/g, "'")
    .replace(/(?<![\p{L}\d'./-])i(?=(?:'(?:m|d|ve|ll))?\s)/gu, "I")
    .replace(/\b([ap])\.\s?m\b\.?/gi, "$1m")
    .replace(/(?<![\p{L}\d])'(\d\d)\b(?!s)/gu, (_, year: string) => wholeYear(year))
    .replace(/\bFY ?'?(\d\d)\b/g, (_, year: string) => `FY${wholeYear(year)}`)
    .replace(/\b((?:19|20)\d\d)[-/–](\d\d)\b(?![-/])/g, (range: string, from: string, to: string) =>
      Number(to) === (Number(from) + 1) % 100 ? `${from}–${wholeYear(to)}` : range,
    )
    .replace(
      /(\d ?)([wrb])pm\b/gi,
      (_, number: string, of: string) => `${number}${perMinute.get(of.toLowerCase()) ?? ""} per minute`,
    )
    .replace(/(\d) ?½/g, "$1.5")
    .replace(timesPer, "$1 times per ")
    .replace(clockRange, (pair) =>
      pair.replace(/(\d\d):(\d\d)/g, (_, hour: string, minute: string) => onTwelveHours(hour + minute)),
    )
    .replace(/\bSr\.? (?=\p{Lu})/gu, "Senior ")
    .replace(/\bJr\.? (?=\p{Lu})/gu, "Junior ")
    .replace(clockPair, (pair) => pair.replace(/\d{4}/g, onTwelveHours))
    .replace(/\b(\d{1,2}):00(?= ?[ap]m\b)/gi, "$1")
    .trim();

function firstReason(original: string, rewrite: string): RewriteReason | null {
  const turned = truthTurns(original, rewrite);
  if (turned === "direction") return "number_changed";
  if (datesDiffer(original, rewrite)) return "date_changed";
  const amount = compareQuantities(original, rewrite);
  if (amount) return amount;
  if (titleGrows(original, rewrite)) return "title_inflated";
  if (namesSomethingNew(original, rewrite)) return "employer_or_tool_invented";
  if (ownershipGrows(original, rewrite) || turned === "denied") return "ownership_inflated";
  if (causeIsNew(original, rewrite)) return "causality_invented";
  return scopeGrows(original, withoutAsking(rewrite), rewrite) ? "scope_inflated" : null;
}

/** What the words themselves tell of a claim that is new or wider, once the facts agree. */
const wordsAtFault = (original: string, rewrite: string): string | null =>
  droppedCondition(original, rewrite) ??
  swappedQualifier(original, withoutAsking(rewrite)) ??
  addedClaim(original, withoutAsking(rewrite));

/** The same words hold the same facts; only what a mark before a blank parts or joins can be read otherwise. */
function clausesAtFault(original: string, rewrite: string): RewriteReason | null {
  const turned = truthTurns(original, rewrite);
  if (turned === "direction") return "number_changed";
  if (ownershipGrows(original, rewrite) || turned === "denied") return "ownership_inflated";
  return causeIsNew(original, rewrite) ? "causality_invented" : null;
}

function judge(original: string, rewrite: string): RewriteJudgement {
  const { text, blanks } = takeBlanks(plain(rewrite));
  const source = plain(original);
  if (addsOnlyBlanks(source, text)) {
    const reason = clausesAtFault(source, text);
    return reason ? { verdict: "unsupported", reason } : { verdict: "ok", reason: "placeholder_ok" };
  }
  const reason = firstReason(source, text);
  if (reason) return { verdict: "unsupported", reason };
  const detail = wordsAtFault(source, text);
  if (detail !== null) return { verdict: "unsupported", reason: "scope_inflated", detail };
  return { verdict: "ok", reason: blanks.length > 0 ? "placeholder_ok" : null };
}

/** Judges one line against its rewrite. Texts of any length; cost grows with their product of clauses, not of words. */
export const judgeRewrite = (original: string, rewrite: string): RewriteJudgement =>
  inOneReading(() => judge(original, rewrite));
