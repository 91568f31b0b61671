/** Takes for a present tense in a post that ended, two tenses in one breath, and a stray tense among the lines of a post. */

import { findAll } from "../../../findAll";
import { guarded } from "../../../guardedPattern";
import { wordList } from "../../../words/lexeme";
import { dialectPasts, pastThenNow, plainVerbs, stillTrue } from "../../lexicon/tenses.data";
import { type Check, type Hit, shareOfCount } from "../check";
import { showsWork } from "../features/caliber";
import { anyOf } from "../features/phrasing";
import type { Reading, Sentence, Statement } from "../features/reading";
import { formOf, verbForm } from "../features/verbForm";
import { plainLanguage } from "../sources";
import { inQuotes, placeOf } from "../voice";

/** A line with whether its post goes on, as far as this check believes it. */
interface Line {
  statement: Statement;
  current: boolean | null;
}

interface Slip {
  start: number;
  end: number;
  why: string;
}

/** A profile longer than this tells the work as well. */
const letterWords = 60;
const plain = new Set(plainVerbs.split(/\s+/));
const dialect = anyOf(dialectPasts);
const hung = guarded(new RegExp(pastThenNow, "i"));
const still = guarded(new RegExp(stillTrue, "i"));
const subject =
  /(?<!\p{Lu}\p{L}* )\b(?:I|we) (?:also |then |always |often |usually |sometimes |just |only )?(\p{L}+)(?= \S)/gu;
/** Words after "I" that are no verb of doing, or fit any time. */
const neutral =
  /^(?:am|was|were|had|have|did|do|can|could|would|will|shall|should|may|might|must|used|never|ever|\p{L}+ly|who|myself|and|or|believe|think|hope|know|love|like|enjoy|want|feel|understand)$/u;
const relative = /\b(?:who|that|which|where|what|it|they|each|one|;)\b|;/;
const object = /^ (?:\d|(?:the|a|an|all|our|my|new|every|any|up|out|with|after|for|over|on)\b|\p{L}+s\b)/u;

const isPastHelper = wordList(["was", "were", "had", "did"]);
/** Whether a finite past stands in the words before `end`. */
const pastBefore = (sentence: Sentence, end: number): boolean =>
  sentence.words.some(
    ({ lower, lexeme, end: at }) =>
      at <= end && (isPastHelper(lexeme) || (formOf(lexeme)?.tense === "past" && lower !== "used")),
  );

/** "I onboard 8 new reps": what follows the subject is no past and no helper. */
function presentsOf(sentence: Sentence): { index: number; end: number }[] {
  return findAll(subject, sentence.text).flatMap((match) => {
    const word = (match[1] ?? "").toLowerCase();
    if (neutral.test(word) || /(?:ed|ing)$/.test(word)) return [];
    const form = verbForm(word);
    const end = match.index + match[0].length;
    const present = form ? form.tense === "present" : object.test(sentence.text.slice(end));
    return present ? [{ index: match.index, end }] : [];
  });
}

/** Begun in the present, ended in the past; a past that only says when or of what stands below another word. */
function backToPast(sentence: Sentence): Slip | null {
  const word = sentence.text.split(" ")[0]?.toLowerCase() ?? "";
  if (sentence.opening.tense !== "present" || sentence.opening.person) return null;
  if (!plain.has(word) && !object.test(sentence.text.slice(word.length))) return null;
  const match =
    /^([^.;:()]*?)(?:, and|,| and) (\p{L}+)(?= (?:the|a|an|all|our|new|its|\d|\p{L}+s\b|\p{L}+ of\b))/u.exec(
      sentence.text,
    );
  const [whole = "", before = "", verb = ""] = match ?? [];
  if (
    !match ||
    relative.test(before) ||
    verbForm(verb.toLowerCase())?.tense !== "past" ||
    /^(?:re|pre|un)?(?:used|based|needed|related|limited)$/.test(verb)
  )
    return null;
  const start = sentence.start + whole.length - verb.length;
  return {
    start: sentence.opening.start,
    end: start + verb.length,
    why: `${inQuotes(sentence.text, 9)} begins in the present and ends in the past.`,
  };
}

/** "Supervised technicians and manages inventory", "were processed and I help": the other tense within one sentence. */
function mixedIn(sentence: Sentence, line: string, current: boolean | null): Slip | null {
  const staysTrue = (from: number, to: number): boolean =>
    still.testPart(sentence.text.slice(Math.max(0, from - 40), to + 40), line);
  const at = (index: number, end: number): Slip => ({
    start: Math.max(sentence.start, Math.min(sentence.opening.start, sentence.start + index)),
    end: sentence.start + end,
    why: `${inQuotes(sentence.text, 9)} begins in the past and goes on in the present.`,
  });
  if (current !== true) {
    const now = presentsOf(sentence).find(
      ({ index, end }) => !staysTrue(index, end) && pastBefore(sentence, sentence.start + index),
    );
    if (now) return { ...at(now.index, now.end), start: sentence.start + now.index };
  }
  // "Document results in notebooks, and reviewed the data of others"
  const turned = backToPast(sentence);
  if (turned) return turned;
  const standing = current === false ? / and (?:is|are|am|has to|does) (?=\p{Ll})/u.exec(sentence.text) : null;
  if (standing && sentence.opening.tense === "past" && !relative.test(sentence.text.slice(0, standing.index)))
    return at(0, standing.index + standing[0].length);
  for (const match of findAll(/(?:, and|,| and) (\p{L}+)(?= )/gu, sentence.text)) {
    const word = (match[1] ?? "").toLowerCase();
    const form = verbForm(word);
    const end = match.index + match[0].length;
    const third = form !== null && word !== form.lemma && word.endsWith("s");
    if (form?.tense !== "present" || !(third || plain.has(word))) continue;
    if (staysTrue(match.index, end) || !pastBefore(sentence, sentence.start + match.index)) continue;
    const before = sentence.text.slice(0, match.index + 1);
    if (/\b(?:to|can|could|will|would|helped?|let|made?|who|that|which) (?:\p{L}+,? ){0,5}$/u.test(before)) continue;
    const after = sentence.text.slice(end);
    // In a row without "and" two nouns may stand: "plan sets", "grades 9 to 12".
    const isRow = match[0].startsWith(",") && !match[0].includes("and");
    if (isRow && (third ? /^ \d/ : /^ (?:\d|\p{L}+s(?= and\b|[,.;]|$))/u).test(after)) continue;
    if (!third && !object.test(after)) continue;
    if (third && /^ (?:for|of|to|in|with|and|at|on|by|from|across|per)\b/.test(after)) continue;
    return at(0, end);
  }
  return null;
}

function spoken(sentence: Sentence, line: string): Slip | null {
  const found = dialect.execPart(sentence.text, line) ?? hung.execPart(sentence.text, line);
  if (!found) return null;
  const end = found.index + found[0].length;
  const rest = /^(?: \S+){0,3}/.exec(sentence.text.slice(end))?.[0].length ?? 0;
  return {
    start: sentence.start + found.index,
    end: sentence.start + end + rest,
    why: `${inQuotes(found[0])} mixes two times, or one form of the verb with another's subject.`,
  };
}

/** "Sticking donors and cleaned the beds": begun as a name of work, ended as an account of it. */
function halfway(sentence: Sentence): Slip | null {
  if (!/^\p{L}{3,}ing\b/u.test(sentence.text)) return null;
  const found = findAll(/(?:, and|,| and) (\p{L}+)(?= (?:the|a|an|all|my|our|\d|\p{L}+s\b))/gu, sentence.text).find(
    (match) => {
      const form = verbForm((match[1] ?? "").toLowerCase());
      return (
        form?.tense === "past" && !/\b(?:who|that|which|is|are|was|were|be)\b/.test(sentence.text.slice(0, match.index))
      );
    },
  );
  if (!found) return null;
  const end = sentence.start + found.index + found[0].length;
  return {
    start: sentence.opening.start,
    end,
    why: `${inQuotes(sentence.text, 9)} begins with a name for the work and ends with an account of it.`,
  };
}

/** An opening in the present among lines of the same post that stand in the past. */
function stray(line: Line, peers: readonly Statement[], strong: boolean): Slip | null {
  const { statement, current } = line;
  const { opening } = statement;
  const sentence = statement.sentences[0];
  if (opening.tense !== "present" || !sentence || still.testPart(statement.text, statement.unit.text)) return null;
  if (opening.person && current !== false) return null;
  const word = /^\S+/.exec(statement.text.slice(opening.start, opening.end))?.[0] ?? "";
  const third = /^\p{L}+s$/u.test(word) && verbForm(word.toLowerCase())?.lemma !== word.toLowerCase();
  const rest = statement.text.slice(opening.end);
  // "fries, register, drive-through": the first of a row of names.
  const following = /^,\s+(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase();
  const isNamed = third && following !== undefined && (verbForm(following)?.lemma ?? following) === following;
  const noun = !third && (!plain.has(word.split(" ")[0]?.toLowerCase() ?? "") || /^\s*(?:of|for)\b/.test(rest));
  if (noun || isNamed || / of$/.test(word)) return null;
  const past = peers.filter((peer) => peer.opening.tense === "past").length;
  const present = peers.filter((peer) => peer.opening.tense === "present").length;
  const ended = current === false && (past >= 1 || (!strong && !opening.person));
  const lone = present === 0 && past >= (current === true ? 5 : 3) && !(strong && current === true);
  const uneven = current !== false && third && past >= 2 && !pastBefore(sentence, sentence.end);
  if (strong && !uneven && !(past >= 2 && present === 0)) return null;
  if (!ended && !lone && !uneven) return null;
  return {
    start: opening.start,
    end: Math.min(statement.text.length, Math.max(opening.end, opening.start + 30)),
    why: uneven
      ? `${inQuotes(word)} stands in the third person, and the lines around it in the past.`
      : `The post has ended; ${inQuotes(word)} says it goes on.`,
  };
}

function slipOf(line: Line, peers: readonly Statement[], strong: boolean): Slip | null {
  const { statement, current } = line;
  const whole = statement.unit.text;
  for (const sentence of statement.sentences) {
    const slip = mixedIn(sentence, whole, current) ?? spoken(sentence, whole) ?? halfway(sentence);
    if (slip) return slip;
    const now = current === false ? presentsOf(sentence)[0] : undefined;
    if (now) {
      const why = "The post is over, yet this line reads as if it went on.";
      return { start: sentence.start + now.index, end: Math.min(sentence.end, sentence.start + now.end + 20), why };
    }
  }
  return stray(line, peers, strong);
}

/** Lines under two headings of one employer stand with the lower: they may be of the upper, which goes on. */
function currentOf(statement: Statement, { resume }: Reading): boolean | null {
  const above = resume.roles[statement.role - 1];
  return above && above.lines.length === 0 && above.dates?.end === "present" ? null : statement.current;
}

function slips(reading: Reading): Hit[] {
  const strong = showsWork(reading);
  const posts = new Map<number, Statement[]>();
  const told = [...reading.work, ...reading.profile.filter(({ words }) => words.length > letterWords)];
  for (const statement of told) posts.set(statement.role, [...(posts.get(statement.role) ?? []), statement]);
  return told.flatMap((statement) => {
    const peers = (posts.get(statement.role) ?? []).filter((other) => other !== statement);
    const slip = slipOf({ statement, current: currentOf(statement, reading) }, peers, strong);
    if (!slip) return [];
    return [
      {
        places: [placeOf(statement, slip)],
        severity: "consider" as const,
        weight: 1,
        note: "One time, one tense: past work in the past.",
        claim: `Keep ${inQuotes(statement.text.slice(slip.start, slip.end), 5)} in one tense`,
        why: slip.why,
      },
    ];
  });
}

export const tenseMismatch: Check = {
  id: "tense-mismatch",
  head: "clarity",
  title: "Tenses that disagree",
  kinds: ["tense_mismatch", "typo"],
  source: plainLanguage,
  effect: "takes",
  maxPoints: 6,
  judge(reading) {
    const hits = slips(reading);
    return { hits, share: shareOfCount(hits, 3) };
  },
};
