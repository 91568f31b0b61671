/**
 * One call to the model as a stream of text pieces, under our own clocks: first content within 20 s, no silence over
 * 15 s, and the caller's signal for the absolute deadline. The SDK's retries are off; retrying is the caller's.
 * Whatever goes wrong comes out as a ModelFailure, and the socket is closed before it does.
 */
import OpenAI from "openai";
import { closingFetch } from "./closingFetch";
import { createContentWatchdog } from "./contentWatchdog";
import type { ModelConfig } from "./modelConfig";
import { type ModelFailure, toModelFailure } from "./modelFailure";
import { callChat, callResponses, type ModelCall } from "./modelWires";

/** How long the model may keep a reader waiting, in milliseconds. Source of the figures: the design's reliability page. */
export const contentTimers = { firstTokenMs: 20_000, idleMs: 15_000 } as const;

export interface StreamModelOptions {
  config: ModelConfig;
  call: ModelCall;
  signal: AbortSignal;
  timers?: { firstTokenMs: number; idleMs: number };
  /** Counts calls that leave the process, for tests and budgets. */
  onAttempt?: (() => void) | undefined;
  now?: () => number;
}

const clients = new Map<string, OpenAI>();

function clientFor(config: ModelConfig): OpenAI {
  const key = `${config.baseUrl} ${config.apiKey}`;
  let client = clients.get(key);
  if (!client) {
    client = new OpenAI({
      apiKey: config.apiKey,
      baseURL: config.baseUrl,
      // Never from variables that only the SDK knows: what leaves the machine is decided in lib/config.
      organization: null,
      project: null,
      fetch: closingFetch,
      maxRetries: 0,
      logLevel: "off",
    });
    clients.set(key, client);
  }
  return client;
}

/** Servers of the API that answered "no such route" to the Responses form; they are spoken to in the chat form. */
const chatOnly = new Set<string>();

const lacksResponses = (failure: ModelFailure): boolean =>
  failure.kind === "http" &&
  (failure.upstreamStatus === 404 || failure.upstreamStatus === 405 || failure.upstreamStatus === 501);

/** Tries the Responses form and, where another server than OpenAI lacks it, the chat form from then on. */
async function* callEither(options: StreamModelOptions, signal: AbortSignal): AsyncGenerator<string> {
  const { config, call, onAttempt, now = Date.now } = options;
  const client = clientFor(config);
  if (config.isOpenAi || !chatOnly.has(config.baseUrl)) {
    try {
      onAttempt?.();
      yield* callResponses(client, config, call, signal);
      return;
    } catch (thrown) {
      const failure = toModelFailure(thrown, now());
      if (config.isOpenAi || !lacksResponses(failure)) throw failure;
      chatOnly.add(config.baseUrl);
    }
  }
  onAttempt?.();
  yield* callChat(client, config, call, signal);
}

/**
 * Yields the answer's text as it comes and returns after the terminal event.
 * @throws ModelFailure, or the reason of `signal` when that aborted.
 */
export async function* streamModelText(options: StreamModelOptions): AsyncGenerator<string> {
  const { signal, timers = contentTimers, now = Date.now } = options;
  signal.throwIfAborted();
  const watchdog = createContentWatchdog({ signal, ...timers });
  const pieces = callEither(options, watchdog.signal);
  try {
    for (;;) {
      const next = pieces.next();
      // The race below may leave this promise behind; its failure is then the abort we caused.
      next.catch(() => undefined);
      const { done, value } = await Promise.race([next, watchdog.expiry]);
      if (done) return;
      if (value === "") continue;
      watchdog.pause();
      yield value;
      watchdog.feed();
    }
  } catch (thrown) {
    if (watchdog.signal.aborted) throw watchdog.signal.reason;
    throw toModelFailure(thrown, now());
  } finally {
    watchdog.stop();
  }
}
