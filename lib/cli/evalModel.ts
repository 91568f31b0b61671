/** The part of `firstpass eval` that asks the model in force, when there is one. */
import { type Env, EnvError, getEnv } from "../config/env";
import type { AreaResult } from "../evals/evalRow";
import { modelToEvaluate } from "../evals/model/modelToEvaluate";
import { setLogDestination } from "../observability/logger";
import { type Console, UsageError } from "./command";

function environment(): Env {
  try {
    return getEnv();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    throw new UsageError(
      `no model can be asked (--local asks none), for these variables are not right:\n${error.message}`,
    );
  }
}

/** What measures the model; null where none is to be asked, which is said. @throws UsageError for variables that do not fit. */
export function measureOfModel(console: Console): (() => Promise<AreaResult>) | null {
  const env = environment();
  const model = modelToEvaluate(env);
  if (!model) {
    const why = env.OPENAI_API_KEY ? "EVAL_MODEL_CALLS is 0" : "no model is configured (OPENAI_API_KEY)";
    console.err(`the model is not evaluated: ${why}`);
    return null;
  }
  return async () => {
    const { EVAL_MODEL_CALLS: calls, EVAL_MODEL_DOLLARS: dollars } = env;
    const { host } = new URL(model.baseUrl);
    console.err(
      `asking ${model.model} at ${host}: at most ${calls} calls, and ${dollars} dollars if its price is known`,
    );
    // stdout carries results alone; of what the engine logs, failures are told.
    setLogDestination({ write: (line) => console.err(line.trimEnd()) }, "error");
    const { evaluateModel } = await import("../evals/model/evaluateModel");
    return evaluateModel({ env, model, root: process.cwd(), signal: new AbortController().signal });
  };
}
