/**
 * What one evaluation of a model may spend: so many calls, so many dollars. No call leaves that could, at its worst, take
 * it past either. A call that was made and not accounted for (cut, stalled, tokens not told) counts at its worst.
 */
import type { ModelObserver, ModelUsage } from "../../analysis/openai/modelObserver";
import { maxOutputTokens } from "../../analysis/openai/modelWires";
import { costOf, type ModelPrice } from "./prices";

export interface CallBudgetLimits {
  calls: number;
  /** Held only where the price is known. */
  dollars: number;
  price: ModelPrice | null;
}

export type BudgetEnd = "calls" | "dollars" | "time";

/** Ends the read during which the budget did. */
export class BudgetSpentError extends Error {
  override readonly name = "BudgetSpentError";
  readonly end: BudgetEnd;
  constructor(end: BudgetEnd) {
    super(`the evaluation's budget is spent: ${end}`);
    this.end = end;
  }
}

export interface CallBudget extends Pick<ModelObserver, "onCall" | "onTurnedAway" | "onUsage"> {
  /** Null while another read, with the repair that it may need, fits in; else what does not suffice. */
  lacking(): BudgetEnd | null;
  /** What was spent so far; dollars at the worst where they were not told, null without a price. */
  spent(): { calls: number; dollars: number | null };
}

/** A read is one call, and one more where pieces of it are to be mended. */
const callsPerRead = 2;

/** @param stop ends what is under way; the call that is about to leave then does not. */
export function openCallBudget(
  { calls, dollars, price }: CallBudgetLimits,
  stop: (reason: BudgetSpentError) => void,
): CallBudget {
  let made = 0;
  let paid = 0;
  /** Of the call that is out, until it is accounted for. */
  let owed = 0;
  // No token is shorter than a byte.
  const worstOf = (bytes: number): number =>
    price ? costOf(price, { inputTokens: bytes, outputTokens: maxOutputTokens }) : 0;
  let worstCall = worstOf(0);
  const fits = (count: number): BudgetEnd | null => {
    if (made + count > calls) return "calls";
    return price && paid + owed + count * worstCall > dollars ? "dollars" : null;
  };
  return {
    lacking: () => fits(callsPerRead),
    spent: () => ({ calls: made, dollars: price ? paid + owed : null }),
    onCall: (bytes) => {
      paid += owed;
      owed = 0;
      worstCall = Math.max(worstCall, worstOf(bytes));
      const lack = fits(1);
      if (lack) return stop(new BudgetSpentError(lack));
      made += 1;
      owed = worstOf(bytes);
    },
    onTurnedAway: () => {
      owed = 0;
    },
    onUsage: (usage: ModelUsage) => {
      owed = 0;
      if (price) paid += costOf(price, usage);
    },
  };
}
