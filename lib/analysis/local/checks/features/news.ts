/** How much of a line is news to a reader who skims, told by classes of words rather than by any one of them. */
import { GuardedSet } from "../../../guardedSet";
import { dullSignals, newsSignals, showCounts } from "../../lexicon/news.data";
import { anyOf } from "./phrasing";
import { isRange } from "./ranges";

const signals = newsSignals.map(({ weight, pattern }) => ({ weight, regex: new RegExp(pattern, "iu") }));
const guard = new GuardedSet(signals.map(({ regex }) => regex));
const dull = anyOf(dullSignals);
const shown = anyOf(showCounts);

/** True where something is counted for show, whatever became of the count. */
export const countsForShow = (text: string): boolean => /\d/.test(text) && shown.test(text);

/** Reads the news of the pieces of one line: 0 without any; 1.5 and above for one worth the top of a post. */
export function newsReader(line: string): (piece: string) => number {
  const present = guard.placesIn(line).flatMap((place) => signals[place] ?? []);
  if (present.length === 0) return () => 0;
  return (piece) => {
    let sum = 0;
    for (const { weight, regex } of present) {
      const match = regex.exec(piece);
      const isWay = match && /^from /i.test(match[0]) && isRange(piece, match.index, piece.slice(match.index));
      if (match && !isWay) sum += weight;
    }
    return sum === 0
      ? 0
      : Math.max(0, sum - (dull.testPart(piece, line) ? 1.25 : 0) - (shown.testPart(piece, line) ? 2 : 0));
  };
}
