/**
 * Whether a line says what came of the work, in words or figures. A digit earns nothing here: signals are changes of
 * state, effects, adoption, outside verdicts, what became of people, choices and what stood against them.
 */
import { guarded } from "../../../guardedPattern";
import { GuardedSet } from "../../../guardedSet";
import { magnitudePattern, type OutcomeSignal, outcomeSignals } from "../../lexicon/outcomes.data";
import { isRange } from "./ranges";
import type { Span } from "./words";

export interface Outcome {
  /** 0 none; 1 an act without its effect; 2 an outcome; 3 an outcome with its size, its contrast or its difficulty. */
  strength: 0 | 1 | 2 | 3;
  kinds: ReadonlySet<OutcomeSignal["kind"]>;
  /** The words that tell the outcome; the first and strongest signal. Null at strength 0. */
  span: Span | null;
  /** A size is given, in digits or words. */
  measured: boolean;
}

const compiled = outcomeSignals.map(({ kind, weight, pattern }) => ({
  kind,
  weight,
  regex: new RegExp(pattern, "i"),
}));
const guard = new GuardedSet(compiled.map(({ regex }) => regex));
const magnitude = guarded(new RegExp(magnitudePattern, "i"));

const fromTo = /^from |^\d[\d.,]* ?\p{L}+ to \d/iu;

/** "improved", "exceeded": a matter of degree, so that without a size, or anything else, it is a claim and no outcome. */
const byDegrees = /^(?:rais|increas|grew|improv|boost|exceed|lower|reduc|shorten|enhanc|expand)/i;

/** Reads one line (a bullet or a short paragraph). */
export function outcomeOf(text: string): Outcome {
  const kinds = new Set<OutcomeSignal["kind"]>();
  let strongest: (Span & { weight: number }) | null = null;
  let weight = 0;
  for (const place of guard.placesIn(text)) {
    const signal = compiled[place];
    const match = signal?.regex.exec(text);
    if (!signal || !match || (fromTo.test(match[0]) && isRange(text, match.index, match[0]))) continue;
    if (!kinds.has(signal.kind) || signal.weight === 2) weight += signal.weight;
    kinds.add(signal.kind);
    if (!strongest || signal.weight > strongest.weight) {
      strongest = { start: match.index, end: match.index + match[0].length, weight: signal.weight };
    }
  }
  const claimOnly =
    kinds.size === 1 && strongest !== null && byDegrees.test(text.slice(strongest.start, strongest.end));
  const measured = /\d/.test(text) || magnitude.test(text);
  const results = [...kinds].filter((kind) => kind !== "difficulty" && kind !== "contrast").length;
  const strength =
    weight === 0
      ? 0
      : strongest?.weight === 1 || (claimOnly && !measured)
        ? 1
        : weight >= 4 && (results >= 2 || kinds.has("contrast") || measured)
          ? 3
          : 2;
  return { strength, kinds, span: strongest ? { start: strongest.start, end: strongest.end } : null, measured };
}
