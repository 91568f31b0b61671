/**
 * The two forms of the API that a model may speak, brought to one: pieces of text, then an ordinary end. Only the
 * terminal event counts as an end (`response.completed`, or a `finish_reason` of "stop"): a body that merely stops
 * yields a failure, because the SDK ends its loop quietly on a socket that was closed.
 */
import type OpenAI from "openai";
import { zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import type { ModelConfig } from "./modelConfig";
import { ModelFailure } from "./modelFailure";
import { ModelReadSchema } from "./modelReadSchema";

export interface ModelCall {
  /** The prompt: ours, trusted. */
  instructions: string;
  /** The message: the résumé and what goes with it, as data. */
  message: string;
}

/** Upper limit of what one answer may cost, reasoning included. */
const maxOutputTokens = 12_000;

/** The schema in each form's clothes, converted once. */
const textFormat = zodTextFormat(ModelReadSchema, "resume_read");
const chatFormat = zodResponseFormat(ModelReadSchema, "resume_read");

/** Models that think before they write: asked for little of it, or the first words come too late for a reader. */
const reasons = (config: ModelConfig): boolean => config.isOpenAi && /^(gpt-5|o\d)/.test(config.model);

/** OpenAI's Responses API. `store: false`: the résumé is not kept there. */
export async function* callResponses(
  client: OpenAI,
  config: ModelConfig,
  { instructions, message }: ModelCall,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const stream = await client.responses.create(
    {
      model: config.model,
      instructions,
      input: message,
      text: { format: textFormat },
      max_output_tokens: maxOutputTokens,
      store: false,
      stream: true,
      ...(reasons(config) ? { reasoning: { effort: "low" as const } } : {}),
    },
    { signal },
  );
  for await (const event of stream) {
    if (event.type === "response.output_text.delta") yield event.delta;
    else if (event.type === "response.completed") return;
    else if (event.type === "response.incomplete") throw new ModelFailure({ kind: "incomplete" });
    else if (event.type === "response.failed") throw new ModelFailure({ kind: "http", mayPass: true });
    else if (event.type === "response.refusal.delta" || event.type === "response.refusal.done") {
      throw new ModelFailure({ kind: "refusal" });
    }
  }
  throw new ModelFailure({ kind: "cut" });
}

/** The older chat form, which most servers of the API speak. */
export async function* callChat(
  client: OpenAI,
  config: ModelConfig,
  { instructions, message }: ModelCall,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const stream = await client.chat.completions.create(
    {
      model: config.model,
      messages: [
        { role: "system", content: instructions },
        { role: "user", content: message },
      ],
      response_format: chatFormat,
      stream: true,
    },
    { signal },
  );
  for await (const { choices } of stream) {
    const choice = choices[0];
    if (!choice) continue;
    if (choice.delta?.refusal) throw new ModelFailure({ kind: "refusal" });
    if (choice.delta?.content) yield choice.delta.content;
    if (choice.finish_reason === "stop") return;
    if (choice.finish_reason === "content_filter") throw new ModelFailure({ kind: "refusal" });
    if (choice.finish_reason) throw new ModelFailure({ kind: "incomplete" });
  }
  throw new ModelFailure({ kind: "cut" });
}
