/** Finds the words that hold a verb's subject, and whom they name: the writer, the writer's group, other people or a thing. */
import { auxiliaries } from "./acts.data";
import { namesPeople, prepositions, subjectless } from "./verbForms";
import { isStop, type Word } from "./words";

/** `person`: the writer; `group`: the writer among others; `other`: other people; `thing`: what is no person; `deed`: the act told before. */
export type Subject = "person" | "group" | "other" | "thing" | "deed";

/** The words before the verb that can hold its subject: back to the last pause or the last act. */
export function subjectOf(words: readonly Word[], index: number, floor: number): Word[] {
  let from = index;
  while (from > floor && !words[from]?.afterPause) from -= 1;
  // "We had 14 trucks and I did the dispatching": a new subject after "and".
  const fresh = words.findLastIndex(
    (word, at) =>
      at >= from && at < index && word.lower === "and" && /^(?:i|we|they|he|she)$/.test(words[at + 1]?.lower ?? ""),
  );
  const verbBefore =
    (floor > 0 && from === floor) || words.slice(from, fresh).some((word) => auxiliaries.has(word.lower));
  if (fresh !== -1 && verbBefore) from = fresh + 1;
  const isAdverb = (word: Word | undefined): boolean => /ly$/.test(word?.lower ?? "");
  // "Single-handedly" is one adverb.
  return words
    .slice(from, index)
    .filter(
      (word, at, span) =>
        !isAdverb(word) &&
        !/^(?:co|re|pre)$/.test(word.lower) &&
        !(span[at + 1]?.afterHyphen && isAdverb(span[at + 1])),
    );
}

/** "One of three nurses who", "member of the committee that": the writer is among those who act. */
export const membership =
  /\b(?:one|part|member|members|among) (?:of )?(?:the |a |an |our |my )?[^.;,]*$|\b(?:was|were|served|sat|been) (?:on|in) (?:the|a|an|our) [^.;,]*$/i;

const movesAlone = /^(?:went|fell|rose|dropped|declined|climbed|improved|doubled|halved|stopped|disappeared|vanished)$/;

/** Where the subject of the verb at `index` begins, when a pause or a relative pronoun says so; else the verb itself. */
export function subjectStart(words: readonly Word[], index: number, floor: number): number {
  const span = words.slice(floor, index);
  const relative = relativeAt(span);
  if (relative !== -1) return floor + relative;
  // "Fixed the clock and questions stopped": what follows "and" then moves by itself.
  const joined = span.findLastIndex(({ lower }) => lower === "and");
  if (joined !== -1 && joined < span.length - 1 && movesAlone.test(words[index]?.lower ?? ""))
    return floor + joined + 1;
  const pause = span.findLastIndex((word) => word.afterPause);
  return pause === -1 || words[index]?.afterPause ? index : floor + pause;
}

/** Places that act by the people in them: "our clinic vaccinated 8,200 people". */
const workplaces: ReadonlySet<string> = new Set(
  "clinic store shop hospital lab laboratory restaurant hotel plant bakery kitchen farm studio library museum warehouse factory bank church club ward practice pharmacy salon garage depot nursery gym theater theatre".split(
    " ",
  ),
);

const relatives = new Set(["who", "which", "that", "whom"]);

const tellsTime =
  /^(?:day|week|month|quarter|year|season|morning|afternoon|evening|night|time|spring|summer|fall|autumn|winter|term|semester)$/;

/** The last relative pronoun of a span; "so that" and "such that" hold none. */
export const relativeAt = (span: readonly Word[]): number =>
  span.findLastIndex(
    (word, at) =>
      relatives.has(word.lower) &&
      !/^(?:so|such|sure|fact)$/.test(span[at - 1]?.lower ?? "") &&
      // "Turnover that year".
      !(word.lower === "that" && tellsTime.test(span[at + 1]?.lower ?? "")),
  );

/** Who a span of words makes the subject. `before`: the text of the clause up to the verb. */
export function subjectKind(span: readonly Word[], outside: Word | undefined, before: string): Subject {
  const lowers = span.map((word) => word.lower);
  const last = lowers.at(-1) ?? "";
  if (lowers.includes("i"))
    return lowers.includes("and") && span.some((word) => namesPeople(word.lower)) ? "group" : "person";
  if (lowers.includes("we")) return "group";
  // "Team of five rewrote the form": the writer's, as nobody else's is named.
  if (/^(?:team|crew|group|pair|trio|squad)$/.test(lowers[0] ?? "") && lowers[1] === "of") return "group";
  if (/^(?:my|our)$/.test(lowers[0] ?? "") && span.some(({ lower }) => namesPeople(lower) || workplaces.has(lower)))
    return "group";
  const at = relativeAt(span);
  const relative = span[at];
  const antecedent = span[at - 1] ?? outside;
  const owned = span.slice(at + 1).filter((word) => !auxiliaries.has(word.lower) && !subjectless.test(word.lower));
  if (relative && owned.length > 0) return subjectKind(owned, undefined, "");
  if (relative && antecedent && namesPeople(antecedent.lower) && membership.test(before)) return "group";
  if (relative && /\b(?:person|one) (?:who|that) /i.test(before)) return "person";
  if (relative?.lower === "who") return "other";
  if (relative?.lower === "which" && relative.afterPause) return "deed";
  if (relative) return antecedent && namesPeople(antecedent.lower) ? "other" : "thing";
  const nouns = span.filter((word) => !isStop(word));
  if (nouns.length === 0 && !/^(?:they|he|she|it|this|these|those|there|others|all|some|most|both)$/.test(last))
    // "Was writing": an auxiliary is no subject.
    return lowers.every((lower) => subjectless.test(lower) || prepositions.test(lower) || auxiliaries.has(lower))
      ? "person"
      : "thing";
  if (/^(?:they|he|she|others)$/.test(last)) return "other";
  const head = nouns.find((_, at) => prepositions.test(nouns[at + 1]?.lower ?? "")) ?? nouns.at(-1);
  return head && nouns.some((word) => namesPeople(word.lower)) ? "other" : "thing";
}
