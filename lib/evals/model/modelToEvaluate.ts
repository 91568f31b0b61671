/** Whether there is a model to evaluate, and under what limits; apart from the evaluation, which few processes ever need. */
import { type ModelConfig, modelConfigOf } from "../../analysis/openai/modelConfig";
import type { Env } from "../../config/env";

export type ModelEvalEnv = Pick<
  Env,
  | "OPENAI_API_KEY"
  | "OPENAI_BASE_URL"
  | "OPENAI_MODEL"
  | "OPENAI_PRICE_INPUT"
  | "OPENAI_PRICE_OUTPUT"
  | "EVAL_MODEL_CALLS"
  | "EVAL_MODEL_DOLLARS"
>;

/** The model that is to be evaluated; null without a key, or when no call is allowed for it. */
export const modelToEvaluate = (env: ModelEvalEnv): ModelConfig | null =>
  env.EVAL_MODEL_CALLS > 0 ? modelConfigOf(env) : null;
