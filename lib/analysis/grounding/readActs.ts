/**
 * Reads what is said to be done in a line: each verb with who does it, what it is done to, and how the clause hangs on the
 * one before. Résumé lines leave the subject out; a clause without one is the person's own. A reading by form alone (word
 * order, endings, closed word classes), made for short lines; what it cannot tell it leaves as the person's act.
 */
import { ScopedMemo } from "../scopedMemo";
import { startsWithDigit } from "../startsWithDigit";
import { auxiliaries } from "./acts.data";
import { cardinals } from "./quantities.data";
import { periodOf } from "./readCadence";
import { membership, relativeAt, type Subject, subjectKind, subjectOf, subjectStart } from "./readSubject";
import { type Form, formOf, leaderOf, namesPeople, prepositions, subjectless } from "./verbForms";
import { isStop, type Word, wordsOf } from "./words";

export type Link = "main" | "relative" | "participle" | "means" | "purpose" | "noun";

export interface Act {
  /** Stem of the verb, or of the noun that names the act. */
  verb: string;
  subject: Subject;
  /** Content stems of a subject that is put in words. */
  subjectStems: ReadonlySet<string>;
  /** Content stems of the direct object: up to the first preposition but "of". */
  objectStems: ReadonlySet<string>;
  /** Of these, the ones before "of": what the verb acts on first of all. */
  headStems: ReadonlySet<string>;
  /** Content stems of all that follows, up to the next act. */
  zone: ReadonlySet<string>;
  link: Link;
  passive: boolean;
  /** True when an amount stands where the object would: "grew 5%", "won $3,000". */
  measured: boolean;
  start: number;
  end: number;
}

function content(words: readonly Word[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) if (!isStop(word) && !startsWithDigit(word.lower)) stems.add(word.stem);
  return stems;
}

function findActs(text: string): readonly Act[] {
  const words = wordsOf(text);
  const verbs: { index: number; form: Form }[] = [];
  for (const [index, word] of words.entries()) {
    const last = verbs.at(-1)?.index;
    const acted = last !== undefined && !words.slice(last + 1, index + 1).some((other) => other.afterPause);
    const form = word ? formOf(words, index, acted) : null;
    if (form !== null) verbs.push({ index, form });
  }
  const acts: Act[] = [];
  for (const [at, verb] of verbs.entries()) {
    const floor = at === 0 ? 0 : (verbs[at - 1]?.index ?? 0) + 1;
    const next = verbs[at + 1]?.index;
    acts.push(
      actAt(
        text,
        words,
        verb,
        floor,
        next === undefined ? words.length : subjectStart(words, next, verb.index + 1),
        acts.at(-1),
      ),
    );
  }
  return withSharedObjects(acts, text);
}

const remembered = new ScopedMemo(findActs);

/** Every act of the text, in order. */
export const readActs = (text: string): readonly Act[] => remembered.get(text);

/** "Designed and carried out the tests": a verb without an object of its own has that of the verb it is joined to. */
function withSharedObjects(acts: readonly Act[], text: string): Act[] {
  const shared: Act[] = [];
  for (const act of [...acts].reverse()) {
    const next = shared[0];
    const joined =
      next !== undefined && /^(?: (?:out|up|down|off|over|in))?,?(?: and| or)? $/.test(text.slice(act.end, next.start));
    shared.unshift(
      joined && act.zone.size === 0
        ? { ...act, objectStems: next.objectStems, headStems: next.headStems, zone: next.zone }
        : act,
    );
  }
  return shared;
}

/** Words that open a clause beside the main one: after ", and" the main subject, who is the writer, comes back. */
const subordinate = /\b(?:where|when|while|which|who|that|after|because|although)\b/i;
/** A passive of nobody in such a clause is not the writer's. */
const subordinators = /^(?:when|while|where|after|before|once|until|as|because|since|which|that)$/;
const conjunctions = /^(?:when|while|where|after|before|once|until|as|because|since)$/;
const clauseBefore = (text: string, end: number): string => /[^.;!?]*$/.exec(text.slice(0, end))?.[0] ?? "";

function actAt(
  text: string,
  words: readonly Word[],
  { index, form }: { index: number; form: Form },
  floor: number,
  stop: number,
  previous: Act | undefined,
): Act {
  const word = words[index];
  const leader = leaderOf(words, index);
  const goesOn = /^(?:and|or|but|then)$/.test(leader?.lower ?? "") && previous !== undefined && !word?.opens;
  const returns = goesOn && leader?.afterPause === true && subordinate.test(clauseBefore(text, word?.start ?? 0));
  const span = goesOn ? [] : subjectOf(words, index, floor);
  const after = words.slice(index + 1, sentenceEnd(words, index, stop));
  // "Walls laid out by the foreman".
  const by = /^(?:out|up|down|off|over|in)$/.test(after[0]?.lower ?? "") ? after[1] : after[0];
  const reduced = by?.lower === "by" && agentOf(after) !== null;
  const passive = form === "past" && (reduced || /^(?:was|were|is|are|been|be|being|got)$/.test(leader?.lower ?? ""));
  const cut = after.findIndex(
    (other, at) =>
      other.afterPause ||
      tellsTime(other, after[at + 1]) ||
      (prepositions.test(other.lower) && !(bounds.test(other.lower) && isAmount(after[at + 1]))),
  );
  const object = cut === -1 ? after : after.slice(0, cut);
  const link = linkOf(form, words, index, span, previous);
  const dependent = link === "means" || link === "participle" || link === "purpose";
  const before = clauseBefore(text, word?.start ?? 0);
  const noun = words[index - 1];
  // "With losses falling": what stands after "with" is what moves.
  const absolute =
    link === "participle" &&
    noun !== undefined &&
    !word?.afterPause &&
    !isStop(noun) &&
    /\bwith (?:[\p{L}-]+ ){1,3}$/iu.test(text.slice(0, word?.start ?? 0));
  // "Have my code reviewed".
  const isCaused =
    form === "past" &&
    /\b(?:have|had|get|got|having|getting) (?:my|our) (?:[\p{L}-]+ ){1,2}$/iu.test(text.slice(0, word?.start ?? 0));
  // "Watched the technician set up the laser".
  const seen =
    previous !== undefined &&
    form !== "ing" &&
    !word?.afterPause &&
    /^(?:watch|see|observ|hear|shadow)$/.test(previous.verb) &&
    noun !== undefined &&
    namesPeople(noun.lower);
  // "For new cooks to follow".
  const forOthers =
    link === "purpose" &&
    words[index - 2] !== undefined &&
    namesPeople(words[index - 2]?.lower ?? "") &&
    /\bfor (?:[\p{L}-]+ ){1,4}to $/iu.test(text.slice(0, word?.start ?? 0));
  const said =
    seen || isCaused || forOthers
      ? "other"
      : absolute
        ? namesPeople(noun.lower)
          ? "other"
          : "thing"
        : dependent
          ? link === "participle" && noun && !word?.afterPause && namesPeople(noun.lower)
            ? membership.test(before)
              ? "group"
              : "other"
            : previous !== undefined && / (?:me|us) to $/.test(text.slice(previous.end, word?.start))
              ? "person"
              : (patientOf(previous) ?? "person")
          : returns
            ? "person"
            : goesOn
              ? (patientOf(previous) ?? "person")
              : subjectKind(span, words[index - span.length - 1] ?? words[index - 2], before);
  // "While the shop moved": the subject stands after the conjunction.
  const named = content(span.slice(span.findLastIndex((other) => conjunctions.test(other.lower)) + 1));
  const fronted = frontedObject(words, index, span);
  const aside = span.some((other) => subordinators.test(other.lower));
  // "The site was redesigned while I was secretary": nobody's, as the writer is named elsewhere.
  const besides =
    named.size > 0 && /\b(?:while|when|during the time|as long as) I (?:was|worked)\b/.test(text.slice(word?.end ?? 0));
  // "Yard hand at a mill who repainted the lanes": what the line opens with is the writer.
  const describesWriter =
    said === "other" &&
    previous === undefined &&
    /^(?!(?:the|my|our|his|her|two|three|\d)\b)[^,.;:]*\bwho (?:\p{L}+ly )?$/iu.test(text.slice(0, word?.start ?? 0));
  const unnamed = link === "relative" || aside || besides ? "thing" : said === "group" ? "group" : "person";
  const subject = passive ? (agentOf(after) ?? unnamed) : describesWriter ? "person" : said;
  return {
    verb: form === "be" ? "be" : (word?.stem ?? ""),
    subject,
    subjectStems: absolute
      ? content([noun])
      : passive || dependent
        ? new Set()
        : goesOn
          ? (previous?.subjectStems ?? named)
          : fronted.size > 0
            ? content(span.slice(relativeAt(span) + 1))
            : named,
    objectStems: passive ? named : new Set([...content(object), ...fronted]),
    headStems: headOf(object),
    zone: new Set([...content(after), ...(passive ? named : []), ...fronted]),
    link,
    passive,
    measured: isAmount(object.find((other) => !bounds.test(other.lower) && !isStop(other))),
    start: word?.start ?? 0,
    end: word?.end ?? 0,
  };
}

/** Who goes on after an act: its subject, and after "was asked by the partners" who was asked. */
const patientOf = (act: Act | undefined): Subject | undefined =>
  act?.passive === true && act.subject === "other" && act.link === "main" && act.objectStems.size === 0
    ? "person"
    : act?.subject;

/** "That fall", "last year": a time, and no object. */
const tellsTime = (word: Word, next: Word | undefined): boolean =>
  /^(?:that|this|last|next|each|every|the)$/.test(word.lower) &&
  next !== undefined &&
  ((periodOf(next.lower) !== undefined && !/^(?:class|session|batch|visit|shift|term|second)e?s?$/.test(next.lower)) ||
    /^(?:spring|summer|fall|autumn|winter|same|following|previous)$/.test(next.lower));
/** The object up to its first "of". */
function headOf(object: readonly Word[]): ReadonlySet<string> {
  const of = object.findIndex((word) => word.lower === "of");
  return content(of === -1 ? object : object.slice(0, of));
}
const bounds = /^(?:over|about|around|under|between|up|in|more|than|nearly|almost|roughly)$/;
const isAmount = (word: Word | undefined): boolean =>
  word !== undefined && (startsWithDigit(word.lower) || cardinals.has(word.lower));

/** What a relative pronoun that is the object stands for: "the close, which I shortened". Up to five words before it. */
function frontedObject(words: readonly Word[], index: number, span: readonly Word[]): ReadonlySet<string> {
  const at = relativeAt(span);
  const relative = span[at];
  const owned = span.slice(at + 1).some((word) => !auxiliaries.has(word.lower) && !subjectless.test(word.lower));
  if (!relative || relative.lower === "who" || !owned) return new Set();
  const place = words.lastIndexOf(relative, index);
  const before: Word[] = [];
  for (let back = place - 1; back >= Math.max(0, place - 5); back -= 1) {
    const word = words[back];
    if (!word) break;
    before.push(word);
    if (word.opens || word.afterPause) break;
  }
  return content(before);
}

function linkOf(
  form: Form,
  words: readonly Word[],
  index: number,
  span: readonly Word[],
  previous: Act | undefined,
): Link {
  const word = words[index];
  const before = words[index - 1];
  // "That was growing": a finite form.
  const isProgressive =
    form === "ing" &&
    /^(?:was|were|is|are)$/.test(before?.lower ?? "") &&
    /^(?:that|which)$/.test(words[index - 2]?.lower ?? "");
  if (form === "ing" && !isProgressive) {
    if (before && /^(?:by|through|via)$/.test(before.lower) && !word?.afterPause) return "means";
    return previous && !word?.opens ? "participle" : "main";
  }
  if (form === "base" && before?.lower === "to") return "purpose";
  return relativeAt(span) === -1 ? "main" : "relative";
}

function sentenceEnd(words: readonly Word[], index: number, stop: number): number {
  for (let next = index + 1; next < stop; next += 1) if (words[next]?.opens) return next;
  return stop;
}

const seasonal =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Spring|Summer|Autumn|Fall|Winter|Easter|Christmas)/;
/** Who a passive names after "by": the writer, or others. */
function agentOf(after: readonly Word[]): Subject | null {
  const by = after.findIndex((word) => word.lower === "by");
  if (by === -1) return null;
  const named = after.slice(by + 1, by + 9);
  // "Designed by Lena".
  const [first] = named;
  if (first && /^\p{Lu}\p{Ll}+$/u.test(first.text) && !seasonal.test(first.text)) return "other";
  if (/^(?:me|myself)$/.test(named[0]?.lower ?? "")) return "person";
  if (/^(?:us|our|my)$/.test(named[0]?.lower ?? "") || named.some((word) => word.lower === "me")) return "group";
  return named.slice(0, 4).some((word) => namesPeople(word.lower)) ? "other" : null;
}
