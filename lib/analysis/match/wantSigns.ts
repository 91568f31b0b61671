/**
 * Signs that a recruiter would list a thing that a posting names: where its clause stands and in what form, which cues it
 * holds, and what kind of thing it is. What they are worth together is fitted (wantWeights.data.ts).
 */
import { rarityOf } from "../words/wordVectors";
import { isComment, states } from "./postingClauses";
import type { Clause } from "./postingShape";
import { boilerplate, demand, liking, neverMatched, refusal, talk, traits, wantWord } from "./postingWords.data";
import { isThing } from "./readRequirements";
import type { Want } from "./want";

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
  "where it stands",
  "in the first quarter",
  "in the last fifth",
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
    at,
    at < 0.25,
    at > 0.8,
    listed && sentenceNumber > 0,
  ];
  return { mayAsk: !isRefused && !isNever && kind !== "excluded", values: signs.map(Number) };
}

export const thingSignNames = [
  "one word",
  "a tool",
  "a language of programs",
  "no skill of the table",
  "neither skill nor years nor degree nor hours",
  "the same in prose",
  "a skill in prose",
  "how rare its words are",
  "an example of something",
  "years, told of the past",
  "years of experience",
  "share of its clause",
  "a trait",
  "required",
  "a thing of more than a word",
] as const;

export const wantSignNames: readonly string[] = [...clauseSignNames, ...thingSignNames];

/** The signs of a want in its clause, in the order of `thingSignNames`. */
export function thingSigns(want: Want, { text, listed, asLine }: Clause): number[] {
  const { skills, stems, years, degree, hours } = want;
  const isProse = !(listed || asLine);
  const isSoft = skills.length === 0 && years === null && degree === null;
  const at = text.toLowerCase().indexOf(want.text.toLowerCase().slice(0, 12));
  const rarity = stems.reduce((sum, stem) => sum + rarityOf(stem), 0) / Math.max(1, stems.length);
  return [
    !/\s/.test(want.text),
    skills.some(({ kind }) => kind === "tool"),
    skills.some(({ kind }) => kind === "code"),
    skills.length === 0,
    isSoft && hours.length === 0,
    isProse && isSoft,
    isProse && skills.length > 0,
    rarity / 10,
    !(at >= 0 && at < 3) && /\b(?:such as|like|e\.g\.|or similar|or equivalent)\b/i.test(text),
    years !== null && /\b(?:was|were|retir\w+|left|since|after|for \d)/i.test(text),
    years !== null && /experience|work|background/i.test(text),
    Math.min(1, want.text.length / text.length),
    traits.test(want.text),
    want.required,
    isThing(want),
  ].map(Number);
}
