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
import type { ModelObserver } from "./modelObserver";
import { callChat, callResponses, formatBytes, type ModelCall } from "./modelWires";

/** How long the model may keep a reader waiting, in milliseconds. Source of the figures: the design's reliability page. */
export const contentTimers = { firstTokenMs: 20_000, idleMs: 15_000 } as const;

export interface StreamModelOptions {
  config: ModelConfig;
  call: ModelCall;
  signal: AbortSignal;
  timers?: { firstTokenMs: number; idleMs: number };
  /** Counts calls that leave the process, for tests and budgets. */
  onAttempt?: (() => void) | undefined;
  observer?: ModelObserver | undefined;
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

/** Servers that refused a chat because its tokens were asked for; they are not asked again. */
const withoutUsage = new Set<string>();

const refusesTheRequest = (failure: ModelFailure): boolean =>
  failure.kind === "http" && (failure.upstreamStatus === 400 || failure.upstreamStatus === 422);

/** Nothing was written by it, so nothing is owed for it. */
const isTurnedAway = ({ kind, upstreamStatus }: ModelFailure): boolean =>
  kind === "connection" || upstreamStatus !== undefined;

/** One call in one form. */
async function* callOnce(
  form: typeof callChat | typeof callResponses,
  options: StreamModelOptions,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { config, call, observer, onAttempt, now = Date.now } = options;
  observer?.onCall(Buffer.byteLength(call.instructions + call.message) + formatBytes);
  // An observer's budget may have ended the read: then nothing leaves.
  signal.throwIfAborted();
  onAttempt?.();
  const asksForUsage = !withoutUsage.has(config.baseUrl);
  try {
    yield* form(clientFor(config), config, call, { signal, onUsage: observer?.onUsage, asksForUsage });
  } catch (thrown) {
    const failure = toModelFailure(thrown, now());
    if (isTurnedAway(failure)) observer?.onTurnedAway();
    throw failure;
  }
}

/** The chat form; told of tokens where the server can be asked for them. */
async function* callChatForm(options: StreamModelOptions, signal: AbortSignal): AsyncGenerator<string> {
  const { config, observer, now = Date.now } = options;
  const asks = observer !== undefined && !withoutUsage.has(config.baseUrl);
  try {
    yield* callOnce(callChat, options, signal);
  } catch (thrown) {
    const failure = toModelFailure(thrown, now());
    if (!asks || !refusesTheRequest(failure)) throw failure;
    withoutUsage.add(config.baseUrl);
    yield* callOnce(callChat, options, signal);
  }
}

/** Tries the Responses form and, where another server than OpenAI lacks it, the chat form from then on. */
async function* callEither(options: StreamModelOptions, signal: AbortSignal): AsyncGenerator<string> {
  const { config, now = Date.now } = options;
  if (config.isOpenAi || !chatOnly.has(config.baseUrl)) {
    try {
      yield* callOnce(callResponses, options, signal);
      return;
    } catch (thrown) {
      const failure = toModelFailure(thrown, now());
      if (config.isOpenAi || !lacksResponses(failure)) throw failure;
      chatOnly.add(config.baseUrl);
    }
  }
  yield* callChatForm(options, signal);
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
