/**
 * Signs that a recruiter would list this thing of what a clause names: what kind of thing it is, how it was found, where in the
 * clause it stands and how much of it it is.
 */
import { ScopedMemo } from "../scopedMemo";
import { type PracticeMention, practiceSpans } from "../skills/practice/readPractice";
import { readSkills } from "../skills/readSkills";
import { rarityOf } from "../words/wordVectors";
import type { Candidate } from "./candidates";
import type { Clause } from "./postingShape";
import { traits } from "./postingWords.data";
import { isThing } from "./readRequirements";
import { isVerb } from "./verbWords";
import { clauseSignNames } from "./wantSigns";

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
  "a paper",
  "a human language",
  "a field of work",
  "named by the table alone",
  "written as a name",
  "told as a deed",
  "a field named by the table alone",
  "a method named by the table alone",
  "how many things its clause names",
  "named alone, in a clause of many things",
  "holds several named things",
  "holds several hard things",
  "holds no named thing, in a clause that names some",
  "stands at the start",
  "stands behind a preposition",
  "stands in a reason or aside",
  "opens with a verb",
  "holds a verb or pronoun of a sentence",
  "how many words it has",
  "more than six words",
  "a deed of a list of duties",
  "years",
  "named by the trades alone",
  "share of its words that the trades know",
  "the trades know it by this name",
  "a thing of the trades that is a duty or field",
  "a thing of the trades that is a product or paper",
] as const;

export const wantSignNames: readonly string[] = [...clauseSignNames, ...thingSignNames];

const sentenceWords =
  /\b(?:is|are|was|were|will|would|gets?|has|had|we|you|your|our|us|it|its|they|them|those|this|who|which|goes)\b/i;
const asideOpens =
  /\b(?:because|since|so that|as (?:we|our|the|you)|which|although|though|unlike|instead of|rather than)\b/i;
const hardKinds = new Set(["tool", "code", "credential", "tongue"]);
const nameForm = /\p{Lu}{2}|\p{Lu}[\p{L}\d-]+\s\p{Lu}/u;
const manyThings = 4;

/** What a clause shows whichever of its things is asked about. */
const ofClause = new ScopedMemo((text: string) => ({
  lower: text.toLowerCase(),
  /** How many things of the table it names, 1 for many. */
  all: Math.min(manyThings, new Set(readSkills(text).map(({ skill }) => skill)).size) / manyThings,
  givesExamples: /\b(?:such as|like|e\.g\.|or similar|or equivalent)\b/i.test(text),
}));

const hasKind = (mentions: readonly PracticeMention[], kinds: ReadonlySet<string>): boolean =>
  mentions.some(({ phrase }) => kinds.has(phrase.of.kind));
const workKinds: ReadonlySet<string> = new Set(["field", "method"]);
const firmKinds: ReadonlySet<string> = new Set(["tool", "code", "credential"]);

/** What people of the trades know of a text: how much of it, whether by this name, whether as work or as a product or paper. */
const ofTrades = new ScopedMemo((text: string): readonly number[] => {
  const spans = practiceSpans(text);
  const held = spans.reduce((sum, [one]) => sum + (one ? one.end - one.start : 0), 0);
  const all = spans.flat();
  return [
    Math.min(1, held / Math.max(1, text.length)),
    Number(all.some(({ phrase }) => phrase.isName)),
    Number(hasKind(all, workKinds)),
    Number(hasKind(all, firmKinds)),
  ];
});

/** The signs of a candidate in its clause, in the order of `thingSignNames`. */
export function thingSigns({ want, origin }: Candidate, { text, listed, asLine, kind }: Clause): number[] {
  const { skills, stems, years, degree, hours } = want;
  const isProse = !(listed || asLine);
  const isSoft = skills.length === 0 && years === null && degree === null;
  const { lower, all, givesExamples } = ofClause.get(text);
  const at = lower.indexOf(want.text.toLowerCase().slice(0, 12));
  const before = at > 0 ? text.slice(0, at) : "";
  const rarity = stems.reduce((sum, stem) => sum + rarityOf(stem), 0) / Math.max(1, stems.length);
  const words = want.text.split(/\s+/);
  const isTable = origin === "table";
  const isPlain = years === null && degree === null;
  const hard = skills.filter((skill) => hardKinds.has(skill.kind)).length;
  const has = (what: string): boolean => skills.some((skill) => skill.kind === what);
  return [
    words.length === 1,
    has("tool"),
    has("code"),
    skills.length === 0,
    isSoft && hours.length === 0,
    isProse && isSoft,
    isProse && skills.length > 0,
    rarity / 10,
    !(at >= 0 && at < 3) && givesExamples,
    years !== null && /\b(?:was|were|retir\w+|left|since|after|for \d)/i.test(text),
    years !== null && /experience|work|background/i.test(text),
    Math.min(1, want.text.length / text.length),
    traits.test(want.text),
    want.required,
    isThing(want),
    has("credential"),
    has("tongue"),
    has("field"),
    isTable,
    origin === "name" || (isSoft && nameForm.test(want.text)),
    origin === "deed",
    isTable && has("field"),
    isTable && has("method"),
    all,
    isTable ? all : 0,
    isPlain && !want.either && skills.length > 1,
    isPlain && !want.either && hard > 1,
    isSoft && all > 0,
    at >= 0 && at < 3,
    /\b(?:for|of|in|to|with|on|at|by|from|into|under)\s(?:an?\s|the\s|our\s|your\s)?$/i.test(before),
    asideOpens.test(before),
    words.length > 1 && isVerb(words[0] ?? ""),
    sentenceWords.test(want.text),
    Math.min(10, words.length) / 10,
    words.length > 6,
    origin === "deed" && kind === "duties",
    years !== null,
    origin === "known",
    ...ofTrades.get(want.text),
  ].map(Number);
}
