/**
 * Takes for a claimed change without any size, in digits or words: reduced, a big improvement, a lot lower than before,
 * met quota, a large dataset. The size is looked for in the sentence; a year, a date or "a five-site study" is none.
 */
import { guarded } from "../../../guardedPattern";
import { startsWithDigit } from "../../../startsWithDigit";
import { WordFact, wordList } from "../../../words/lexeme";
import { changeNouns, changeVerbs, comparatives, movedVerbs } from "../../lexicon/changes.data";
import { measurableNouns } from "../../lexicon/counts.data";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Clause } from "../features/clauses";
import { numberIn } from "../features/counts";
import type { Sentence, Statement } from "../features/reading";
import { formOf, type VerbForm } from "../features/verbForm";
import type { Span, Word } from "../features/words";
import { careerServices } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const [changing, moving] = [list(changeVerbs), list(movedVerbs)];
const isChange = wordList(list(changeNouns));
const isCompared = wordList(list(comparatives));
const measurable = new RegExp(`^(?:${measurableNouns.join("|")})$`, "i");
const target = guarded(
  /\b(?:meet|met|meets|meeting|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|hit|hits|beat|achieved?|over-?achieved?) (?:(?:or|and|\/|all|my|our|the|set|agreed|assigned|both) ){0,3}(?:exceed(?:ed|s|ing)? |surpass(?:ed|ing)? )?(?:\w+ ){0,3}?(?:quotas?|targets?|goals?|expectations|kpis?|budgets?|deadlines?|objectives)\b/i,
);
const bigness = guarded(
  /\b(?:a |the |one of the )?(?:large|huge|big|largest|biggest|high[- ]volume|major|busy|sizeable|sizable|substantial|significant|considerable|multi-million) (?:\w+ ){0,2}?(?:datasets?|accounts?|projects?|teams?|caseload|volumes?|budgets?|campaigns?|contracts?|databases?|sites?|territory|portfolio|clients?|customers?|savings?|orders?|events?|grants?|donations?)\b/i,
);
/** Sizes in words. */
const isSize = wordList(
  list(
    `half halved halving double doubled tripled triple quadrupled third thirds quarter quarters fifth tenth twice zero none
    nothing all every never no percent single first once thrice`,
  ),
);

/** "stopped almost entirely", "resolved most of them": short of a whole, and nobody knows by how much. */
const softening = list("almost nearly mostly largely practically virtually most");
const settling = list(
  "resolve close settle clear complete solve fix recover return collect answer finish repair restore find",
);

/** Verbs of change that also name work by hand: "cut a mat", "trimmed a hedge". */
const bodily = list("cut save expand trim ease speed tighten lift shorten raise grow widen slash lower");

/** Verbs whose object is a quantity: what else the sentence counts is no size of the change. */
const byDegrees = list(
  "improve enhance boost strengthen optimise optimize streamline increase reduce lower raise minimise minimize maximise maximize accelerate simplify cut shrink shorten curb slash speed",
);
const units = /^(?:hours?|minutes?|days?|weeks?|months?|years?|points?|percent|times|per|seconds?|fold)$/;

/** Figures of a sentence that only say of what: "the 600 fastest-moving items". */
function isMereObject(statement: Statement, sentence: Sentence): boolean {
  const figures = sentence.words.filter(
    (word) =>
      (startsWithDigit(word.text) && !/^(?:19|20)\d\d$/.test(word.text)) || numberIn(word, statement.text) !== null,
  );
  if (sentence.words.some(({ lexeme }) => isSize(lexeme))) return false;
  if (!byDegrees.has(sentence.opening.lemma) || figures.length === 0) return false;
  return figures.every((figure) => {
    const before = statement.text.slice(Math.max(sentence.start, figure.start - 8), figure.start);
    const count = statement.counts.find(({ start }) => start === figure.start);
    const noun = count ? statement.text.slice(count.start, count.end).split(/\s+/).at(-1) : undefined;
    return (
      noun !== undefined &&
      !units.test(noun.toLowerCase()) &&
      !/(?:by|from|to|of|at|than|over|under|[$€£]) ?$/i.test(before)
    );
  });
}

/** True when the words hold a size: a figure that is no year, a fraction, a number word standing free. */
function hasSize(text: string, words: readonly Word[]): boolean {
  return words.some((word) => {
    if (isSize(word.lexeme)) return true;
    if (word.text.includes("-")) return false;
    if (startsWithDigit(word.text)) return !/^(?:19|20)\d\d$/.test(word.text) && !/^q\d$/i.test(word.text);
    return numberIn(word, text) !== null;
  });
}

/** True when a word from `from` up to `to` passes. */
function has(words: readonly Word[], test: (word: Word) => boolean, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, words.length); index += 1) {
    const word = words[index];
    if (word && test(word)) return true;
  }
  return false;
}

/** Stands for what the sentence before counted. */
const pointing = new Set(["those", "these", "they", "it", "that", "this"]);
const isGoing = wordList(["went", "gone", "are", "is", "was", "were"]);
const isLeading = wordList(["to", "and", "which", "this", "it", "that", "by", "thus", "thereby"]);
const grading = new Set(
  "significant substantial considerable great big real marked notable large steady dramatic measurable cost a an the in clear".split(
    " ",
  ),
);
const stressing = new Set(
  "lot much far significantly considerably got became is are was were now noticeably substantially".split(" "),
);

/** From word `from` to the end of its phrase, eight words at most. */
function phrase(clause: Clause, from: number, back = 0): Span {
  const first = clause.words[Math.max(0, from - back)];
  const last = clause.words[Math.min(clause.words.length - 1, from + 8)];
  return { start: first?.start ?? clause.start, end: last?.end ?? clause.end };
}

/** A claimed change in one clause; null when there is none. */
function changeIn(clause: Clause, loose: boolean): Span | null {
  const { words } = clause;
  for (const [index, { lexeme }] of words.entries()) {
    const form = formOf(lexeme);
    const claim =
      (form && changedBy(clause, index, form, loose)) ??
      goneAt(clause, index, loose) ??
      (form && movedBy(clause, index, form)) ??
      comparedAt(clause, index, loose);
    if (claim) return claim;
  }
  return null;
}

const measured = new WordFact((lower) => measurable.test(lower));
const isMeasurable = ({ lexeme }: Word): boolean => measured.of(lexeme);
const startsAt = (clause: Clause, index: number): boolean => clause.opening.start === clause.words[index]?.start;
const leadsAt = (clause: Clause, index: number): boolean =>
  startsAt(clause, index) || isLeading(clause.words[index - 1]?.lexeme);

/** "significantly reducing shrink": a degree is claimed, whatever is reduced. */
const claiming = new Set(
  "significantly substantially dramatically considerably greatly vastly noticeably drastically markedly".split(" "),
);

/** "nearly resolved", "reduced the rework". */
function changedBy(clause: Clause, index: number, form: VerbForm, loose: boolean): Span | null {
  const { words } = clause;
  const settles = form.tense === "past" && (index > 0 || settling.has(form.lemma));
  if (settles && has(words, ({ lower }) => softening.has(lower), index + 1, index + 3))
    return phrase(clause, index, index);
  if (!changing.has(form.lemma) || index + 1 >= words.length) return null;
  if (claiming.has(words[index - 1]?.lower ?? "")) return phrase(clause, index, 1);
  if (!leadsAt(clause, index)) return null;
  if (/^(?:was|were|am)$/.test(words[index - 1]?.lower ?? "")) return null;
  const opens = clause.leads && startsAt(clause, index) && !bodily.has(form.lemma);
  return loose || opens || has(words, isMeasurable, index + 1, index + 9) ? phrase(clause, index) : null;
}

const aloft = ({ lower }: Word): boolean => lower === "up" || lower === "down";

/** "sales went up", "those went way down". */
function goneAt(clause: Clause, index: number, loose: boolean): Span | null {
  const { words } = clause;
  const goes = index > 0 && isGoing(words[index]?.lexeme) && has(words, aloft, index + 1, index + 3);
  const names = (word: Word): boolean => isMeasurable(word) || (loose && pointing.has(word.lower));
  return goes && has(words, names, 0, index) ? phrase(clause, index, 8) : null;
}

/** "brought the waits down", "sales that rose". */
function movedBy(clause: Clause, index: number, form: VerbForm): Span | null {
  const { words } = clause;
  if (form.lemma === "bring" && has(words, aloft, index + 1, index + 9)) return phrase(clause, index);
  const moves = form.tense === "past" && moving.has(form.lemma) && !leadsAt(clause, index);
  return moves && has(words, isMeasurable, 0, index) ? phrase(clause, index, 8) : null;
}

/** A change that the noun or the comparative at `index` tells. */
function comparedAt(clause: Clause, index: number, loose: boolean): Span | null {
  const { words } = clause;
  const lexeme = words[index]?.lexeme;
  const before = words[index - 1]?.lower ?? "";
  if (isChange(lexeme) && (grading.has(before) || words[index + 1]?.lower === "in")) return phrase(clause, index, 2);
  if (!isCompared(lexeme) || before === "worth") return null;
  const toward = has(words, ({ lower }) => lower === "than", index + 1, index + 3);
  return toward || (loose && stressing.has(before)) ? phrase(clause, index, 6) : null;
}

/** The claim of a sentence that gives no size. */
function claimIn(statement: Statement, sentence: Sentence, telling: number): Span | null {
  if (hasSize(statement.text, sentence.words) && !isMereObject(statement, sentence)) return null;
  const whole = statement.unit.text;
  const fixed = target.execPart(sentence.text, whole) ?? bigness.execPart(sentence.text, whole);
  if (fixed) return { start: sentence.start + fixed.index, end: sentence.start + fixed.index + fixed[0].length };
  for (const clause of sentence.clauses) {
    const claim = changeIn(clause, telling < 0.22);
    if (claim) return claim;
  }
  return null;
}

/** Somebody else's verdict, or work that others took over, stands for a size on a page that tells its outcomes. */
function isSettled({ outcome }: Statement, telling: number): boolean {
  const { kinds } = outcome;
  return kinds.has("people") || (telling >= 0.22 && (kinds.has("adoption") || kinds.has("verdict")));
}

export const noMetric: Check = {
  id: "no-metric",
  head: "impact",
  title: "Changes without a size",
  kinds: ["no_metric", "vague_claim", "weak_verb"],
  source: careerServices,
  effect: "takes",
  maxPoints: 8,
  judge({ work, profile, telling }) {
    const hits: Hit[] = [];
    for (const statement of [...work, ...profile]) {
      if (isSettled(statement, telling)) continue;
      for (const sentence of statement.sentences) {
        const claim = claimIn(statement, sentence, telling);
        if (!claim) continue;
        const words = inQuotes(statement.text.slice(claim.start, claim.end), 6);
        hits.push({
          places: [placeOf(statement, claim)],
          severity: "fix",
          weight: 1,
          note: pick(["From what to what?", "By how much? A rough size will do.", "Put a size on this."], hits.length),
          claim: `Put a size on ${words}`,
          why: `A size that you would defend, even a rough one in words, turns ${words} from a claim into a result.`,
        });
      }
    }
    return { hits, share: shareOfLines(hits, work.length, 0.3) };
  },
};
