/** The original as the comparison of effects reads it: what was done, what that touches, and whether it tells a cause. */
import { findAll } from "../findAll";
import { guarded } from "../guardedPattern";
import { changeStems, outcomeStems, receivingStems, resultativeStems } from "./acts.data";
import { causeWords, meansWords } from "./cause.data";
import { type Act, readActs } from "./readActs";
import { contentStems, wordsOf } from "./words";

const linked = new RegExp(`\\b(?:${causeWords}|${meansWords})(?![\\p{L}-])`, "iu");

export type Stems = ReadonlySet<string>;
export const stemsOf = (text: string): Stems => contentStems(wordsOf(text));

/** The original as the comparison needs it. */
export interface Source {
  text: string;
  known: Stems;
  acts: readonly Act[];
  /** Acts of the person, and of things that work on others; not what is only meant. */
  done: readonly Act[];
  /** Stems of all that an act of the person touches, and of parts that name an act by a noun. */
  touched: Stems;
  linked: boolean;
}

/** The first part of the text when it has no verb: the person's own act, named by a noun. */
function verbless(text: string, acts: readonly Act[]): string {
  const first = text.split(/(?<=[.;!?])\s+/)[0] ?? "";
  return acts.some((act) => act.start < first.length) ? "" : first;
}

/** "Helped to reduce", "was able to cut", "my job was to sort", "used macros to pull": an infinitive that is done, not meant. */
const doneInfinitive =
  /\b(?:help\w*|managed|able|succeeded|got|enough|duty|duties|job|role|task|tasks|part|was|were) to\s+$|\b(?:used|using|use)\b[^.;,]* to\s+$/i;
export const isMeant = (act: Act, text: string): boolean =>
  act.link === "purpose" && !doneInfinitive.test(text.slice(0, act.start));

/** Whether an act works on something. "Grew 5%" does not; "won $3,000" does. */
export const isTransitive = (act: Act): boolean =>
  act.verb !== "be" &&
  (act.measured
    ? !changeStems.has(act.verb) && (outcomeStems.has(act.verb) || resultativeStems.has(act.verb))
    : act.objectStems.size > 0);
export const isPersons = (act: Act): boolean => act.subject !== "other" && act.subject !== "thing";
/** "Took 20 minutes off the changeover" works a change as "cut" does. */
export const worksOut = (act: Act): boolean =>
  changeStems.has(act.verb) || outcomeStems.has(act.verb) || (act.measured && resultativeStems.has(act.verb));

export const absent = guarded(
  /(?:[,;.] (?:and )?(?:there (?:was|were|have been) )?|\b(?:we|it|unit|shift|store|site|team|crew|plant|clinic|department|ward) (?:had|has|saw) )(?:no|zero|not (?:a|one)) [^,.;]*/giu,
);

/** "I split them in jobs, they take 14 min": what became of the very thing that was worked on. */
const workedOn =
  /\bI \p{L}+ (?:it|them)\b[^.;]*(?:[,;]|\. (?:Now )?)\s?(?:and |now )?(?:it|they)(?: now)? (?:take|run|need|last|cost|go|went|fell|drop|was|were|is|are)\p{L}*\b/iu;

const colonFact =
  /: (?=[^.;]*\b(?:went|fell|rose|dropped|grew|climbed|halved|doubled|tripled|shrank|improved|stopped|vanished|disappeared|gone|down|up|no longer|no more|fewer|less|more)\b)/i;
/** "Rewrote the menu: waste went from 9% to 4%". */
function linksByColon(text: string, acts: readonly Act[]): boolean {
  const at = colonFact.exec(text)?.index ?? -1;
  return acts.some((act) => isPersons(act) && act.verb !== "be" && act.end <= at && act.link !== "purpose");
}

/** Reads the original for the comparison of effects. */
export function sourceOf(text: string): Source {
  const acts = readActs(text);
  const done = acts.filter(
    (act) =>
      act.verb !== "be" &&
      !isMeant(act, text) &&
      (isPersons(act) ||
        (act.subject === "thing" && isTransitive(act) && worksOut(act) && !receivingStems.has(act.verb))),
  );
  const touched = new Set(done.flatMap((act) => [...act.zone, ...act.objectStems]));
  for (const stem of stemsOf(verbless(text, acts))) touched.add(stem);
  // "Repainted the lanes, no accidents since": what is told to be absent is touched by nobody.
  for (const match of findAll(absent, text)) for (const stem of stemsOf(match[0])) touched.delete(stem);
  return {
    text,
    known: stemsOf(text),
    acts,
    done,
    touched,
    linked: linked.test(text) || linksByColon(text, acts) || workedOn.test(text),
  };
}
