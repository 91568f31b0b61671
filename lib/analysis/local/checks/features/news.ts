/** How much of a line is news to a reader who skims, told by classes of words rather than by any one of them. */
import { GuardedPattern } from "../../../guardedPattern";
import { dullSignals, newsSignals, showCounts } from "../../lexicon/news.data";
import { anyOf } from "./phrasing";

const signals = newsSignals.map(({ weight, pattern }) => ({ weight, regex: new GuardedPattern(pattern, "iu") }));
const dull = anyOf(dullSignals);
const shown = anyOf(showCounts);

/** 0 for a line without news; 1.5 and above for one worth the top of a post. */
export function newsOf(text: string): number {
  let sum = 0;
  for (const { weight, regex } of signals) if (regex.test(text)) sum += weight;
  return Math.max(0, sum - (dull.test(text) ? 1.25 : 0) - (shown.test(text) ? 2 : 0));
}
