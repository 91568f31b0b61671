/**
 * Finds effects that a rewrite claims and the original does not. What in the original happened by itself (a subject of its
 * own event) must not become what the person brought about (an object of the person's act); what was meant must not
 * become what was reached; and no outcome or purpose may be added.
 */

import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { kinship, sameAtWork } from "../words/wordKin";
import {
  assuringStems,
  changeStems,
  evaluativeStems,
  givingStems,
  outcomeStems,
  promptingStems,
  receivingStems,
  resultativeStems,
} from "./acts.data";
import { causeWords, changeCue, circumstance, effectFor, outcomePhrase } from "./cause.data";
import {
  absent,
  isMeant,
  isPersons,
  isTransitive,
  type Source,
  type Stems,
  sourceOf,
  stemsOf,
  worksOut,
} from "./causeSource";
import { ofWriter, takesEvent } from "./compareEvents";
import { bringsFact } from "./compareFacts";
import { blankMark } from "./placeholders";
import type { Quantity } from "./quantity";
import { type Act, readActs } from "./readActs";
import { readQuantities } from "./readQuantities";
import { withStages } from "./readStages";

const causes = new RegExp(`\\b(?:${causeWords})(?![\\p{L}-])`, "giu");

const meet = (a: Stems, b: Stems): boolean => [...a].some((stem) => b.has(stem));
const clauseAfter = (text: string, from: number): string => /^(?:[^.;]|\.(?=\d))*/.exec(text.slice(from))?.[0] ?? "";

/** "Led staff meetings" says nothing of staff satisfaction. */
const mostly = (about: Stems, zone: Stems): boolean =>
  [...about].filter((stem) => zone.has(stem)).length * 2 >= about.size;

/** True when somebody or something in the original already changes or wins what the claim is about. */
const isSaid = (claim: Act, about: Stems, source: Source): boolean =>
  [...source.done, ...(claim.link === "purpose" ? source.acts.filter((act) => act.link === "purpose") : [])].some(
    (act) =>
      (worksOut(act) || act.verb === claim.verb) &&
      (act.verb === claim.verb || changeStems.has(act.verb) || mostly(about, act.zone)) &&
      (isPersons(act) || !meet(about, act.subjectStems)) &&
      (about.size === 0 || meet(about, act.zone) || (act.verb === claim.verb && meet(claim.zone, act.zone))),
  );

/** True when one of these things is, in the original, the subject of an event that nobody is said to have brought about. */
const happenedTo = (about: Stems, source: Source): boolean =>
  !source.linked && source.acts.some((act) => !isPersons(act) && !act.passive && meet(about, act.subjectStems));

/** What the claim acts on was, in the original, the subject of an event of its own. */
const happened = (claim: Act, about: Stems, source: Source): boolean =>
  source.acts.some(
    (act) =>
      !isPersons(act) &&
      !act.passive &&
      !ofWriter(act, source.text) &&
      !(act.link === "relative" && act.subject === "thing" && isTransitive(act) && worksOut(act)) &&
      (act.verb !== claim.verb || changeStems.has(claim.verb)) &&
      (meet(about, act.subjectStems) || (receivingStems.has(act.verb) && meet(about, act.objectStems))),
  );

/** Two states told side by side ("120 at the start, 300 at the end") in a sentence in which the person does nothing. */
function tellsStates({ text, done }: Source): boolean {
  const read = readQuantities(text);
  const staged = withStages(read, text).filter((quantity, index) => quantity.lead !== read[index]?.lead);
  return (
    staged.length > 0 &&
    staged.every((quantity) => {
      const before = clauseStart(text, quantity.start);
      return !done.some((act) => act.start >= before && act.start <= quantity.end);
    })
  );
}
const clauseStart = (text: string, end: number): number =>
  Math.max(...[". ", "; ", "! ", "? "].map((mark) => text.lastIndexOf(mark, end - 1))) + 1;

/** A state that can be reached: a level or a rank. */
const reached =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zero|low|high|lowest|highest|record|best|first|top|profit|prizes?|awards?|titles?|medals?|finals?|championships?|promotion|victory)\b/i;
/** "Took the edition to a circulation of 12,000", where the circulation climbed by itself. */
function leadsTo(claim: Act, rewrite: string, source: Source): boolean {
  if (!resultativeStems.has(claim.verb) || (!isPersons(claim) && claim.link !== "relative")) return false;
  // "Moved to day shift": who goes there is the writer.
  if (/^\s+to\b/.test(rewrite.slice(claim.end))) return false;
  if (
    /\bto (?:\p{L}+ )?(?:plans?|designs?|drawings?|order|spec\p{L}*|standards?|pattern)\b/iu.test(
      clauseAfter(rewrite, claim.end),
    )
  )
    return false;
  const state = /^(?:(?!\b(?:that|which|who|about|ready|due) )[^.;,(])*?\bto (?:an? |the )?([^.;,]*)/i.exec(
    rewrite.slice(claim.end),
  )?.[1];
  if (state === undefined || !reached.test(state)) return false;
  const about = stemsOf(state);
  if (source.done.some((act) => act.verb === claim.verb && meet(about, act.zone))) return false;
  return happenedTo(about, source) || happenedTo(claim.objectStems, source);
}

/** True when the original tells of these things only as the time in which something was done. */
const surrounds = (about: Stems, { text }: Source): boolean =>
  about.size > 0 &&
  findAll(circumstance, text).some((match) => [...about].every((stem) => stemsOf(match[0]).has(stem)));

/** "Ensured a finding-free audit", where the original only tells that there were no findings. */
const claimsAbsence = (claim: Act, rewrite: string, { text, linked: isLinked }: Source): boolean =>
  !isLinked &&
  isPersons(claim) &&
  (assuringStems.has(claim.verb) ||
    (claim.verb === "keep" && /^ [^.,;]*(?:-free|\bsafe)\b/.test(rewrite.slice(claim.end)))) &&
  findAll(absent, text).some((match) => {
    const told = stemsOf(match[0]);
    return (
      meet(claim.objectStems, told) || (claim.verb === "keep" && meet(stemsOf(clauseAfter(rewrite, claim.end)), told))
    );
  });

/** "The taproom had its best summer", "the audit in March had no findings". */
const ownBest =
  /(\p{L}+)(?: in \p{L}+)? (?:had|has|saw|posted|set|hit|reached|enjoyed) (?:(?:its|an?|the|their|our|his|her) [^.;]{0,20}?\b(?:best|highest|record|lowest|strongest|busiest|biggest|largest|first)|no|zero)\b/giu;

/** "It was our best December", which the writer has not delivered. */
const wasBest =
  /\b(?:it|that|this) (?:was|became) (?:our|the|my|an?|its) (?:best|highest|record|lowest|strongest|busiest|biggest|largest) (\p{L}+)/giu;
const takesBest = (claim: Act, source: Source): boolean =>
  !source.linked &&
  (outcomeStems.has(claim.verb) || resultativeStems.has(claim.verb) || changeStems.has(claim.verb)) &&
  findAll(wasBest, source.text).some((match) => meet(claim.objectStems, stemsOf(match[1] ?? "")));

/** "A recipe that gave the taproom its best summer", where the summer was the taproom's own. */
const givesState = (claim: Act, source: Source): boolean =>
  givingStems.has(claim.verb) &&
  !source.known.has(claim.verb) &&
  (claim.link === "relative" || claim.link === "participle") &&
  (happenedTo(claim.objectStems, source) ||
    (!source.linked &&
      findAll(ownBest, source.text).some((match) => meet(claim.objectStems, stemsOf(match[1] ?? "")))));

/** "Keep injuries low", where the original has nobody work on injuries. */
const keepsLevel = (claim: Act, rewrite: string, source: Source): boolean =>
  claim.verb === "keep" &&
  (isPersons(claim) || claim.link === "relative") &&
  !source.linked &&
  /^ (?:\S+ ){1,4}?(?:low|down|high|up|steady|minimal|under|below|engaged|informed|happy|satisfied|motivated|loyal|productive|compliant)\b/i.test(
    rewrite.slice(claim.end),
  ) &&
  !source.known.has(claim.verb) &&
  meet(claim.objectStems, source.known) &&
  !source.done.some((act) => meet(claim.objectStems, act.objectStems));

const kinOf = (verb: string, { known }: Source): boolean => [...known].some((stem) => kinship(verb, stem) !== null);

const preventing: Stems = new Set(["prevent", "avoid", "avert"]);

/** Stems as the original tells them: "meds" for medications. */
const inWordsOf = ({ known }: Source, stems: Stems): Stems =>
  new Set(
    [...stems].map((stem) => (known.has(stem) ? stem : ([...known].find((other) => sameAtWork(stem, other)) ?? stem))),
  );

/** "Raising satisfaction to 4.7" of who "got it to 4.7". */
function tellsFigure(claim: Act, rewrite: string, original: string): boolean {
  const end = claim.end + clauseAfter(rewrite, claim.end).length;
  const told = readQuantities(rewrite).filter(
    (one) => one.start >= claim.end && one.end <= end && (one.value > 1 || one.kind === "share"),
  );
  const known = readQuantities(original);
  const changed = (one: Quantity, a: Quantity, b: Quantity): boolean =>
    a.kind === b.kind &&
    a.unit === b.unit &&
    (one.kind === a.kind
      ? one.value === a.value - b.value
      : one.kind === "share" && Math.abs(1 - b.value / a.value - one.value) <= 0.0051);
  return told.some((one) =>
    known.some((a) => a.value === one.value || known.some((b) => a.value > b.value && changed(one, a, b))),
  );
}

/** Verbs of change that tell of a trade as well: "cut meat", "grew roses". */
const handled: Stems = new Set("cut grow rais lift push drive trim slow restor end expand".split(" "));

/** "Halved complaints" where the original tells of other things that were halved, and of no complaints. */
const changesOther = (claim: Act, about: Stems, rewrite: string, source: Source): boolean =>
  changeStems.has(claim.verb) &&
  !handled.has(claim.verb) &&
  about.size > 0 &&
  ![...about].some((stem) => [...source.known].some((other) => kinship(stem, other) !== null)) &&
  !tellsFigure(claim, rewrite, source.text);

/** Whether an act of the rewrite claims an effect that the original does not grant. */
function isNewEffect(claim: Act, rewrite: string, source: Source): boolean {
  if (
    leadsTo(claim, rewrite, source) ||
    claimsAbsence(claim, rewrite, source) ||
    givesState(claim, source) ||
    takesBest(claim, source) ||
    keepsLevel(claim, rewrite, source)
  )
    return true;
  // "Turned away ten guests".
  if (claim.verb === "turn" && /^ (?:away|up|over|in|down|on|off|out)\b/.test(rewrite.slice(claim.end))) return false;
  // "Contributed two of the suggestions".
  if (claim.verb === "contribut" && claim.link === "main" && !/^ to\b/.test(rewrite.slice(claim.end))) return false;
  if (!worksOut(claim) || clauseAfter(rewrite, claim.start).includes(blankMark)) return false;
  if (!(isPersons(claim) && claim.subject !== "deed") && !isTransitive(claim)) return false;
  const change = changeStems.has(claim.verb);
  const about = inWordsOf(source, claim.objectStems.size > 0 ? claim.objectStems : claim.zone);
  if (isSaid(claim, about, source)) return false;
  if (source.linked && (meet(about, source.known) || tellsFigure(claim, rewrite, source.text))) return false;
  if (happened(claim, about, source) || surrounds(about, source)) return true;
  const meant =
    change &&
    claim.link !== "purpose" &&
    source.acts.some((act) => act.verb === claim.verb && isMeant(act, source.text));
  if (meant || (change && !source.done.some(worksOut) && tellsStates(source))) return true;
  if (source.known.has(claim.verb)) return changesOther(claim, about, rewrite, source);
  const known = [...claim.zone].filter((stem) => source.known.has(stem)).length;
  const mostlyNew = known * 2 < claim.zone.size;
  // "Daily videos attracted 12 clients", where the original has videos and clients and nobody who drew them.
  const drawn =
    (claim.link === "main" || (claim.link === "relative" && promptingStems.has(claim.verb))) &&
    outcomeStems.has(claim.verb) &&
    !receivingStems.has(claim.verb);
  if (drawn && !isPersons(claim) && !source.linked && !kinOf(claim.verb, source)) return true;
  const trailing = claim.link === "participle" || claim.subject === "deed" || claim.link === "purpose";
  // A note without a verb leaves open what was done in it.
  const tellsDeed = source.done.length > 0 || change;
  if (trailing && claim.verb !== "help") return (mostlyNew && tellsDeed) || (change && !meet(about, source.touched));
  const untouched = change && meet(about, source.known) && !meet(about, source.touched);
  if (claim.link === "relative") return mostlyNew || untouched;
  // That nothing happened does not say that it was prevented.
  if (preventing.has(claim.verb) && isPersons(claim))
    return ![...source.known].some((stem) => kinship(stem, claim.verb) === "synonym");
  if (untouched) return true;
  // "Grew sales" where the original speaks of nothing like sales and of no change.
  const isKnown = [...about].some((stem) => [...source.known].some((other) => kinship(stem, other) !== null));
  if (change && claim.objectStems.size > 0 && !isKnown && !changeCue.test(source.text)) return true;
  return evaluativeStems.has(claim.verb) && !changeCue.test(source.text);
}

const inTime = guarded(/\b(?:early|ahead|on time|in time|before (?:the|its) (?:deadline|due date))\b/i);

/** True when the rewrite turns sequence, purpose or nothing at all into effect. Clauses that hold a blank ask, and pass. */
export function causeIsNew(original: string, rewrite: string): boolean {
  const source = sourceOf(original);
  const claims = readActs(rewrite).filter((act) => act.subject !== "other" || act.link === "relative");
  if (claims.some((claim) => isNewEffect(claim, rewrite, source))) return true;
  if (!source.linked && takesEvent(original, rewrite)) return true;
  if (bringsFact(original, rewrite)) return true;
  const lower = original.toLowerCase();
  for (const match of findAll(causes, rewrite)) {
    if (source.linked || lower.includes(match[0].toLowerCase())) continue;
    if (clauseAfter(rewrite, match.index).includes(blankMark)) continue;
    // "Lab results in two days", "shift lead to manager".
    if (
      /^(?:results? in|leads? to)$/i.test(match[0]) &&
      !/(?:[,;)]|\b(?:that|which|and|to|will|would|can|could|may|should|also|they|it)) $/i.test(
        rewrite.slice(0, match.index),
      )
    )
      continue;
    const after = stemsOf(clauseAfter(rewrite, match.index + match[0].length));
    const transitive = source.done.some((act) => worksOut(act) && isTransitive(act) && meet(after, act.objectStems));
    if (!transitive) return true;
  }
  for (const match of findAll(effectFor, rewrite)) if (happenedTo(stemsOf(match[0]), source)) return true;
  for (const match of findAll(outcomePhrase, rewrite)) {
    if (/schedule|time|deadline/i.test(match[0]) && inTime.test(original)) continue;
    if (meet(stemsOf(match[0]), source.known) || lower.includes(match[0].toLowerCase())) continue;
    if (
      !/\bno (?:\p{L}+ ){0,2}(?:findings?|errors?|incidents?|complaints?|injur\p{L}+|delays?|accidents?)\b|\bnothing\b/iu.test(
        original,
      )
    )
      return true;
  }
  return false;
}
