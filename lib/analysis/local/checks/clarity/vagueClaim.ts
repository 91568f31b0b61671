/** Takes for words that stand where a fact should: various, many, went well, as needed, strong relationships. */

import { GuardedList } from "../../../guardedList";
import { vagueWords } from "../../lexicon/phrases.data";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Clause } from "../features/clauses";
import type { Statement } from "../features/reading";
import { plainLanguage } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const vague = new GuardedList(vagueWords, "iu", ["(?<![\\w-])", "(?![\\w-])"]);

/** The clause that holds an offset of the statement. */
function clauseAt(statement: Statement, offset: number): Clause | null {
  for (const { clauses } of statement.sentences)
    for (const clause of clauses) if (offset >= clause.start && offset < clause.end) return clause;
  return null;
}

/** So many words before the empty ones are quoted with them. */
const lettingIn = 3;

/** One mark a clause, from a few words before the first empty ones to the last; a few more in a longer statement. */
function hitsOf(statement: Statement, telling: number): Hit[] {
  if (statement.outcome.strength >= 3 && (telling >= 0.22 || statement.sentences.length < 2)) return [];
  const marks = new Map<number, { start: number; end: number; words: string; count: number }>();
  for (const match of vague.findAll(statement.text)) {
    const end = match.index + match[0].length;
    const clause = clauseAt(statement, match.index);
    const before = (clause?.words ?? []).filter((word) => word.end <= match.index);
    const lead = before.at(-lettingIn)?.start ?? clause?.start ?? match.index;
    const key = clause?.start ?? -1;
    const known = marks.get(key);
    if (known) Object.assign(known, { end: end - known.start > 90 ? known.end : end, count: known.count + 1 });
    else marks.set(key, { start: Math.min(lead, match.index), end, words: match[0].trim(), count: 1 });
  }
  return [...marks.values()]
    .slice(0, 3 + statement.sentences.length)
    .map((mark, index) => hitOf(statement, mark, index));
}

function hitOf(
  statement: Statement,
  { start, end, words, count }: { start: number; end: number; words: string; count: number },
  index: number,
): Hit {
  return {
    places: [placeOf(statement, { start, end })],
    severity: statement.outcome.strength === 0 ? "fix" : "consider",
    weight: Math.min(1.5, 0.5 + count * 0.5),
    note: pick(
      ["Which, and how many?", "Name one. One named beats many.", "What does this stand for?"],
      statement.unit.id + index,
    ),
    claim: `Say what ${inQuotes(words, 5)} stands for`,
    why: pick(
      [
        `${inQuotes(words, 5)} leaves the reader to guess in ${inQuotes(statement.text.slice(start), 6)}. One named case would carry it.`,
        `Put a name, a count or a result where ${inQuotes(words, 5)} stands; as it is, nobody could check it.`,
      ],
      statement.unit.id + index,
    ),
  };
}

export const vagueClaim: Check = {
  id: "vague-claim",
  head: "clarity",
  title: "Words where a fact should stand",
  kinds: ["vague_claim", "no_metric", "buzzword"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 20,
  judge({ work, profile, asides, telling }) {
    const hits = [...work, ...profile, ...asides].flatMap((statement) => hitsOf(statement, telling));
    return { hits, share: shareOfLines(hits, work.length + profile.length, 0.35) };
  },
};
