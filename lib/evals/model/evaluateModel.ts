/** The evaluation of the model in force, as the command and the daily job both run it. */
import { createHash } from "node:crypto";
import { rubricVersion } from "../../analysis/local/rubricVersion";
import type { ModelConfig } from "../../analysis/openai/modelConfig";
import { readPrompt } from "../../analysis/openai/promptCache";
import type { ReadServices } from "../../feedback/readServices";
import type { AreaResult } from "../evalRow";
import { measureModel } from "./measureModel";
import { modelRows } from "./modelRows";
import type { ModelEvalEnv } from "./modelToEvaluate";
import { priceOf } from "./prices";
import { loadSample } from "./sample";

/** Shorter than the longest step of a job, so that what was measured by then is kept. */
const runMs = 540_000;

/** Which model was asked with which words, by which rubric. */
function versionOf({ model }: ModelConfig): string {
  const words = createHash("sha256").update(readPrompt("read")).update(readPrompt("repair")).digest("hex");
  return `${model}/${rubricVersion}/${words.slice(0, 8)}`;
}

export interface EvaluateModelOptions {
  env: ModelEvalEnv;
  model: ModelConfig;
  /** The project's folder. */
  root: string;
  signal: AbortSignal;
  services?: Partial<ReadServices>;
  timeMs?: number;
}

/** @throws the reason of `signal` when it aborts; SetError when the project's own sets cannot be read. */
export async function evaluateModel({
  env,
  model,
  root,
  signal,
  services,
  timeMs = runMs,
}: EvaluateModelOptions): Promise<AreaResult & { version: string }> {
  const price = priceOf(model, env);
  const measured = await measureModel({
    model,
    sample: loadSample(root),
    limits: { calls: env.EVAL_MODEL_CALLS, dollars: env.EVAL_MODEL_DOLLARS, price },
    timeMs,
    signal,
    ...(services ? { services } : {}),
  });
  return { ...modelRows(measured, price), version: versionOf(model) };
}
