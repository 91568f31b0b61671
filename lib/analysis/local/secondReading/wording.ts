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
  claim: (words: string) => string;
  why: (line: string) => string;
}

const voices: Record<MarkedKind, Voice> = {
  duty_not_outcome: {
    check: "duty-not-outcome",
    byOpening: true,
    notes: ["What came of it?", "The task stands here. How did it go?", "And then?"],
    claim: (words) => `Finish the line that begins ${words}`,
    why: (line) => `${line} says what the post asks for. Say what went better because it was you who did it.`,
  },
  vanity_metric: {
    check: "vanity-metric",
    byOpening: false,
    notes: ["Busy, yes. To what end?", "A count of work, not of results."],
    claim: (words) => `Say what ${words} led to`,
    why: (line) => `The count in ${line} shows that you were busy. What it changed is what a reader looks for.`,
  },
  buried_lead: {
    check: "buried-lead",
    byOpening: true,
    notes: ["This deserves a place further up.", "Better than what stands above it."],
    claim: (words) => `Move ${words} up`,
    why: (line) => `${line} tells more than the lines before it, and a hurried reader may not come this far.`,
  },
  irrelevant_content: {
    check: "irrelevant-content",
    byOpening: false,
    notes: ["Does this help you get the job?", "Leave this out; the room is worth more."],
    claim: (words) => `Leave out ${words}`,
    why: (line) => `${line} does not bear on the work, and it takes the place of something that would.`,
  },
  passive_voice: {
    check: "passive-voice",
    byOpening: true,
    notes: ["Who did this? If it was you, say so.", "Put yourself into this sentence."],
    claim: (words) => `Say who did it in ${words}`,
    why: (line) => `${line} happens by itself. A reader cannot tell what your part in it was.`,
  },
  tense_mismatch: {
    check: "tense-mismatch",
    byOpening: true,
    notes: ["This form does not match the lines around it.", "Keep to one tense within a post."],
    claim: (words) => `Put ${words} in the tense of its post`,
    why: (line) => `${line} is told in another form than its neighbours, so a reader stumbles over when it was.`,
  },
  buzzword: {
    check: "buzzword",
    byOpening: false,
    notes: ["Anyone could say this of themselves.", "Show it by a case instead."],
    claim: (words) => `Trade ${words} for a case`,
    why: (line) => `Praise such as ${line} is on most pages. One thing that you did would show it.`,
  },
  first_person: {
    check: "first-person",
    byOpening: false,
    notes: ["A letter talks like this, a résumé does not.", "Begin with what you did."],
    claim: (words) => `Tell ${words} without the I`,
    why: (line) => `${line} talks about you. A line that opens with the act says the same in less room.`,
  },
  no_metric: {
    check: "no-metric",
    byOpening: true,
    notes: ["How much? A rough size will do.", "How many, how often, how large?"],
    claim: (words) => `Give ${words} a size`,
    why: (line) => `${line} leaves its size open, so a reader will assume that it was small.`,
  },
  vague_claim: {
    check: "vague-claim",
    byOpening: false,
    notes: ["Which one? Name it.", "What would a reader check here?"],
    claim: (words) => `Say what stands behind ${words}`,
    why: (line) => `Nothing in ${line} could be checked. One name, count or case would carry it.`,
  },
  weak_verb: {
    check: "weak-verb",
    byOpening: true,
    notes: ["What was your part in this?", "Say what you did yourself."],
    claim: (words) => `Say your own part in ${words}`,
    why: (line) => `${line} leaves open what was done by you and what by others.`,
  },
};

export const voiceOf = (kind: MarkedKind): Voice => voices[kind];

/** Note, claim and reason for words of a sentence; they turn with the seed, so that neighbours differ. */
export function wordsFor(kind: MarkedKind, words: string, sentence: string, seed: number) {
  const { notes, claim, why } = voices[kind];
  return { note: pick(notes, seed), claim: claim(inQuotes(words, 5)), why: why(inQuotes(sentence, 8)) };
}
