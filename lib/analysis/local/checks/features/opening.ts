/** How a sentence opens: the verb it leads with, what that verb claims, its tense, and whether a person is named first. */

import { wordList } from "../../../words/lexeme";
import { weakOpeners } from "../../lexicon/verbs.data";
import { formOf, type Tense, tenselessForms, type VerbTier } from "./verbForm";
import type { Span, Word } from "./words";

export interface Opening extends Span {
  /** "none": the sentence leads with no verb (a label, a noun phrase, a clause with its own subject). */
  tier: VerbTier | "none";
  /** Lemma of the verb, or the weak phrase in lower case; empty for "none". */
  lemma: string;
  tense: Tense | "none";
  /** Opens with "I", "we" or "my". */
  person: boolean;
}

const weakPattern = new RegExp(`^(?:${weakOpeners.join("|")})(?![\\p{L}-])`, "iu");
const isSkippable = wordList([
  "also",
  "then",
  "later",
  "here",
  "successfully",
  "consistently",
  "effectively",
  "efficiently",
  "actively",
  "personally",
  "regularly",
  "always",
  "often",
  "currently",
  "frequently",
  "routinely",
  "proactively",
  "quickly",
  "and",
  "twice",
  "once",
  "daily",
  "jointly",
  "significantly",
  "independently",
  "directly",
  "briefly",
  "first",
  "now",
  "initially",
  "sometimes",
  "to",
]);
const isPerson = wordList(["i", "we", "my", "our", "i'm", "i’m", "i've", "i’ve"]);
const nominal =
  /^(?:[A-Z]?[a-z]+(?:tion|sion|ment|ance|ence|sis|ision)s?|design|support|visits?|control|handling|processing|supervision|training|planning|preparation) (?:of|in|for|with|to)\b/i;
const prepositional = /^ (?:of|in|for|with|to)\b/i;
/** Task names joined into a list ("Translation, revision and proofreading of"), also of words that no list has as verbs. */
const taskName =
  /^(?:[a-z]+(?:[tsx]ion|ment|ance|ence|keeping|[a-z]{2}ing)s?|oversight|supply|upkeep|delivery|inventory|analysis|care)(?= ?(?:,|&|\/|and\b|of\b|for\b|in\b|with\b|to\b))/i;
const noTask =
  /^(?:evening|morning|during|nothing|something|anything|everything|building|meeting|spring|string|king|wedding|season|region|nation|station|pension|mission|division|million|version|apartment|department|basement|cement|element|moment|government|experience|audience|science|residence|conference|evidence|ambulance|insurance|finance|entrance|balance|distance|instance|chance|france|providence)s?\b/i;
const weakNominal = /^(?:support|participation|assistance|involvement|help|contribution) (?:of|in|for|with|to)\b/i;

/** "Got seven keepers through the exam", "got the yard to stock seals": somebody was moved, and that is an act. */
const brought =
  /^\p{L}+ (?!to\b)(?:[\p{L}\d'’,-]+ ){1,6}?(?:to|through|into|onto|out of|off|past|back|down|approved|signed|funded|licensed|certified|accepted|approval)(?!\p{L})/iu;

/** "First fix", "first floor": a name, unless an account follows ("first drew"). */
function isOrdinal(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return words[index]?.lower === "first" && next !== undefined && formOf(next.lexeme)?.tense === "present";
}

/** Judges the opening of `text.slice(sentence.start, sentence.end)`; `words` are the words of that sentence. */
export function openingOf(text: string, sentence: Span, words: readonly Word[]): Opening {
  let index = 0;
  let person = false;
  const first = words[0];
  if (first && isPerson(first.lexeme)) {
    person = true;
    index = 1;
    while (/^(?:have|had|am|was|also|has|did|do|been|always|currently)$/.test(words[index]?.lower ?? "")) {
      const next = words[index + 1];
      // "I have own tools": no verb.
      if (next?.lower === "own") break;
      if (!next || (!formOf(next.lexeme) && !isSkippable(next.lexeme))) break;
      index += 1;
    }
  }
  while (index < words.length - 1 && isSkippable(words[index]?.lexeme) && !isOrdinal(words, index)) index += 1;
  const word = words[index];
  if (!word) return { start: sentence.start, end: sentence.start, tier: "none", lemma: "", tense: "none", person };
  const rest = text.slice(word.start, sentence.end);
  const weak = weakPattern.exec(rest);
  // Both kinds of nominal are one word and a preposition.
  const isNominal = prepositional.test(text.slice(word.end, word.end + 6));
  const weakNoun = isNominal ? weakNominal.exec(rest) : null;
  if (weak ?? weakNoun) {
    const found = (weak ?? weakNoun)?.[0] ?? "";
    const form = formOf(word.lexeme);
    return {
      start: word.start,
      end: word.start + found.length,
      tier: "weak",
      lemma: found.toLowerCase(),
      tense: form?.tense ?? "none",
      person,
    };
  }
  const noun = isNominal ? nominal.exec(rest) : null;
  if (noun)
    return {
      start: word.start,
      end: word.start + noun[0].length,
      tier: "duty",
      lemma: word.lower,
      tense: "none",
      person,
    };
  const known = formOf(word.lexeme);
  // "Stock of 4,200 parts": a base form before "of" is a noun.
  const form =
    known?.tense === "present" && known.lemma === word.lower && words[index + 1]?.lower === "of" ? null : known;
  const task = form || person || noTask.test(rest) ? null : taskName.exec(rest);
  if (task)
    return {
      start: word.start,
      end: word.start + task[0].length,
      tier: "duty",
      lemma: word.lower,
      tense: "none",
      person,
    };
  if (form?.lemma === "get" && brought.test(rest))
    return { start: word.start, end: word.end, tier: "act", lemma: form.lemma, tense: form.tense, person };
  if (!form || form.tense === "gerund") {
    const tier = form ? "duty" : "none";
    return {
      start: word.start,
      end: word.end,
      tier,
      lemma: form?.lemma ?? "",
      tense: form ? "gerund" : "none",
      person,
    };
  }
  const tense = tenselessForms.has(word.lower) ? "none" : form.tense;
  return { start: word.start, end: word.end, tier: form.tier, lemma: form.lemma, tense, person };
}
