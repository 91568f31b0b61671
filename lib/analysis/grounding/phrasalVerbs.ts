/** Finds the verbs of two words in a text ("went over them") and the single verbs that say the same ("review"), as stems. */
import { phrasalLines } from "./phrasalVerbs.data";
import { stemOf, type Word } from "./words";

interface Phrasal {
  /** The words after the verb, in order. */
  rest: readonly string[];
  same: readonly string[];
}

const byVerb = new Map<string, Phrasal[]>();
for (const line of phrasalLines.trim().split("\n")) {
  const [phrase = "", same = ""] = line.split(": ");
  const [verb = "", ...rest] = phrase.split(" ");
  const known = byVerb.get(stemOf(verb)) ?? [];
  known.push({ rest, same: same.split(" ").map(stemOf) });
  byVerb.set(stemOf(verb), known);
}

/** How many words may stand between the verb and the rest: "voted them in", "took the old fence down". */
const gapMax = 3;

function follows(words: readonly Word[], index: number, rest: readonly string[]): boolean {
  let from = index + 1;
  for (const [at, part] of rest.entries()) {
    const until = at === 0 ? from + gapMax + 1 : from + 1;
    const found = words.slice(from, until).findIndex((word) => word.lower === part);
    if (found === -1 || words.slice(from, from + found + 1).some((word) => word.afterPause)) return false;
    from += found + 1;
  }
  return true;
}

/** Stems of the single verbs that the phrasal verbs among these words stand for. */
export const phrasalStems = (words: readonly Word[]): string[] =>
  words.flatMap((word, index) =>
    (byVerb.get(word.stem) ?? []).flatMap(({ rest, same }) => (follows(words, index, rest) ? same : [])),
  );
