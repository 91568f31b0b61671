/**
 * How often, how widely and over how many things a rewrite spreads what the original tells of once in a while, of one
 * place, or of some of a number: forms of scope that are read from how a phrase is built, not from the words in it.
 */
import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { kinship } from "../words/wordKin";
import { cardinals } from "./quantities.data";
import { readActs } from "./readActs";
import { namesPeople } from "./verbForms";
import { isStop, type Word, wordsOf } from "./words";

const seldom = guarded(
  /\b(?:occasional\p{L}*|sometimes|at times|now and (?:then|again)|once in a while|from time to time|every so often|rarely|seldom|a couple of|when (?:needed|asked|short)|as needed)\b/iu,
);
const habitual = guarded(
  /\b(?:regular(?:ly)?|routine(?:ly)?|frequent(?:ly)?|always|constant(?:ly)?|permanent(?:ly)?|consistent(?:ly)?|every (?:day|week|month|shift|\p{L}+day)|daily|weekly|ongoing)\b/iu,
);

/** "Regularly stood in" of who did so now and then. */
const growsOften = (original: string, rewrite: string): boolean =>
  seldom.test(original) && !habitual.test(original) && habitual.test(rewrite) && !seldom.test(rewrite);

const universal = guarded(
  /\b(?:throughout|across|all|every|each|whole|entire\p{L}*|full|\p{L}+-?wide|everywhere|both|around|multiple|several|various|many|different|company|organi[sz]ation|national\p{L}*)\b/iu,
);
const spreads = /\b(?:throughout|all over|all across|across) (?:the |our |its |an? )?((?:[\p{L}'-]+ )?[\p{L}'-]+)/giu;

/** "Throughout the airport" of who saw to the north terminal; "throughout Ohio" of who works in two of its cities. */
function growsWide(original: string, rewrite: string): boolean {
  if (universal.test(original)) return false;
  const told = wordsOf(original);
  return findAll(spreads, rewrite).some((match) => {
    const named = wordsOf(match[1] ?? "").filter((word) => !isStop(word));
    const head = named[0];
    if (!head || named.some((word) => cardinals.has(word.lower) || /^\d/.test(word.lower))) return false;
    if (/^(?:two|three|day|week|month|year|season|shift|summer|winter|term)/.test(head.lower)) return false;
    const isTold = named.some((word) => told.some(({ stem }) => kinship(word.stem, stem) !== null));
    // "In the east of Leeds".
    if (
      new RegExp(
        `\\b(?:east|west|north|south|centre|center|outskirts|suburbs?|part|half|side|edge)(?: side)? of (?:the )?${head.text}\\b`,
        "iu",
      ).test(original)
    )
      return true;
    return (
      !isTold ||
      new RegExp(`\\b(?:around|near|outside|in|at|of) \\p{Lu}\\p{L}+, ${head.text}\\b`, "u").test(original) ||
      new RegExp(`\\band \\p{Lu}\\p{L}+, ${head.text}\\b`, "u").test(original)
    );
  });
}

const isNumber = (lower: string): boolean => cardinals.has(lower) || /^\d+$/.test(lower);
const numberOf = (lower: string): number => cardinals.get(lower) ?? Number(lower);

/** "Its five accounts" of who kept two of the five. */
function takesWhole(before: readonly Word[], after: readonly Word[]): boolean {
  return before.some((word, index) => {
    if (!isNumber(word.lower) || before[index + 1]?.lower !== "of" || before[index + 1]?.afterPause) return false;
    const at = before.findIndex(
      (other, place) =>
        place > index + 1 &&
        place <= index + 5 &&
        isNumber(other.lower) &&
        numberOf(other.lower) > numberOf(word.lower),
    );
    const whole = before[at];
    const noun = before[at + 1];
    if (
      !whole ||
      !noun ||
      namesPeople(noun.lower) ||
      before.slice(index + 1, at + 1).some(({ afterPause }) => afterPause)
    )
      return false;
    const things = before.slice(at + 1, at + 3).map(({ stem }) => stem);
    const isPart = after.some(
      ({ lower }, place) =>
        (isNumber(lower) && numberOf(lower) !== numberOf(whole.lower)) ||
        (/^\d/.test(lower) && !isNumber(lower)) ||
        /^(?:half|third|quarter|percent|most|some|part|one|from)$/.test(lower) ||
        (lower === "of" && isNumber(after[place - 1]?.lower ?? "")),
    );
    return (
      !isPart &&
      after.some(
        ({ lower }, place) =>
          isNumber(lower) &&
          numberOf(lower) === numberOf(whole.lower) &&
          after.slice(place + 1, place + 4).some(({ stem }) => things.includes(stem)),
      )
    );
  });
}

const inTime =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|fall|winter|morning|dawn|start|beginning|time)/i;
const range = /(?:,| \p{L}+) from ((?:\p{L}+ )?\p{L}+) to ((?:\p{L}+ )?\p{L}+)/giu;

/** "From nitrates to bacteria" of who read the nitrates: one end of the range is told, the other is new. */
function opensRange(original: string, rewrite: string): boolean {
  if (/\bfrom\b[^.;]*\bto\b/i.test(original)) return false;
  const told = wordsOf(original);
  const isTold = (phrase: string): boolean =>
    wordsOf(phrase).some((word) => told.some(({ stem }) => kinship(word.stem, stem) !== null));
  return findAll(range, rewrite).some((match) => {
    const [from, to] = [match[1] ?? "", match[2] ?? ""];
    if (
      [from, to].some(
        (end) => inTime.test(end) || wordsOf(end).some((word) => isNumber(word.lower) || /\d/.test(word.lower)),
      )
    )
      return false;
    return isTold(from) !== isTold(to);
  });
}

/** "Organized the fair, including its posters" of who made the posters: the whole is new, what it includes is told. */
function wrapsPart(original: string, rewrite: string): boolean {
  const mine = readActs(original).filter(({ subject }) => subject === "person" || subject === "group");
  const worked = new Set(mine.flatMap((act) => [...act.objectStems]));
  if (mine.length === 0 || /\b(?:including|incl|e\.g|such as|etc)\b|\(|:/i.test(original)) return false;
  return readActs(rewrite).some((act) => {
    const including = /^[^.;]*?,? including (?:the |its |their |an? )?([^.;]*)/i.exec(rewrite.slice(act.end));
    if (act.subject !== "person" || !including || act.headStems.size === 0) return false;
    const held = wordsOf(including[1] ?? "").filter((word) => !isStop(word));
    const isWorked = (stem: string): boolean => [...worked].some((one) => kinship(stem, one) !== null);
    return held.some(({ stem }) => worked.has(stem)) && ![...act.headStems].some(isWorked);
  });
}

/** True when the rewrite tells more often, more widely or of more things what the original tells of some. */
export const spreadGrows = (original: string, rewrite: string): boolean =>
  growsOften(original, rewrite) ||
  growsWide(original, rewrite) ||
  takesWhole(wordsOf(original), wordsOf(rewrite)) ||
  opensRange(original, rewrite) ||
  wrapsPart(original, rewrite);
