/**
 * Reads the sample with the model engine that serves users (its deadlines, its breaker, its budget of retries), one read
 * after the other, under a budget of the evaluation's own. Nothing is stored and nobody's credit is used.
 */
import type { ModelConfig } from "../../analysis/openai/modelConfig";
import type { ModelFailureKind } from "../../analysis/openai/modelFailure";
import type { AnswerTally, ModelObserver, ModelUsage } from "../../analysis/openai/modelObserver";
import { isModelSection } from "../../feedback/performRead";
import { type ReadServices, readServices } from "../../feedback/readServices";
import { writeReport } from "../../feedback/writeReport";
import type { ResumeFeedbackResponse } from "../../validation/schemas";
import { inputOf } from "../resumeSet";
import { type BudgetEnd, BudgetSpentError, type CallBudgetLimits, openCallBudget } from "./callBudget";
import type { SampleRead } from "./sample";

/** One read of the sample that came to its end. */
export interface MeasuredRead {
  sample: SampleRead;
  report: ResumeFeedbackResponse;
  /** Why the local engine finished it; null when the model's report stands. */
  failure: ModelFailureKind | null;
  /** From the start to the model's first verified section; null when none came. */
  firstMs: number | null;
  wholeMs: number;
  /** Of all calls of the read; null when the server did not tell them. */
  usage: ModelUsage | null;
  /** What verification made of the first answer; null when none was whole. */
  tally: AnswerTally | null;
}

export interface ModelMeasure {
  reads: MeasuredRead[];
  /** Of the sample not read, how many, and what ended it. */
  unread: { count: number; end: BudgetEnd | null };
  spent: { calls: number; dollars: number | null };
}

export interface MeasureOptions {
  model: ModelConfig;
  sample: readonly SampleRead[];
  limits: CallBudgetLimits;
  /** Of the whole evaluation, in milliseconds. */
  timeMs: number;
  signal: AbortSignal;
  /** Replaces services of the process's own, in tests. */
  services?: Partial<ReadServices>;
}

/** Credits and the day's reads are the users': an evaluation has a budget of its own. */
const uncounted: Pick<ReadServices, "meter" | "budget"> = {
  meter: null,
  budget: { take: async () => true, giveBack: async () => undefined },
};

interface Noted {
  failure: ModelFailureKind | null;
  tally: AnswerTally | null;
  usage: ModelUsage | null;
}

const added = (one: ModelUsage | null, other: ModelUsage): ModelUsage => ({
  inputTokens: (one?.inputTokens ?? 0) + other.inputTokens,
  outputTokens: (one?.outputTokens ?? 0) + other.outputTokens,
});

async function measureRead(
  sample: SampleRead,
  model: ModelConfig,
  services: ReadServices,
  noted: Noted,
  signal: AbortSignal,
): Promise<MeasuredRead> {
  const startedAtMs = services.clock.now();
  const chosen = { model, degraded: false };
  const credit = { release: async () => undefined };
  const events = writeReport({ input: inputOf(sample.text), chosen, startedAtMs, signal, services, credit });
  let firstMs: number | null = null;
  for (;;) {
    const next = await events.next();
    const nowMs = services.clock.now();
    if (next.done) return { sample, report: next.value.report, firstMs, wholeMs: nowMs - startedAtMs, ...noted };
    if (isModelSection(next.value)) firstMs ??= nowMs - startedAtMs;
  }
}

/**
 * Measures what the budget allows.
 * @throws the reason of `signal` when it aborts; the call under way is ended then.
 */
export async function measureModel(options: MeasureOptions): Promise<ModelMeasure> {
  const { model, sample, limits, timeMs, signal } = options;
  const stopping = new AbortController();
  const budget = openCallBudget(limits, (reason) => stopping.abort(reason));
  let noted: Noted = { failure: null, tally: null, usage: null };
  const observer: ModelObserver = {
    onCall: budget.onCall,
    onTurnedAway: budget.onTurnedAway,
    onUsage: (usage) => {
      budget.onUsage(usage);
      noted.usage = added(noted.usage, usage);
    },
    onAnswer: (tally) => {
      noted.tally = tally;
    },
    onFailure: (kind) => {
      noted.failure = kind;
    },
  };
  // What a failed read degrades to is part of what is measured, whatever users are given.
  const services = readServices({ ...uncounted, fallback: "local", ...options.services, model, observer });
  const cancelTimer = services.clock.after(timeMs, () => stopping.abort(new BudgetSpentError("time")));
  const reads: MeasuredRead[] = [];
  let end: BudgetEnd | null = null;
  try {
    for (const one of sample) {
      signal.throwIfAborted();
      end = budget.lacking();
      if (end) break;
      noted = { failure: null, tally: null, usage: null };
      reads.push(await measureRead(one, model, services, noted, AbortSignal.any([signal, stopping.signal])));
    }
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof BudgetSpentError)) throw error;
    end = error.end;
  } finally {
    cancelTimer();
  }
  return { reads, unread: { count: sample.length - reads.length, end }, spent: budget.spent() };
}
