/**
 * Events that the original tells by themselves ("the café won a prize", "length of stay dropped by 22 minutes") and that a
 * rewrite puts into a clause of the writer's deed. Told beside it, as an event of its own or as the time of it, they pass.
 */
import { changeStems, receivingStems } from "./acts.data";
import { eventStems } from "./cause.data";
import { isPlace } from "./compareParts";
import { type Act, readActs } from "./readActs";
import { readQuantities } from "./readQuantities";
import { namesPeople } from "./verbForms";
import { isStop, wordsOf } from "./words";

type Stems = ReadonlySet<string>;
const meet = (a: Stems, b: Stems): boolean => [...a].some((stem) => b.has(stem));

/** Between a deed and an event, these say that the one only went on while the other came about. */
const beside =
  /\b(?:while|when|whenever|as|during|after|before|amid|through|throughout|until|since|where|once|as of|at a time|in (?:a|the) (?:year|season|month|quarter|period)|whose)\b/i;

/** Events of things, and comings and goings of people; what people do to others is a deed of theirs. */
const isEvent = (act: Act): boolean =>
  act.subjectStems.size + (act.passive ? act.objectStems.size : 0) > 0 &&
  (act.subject === "thing" || (act.subject === "other" && (act.objectStems.size === 0 || act.verb === "win"))) &&
  act.verb !== "be" &&
  !(act.verb === "come" && act.subject === "thing") &&
  (changeStems.has(act.verb) || receivingStems.has(act.verb) || eventStems.has(act.verb));

const subjectOf = (act: Act): Stems => (act.passive ? act.objectStems : act.subjectStems);

/** What an event is known by beside its subject: its verb, its other words, its figures. */
interface Marks {
  stems: Stems;
  figures: ReadonlySet<number>;
}

const figuresFrom = (text: string, start: number, end: number): Set<number> =>
  new Set(readQuantities(text).flatMap((one) => (one.start >= start && one.end <= end ? [one.value] : [])));

/** Where the words of an act end: at the next act, or at the end of its sentence. */
function endOf(act: Act, acts: readonly Act[], text: string): number {
  const next = acts[acts.indexOf(act) + 1]?.start ?? text.length;
  const stop = /[.;!?](?:\s|$)/.exec(text.slice(act.end));
  return Math.min(next, stop ? act.end + stop.index : text.length);
}

function marksOf(act: Act, acts: readonly Act[], text: string): Marks {
  const about = subjectOf(act);
  return {
    stems: new Set([act.verb, ...[...act.zone].filter((stem) => !about.has(stem))]),
    figures: figuresFrom(text, act.start, endOf(act, acts, text)),
  };
}

const myThing =
  /(?:^|[.;:,]\s*|\b(?:and|but|so) )my (?:own )?(?:[\p{L}-]+ ){0,3}?([\p{L}-]+)\s*(?:has |have |had )?$/iu;
/** "My reminder texts halved the missed visits": what the writer made works on other things; "my team" is other people. */
function isMyTool(event: Act, text: string): boolean {
  const thing = myThing.exec(text.slice(0, event.start))?.[1]?.toLowerCase();
  return (
    thing !== undefined &&
    event.subject === "thing" &&
    event.objectStems.size > 0 &&
    !namesPeople(thing) &&
    !isPlace(thing)
  );
}

/** "Every weld I did passed", "my sales rose": an event of the writer's own work. */
export const ofWriter = (event: Act, text: string): boolean =>
  isMyTool(event, text) ||
  /\bI\b|^\s*my (?:own )?\p{L}+(?: (?:on|of|about|for) [^,.;]*)?\s*$|\bon my (?:own )?\p{L}+\s*$/iu.test(
    /[^,.;:]*$/.exec(text.slice(0, event.start))?.[0] ?? "",
  );

/** True when a clause of the writer's holds the event's subject together with what the event is known by. */
function takesIn(claim: Act, claims: readonly Act[], rewrite: string, about: Stems, marks: Marks): boolean {
  if (claim.subject === "other" || claim.verb === "be") return false;
  if (claim.subject === "thing" && meet(claim.subjectStems, about)) return false;
  const end = endOf(claim, claims, rewrite);
  const words = wordsOf(rewrite).filter((word) => word.start >= claim.start && word.end <= end && !isStop(word));
  const named = words.find((word) => about.has(word.stem));
  // "With losses falling": beside the deed.
  const moves =
    named !== undefined &&
    /\bwith (?:[\p{L}-]+ ){0,2}$/iu.test(rewrite.slice(0, named.start)) &&
    /^(?: \p{L}+)? \p{L}+ing\b/u.test(rewrite.slice(named.end));
  // "A truck with revenue rising".
  const movesIts =
    named !== undefined && /^(?: \p{L}+)? with (?:\p{L}+ ){1,3}\p{L}+ing\b/u.test(rewrite.slice(named.end));
  if (
    !named ||
    /^(?: \p{L}+)?, (?:(?:a|an|the|one) )?(?:later|now|eventual(?:ly)?|subsequent(?:ly)?|future|soon)\b/iu.test(
      rewrite.slice(named.end),
    ) ||
    moves ||
    movesIts ||
    beside.test(rewrite.slice(claim.end, named.start)) ||
    /\bwhose\b/.test(rewrite.slice(named.end, end))
  )
    return false;
  const figures = figuresFrom(rewrite, claim.start, end);
  return words.some((word) => marks.stems.has(word.stem)) || [...marks.figures].some((figure) => figures.has(figure));
}

/** "Made sure notices went out": what the writer saw to. */
const seenTo = /\b(?:made sure|making sure|make sure|ensur\p{L}+|saw to it|see to it|why|how|what)\b[^.;,:]*$/iu;

/** True when the rewrite tells an event of the original as part of what the writer did. */
export function takesEvent(original: string, rewrite: string): boolean {
  const acts = readActs(original);
  const claims = readActs(rewrite);
  return acts.some((event) => {
    if (
      !isEvent(event) ||
      (event.link === "relative" && event.verb !== "win") ||
      seenTo.test(original.slice(0, event.start))
    )
      return false;
    if (ofWriter(event, original)) return false;
    const about = subjectOf(event);
    const changedByWriter = acts.some(
      (act) =>
        act !== event &&
        act.subject !== "other" &&
        act.subject !== "thing" &&
        (changeStems.has(act.verb) || receivingStems.has(act.verb)) &&
        meet(act.objectStems, about),
    );
    if (changedByWriter) return false;
    const kept = claims.some(
      (claim) => (claim.subject === "thing" || claim.subject === "other") && meet(subjectOf(claim), about),
    );
    if (kept) return false;
    const marks = marksOf(event, acts, original);
    return claims.some((claim) => takesIn(claim, claims, rewrite, about, marks));
  });
}
