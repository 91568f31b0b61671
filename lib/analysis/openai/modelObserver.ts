/**
 * Who looks on while the model engine works: an evaluation that counts tokens and holds a budget. An observer changes
 * nothing of a read, except that it may abort the read's own signal. A read of a user has none.
 */
import type { ModelFailureKind } from "./modelFailure";
import type { ModelSectionName } from "./modelReadSchema";

/** Tokens of one call as the server counted them. */
export interface ModelUsage {
  inputTokens: number;
  outputTokens: number;
}

/** What verification made of one section of an answer. */
export interface SectionTally {
  passed: number;
  /** Why each of the others did not pass. */
  problems: string[];
}
export type AnswerTally = ReadonlyMap<ModelSectionName, SectionTally>;

export interface ModelObserver {
  /** A call is about to leave, with so many bytes of prompt, message and schema. */
  onCall(bytes: number): void;
  /** That call was turned away before anything was written: by a status, or because nobody answered. */
  onTurnedAway(): void;
  /** What that call came to; never told by some servers, and for a call that was cut. */
  onUsage(usage: ModelUsage): void;
  /** The first answer of a read is whole: what passed of it, before anything is repaired. */
  onAnswer(tally: AnswerTally): void;
  /** Why the read has no report of the model's. */
  onFailure(kind: ModelFailureKind): void;
}
