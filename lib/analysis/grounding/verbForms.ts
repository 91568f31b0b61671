/** Tells by form alone (endings, closed word classes, neighbours) which words of a line are verbs, and in what form. */
import {
  ambiguousPasts,
  auxiliaries,
  irregularPasts,
  notVerbs,
  participles,
  peopleNouns,
  thingNouns,
} from "./acts.data";
import { baseVerbs } from "./baseVerbs.data";
import { cardinals } from "./quantities.data";
import { titleRanks } from "./titles.data";
import { isStop, type Word } from "./words";
import { stopWords } from "./words.data";

const determiners =
  /^(?:a|an|the|my|our|your|his|her|its|their|this|that|these|those|each|every|some|all|any|no|of|in|on|at|for|with|from|into|under|per|as|most|many|several)$/;
export const prepositions =
  /^(?:in|on|at|for|with|from|into|onto|under|over|to|by|via|through|during|after|before|until|since|across|between|among|within|without|while|when|as|than|because|so|where|if|per|against|toward|towards|about|around|despite|including|alongside|beside|besides|inside|outside|beyond|upon|near|throughout)$/;
export const subjectless =
  /^(?:and|but|or|then|also|not|never|often|usually|once|twice|later|now|so|thereby|thus|which|that|who|as|well|too|both)$/;

/** True for a noun that names people. */
export function namesPeople(lower: string): boolean {
  if (stopWords.has(lower)) return false;
  const single = lower.replace(/'s?$/, "").replace(/s$/, "");
  if (peopleNouns.has(lower) || peopleNouns.has(single) || titleRanks.has(single)) return true;
  if (/(?:list|meter|paper|letter)$/.test(single)) return false;
  return /(?:[^aeiou]er|[^aeiou]or|ist|ian|eer)$/.test(single) && single.length > 4 && !thingNouns.has(single);
}

export type Form = "past" | "ing" | "base" | "present" | "be" | null;

/** -ing words that are nouns wherever they do not open a clause. */
const nounsInIng =
  /^(?:thing|something|anything|everything|nothing|morning|evening|building|during|including|according|wedding|spring|string|ceiling|clothing|regarding|following|existing|housing|meeting|training|marketing|engineering|accounting|nursing|banking|manufacturing|programming|outstanding|ongoing|upcoming|incoming|outgoing|remaining|pending|outlying|surrounding|underlying|acting|onboarding)s?$/;
const ingAfter =
  /^(?:by|through|via|while|when|after|before|without|from|and|or|was|were|is|are|been|be|started|began|kept|stopped|for|in|of|on|than|i|we)$/;
const takesObject = (next: Word | undefined): boolean =>
  next !== undefined &&
  !next.afterPause &&
  (!isStop(next) || /^(?:a|an|the|my|our|its|their|his|her|all|each|every|some|both|up|out|over)$/.test(next.lower));

/** Before an -ing word and a noun, these say that it belongs to the noun: "the new scheduling software". */
const describes =
  /^(?:new|old|first|own|daily|weekly|monthly|annual|quarterly|online|internal|external|digital|main|local|existing|current|entire|whole|large|small|basic|free|paid|public|private|full|national|regional)$/;

/** "Waiting times are shorter": at the head of a clause, before a noun and its finite verb, -ing belongs to the noun. */
function headsSubject(words: readonly Word[], index: number): boolean {
  for (const word of words.slice(index + 1, index + 4)) {
    if (word.afterPause) return false;
    if (
      /^(?:was|were|is|are|has|have|had)$/.test(word.lower) ||
      irregularPasts.has(word.lower) ||
      /[^e]ed$/.test(word.lower)
    )
      return word !== words[index + 1];
    if (isStop(word)) return false;
  }
  return false;
}

/** "Expired meds went down": at the head of a sentence, before a noun that then moves by itself. */
function describesSubject(words: readonly Word[], index: number): boolean {
  for (const [step, word] of words.slice(index + 1, index + 4).entries()) {
    if (word.afterPause) return false;
    if (
      /^(?:was|were|went|fell|rose|grew|came|dropped|declined|climbed|increased|decreased|doubled|halved|stopped|ceased|ended)$/.test(
        word.lower,
      )
    )
      return step > 0;
    if (isStop(word)) return false;
  }
  return false;
}

function ingForm(words: readonly Word[], index: number): Form {
  const word = words[index];
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!word) return null;
  const joined = before !== undefined && !word.afterPause;
  if (
    (nounsInIng.test(word.lower) &&
      joined &&
      !(before.lower === "for" && /^(?:the|an?|our|my|its|all|new)$/.test(next?.lower ?? ""))) ||
    /^(?:including|during|regarding|according|following)$/.test(word.lower)
  )
    return null;
  // "(engineering, quality)".
  if (!joined) return headsSubject(words, index) || (next?.afterPause && nounsInIng.test(word.lower)) ? null : "ing";
  // "One scheduling system".
  if (/^(?:one|single)$/.test(before.lower) && next && !next.afterPause && !isStop(next)) return null;
  if (
    /^(?!start|beg|kept|stopp|continu|enjoy|finish|avoid|spent)\p{L}+ed$/iu.test(before.lower) ||
    (irregularPasts.has(before.lower) && !ingAfter.test(before.lower) && before.lower !== "spent")
  )
    return null;
  if (describes.test(before.lower) && takesObject(next)) return null;
  if ((determiners.test(before.lower) && !ingAfter.test(before.lower)) || before.lower.endsWith("'s")) return null;
  return ingAfter.test(before.lower) || takesObject(next) ? "ing" : null;
}

/** Where a verb in its base form may stand without a subject: at the head of a clause, or joined to an act of it. */
function opensClause(words: readonly Word[], index: number, acted: boolean): boolean {
  const [word, before] = [words[index], words[index - 1]];
  if (!word || word.afterHyphen) return false;
  return (
    index === 0 ||
    word.opens ||
    word.afterPause ||
    (/^(?:and|or|now|also|still|then)$/.test(before?.lower ?? "") && acted)
  );
}
/** "Place implants", "lead the team", not "lead time": what stands after tells the verb from the noun. */
const takesWork = (next: Word | undefined): boolean =>
  next !== undefined &&
  !next.afterPause &&
  !next.afterHyphen &&
  (/^(?:the|an?|my|our|its|their|his|her|all|each|every|some|both|any|most|many|several|more|up|out|over|after|about|roughly|around|approximately)$/.test(
    next.lower,
  ) ||
    /^\d/.test(next.lower) ||
    cardinals.has(next.lower) ||
    /(?:[^s]s|ren|people)$/.test(next.lower));

/** "Keep yard injuries low": one noun before the plural. */
const takesPlural = (words: readonly Word[], index: number): boolean => {
  const [next, second] = [words[index + 1], words[index + 2]];
  return (
    next !== undefined &&
    second !== undefined &&
    !next.afterPause &&
    !second.afterPause &&
    !isStop(next) &&
    !isStop(second) &&
    /[^s]s$/.test(second.lower)
  );
};

/** "Write and price the menu": two base forms share what stands after the second. */
const joinsVerb = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.lower === "and" &&
  baseVerbs.has(words[index + 2]?.lower ?? "") &&
  (takesWork(words[index + 3]) || takesPlural(words, index + 2));

/** Pasts that do not differ from their base: after "to" they are the base. */
const unchangedPasts =
  /^(?:put|cut|set|let|shut|spread|split|quit|read|cast|bid|shed|burst|beat|reset|become|come|run)$/;

/** "Orders approved by the buyer": who did it is told. */
const isDoneBy = (words: readonly Word[], index: number): boolean =>
  words[index + 1]?.lower === "by" &&
  words.slice(index + 2, index + 6).some((word) => !word.afterPause && namesPeople(word.lower));

/** What verb form stands at `index`; null for other words. `acted`: an act of the same clause has gone before. */
export function formOf(words: readonly Word[], index: number, acted: boolean): Form {
  const word = words[index];
  if (!word || !/^\p{L}/u.test(word.lower)) return null;
  const before = words[index - 1];
  const next = words[index + 1];
  const joined = before !== undefined && !word.afterPause;
  // "Family-owned", "results-driven": a compound is no act.
  if (word.afterHyphen && !/^(?:co|re|pre|over|out)$/.test(before?.lower ?? "")) return null;
  if (/^(?:was|were|is|are)$/.test(word.lower))
    return next && isParticiple(skipAdverbs(words, index + 1)) ? null : "be";
  if (/ing$/.test(word.lower) && word.lower.length > 4) return ingForm(words, index);
  if (joined && before.lower === "to" && unchangedPasts.test(word.lower)) return "base";
  const regular = /ed$/.test(word.lower) && word.lower.length > 3 && !notVerbs.has(word.lower);
  if (regular && (index === 0 || word.opens) && describesSubject(words, index)) return null;
  if (regular || irregularPasts.has(word.lower)) {
    const determined =
      joined && determiners.test(before.lower) && !/^(?:that|most|all|each|some|many)$/.test(before.lower);
    const qualifies = next !== undefined && !next.afterPause && !isStop(next);
    if (determined && (!regular || qualifies || ambiguousPasts.has(word.lower))) return null;
    // "The time needed for it": a participle after the object of an act, not an act.
    const aux =
      before !== undefined &&
      (auxiliaries.has(before.lower) ||
        /ly$|^(?:i|we|also|then|later|afterwards?|and|or|but|who|which|that|not|never)$/.test(before.lower));
    if (
      acted &&
      joined &&
      !aux &&
      !namesPeople(before.lower) &&
      next !== undefined &&
      prepositions.test(next.lower) &&
      regular &&
      !isDoneBy(words, index)
    )
      return null;
    return "past";
  }
  if (
    participles.has(word.lower) &&
    joined &&
    (/^(?:have|has|had)$/.test(before.lower) ||
      /^(?:was|were|been|be|is|are)$/.test(leaderOf(words, index)?.lower ?? "") ||
      next?.lower === "by")
  )
    return "past";
  if (joined && /^(?:to|i|we|will|can|could|would|not|helped|help|helps|let|lets)$/.test(before.lower))
    return isStop(word) ||
      (word.lower === "end" && words[index - 2]?.lower === "end") ||
      /^(?:now|still|already|even|soon|again|almost|nearly|always|together)$/.test(word.lower) ||
      namesPeople(word.lower) ||
      /[^s]s$|ly$/.test(word.lower) ||
      word.text !== word.lower ||
      cardinals.has(word.lower)
      ? null
      : "base";
  if (
    opensClause(words, index, acted) &&
    baseVerbs.has(word.lower) &&
    (takesWork(next) || takesPlural(words, index) || joinsVerb(words, index))
  )
    return "base";
  // "The chef writes the menu".
  if (
    joined &&
    /[^s]s$/.test(word.lower) &&
    !isStop(word) &&
    namesPeople(before.lower) &&
    !/s$/.test(before.lower) &&
    /^(?:the|an?|my|our)$/.test(words[index - 2]?.lower ?? "") &&
    /^(?:the|an?|my|our|his|her|its|their|all|every|each)$/.test(next?.lower ?? "")
  )
    return "present";
  if (joined && /^(?:which|that|who)$/.test(before.lower) && /[^s]s$/.test(word.lower) && !isStop(word))
    return "present";
  return null;
}

function skipAdverbs(words: readonly Word[], from: number): Word | undefined {
  let index = from;
  while (/ly$|^(?:also|not|never|then|later|once|twice|all|both)$/.test(words[index]?.lower ?? "")) index += 1;
  return words[index];
}
const isParticiple = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.afterPause &&
  (/ed$|ing$|(?:tt|k|s|v|w|r|z|d)en$/.test(word.lower) ||
    irregularPasts.has(word.lower) ||
    /^(?:done|built|drawn|grown|known|shown|sewn|flown|begun|sung|run)$/.test(word.lower));

/** The word before a verb, adverbs passed over; none across a pause. */
export function leaderOf(words: readonly Word[], index: number): Word | undefined {
  let back = index;
  while (back > 0) {
    if (words[back]?.opens) return undefined;
    const before = words[back - 1];
    if (
      !before ||
      !/ly$|^(?:also|now|still|then|later|thereby|thus|never|not|have|has|had|successfully)$/.test(before.lower)
    )
      return before;
    back -= 1;
  }
  return undefined;
}
