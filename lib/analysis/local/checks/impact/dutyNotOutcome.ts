/** Takes for lines that stop at the duty: what anyone in the post would do, with nothing that came of it. */

import { guarded } from "../../../guardedPattern";
import { startsWithDigit } from "../../../startsWithDigit";
import { wordList } from "../../../words/lexeme";
import { type DutySign, dutySignNames, dutySigns } from "../../lexicon/dutySigns.data";
import { isKnownWord } from "../../lexicon/knownWords";
import { candour, facts, milestones } from "../../lexicon/standing.data";
import { type Check, type Hit, shareOfLines } from "../check";
import { numberIn } from "../features/counts";
import { isActivity } from "../features/figures";
import type { Statement } from "../features/reading";
import { formOf } from "../features/verbForm";
import type { Span, Word } from "../features/words";
import { careerServices } from "../sources";
import { inQuotes, pick, placeOf, workOf } from "../voice";

/** Log odds from which a line is marked. */
const threshold = -1.1;

const dutyPhrase = /^(?:was |were )?responsib|^(?:my )?(?:job )?duties|in charge of|tasked with/;
const leading = (sources: readonly string[]): RegExp => new RegExp(`^(?:${sources.join("|")})(?![\\p{L}])`, "iu");
const [milestone, admitted] = [leading(milestones), leading(candour)];
const fact = guarded(new RegExp(`(?<![\\p{L}-])(?:${facts.join("|")})(?![\\p{L}-])`, "iu"));

/** Points to another post instead of telling of this one. */
const elsewhere = guarded(
  /\b(?:the )?same (?:as (?:above|before|below|previous\w*)|things?|duties|work|job|tasks|responsibilities)\b|\b(?:duties|as|see) above\b/i,
);

/** Opens with a date: a station of the path, not a task. */
const dated =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.?\b|(?:early|mid|late|since|from|until|spring|summer|autumn|fall|winter)\b)[^a-z]*(?:to [a-z]+ )?(?:19|20)\d\d|^(?:19|20)\d\d/i;

const isScoped = (statement: Statement): boolean =>
  statement.counts.some((count) => !isActivity(count)) || statement.figures.some(({ worth }) => worth === "money");

const isHelper = wordList(["was", "were", "is", "are", "had", "has", "have", "did", "went"]);
const determined = /^(?:the|a|an|its|our|their|each|most|both|half|one|some|many)\s/i;
/** A sentence with a subject of its own ("The bakery sold out by ten") tells what happened; a passive hides who did. */
const isTold = ({ opening, sentences, text }: Statement): boolean =>
  opening.tier === "none" &&
  (sentences[0]?.words ?? []).slice(1).some(({ lexeme }, index, rest) => {
    const form = formOf(lexeme);
    if (isHelper(lexeme)) {
      const next = rest[index + 1];
      return !(next && formOf(next.lexeme)?.participle);
    }
    return form?.tense === "past" && (determined.test(text) || (index > 0 && !form.participle));
  });

/** A milestone, a fact or an admission, or something that happened. */
function isFact(statement: Statement): boolean {
  const { opening, text } = statement;
  if (milestone.test(text) || admitted.test(text) || dated.test(text)) return true;
  if (opening.person && opening.lemma === "have") return true;
  return ((opening.tier === "none" || opening.tier === "other") && fact.test(text)) || isTold(statement);
}

const isIndefinite = wordList(["a", "an", "one"]);
const isDefinite = wordList(["the", "its", "their", "our", "his", "her"]);
const isDenying = wordList(["no", "not", "never", "without", "instead", "nobody", "nothing", "none"]);
const isManner = wordList([
  "with",
  "by",
  "using",
  "under",
  "through",
  "between",
  "against",
  "without",
  "from",
  "during",
]);
const isCircumstance = wordList(["after", "when", "until", "because", "so", "which", "who", "that", "before", "while"]);
const name = /^\p{Lu}(?:\p{Ll}|\p{Lu})/u;

/** At most two of a sign count: a third says nothing new. */
const upToTwo = (words: readonly Word[], test: (word: Word) => boolean): number =>
  Math.min(
    2,
    words.reduce((sum, word) => sum + (test(word) ? 1 : 0), 0),
  );

/** "Terminate and commission drives": a base form that no list of ours holds, told by its own past and gerund. */
function isBaseVerb({ lower }: Word): boolean {
  const stem = lower.endsWith("e") ? lower.slice(0, -1) : lower;
  return lower.length >= 4 && !lower.endsWith("s") && isKnownWord(`${stem}ed`) && isKnownWord(`${stem}ing`);
}

/** What of each sign a line has: 0 or 1, of words up to 2. */
export function dutySignsOf(statement: Statement): Record<DutySign, number> {
  const { opening, sentences, text, words } = statement;
  const [first] = words;
  const rest = words.filter((word, index) => index > 0 && (opening.tier !== "weak" || word.start >= opening.end));
  const numbered = words.some((word) => startsWithDigit(word.text) || numberIn(word, text) !== null);
  const isPresent = opening.tense === "present" || (opening.tier === "none" && first && isBaseVerb(first));
  return {
    charged: opening.tier === "weak" ? 1 : 0,
    dutyVerb: opening.tier === "duty" ? 1 : 0,
    strongVerb: opening.tier === "strong" ? 1 : 0,
    present: isPresent ? 1 : 0,
    gerund: opening.tense === "gerund" ? 1 : 0,
    indefinite: upToTwo(rest, ({ lexeme }) => isIndefinite(lexeme)),
    definite: upToTwo(rest, ({ lexeme }) => isDefinite(lexeme)),
    name: upToTwo(words.slice(1), (word) => name.test(word.text)),
    tiny: words.length <= 4 ? 1 : 0,
    number: numbered ? 1 : 0,
    how: upToTwo(rest, ({ lexeme }) => isManner(lexeme)),
    after: words.some(({ lexeme }) => isCircumstance(lexeme)) ? 1 : 0,
    comma: Math.min(2, text.split(",").length - 1),
    denial: words.some(({ lexeme }) => isDenying(lexeme)) ? 1 : 0,
    goesOn: sentences.length > 1 || /[(;]/.test(text) ? 1 : 0,
    scope: isScoped(statement) ? 1 : 0,
    noTask: isFact(statement) ? 1 : 0,
  };
}

/** How surely a line without an outcome stops at its task: log odds, above 0 when more likely than not. */
function dutyOdds(statement: Statement): number {
  const has = dutySignsOf(statement);
  let sum = 0;
  for (const sign of dutySignNames) sum += has[sign] * dutySigns[sign];
  return sum;
}

const isCharged = ({ opening }: Statement): boolean => opening.tier === "weak" && dutyPhrase.test(opening.lemma);

/** What came of it is told, or the line counts activity, which is another check's. */
const tellsMore = (statement: Statement): boolean =>
  statement.outcome.strength >= (isCharged(statement) ? 3 : 2) || statement.activity.length > 0;

/** True for a line that the signs are asked about: it tells no outcome, and what opens it is no fault of another kind. */
export const isOpenToDuty = (statement: Statement): boolean =>
  !tellsMore(statement) &&
  !elsewhere.test(statement.text) &&
  (statement.opening.tier !== "weak" || isCharged(statement));

/** 0 when the line tells an outcome, a fact or enough particulars; from 0.5 to 1 the more surely it stops at its task. */
export function dutyWeight(statement: Statement): number {
  if (tellsMore(statement)) return 0;
  if (elsewhere.test(statement.text)) return 1;
  if (!isOpenToDuty(statement)) return 0;
  // A charge stays one whatever it charges with: of ten such lines on good pages that tell no outcome nine were planted.
  const odds = isCharged(statement) ? Math.max(threshold, dutyOdds(statement)) : dutyOdds(statement);
  return odds < threshold ? 0 : Math.min(1, 0.5 + (odds - threshold) * 0.25);
}

/** Words after the verb that name the task. */
const named = 2;
/** Less surely a duty than this, the verb alone is marked. */
const sure = 0.75;

/** What is quoted: the charge itself, or the verb and what it first names; what follows may be worth keeping. */
function quoteOf({ opening, words, sentences, text }: Statement, weight: number): Span {
  const pointer = elsewhere.exec(text);
  if (pointer) return { start: pointer.index, end: pointer.index + pointer[0].length };
  const from = words.findIndex(({ start }) => start >= opening.end);
  if (opening.tier === "weak" || (opening.tier !== "none" && weight < sure))
    return { start: opening.start, end: opening.end };
  if (opening.tier === "none" && !(words[0] && isBaseVerb(words[0]))) {
    const sentence = text.slice(0, sentences[0]?.end ?? text.length).split(/[;(]/)[0] ?? text;
    return { start: 0, end: sentence.trimEnd().length };
  }
  const last = from < 0 ? words.at(-1) : words[Math.min(words.length, from + named) - 1];
  return { start: opening.start, end: Math.max(opening.end, last?.end ?? 0) };
}

/** Costs a little, but is not worth a note: an old post kept to one line, two bare words. */
function isSpared(statement: Statement, work: readonly Statement[]): boolean {
  if (statement.words.length < 2) return true;
  if (statement.role <= 0 || statement.current === true || statement.opening.tier === "weak") return false;
  return !work.some((other) => other !== statement && other.role === statement.role);
}

/** Note, claim and reason for a bare duty; they turn with the seed, so that neighbours differ. */
function wordsFor(statement: Statement, seed: number): Pick<Hit, "note" | "claim" | "why"> {
  const line = inQuotes(statement.text);
  const work = workOf(statement);
  return {
    note: pick(
      [
        "And what came of it?",
        "What got better because you did this?",
        "The task is here. The result is not.",
        "How did it go?",
      ],
      seed,
    ),
    claim: pick([`Say what came of ${work}`, `Add how it went: ${work}`, `Add what it led to: ${work}`], seed),
    why: pick(
      [
        `Others who held this post could write ${line} too. What changed while it was yours is the part only you can add.`,
        `${line} names the task. How much of it there was, how hard it was, or what improved would make it evidence.`,
        `${line} says what you were there to do, not how it went. One case that you remember would do.`,
        `${line} would have been true on your first day. Say what the months after it added.`,
        `A reader believes ${line}. What is missing is a reason to remember it.`,
      ],
      seed,
    ),
  };
}

export const dutyNotOutcome: Check = {
  id: "duty-not-outcome",
  head: "impact",
  title: "Lines that stop at the duty",
  kinds: ["duty_not_outcome", "no_metric", "vague_claim", "weak_verb"],
  source: careerServices,
  effect: "takes",
  maxPoints: 26,
  judge({ work }) {
    const hits: Hit[] = [];
    for (const statement of work) {
      const weight = dutyWeight(statement);
      if (weight < 0.5) continue;
      if (isSpared(statement, work)) continue;
      const seed = hits.length;
      hits.push({
        places: [placeOf(statement, quoteOf(statement, weight))],
        severity: weight >= 1 ? "fix" : "consider",
        weight,
        ...wordsFor(statement, seed),
      });
    }
    return { hits, share: shareOfLines(hits, work.length, 0.6) };
  },
};
