/** Takes when line after line opens with the same words, within a post or across the page. */
import { type Check, type Hit, shareOfCount } from "../check";
import type { Reading, Statement } from "../features/reading";
import { plainLanguage } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const maxNotes = 4;

interface Opened {
  statement: Statement;
  start: number;
  end: number;
  key: string;
}

/** "assisted with" and "assisted" are one opening to the eye. */
const keyOf = (lemma: string): string => lemma.replace(/^(?:was|were) /, "").split(" ")[0] ?? lemma;

function openings(reading: Reading): Opened[] {
  return reading.work.flatMap((statement) =>
    statement.sentences.flatMap(({ opening }, index) => {
      if (opening.lemma === "" || (index > 0 && opening.tier !== "weak")) return [];
      return [{ statement, start: opening.start, end: opening.end, key: keyOf(opening.lemma) }];
    }),
  );
}

/** A note beside each line that repeats the one before, the first of them spared; together they weigh as one fault. */
function hitsOf(group: readonly Opened[]): Hit[] {
  const words = inQuotes(group[0] ? group[0].statement.text.slice(group[0].start, group[0].end) : "");
  const repeats = group.slice(1, maxNotes + 1);
  return repeats.map(({ statement, start, end }, index) => ({
    places: [placeOf(statement, { start, end })],
    severity: "consider",
    weight: group.length / 3 / repeats.length,
    note: pick(
      [
        `Opens ${group.length} lines. Say what differed.`,
        `${words} again. What was other here?`,
        "The same start. Lead with the act.",
      ],
      index,
    ),
    claim: `Vary what follows ${words}`,
    why: `${group.length} lines open with ${words}. The eye learns to skip them, and what differs between them is lost.`,
  }));
}

export const repeatedVerb: Check = {
  id: "repeated-verb",
  head: "readability",
  title: "The same opening again and again",
  kinds: ["repeated_verb", "duty_not_outcome", "weak_verb"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 10,
  judge(reading) {
    const groups = new Map<string, Opened[]>();
    for (const opened of openings(reading)) groups.set(opened.key, [...(groups.get(opened.key) ?? []), opened]);
    const total = Math.max(1, reading.work.length);
    const hits: Hit[] = [...groups.values()]
      .filter(
        (group) => group.length >= 3 && (group.length / total > 0.12 || group[0]?.statement.opening.tier === "weak"),
      )
      .flatMap(hitsOf);
    return { hits, share: shareOfCount(hits, 2) };
  },
};
