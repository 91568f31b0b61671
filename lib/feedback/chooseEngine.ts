/**
 * Decides who writes a read. `auto` takes the model when there is one, the day's budget allows and the reader has a
 * credit, and reads locally otherwise; an explicit `model` that cannot be had is refused, never quietly replaced.
 */
import type { ModelConfig } from "../analysis/openai/modelConfig";
import { AppError } from "../backend/errors";
import { logWarn } from "../observability/logger";
import { secondsToNextDay } from "../redis/dayBudget";
import type { EngineChoice } from "../validation/schemas";
import type { ReadCredit } from "./readCredit";
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

/** Whether a credit is held now; while credits cannot be asked for, there is none to be had. */
async function holdCredit(choice: EngineChoice, credit: Pick<ReadCredit, "reserve">): Promise<boolean> {
  try {
    return await credit.reserve();
  } catch (cause) {
    if (choice === "model") throw new AppError({ code: "SERVICE_UNAVAILABLE", cause, retryAfterSeconds: 5 });
    logWarn("a credit could not be reserved", { service: "database", error: cause });
    return false;
  }
}

/**
 * Takes one read from the day's budget, and reserves one of the reader's credits, when the model is to write.
 * @throws AppError VALIDATION_ERROR without a model; for an explicit model read PAYMENT_REQUIRED without a credit,
 * SERVICE_UNAVAILABLE over budget or while credits cannot be asked for.
 */
export async function chooseEngine(
  choice: EngineChoice,
  services: ChoiceServices,
  credit: Pick<ReadCredit, "reserve">,
): Promise<ChosenEngine> {
  const { model, budget, budgetPerDay, clock } = services;
  assertEngineExists(choice, model);
  if (choice === "local" || !model) return { model: null, degraded: false };
  const nowMs = clock.now();
  if (await budget.take(budgetPerDay, nowMs)) {
    const isHeld = await holdCredit(choice, credit).catch(async (error) => {
      await budget.giveBack(nowMs);
      throw error;
    });
    if (isHeld) return { model, degraded: false };
    await budget.giveBack(nowMs);
    if (choice === "model") throw new AppError({ code: "PAYMENT_REQUIRED" });
  }
  if (choice === "auto") return { model: null, degraded: true };
  throw new AppError({
    code: "SERVICE_UNAVAILABLE",
    message: "Today's model reads are used up. They are back after midnight UTC; the local engine reads now.",
    retryAfterSeconds: secondsToNextDay(nowMs),
  });
}
