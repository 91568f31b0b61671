/**
 * Signs that a recruiter would list what a clause of a posting names: where the clause stands, in what form, and which cues it
 * holds. With those of the thing itself (thingSigns.ts) they are read by fitted trees (wantTrees.data.ts).
 */
import { isComment, states } from "./postingClauses";
import type { Clause } from "./postingShape";
import { boilerplate, demand, liking, neverMatched, refusal, talk, traits, wantWord } from "./postingWords.data";

/** What a clause and the block that it stands in show, whatever is named in it; in the order of `clauseSignNames`. */
export interface ClauseSigns {
  /** False for what is refused, or said of law, age and the body: it is never added. */
  mayAsk: boolean;
  values: number[];
}

export const clauseSignNames = [
  "under what is required",
  "under what is preferred",
  "under what is none of it",
  "under what is not wanted",
  "under no heading",
  "an item under what is required",
  "an item under a heading of no known words",
  "an item under no heading",
  "a line without a bullet",
  "a word of refusal",
  "talk of law, pay and benefits",
  "what is never matched",
  "a trait in the clause",
  "states something of somebody else",
  "prose that asks",
  "prose of talk that does not ask",
  "share of its block that names wants",
  "a duty in a posting that lists what it requires",
  "the sentence refuses",
  "a comment on the clause before",
  "where it stands, unless listed as wanted",
  "in the first quarter, unless listed as wanted",
  "in the last fifth, unless listed as wanted",
  "prose that wishes",
  "a further sentence of an item",
] as const;

const listMost = 8;

/** The signs of each clause of a posting, in their order. */
export function clauseSigns(clauses: readonly Clause[]): ClauseSigns[] {
  const names = clauses.map(({ text }) => wantWord.test(text));
  const required = clauses.filter(({ kind }) => kind === "required").length;
  const blocks = new Map<number, { all: number; naming: number }>();
  for (const [index, { block }] of clauses.entries()) {
    const of = blocks.get(block) ?? { all: 0, naming: 0 };
    blocks.set(block, { all: of.all + 1, naming: of.naming + Number(names[index]) });
  }
  return clauses.map((clause) => {
    const { all, naming } = blocks.get(clause.block) ?? { all: 1, naming: 0 };
    return signsOfClause(clause, naming / all, Math.min(listMost, required) / listMost);
  });
}

function signsOfClause(clause: Clause, naming: number, richness: number): ClauseSigns {
  const { kind, headed, listed, asLine, at, sentenceNumber, number } = clause;
  const text = clause.text.replace(/\([^()]*\)/g, " ").trim();
  const isItem = listed || asLine;
  const isListed = isItem && (kind === "required" || kind === "preferred");
  const asks = !isItem && demand.test(text);
  const refuses = refusal.test(text);
  const isRefused = refuses && !/,? but\b/.test(clause.sentence);
  const isNever = neverMatched.test(text);
  const signs = [
    kind === "required",
    kind === "preferred",
    kind === "none",
    kind === "excluded",
    !headed,
    isItem && kind === "required",
    isItem && headed && kind === null,
    isItem && !headed,
    asLine,
    refuses,
    boilerplate.test(text),
    isNever,
    traits.test(text),
    states(text),
    asks,
    !isItem && !asks && talk.test(text) && !liking.test(text),
    naming,
    kind === "duties" ? richness : 0,
    isRefused,
    number > 0 && isComment(text),
    isListed ? 0 : at,
    !isListed && at < 0.25,
    !isListed && at > 0.8,
    !isItem && liking.test(text),
    listed && sentenceNumber > 0,
  ];
  return { mayAsk: !isRefused && !isNever && kind !== "excluded", values: signs.map(Number) };
}
