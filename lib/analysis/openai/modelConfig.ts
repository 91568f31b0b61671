/**
 * Which model is in force, taken from the environment: OpenAI, or any server of its API by OPENAI_BASE_URL.
 * Without a key there is no model and every read is local.
 */
import type { Env } from "../../config/env";

/** Where OpenAI itself answers; used when no other base URL is set. */
export const openAiBaseUrl = "https://api.openai.com/v1";

export interface ModelConfig {
  apiKey: string;
  baseUrl: string;
  model: string;
  /** True for OpenAI itself, whose Responses API and strict schemas can be relied on. */
  isOpenAi: boolean;
}

/** The model of this environment; null when none is configured. */
export function modelConfigOf(
  env: Pick<Env, "OPENAI_API_KEY" | "OPENAI_BASE_URL" | "OPENAI_MODEL">,
): ModelConfig | null {
  if (!env.OPENAI_API_KEY) return null;
  return {
    apiKey: env.OPENAI_API_KEY,
    baseUrl: env.OPENAI_BASE_URL ?? openAiBaseUrl,
    model: env.OPENAI_MODEL,
    isOpenAi: env.OPENAI_BASE_URL === undefined,
  };
}
