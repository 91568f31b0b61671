/** What a model costs, so that an evaluation can say what a read costs. A price that is not known is never guessed. */
import type { ModelConfig } from "../../analysis/openai/modelConfig";
import type { ModelUsage } from "../../analysis/openai/modelObserver";
import type { Env } from "../../config/env";

/** US dollars for a million tokens. */
export interface ModelPrice {
  input: number;
  output: number;
  /** Where it was read. */
  source: string;
}

/**
 * Prices of OpenAI's own models for a million tokens, as GitHub's documentation lists them for its own use of them
 * (github/docs, data/tables/copilot/models-and-pricing.yml, read 2026-11). OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT
 * come before them, for prices change and other servers have their own.
 */
const source = "github/docs, models-and-pricing.yml, 2026-11";
const known: ReadonlyMap<string, ModelPrice> = new Map([
  ["gpt-5-mini", { input: 0.25, output: 2, source }],
  ["gpt-5.2", { input: 1.75, output: 14, source }],
  ["gpt-4.1", { input: 2, output: 8, source }],
]);

type PriceEnv = Pick<Env, "OPENAI_PRICE_INPUT" | "OPENAI_PRICE_OUTPUT">;

/** The price of the model in force; null when nobody has said it. */
export function priceOf({ model, isOpenAi }: ModelConfig, env: PriceEnv): ModelPrice | null {
  const { OPENAI_PRICE_INPUT: input, OPENAI_PRICE_OUTPUT: output } = env;
  if (input !== undefined && output !== undefined) return { input, output, source: "OPENAI_PRICE_INPUT and _OUTPUT" };
  return (isOpenAi ? known.get(model) : undefined) ?? null;
}

const million = 1_000_000;

/** Dollars for so many tokens; input that the server had cached counts in full, so it is at most this. */
export const costOf = (price: ModelPrice, { inputTokens, outputTokens }: ModelUsage): number =>
  (inputTokens * price.input + outputTokens * price.output) / million;
