/** What a read needs from outside, handed in by tests and the process's own otherwise. */
import { randomUUID } from "node:crypto";
import type { AnalysisInput, ParsedDocument } from "../analysis/document";
import { analyzeInput } from "../analysis/local/analyzeInput";
import { type ModelConfig, modelConfigOf } from "../analysis/openai/modelConfig";
import type { ModelObserver } from "../analysis/openai/modelObserver";
import { type UpstreamGuards, upstreamGuardsFor } from "../analysis/openai/upstreamGuards";
import { type Clock, systemClock } from "../backend/clock";
import { type CreditMeter, creditMeter } from "../billing/creditMeter";
import { getEnv } from "../config/env";
import { readDocument } from "../documents/readDocument";
import { type DayBudget, dayBudget } from "../redis/dayBudget";
import type { ResumeFeedbackResponse } from "../validation/schemas";

export interface ReadServices {
  readDocument: (input: { bytes: Uint8Array; fileName?: string; signal?: AbortSignal }) => Promise<ParsedDocument>;
  analyze: (input: AnalysisInput) => ResumeFeedbackResponse;
  model: ModelConfig | null;
  guards: (config: ModelConfig) => UpstreamGuards;
  budget: DayBudget;
  /** Null where nothing is counted. */
  meter: CreditMeter | null;
  budgetPerDay: number;
  deadlineMs: number;
  fallback: "local" | "none";
  /** Longest waits for content, in milliseconds; the engine's own when absent. */
  timers?: { firstTokenMs: number; idleMs: number };
  /** Looks on while the model reads; users' reads have none. */
  observer?: ModelObserver;
  clock: Clock;
  newId: () => string;
}

/** The services of this process's environment, with some replaced. */
export function readServices(replaced: Partial<ReadServices> = {}): ReadServices {
  const env = getEnv();
  const model = modelConfigOf(env);
  return {
    readDocument,
    analyze: analyzeInput,
    model,
    meter: creditMeter(model !== null, systemClock),
    guards: ({ baseUrl }) => upstreamGuardsFor(baseUrl),
    budget: dayBudget("model-reads"),
    budgetPerDay: env.MODEL_DAILY_BUDGET,
    deadlineMs: env.ANALYSIS_DEADLINE_MS,
    fallback: env.ANALYSIS_FALLBACK,
    clock: systemClock,
    newId: randomUUID,
    ...replaced,
  };
}
