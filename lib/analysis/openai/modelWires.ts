/**
 * The two forms of the API that a model may speak, brought to one: pieces of text, then an ordinary end. Only the
 * terminal event counts as an end (`response.completed`, or a `finish_reason` of "stop"): a body that merely stops
 * yields a failure, because the SDK ends its loop quietly on a socket that was closed.
 */
import type OpenAI from "openai";
import { zodResponseFormat, zodTextFormat } from "openai/helpers/zod";
import { z } from "zod";
import type { ModelConfig } from "./modelConfig";
import { ModelFailure } from "./modelFailure";
import type { ModelUsage } from "./modelObserver";
import { ModelReadSchema } from "./modelReadSchema";

export interface ModelCall {
  /** The prompt: ours, trusted. */
  instructions: string;
  /** The message: the résumé and what goes with it, as data. */
  message: string;
}

/** What a call may do besides: told of its tokens, where the server counts them. */
export interface WireOptions {
  signal: AbortSignal;
  onUsage?: ((usage: ModelUsage) => void) | undefined;
  /** False for a server that refuses to be asked for the tokens of a stream. */
  asksForUsage?: boolean;
}

/** Upper limit of what one answer may cost, reasoning included; asked of the Responses form alone. */
export const maxOutputTokens = 12_000;

/** The schema in each form's clothes, converted once. */
const textFormat = zodTextFormat(ModelReadSchema, "resume_read");
const chatFormat = zodResponseFormat(ModelReadSchema, "resume_read");
/** Of the schema as it is sent, in bytes: it is paid for as well. */
export const formatBytes = Buffer.byteLength(JSON.stringify(textFormat.schema));

/** Models that think before they write: asked for little of it, or the first words come too late for a reader. */
const reasons = (config: ModelConfig): boolean => config.isOpenAi && /^(gpt-5|o\d)/.test(config.model);

/** OpenAI's Responses API. `store: false`: the résumé is not kept there. */
export async function* callResponses(
  client: OpenAI,
  config: ModelConfig,
  { instructions, message }: ModelCall,
  { signal, onUsage }: WireOptions,
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
    if ("response" in event) tellUsage(event.response.usage, onUsage);
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

const CountedSchema = z.union([
  z
    .object({ input_tokens: z.int().min(0), output_tokens: z.int().min(0) })
    .transform((counted): ModelUsage => ({ inputTokens: counted.input_tokens, outputTokens: counted.output_tokens })),
  z.object({ prompt_tokens: z.int().min(0), completion_tokens: z.int().min(0) }).transform(
    (counted): ModelUsage => ({
      inputTokens: counted.prompt_tokens,
      outputTokens: counted.completion_tokens,
    }),
  ),
]);

/** Tells the tokens that a server says it has counted; false where it says nothing of them. */
function tellUsage(said: unknown, onUsage: WireOptions["onUsage"]): boolean {
  const counted = CountedSchema.safeParse(said);
  if (counted.success) onUsage?.(counted.data);
  return counted.success;
}

/** How long the tokens of an answer that is whole are waited for, in milliseconds. */
const usageWaitMs = 2_000;

/** Of a chat, tokens come after the end. Whatever becomes of them, the answer is whole. */
async function readUsageAfter(
  chunks: AsyncIterator<OpenAI.ChatCompletionChunk>,
  onUsage: (usage: ModelUsage) => void,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, usageWaitMs, null);
  });
  try {
    for (;;) {
      const next = chunks.next().catch(() => null);
      const come = await Promise.race([next, timeUp]);
      if (!come || come.done) return;
      if (tellUsage(come.value.usage, onUsage)) return;
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The older chat form, which most servers of the API speak. */
export async function* callChat(
  client: OpenAI,
  config: ModelConfig,
  { instructions, message }: ModelCall,
  { signal, onUsage, asksForUsage = true }: WireOptions,
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
      ...(onUsage && asksForUsage ? { stream_options: { include_usage: true } } : {}),
    },
    { signal },
  );
  const chunks = stream[Symbol.asyncIterator]();
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      const choice = next.value.choices[0];
      const isCounted = tellUsage(next.value.usage, onUsage);
      if (!choice) continue;
      if (choice.delta?.refusal) throw new ModelFailure({ kind: "refusal" });
      if (choice.delta?.content) yield choice.delta.content;
      if (choice.finish_reason === "stop") {
        if (onUsage && !isCounted) await readUsageAfter(chunks, onUsage);
        return;
      }
      if (choice.finish_reason === "content_filter") throw new ModelFailure({ kind: "refusal" });
      if (choice.finish_reason) throw new ModelFailure({ kind: "incomplete" });
    }
  } finally {
    // What is still waited for ends with its socket; only then can the reading be ended.
    stream.controller.abort();
    await chunks.return?.();
  }
  throw new ModelFailure({ kind: "cut" });
}
