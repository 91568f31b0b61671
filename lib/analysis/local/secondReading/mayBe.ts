/**
 * What must stand in a sentence, or around it, for a mark of some kinds to be true at all: signs are fitted on many
 * pages and say that a sentence is like others that were at fault; a passive without a passive, or a stray tense among
 * lines of the same tense, is none all the same.
 */
import { WordFact, wordList } from "../../words/lexeme";
import { closing } from "../checks/clarity/buzzword";
import { formOf } from "../checks/features/verbForm";
import type { Word } from "../checks/features/words";
import { ofSelf } from "../checks/impact/weakVerb";
import type { Unit } from "../resume";
import { scoreTitle } from "../segment/scoreNames";
import type { Passage } from "./passages";
import type { MarkedKind } from "./wording";

/** What else is told around a sentence. */
export interface Around {
  /** Tenses that the lines of each post or section open in. */
  tenses: ReadonlyMap<string, readonly string[]>;
  /** Lines of which some sentence tells an outcome. */
  telling: ReadonlySet<Unit>;
}

const groupOf = ({ section, unit }: Passage): string => `${section} ${unit.role}`;

export function aroundOf(passages: readonly Passage[]): Around {
  const tenses = new Map<string, string[]>();
  const telling = new Set<Unit>();
  for (const passage of passages) {
    if (passage.outcome >= 2 && !passage.countsActivity) telling.add(passage.unit);
    const { tense } = passage.opening;
    if (tense === "none") continue;
    const key = groupOf(passage);
    const known = tenses.get(key);
    if (known) known.push(tense);
    else tenses.set(key, [tense]);
  }
  return { tenses, telling };
}

const isAuxiliary = wordList("was were is are been being be get got gets".split(" "));
const isPerson = wordList("i me my myself i'm i’m i've i’ve i'd i’d i'll i’ll we us our".split(" "));
const looksLikeParticiple = new WordFact((lower) => /(?:ed|[^e]en|wn|ught|[ia]d|[aeo]pt|[eu][ln]t)$/.test(lower));

/** "was done", or "audits carried out": a participle after a helper, or after a noun with no verb before it. */
function hasPassive({ words, opening }: Passage): boolean {
  const isParticiple = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && (formOf(word.lexeme)?.participle === true || looksLikeParticiple.of(word.lexeme));
  };
  // "I am looking for a ward where rounds are planned": the writer is there, in front.
  if (isPerson(words[0]?.lexeme)) return isAuxiliary(words[1]?.lexeme) && (isParticiple(2) || isParticiple(3));
  return words.some(
    ({ lexeme }, at) =>
      (isAuxiliary(lexeme) && (isParticiple(at + 1) || isParticiple(at + 2))) ||
      (opening.tier === "none" && at > 0 && at < 8 && isParticiple(at)),
  );
}

/** "Works as", "and refers": told of somebody else, whatever its tense; between other words such a form may be a noun. */
function isThird({ lexeme, lower }: Word, at: number, words: readonly Word[]): boolean {
  const form = formOf(lexeme);
  const before = words[at - 1]?.lower;
  return (before === undefined || before === "and") && form?.tense === "present" && form.lemma !== lower;
}

/** At most every other line of its post or section opens in the same tense. */
function isStray(passage: Passage, { tenses }: Around): boolean {
  const all = tenses.get(groupOf(passage)) ?? [];
  const same = all.filter((tense) => tense === passage.opening.tense).length;
  return (new Set(all).size > 1 && same * 2 <= all.length) || passage.words.some(isThird);
}

/** "Know the tablets", "I want to stay": what somebody is like hides no part of a deed. */
function tellsSelf({ words }: Passage): boolean {
  const form = words
    .slice(0, 2)
    .map(({ lexeme }) => formOf(lexeme))
    .find((one) => one !== null);
  return form?.tense === "present" && ofSelf.has(form.lemma);
}

/** Evidence from which some words are the name of a post. */
const surelyTitle = 2.5;
const mostOfTitle = 8;
/** "Lead UX Researcher": the name of a post claims nothing. */
const isTitle = ({ text, words, told }: Passage): boolean =>
  told !== "work" &&
  words.length <= mostOfTitle &&
  words.every((word) => /^(?:\p{Lu}|\d)|^(?:of|and|for|the|in|to|at|de|von)$/u.test(word.text)) &&
  scoreTitle(text) >= surelyTitle;

const ofContent: ReadonlySet<MarkedKind> = new Set(["buzzword", "vague_claim", "duty_not_outcome", "no_metric"]);

const ofClaims: ReadonlySet<MarkedKind> = new Set(["buzzword", "vague_claim"]);

/** Whether a sentence can be at fault in this way. */
export function mayBe(kind: MarkedKind, passage: Passage, around: Around): boolean {
  if (ofContent.has(kind) && isTitle(passage)) return false;
  if (ofClaims.has(kind) && (passage.section === "interests" || closing.test(passage.text))) return false;
  if (kind === "passive_voice") return hasPassive(passage);
  if (kind === "weak_verb") return !tellsSelf(passage);
  if (kind === "first_person") return passage.words.some(({ lexeme }) => isPerson(lexeme));
  if (kind === "tense_mismatch") return isStray(passage, around);
  // The act and what came of it stand in two sentences of one line.
  if (kind === "duty_not_outcome" && passage.of > 1) return !around.telling.has(passage.unit);
  return true;
}
