/**
 * Takes for a claimed change without any size, in digits or words: reduced, a big improvement, a lot lower than before,
 * met quota, a large dataset. The size is looked for in the sentence; a year, a date or "a five-site study" is none.
 */
import { changeNouns, changeVerbs, comparatives, movedVerbs } from "../../lexicon/changes.data";
import { measurableNouns } from "../../lexicon/counts.data";
import { type Check, type Hit, shareOfLines } from "../check";
import type { Clause } from "../features/clauses";
import { numberIn } from "../features/counts";
import type { Sentence, Statement } from "../features/reading";
import { verbForm } from "../features/verbForm";
import type { Span, Word } from "../features/words";
import { careerServices } from "../sources";
import { inQuotes, pick, placeOf } from "../voice";

const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const [changing, moving, changed, compared] = [
  list(changeVerbs),
  list(movedVerbs),
  list(changeNouns),
  list(comparatives),
];
const measurable = new RegExp(`^(?:${measurableNouns.join("|")})$`, "i");
const target =
  /\b(?:meet|met|meets|meeting|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?|hit|hits|beat|achieved?|over-?achieved?) (?:(?:or|and|\/|all|my|our|the|set|agreed|assigned|both) ){0,3}(?:exceed(?:ed|s|ing)? |surpass(?:ed|ing)? )?(?:\w+ ){0,3}?(?:quotas?|targets?|goals?|expectations|kpis?|budgets?|deadlines?|objectives)\b/i;
const bigness =
  /\b(?:a |the |one of the )?(?:large|huge|big|largest|biggest|high[- ]volume|major|busy|sizeable|sizable|substantial|significant|considerable|multi-million) (?:\w+ ){0,2}?(?:datasets?|accounts?|projects?|teams?|caseload|volumes?|budgets?|campaigns?|contracts?|databases?|sites?|territory|portfolio|clients?|customers?|savings?|orders?|events?|grants?|donations?)\b/i;
/** Sizes in words. */
const sized = list(
  `half halved halving double doubled tripled triple quadrupled third thirds quarter quarters fifth tenth twice zero none
  nothing all every never no percent single first once thrice`,
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
  "improve enhance boost strengthen optimise optimize streamline increase reduce lower raise minimise minimize maximise maximize accelerate simplify",
);
const units = /^(?:hours?|minutes?|days?|weeks?|months?|years?|points?|percent|times|per|seconds?|fold)$/;

/** Figures of a sentence that only say of what: "the 600 fastest-moving items". */
function isMereObject(statement: Statement, sentence: Sentence): boolean {
  const figures = sentence.words.filter(({ text }) => /^\d/.test(text) && !/^(?:19|20)\d\d$/.test(text));
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
    if (sized.has(word.lower)) return true;
    if (/-/.test(word.text)) return false;
    if (/^\d/.test(word.text)) return !/^(?:19|20)\d\d$/.test(word.text) && !/^q\d$/i.test(word.text);
    return numberIn(word, text.slice(Math.max(0, word.start - 2), word.start)) !== null;
  });
}

const has = (words: readonly Word[], test: (lower: string) => boolean): boolean =>
  words.some(({ lower }) => test(lower));

/** From word `from` to the end of its phrase, eight words at most. */
function phrase(clause: Clause, from: number, back = 0): Span {
  const first = clause.words[Math.max(0, from - back)];
  const last = clause.words[Math.min(clause.words.length - 1, from + 8)];
  return { start: first?.start ?? clause.start, end: last?.end ?? clause.end };
}

/** A claimed change in one clause; null when there is none. */
function changeIn(clause: Clause, loose: boolean): Span | null {
  const { words } = clause;
  for (const [index, { lower }] of words.entries()) {
    const form = verbForm(lower);
    const rest = words.slice(index + 1, index + 9);
    const opens = clause.leads && clause.opening.start === words[index]?.start && !bodily.has(form?.lemma ?? "");
    const object = loose || opens || has(rest, (word) => measurable.test(word));
    const leads =
      clause.opening.start === words[index]?.start ||
      /^(?:to|and|which|this|it|that|by|thus|thereby)$/.test(words[index - 1]?.lower ?? "");
    const softened = has(words.slice(index + 1, index + 3), (word) => softening.has(word));
    if (form && form.tense === "past" && softened && (index > 0 || settling.has(form.lemma)))
      return phrase(clause, index, index);
    if (
      form &&
      changing.has(form.lemma) &&
      leads &&
      !/^(?:was|were|am)$/.test(words[index - 1]?.lower ?? "") &&
      rest.length > 0 &&
      object
    )
      return phrase(clause, index);
    if (
      /^(?:went|gone|are|is|was|were)$/.test(lower) &&
      index > 0 &&
      /^(?:up|down)$/.test(rest[0]?.lower ?? "") &&
      has(words.slice(0, index), (word) => measurable.test(word))
    )
      return phrase(clause, index, 8);
    if (form && form.lemma === "bring" && has(rest, (word) => word === "down" || word === "up"))
      return phrase(clause, index);
    if (
      form &&
      form.tense === "past" &&
      moving.has(form.lemma) &&
      has(words.slice(0, index), (word) => measurable.test(word)) &&
      !leads
    )
      return phrase(clause, index, 8);
    const before = words[index - 1]?.lower ?? "";
    if (
      changed.has(lower) &&
      (/^(?:significant|substantial|considerable|great|big|real|marked|notable|large|steady|dramatic|measurable|cost|an?|the|in|clear)$/.test(
        before,
      ) ||
        words[index + 1]?.lower === "in")
    )
      return phrase(clause, index, 2);
    const toward = has(words.slice(index + 1, index + 3), (word) => word === "than");
    if (
      compared.has(lower) &&
      (toward ||
        /^(?:lot|much|far|significantly|considerably|got|became|is|are|was|were|now|noticeably|substantially)$/.test(
          before,
        )) &&
      (loose || toward)
    )
      return phrase(clause, index, 6);
  }
  return null;
}

/** The claim of a sentence that gives no size. */
function claimIn(statement: Statement, sentence: Sentence, telling: number): Span | null {
  if (hasSize(statement.text, sentence.words) && !isMereObject(statement, sentence)) return null;
  const fixed = target.exec(sentence.text) ?? bigness.exec(sentence.text);
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
