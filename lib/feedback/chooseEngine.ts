/**
 * Decides who writes a read. `auto` takes the model when there is one and the day's budget allows, and reads locally
 * otherwise; an explicit `model` that cannot be had is refused, never quietly replaced.
 */
import type { ModelConfig } from "../analysis/openai/modelConfig";
import { AppError } from "../backend/errors";
import type { EngineChoice } from "../validation/schemas";
import { secondsToNextDay } from "./modelBudget";
import type { ReadServices } from "./readServices";

export interface ChosenEngine {
  /** Null when the local engine writes. */
  model: ModelConfig | null;
  /** True when the model was wanted and could not be had. */
  degraded: boolean;
}

/**
 * What can be known before the stream opens.
 * @throws AppError VALIDATION_ERROR when a model is asked for and none is set up.
 */
export function assertEngineExists(choice: EngineChoice, model: ModelConfig | null): void {
  if (choice === "model" && !model) {
    const message = "No model is set up here. Choose “auto” or “local”: the local engine needs none.";
    throw new AppError({ code: "VALIDATION_ERROR", message });
  }
}

type ChoiceServices = Pick<ReadServices, "model" | "budget" | "budgetPerDay" | "clock">;

/**
 * Takes one read from the day's budget when the model is to write.
 * @throws AppError VALIDATION_ERROR without a model, SERVICE_UNAVAILABLE when an explicit model read is over budget.
 */
export async function chooseEngine(choice: EngineChoice, services: ChoiceServices): Promise<ChosenEngine> {
  const { model, budget, budgetPerDay, clock } = services;
  assertEngineExists(choice, model);
  if (choice === "local" || !model) return { model: null, degraded: false };
  const nowMs = clock.now();
  if (await budget.take(budgetPerDay, nowMs)) return { model, degraded: false };
  if (choice === "auto") return { model: null, degraded: true };
  throw new AppError({
    code: "SERVICE_UNAVAILABLE",
    message: "Today's model reads are used up. They are back after midnight UTC; the local engine reads now.",
    retryAfterSeconds: secondsToNextDay(nowMs),
  });
}
