/** What a mark of the second reading says: the check that answers for it, where it is quoted, note, claim and reason. */
import type { DefectKind } from "../checks/check";
import { inQuotes, pick } from "../checks/voice";

/** Kinds that the signs are fitted for. */
export const markedKinds = [
  "duty_not_outcome",
  "vanity_metric",
  "buried_lead",
  "irrelevant_content",
  "passive_voice",
  "tense_mismatch",
  "buzzword",
  "first_person",
  "no_metric",
  "vague_claim",
  "weak_verb",
] as const satisfies readonly DefectKind[];
export type MarkedKind = (typeof markedKinds)[number];

interface Voice {
  check: string;
  /** Quoted by the words that open the sentence; else by those that speak most for the fault. */
  byOpening: boolean;
  notes: readonly [string, ...string[]];
  claim: (line: string) => string;
  why: (line: string) => string;
}

const voices: Record<MarkedKind, Voice> = {
  duty_not_outcome: {
    check: "duty-not-outcome",
    byOpening: true,
    notes: ["What came of it?", "The task stands here. How did it go?", "And then?"],
    claim: (line) => `Add what came of it: ${line}`,
    why: (line) => `${line} says what the post asks for. Did anything go better because it was you who did it?`,
  },
  vanity_metric: {
    check: "vanity-metric",
    byOpening: false,
    notes: ["Busy, yes. To what end?", "A count of work, not of results."],
    claim: (line) => `Say what it led to: ${line}`,
    why: (line) => `The count in ${line} shows that you were busy. What it changed is what a reader looks for.`,
  },
  buried_lead: {
    check: "buried-lead",
    byOpening: true,
    notes: ["This deserves a place further up.", "Better than what stands above it."],
    claim: (line) => `Move ${line} up`,
    why: (line) => `${line} tells more than the lines before it, and a hurried reader may not come this far.`,
  },
  irrelevant_content: {
    check: "irrelevant-content",
    byOpening: false,
    notes: ["Does this help you get the job?", "Leave this out; the room is worth more."],
    claim: (line) => `Leave out ${line}`,
    why: (line) => `${line} does not bear on the work, and it takes the place of something that would.`,
  },
  passive_voice: {
    check: "passive-voice",
    byOpening: true,
    notes: ["Who did this? If it was you, say so.", "Put yourself into this sentence."],
    claim: (line) => `Say who did it: ${line}`,
    why: (line) => `${line} happens by itself. A reader cannot tell what your part in it was.`,
  },
  tense_mismatch: {
    check: "tense-mismatch",
    byOpening: true,
    notes: ["This form does not match the lines around it.", "Keep to one tense within a post."],
    claim: (line) => `Put ${line} in the tense of its post`,
    why: (line) => `${line} is told in another form than its neighbours, so a reader stumbles over when it was.`,
  },
  buzzword: {
    check: "buzzword",
    byOpening: false,
    notes: ["Anyone could say this of themselves.", "Show it by a case instead."],
    claim: (line) => `Show it by a case: ${line}`,
    why: (line) => `${line} may well be true, but most pages say so. One thing that you did would show it.`,
  },
  first_person: {
    check: "first-person",
    byOpening: false,
    notes: ["A letter talks like this, a résumé does not.", "Begin with what you did."],
    claim: (line) => `Begin with the act: ${line}`,
    why: (line) => `${line} talks about you. A line that opens with the act says the same in less room.`,
  },
  no_metric: {
    check: "no-metric",
    byOpening: true,
    notes: ["How much? A rough size will do.", "How many, how often, how large?"],
    claim: (line) => `Give it a size: ${line}`,
    why: (line) => `${line} says nothing of its size. With a rough one a reader can picture it.`,
  },
  vague_claim: {
    check: "vague-claim",
    byOpening: false,
    notes: ["Which one? Name it.", "What would a reader check here?"],
    claim: (line) => `Say what stands behind ${line}`,
    why: (line) => `A reader cannot picture ${line} yet. One name, count or case would carry it.`,
  },
  weak_verb: {
    check: "weak-verb",
    byOpening: true,
    notes: ["What was your part in this?", "Say what you did yourself."],
    claim: (line) => `Name your own part: ${line}`,
    why: (line) => `${line} leaves open what was done by you and what by others.`,
  },
};

export const voiceOf = (kind: MarkedKind): Voice => voices[kind];

/** Note, claim and reason for a sentence; they turn with the seed, so that neighbours differ. */
export function wordsFor(kind: MarkedKind, sentence: string, seed: number) {
  const { notes, claim, why } = voices[kind];
  return { note: pick(notes, seed), claim: claim(inQuotes(sentence, 7)), why: why(inQuotes(sentence, 8)) };
}
