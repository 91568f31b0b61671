/**
 * Sentences of a profile that tell what happened instead of naming a task: their subject is somebody or something other
 * than the writer, and they have a verb of their own ("the list is still followed", "nobody was turned away").
 */
import { findAll } from "../../findAll";
import { stockRuns } from "../checks/clarity/stockWords";
import { openingOf } from "../checks/features/opening";
import { verbForm } from "../checks/features/verbForm";
import { sentencesOf, type Word, wordsOf } from "../checks/features/words";

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** A sentence that begins with one of these tells of others. */
const others = set("they it he she nobody everyone everybody");
/** Words that open a subject, or are one. */
const subjects = set(`the a an its our my your their each every most both half some many few all no none nobody nothing
  everyone everybody everything somebody it they this that these those he she two three four five six seven eight nine
  ten eleven twelve twenty thirty`);
const helpers = set(
  "was were is are had has have did does do can could will would won't wasn't isn't didn't no longer",
);
/** Between a subject and a verb in the present, so that "now fills" is no noun. */
const adverbs = set("now still also then often never always since mostly usually today");
const pronouns = set("it he she this that nobody everyone everybody each one who which");
/** What a verb is followed by and a noun hardly ever is. */
const objects = set("the a an me us him them it its their our my your his her every each both all more no nothing");
/** A clause in front of the sentence's own: "After I moved the shelves we lost none". */
const framing = set(
  "after since when once before until because while if as where though although of in by with for on at",
);
/** What a description says of itself is no news of the work. */
const ownPost =
  set(`role position job duties duty responsibilities responsibility tasks task work scope remit mandate post
  incumbent candidate department`);
const writer = set("me us");
const subjectWords = 4;

/** A verb in the present is told from a noun of the same form by what stands beside it. */
function isPresentVerb(words: readonly Word[], index: number, determined: boolean): boolean {
  const [previous, word, next] = [
    words[index - 1]?.lower ?? "",
    words[index]?.lower ?? "",
    words[index + 1]?.lower ?? "",
  ];
  const form = verbForm(word);
  if (form?.tense !== "present") return false;
  if (adverbs.has(previous)) return determined || word !== form.lemma;
  return word !== form.lemma && (pronouns.has(previous) || objects.has(next));
}

/** Place of a finite verb among the words after the first; -1 where there is none. */
function finiteAt(words: readonly Word[], determined: boolean): number {
  return words.findIndex(({ lower }, index) => {
    // "all what is worn": the verb of a clause about the object.
    if (index === 0 || /^what(?:ever)?$/.test(words[index - 1]?.lower ?? "")) return false;
    if (helpers.has(lower) || (lower === "used" && words[index + 1]?.lower === "to")) return true;
    const form = verbForm(lower);
    if (form?.tense === "past") return determined || (index > 1 && !form.participle);
    return isPresentVerb(words, index, determined);
  });
}

/** True for a sentence with a subject other than the writer, or than the post itself, and a verb to it; stock tells nothing. */
export const isTold = (text: string): boolean =>
  hasOwnSubject(text) && !stockRuns(text, true).some(({ found }) => found.length > 1);

/** What others do with the work, in a clause of its own: "the form that three counties use". */
const takenUp =
  /(?<!\p{L})(?:that|which) (?:(?!(?:is|are|was|were|will|can|may)(?!\p{L}))[\p{L}\d'’-]+ ){1,6}?(?:still |now |all |both |also )?(?:uses?|used|hands?|follow(?:s|ed)?|cop(?:y|ies|ied)|teach(?:es)?|asks? for|rel(?:y|ies) on|borrow(?:s|ed)?|adopt(?:s|ed)?|runs? on|quotes?|cites?|accepted|approved|signed|agreed (?:on|to))(?!\p{L})/iu;
/** What there is one of. */
const oneOfAKind = /(?<!\p{L})the only (?!thing|one|time|way)\p{L}+/iu;

const circumstance = /(?<!\p{L})(?:when|after|because|until|although|before|once|so that|that would have)(?!\p{L})/giu;
const clauseWords = 7;

/** "Wrote the guide after a second student burned a batch": what led to the act is told with a verb of its own. */
export const tellsCircumstance = (text: string): boolean =>
  findAll(circumstance, text).some(({ 0: word, index }) => {
    const clause = wordsOf(text.slice(index + word.length)).slice(0, clauseWords);
    const at = clause.findIndex(({ lower }) => {
      const form = verbForm(lower);
      return helpers.has(lower) || (form?.tense === "past" && !ownPost.has(lower));
    });
    return at > 0 || /would have/iu.test(word);
  });

/** A standing that no list of duties gives: others have taken the work up, or there is none like it. */
export const hasStanding = (text: string): boolean => takenUp.test(text) || oneOfAKind.test(text);

function hasOwnSubject(text: string): boolean {
  const words = wordsOf(text);
  const [first] = words;
  if (!first || words.length < 4) return false;
  const { tier, person } = openingOf(text, { start: 0, end: text.length }, words);
  if (tier !== "none" || (person && first.lower !== "my" && first.lower !== "our")) return false;
  if (others.has(first.lower)) return !words.some(({ lower }) => ownPost.has(lower));
  const framed = framing.has(first.lower);
  const determined = framed || subjects.has(first.lower) || /^\d/.test(first.text);
  const at = finiteAt(words, determined);
  if (at < 0) return words.slice(1).some(({ lower }) => writer.has(lower));
  return !words.slice(0, Math.min(at, subjectWords)).some(({ lower }) => ownPost.has(lower));
}

/** True when any sentence of the text is one. */
export const tells = (text: string): boolean =>
  sentencesOf(text).some(({ start, end }) => isTold(text.slice(start, end)));

const ofName =
  /(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:grades?|level|class|stage|tier|phase|form|band|key stage) \d{1,2}(?: (?:to|and|-) \d{1,2})?/giu;
/** True where a figure stands that is no year and no part of a name ("COVID-19", "Grade 4"). */
export const hasFigure = (text: string): boolean => /(?<![\p{L}\d-])\d/u.test(text.replace(ofName, ""));
